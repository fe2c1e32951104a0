import { availableParallelism, cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanUp, newFolder, start, type Run } from '../test/launch/program.js';
import { Client } from '../test/support/client.js';
import { measureAnalysis } from './analysis.js';
import { crowdedIncident, measureAnswers } from './crowd.js';
import { measureExtraction } from './extraction.js';
import { table, type Figure } from './figures.js';
import { measureMoves } from './moves.js';
import { databaseOver, publishMany, subjects } from './newsroom.js';
import { measurePages } from './pages.js';
import { measureStarts, residentMegabytes } from './starts.js';

export const PARTS = ['starts', 'serving', 'extraction', 'analysis'] as const;
export type Part = (typeof PARTS)[number];

export interface Extent {
  readonly parts: readonly Part[];
  readonly verdicts: number;
  readonly rounds: number;
}

export interface Report extends Extent {
  readonly at: string;
  readonly machine: string;
  /** Processes that wanted a core, on average of a minute, before and after: above the cores, the figures are shared. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly figures: readonly Figure[];
}

const IDLE_MS = 10_000;

/** Everything that is measured, one after another, over data folders that are thrown away. */
export async function measure({ parts, verdicts, rounds }: Extent): Promise<Report> {
  const [loadBefore = 0] = loadavg();
  try {
    const work: Record<Part, () => Promise<Figure[]>> = {
      starts: () => measureStarts(rounds),
      serving: () => measureServing(verdicts, rounds),
      extraction: () => measureExtraction(rounds),
      analysis: () => measureAnalysis(rounds),
    };
    const figures: Figure[] = [];
    for (const part of parts) figures.push(...(await work[part]()));
    const [loadAfter = 0] = loadavg();
    const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
    return { at: new Date().toISOString(), machine, parts, verdicts, rounds, loadBefore, loadAfter, figures };
  } finally {
    await cleanUp();
  }
}

/** The report for a person. */
export function printed({ machine, verdicts, rounds, loadBefore, loadAfter, figures }: Report): string {
  return [
    `${machine}; load ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after`,
    `${verdicts} published verdicts; medians of ${rounds} rounds in turn with the floor; ten connections, client on the same machine`,
    '',
    table(figures),
  ].join('\n');
}

async function measureServing(verdicts: number, rounds: number): Promise<Figure[]> {
  const folder = newFolder();
  const run = await start(folder);
  await pause(IDLE_MS);
  const idle = residentMegabytes(run.pid);
  const owner = await databaseOver(folder);
  await publishMany(owner, verdicts);
  const { slug, queued } = await subjects(owner);
  const cookie = await signedIn(run, 'checker');
  const pages = await measurePages(
    [
      { what: 'a verdict page', address: `${run.url}/verdicts/${slug}`, cookie: '' },
      { what: 'the home page', address: `${run.url}/`, cookie: '' },
      { what: 'the queue of the desk', address: `${run.url}/api/queue`, cookie },
    ],
    rounds,
  );
  const crowd = await crowdedIncident(owner);
  const answers = await measureAnswers(
    [
      {
        what: 'the page of an incident with 2,000 claims more',
        address: `${run.url}/incidents/${crowd.slug}`,
        cookie: '',
      },
      {
        what: 'who says what about it, for the desk',
        address: `${run.url}/api/incidents/${crowd.id}/sayings`,
        cookie,
      },
    ],
    `${run.url}/livez`,
    rounds,
  );
  const moves = await measureMoves(new Client(run.url, cookie), queued, owner, rounds);
  const memory = { unit: 'MB' } as const;
  const figures = [
    { what: 'memory of the application, idle for 10 s', ...memory, ours: idle },
    ...pages,
    ...answers,
    ...moves,
    { what: 'memory of the application after all that', ...memory, ours: residentMegabytes(run.pid) },
  ];
  await run.end();
  return figures;
}

async function signedIn({ url, output }: Run, name: string): Promise<string> {
  const [, password] = /Pass phrase of them all: (.*)/.exec(output) ?? [];
  const { status, headers } = await new Client(url).post('/session', {
    email: `${name}@demo.ascribe.test`,
    password,
  });
  if (status >= 300) throw new Error(`the sign-in of ${name} was refused: ${status}`);
  return headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}
