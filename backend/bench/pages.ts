import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { median, type Figure } from './figures.js';
import { load, reply, type Load } from './load.js';

/** Something that is asked for again and again. */
export interface Page {
  readonly what: string;
  readonly address: string;
  readonly cookie: string;
}

const SECONDS = 4;
const BARE = 'node:http with the same bytes';

/** Each page under load, round by round in turn with a bare server that sends the same bytes. */
export async function measurePages(pages: readonly Page[], rounds: number): Promise<Figure[]> {
  const bare = fork(join(import.meta.dirname, 'bareServer.mjs'), { execArgv: [] });
  try {
    const [{ port }] = (await once(bare, 'message')) as [{ port: number }];
    const figures: Figure[] = [];
    for (const page of pages) figures.push(...(await measurePage(page, bare, port, rounds)));
    return figures;
  } finally {
    bare.disconnect();
  }
}

async function measurePage(
  { what, address, cookie }: Page,
  bare: ChildProcess,
  port: number,
  rounds: number,
): Promise<Figure[]> {
  const { status, headers, body } = await reply(address, cookie);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
  bare.send({ headers, body: body.toString('base64') });
  await once(bare, 'message');
  const floor = `http://127.0.0.1:${port}/`;
  const [ours, theirs]: [Load[], Load[]] = [[], []];
  await load(address, cookie, 1, body.length);
  await load(floor, '', 1, body.length);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await load(address, cookie, SECONDS, body.length));
    theirs.push(await load(floor, '', SECONDS, body.length));
  }
  const name = `${what} (${(body.length / 1024).toFixed(0)} kB)`;
  return (['perSecond', 'p50', 'p99'] as const).map((measure) => ({
    what: `${name}, ${measure === 'perSecond' ? 'requests' : measure}`,
    unit: measure === 'perSecond' ? '/s' : 'ms',
    ours: median(ours.map((one) => one[measure])),
    floor: { what: BARE, value: median(theirs.map((one) => one[measure])) },
  }));
}
