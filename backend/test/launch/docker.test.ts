import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asOwner } from '../../src/platform/postgres/databases.js';
import { startPostgres, type PostgresServer } from '../../src/platform/postgres/server.js';
import { composeComplaints, dockerfileComplaints } from './docker.js';
import { ascribe, cleanUp, newFolder, ROOT, start } from './program.js';

const read = (name: string): string => readFileSync(join(ROOT, 'docker', name), 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('compose.yaml');
const example = read('.env.example');

describe('the image', () => {
  it('names only what is there', () => {
    expect(dockerfileComplaints(dockerfile)).toEqual([]);
  });

  it.each([
    ['COPY backend backend', 'COPY server server', 'nothing to copy at server'],
    ['npm run build', 'npm run bundle', 'no script bundle'],
    ['--workspace backend', '--workspace server', 'no workspace server'],
    ['--from=build /app/frontend/dist', '--from=built /app/frontend/dist', 'no stage built'],
    ['HOST=0.0.0.0', 'HOSTNAME=0.0.0.0', 'unknown setting HOSTNAME'],
    ['EXPOSE 3000', 'EXPOSE 8080', 'exposes 8080, serves 3000'],
    ['USER node\n', '', 'runs as root'],
    ['/readyz', '/health', 'has no health check'],
    [
      '"backend/bin/ascribe.mjs", "serve"',
      '"backend/main.mjs", "serve"',
      'nothing to run at backend/main.mjs',
    ],
    [
      'FROM node:24-bookworm-slim AS build',
      'FROM node:20-slim AS build',
      'not Node 24: node:20-slim AS build',
    ],
  ])('is refused when %j becomes %j', (before, after, complaint) => {
    expect(dockerfile).toContain(before);
    expect(dockerfileComplaints(dockerfile.replace(before, after))).toEqual([complaint]);
  });
});

describe('the compose file', () => {
  it('names only what is there', () => {
    expect(composeComplaints(compose, dockerfile, example)).toEqual([]);
  });

  it.each([
    ['dockerfile: docker/Dockerfile', 'dockerfile: Dockerfile', 'no Dockerfile in ..'],
    ['- ./database:', '- ./initdb:', 'nothing to mount at ./initdb'],
    ['- files:', '- store:', 'nothing to mount at store'],
    ['image: postgres:18', 'image: postgres:14', 'the database is not Postgres 18'],
    ['127.0.0.1:3000:3000', '127.0.0.1:3000:80', 'publishes 80, serves 3000'],
    ['TRUST_PROXY: ${TRUST_PROXY:-}', 'PROXY: ${TRUST_PROXY:-}', 'unknown setting PROXY'],
    ['${PUBLIC_URL:-http', '${SITE_URL:-http', '.env.example lacks SITE_URL'],
    ['healthcheck:', 'health:', 'database never becomes healthy'],
    ['@database:5432/ascribe\n      PUBLIC_URL', '@db:5432/ascribe\n      PUBLIC_URL', 'no service db'],
  ])('is refused when %j becomes %j', (before, after, complaint) => {
    expect(compose).toContain(before);
    expect(composeComplaints(compose.replace(before, after), dockerfile, example)).toContain(complaint);
  });
});

describe('the roles of the compose file', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ folder: newFolder() });
  });
  afterAll(async () => {
    await cleanUp();
    await server.stop();
  });

  it('are enough for a production start, and none of them is a superuser', async () => {
    const passwords = { OWNER_PASSWORD: 'owner1', APP_PASSWORD: 'app1', PUBLIC_PASSWORD: 'public1' };
    await makeRoles(server.url, passwords);
    const {
      DATABASE_URL = '',
      APP_DATABASE_URL = '',
      PUBLIC_DATABASE_URL = '',
    } = appEnvironment(server.url, passwords);

    const place = { DATABASE_URL, APP_DATABASE_URL, PUBLIC_DATABASE_URL, NODE_ENV: 'production' };
    expect(await ascribe(['migrate'], place)).toMatchObject({ code: 0, errors: '' });
    const run = await start(newFolder(), place);
    expect((await fetch(`${run.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${run.url}/`)).status).toBe(200);
    expect(await run.end()).toBe(0);
  });
});

/** The statements that roles.sh gives to psql, with its variables filled in. */
async function makeRoles(url: string, passwords: Readonly<Record<string, string>>): Promise<void> {
  const variables = [...read('database/roles.sh').matchAll(/--set (\w+)="\$(\w+)"/g)];
  const sql = variables.reduce(
    (text, [, name, from = '']) => text.replaceAll(`:'${name}'`, `'${passwords[from]}'`),
    read('database/roles/roles.sql'),
  );
  const statements = sql
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .filter((one) => one.trim());
  await asOwner(url, async (session) => {
    for (const statement of statements) await session.query(statement);
  });
}

/** What the app is given in the compose file, with the database where it is here. */
function appEnvironment(url: string, passwords: Readonly<Record<string, string>>): Record<string, string> {
  const { services } = parse(compose) as { services: { app: { environment: Record<string, string> } } };
  const filled = Object.entries(services.app.environment).map(([name, value]) => [
    name,
    value
      .replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => passwords[variable] ?? '')
      .replace('database:5432', new URL(url).host),
  ]);
  return Object.fromEntries(filled) as Record<string, string>;
}
