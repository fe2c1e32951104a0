import { spawnSync } from 'node:child_process';
import { startPostgres } from '../src/platform/postgres/server.js';
import { newFolder, start } from '../test/launch/program.js';
import { median, type Figure } from './figures.js';

/** A first start makes the database and its newsroom, a later one finds them; the floor is the bare Postgres. */
export async function measureStarts(rounds: number): Promise<Figure[]> {
  const first: number[] = [];
  const firstBare: number[] = [];
  const later: number[] = [];
  const laterBare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [folder, bare] = [newFolder(), newFolder()];
    first.push(await startAscribe(folder));
    firstBare.push(await startBare(bare));
    later.push(await startAscribe(folder));
    laterBare.push(await startBare(bare));
  }
  return [
    figure('first start, with the demonstration newsroom', first, 'initdb and Postgres alone', firstBare),
    figure('second start', later, 'Postgres alone', laterBare),
  ];
}

/** Resident memory of a process in MB; Postgres is other processes. */
export function residentMegabytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) / 1024;
}

function figure(what: string, ours: readonly number[], floor: string, bare: readonly number[]): Figure {
  return { what, unit: 'ms', ours: median(ours), floor: { what: floor, value: median(bare) } };
}

async function startAscribe(folder: string): Promise<number> {
  const run = await start(folder);
  await run.end();
  return run.startedInMs;
}

async function startBare(folder: string): Promise<number> {
  const began = performance.now();
  const server = await startPostgres({ folder });
  const took = performance.now() - began;
  await server.stop();
  return took;
}
