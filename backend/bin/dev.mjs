import concurrently from 'concurrently';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { ROOT } from './project.mjs';

buildStale();

const node = JSON.stringify(process.execPath);
const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');

/** The backend is compiled on every change and restarted on every compilation; Vite serves the desk and asks it. */
const { result } = concurrently(
  [
    {
      name: 'compile',
      cwd: join(ROOT, 'backend'),
      command: `${node} ${JSON.stringify(compiler)} -p tsconfig.build.json --watch --preserveWatchOutput`,
    },
    {
      name: 'backend',
      cwd: ROOT,
      command: `${node} --watch --watch-preserve-output backend/bin/ascribe.mjs serve`,
    },
    { name: 'desk', cwd: join(ROOT, 'frontend'), command: 'npx vite' },
  ],
  { killOthersOn: ['failure', 'success'], prefixColors: 'auto' },
);

await result.catch(() => (process.exitCode = 1));
