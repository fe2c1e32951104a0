import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { compileBackend } from './build.mjs';
import { ROOT } from './project.mjs';

/** The description of the API, told by the application itself, which stands for a moment over a database of its own. */
export async function describedApi() {
  const compiled = join(ROOT, 'backend', `dist.${process.pid}`);
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-openapi-'));
  chmodSync(folder, 0o755);
  try {
    compileBackend(compiled);
    return await describe(folder, (path) => import(pathToFileURL(join(compiled, path)).href));
  } finally {
    rmSync(compiled, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The types that the desk's requests and answers have. */
export async function clientTypes(description) {
  const code = astToString(await openapiTypes(description, { alphabetize: true }));
  return `// Made by \`npm run generate\` from backend/openapi.json.\n${code}`;
}

async function describe(folder, load) {
  const { startPostgres } = await load('platform/postgres/server.js');
  const server = await startPostgres({ folder, set: { fsync: 'off' } });
  try {
    const { migrate } = await load('migrations/migrate.js');
    const { readPlace, settingsOfOwnServer } = await load('platform/settings.js');
    const { createApp } = await load('app.js');
    const { ApiDescription } = await load('platform/http/docs.controller.js');
    await migrate(server.url);
    const place = readPlace({ DATABASE_URL: server.url, LOG_LEVEL: 'silent', JOBS: 'false' });
    const app = await createApp(settingsOfOwnServer(place));
    const description = await app.get(ApiDescription).get();
    await app.close();
    return JSON.parse(JSON.stringify(description));
  } finally {
    await server.stop();
  }
}
