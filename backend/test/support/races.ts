import type { Client } from './client.js';

/** How one edit ended. */
export type Outcome = 'accepted' | 'stale';

/** What a race of edits left behind. */
export interface RaceResult {
  readonly accepted: number;
  readonly stale: number;
  /** Accepted edits in each round; when nothing is lost it is one each time. */
  readonly winners: readonly number[];
}

/** Lets everybody edit the same version at the same moment, `rounds` times; `edit` says how it ended. */
export async function race<Who>(
  people: readonly Who[],
  rounds: number,
  edit: (who: Who, round: number) => Promise<Outcome>,
): Promise<RaceResult> {
  const winners: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const outcomes = await Promise.all(people.map((who) => edit(who, round)));
    winners.push(outcomes.filter((outcome) => outcome === 'accepted').length);
  }
  const accepted = winners.reduce((sum, count) => sum + count, 0);
  return { accepted, stale: people.length * rounds - accepted, winners };
}

/** The checker of INV-5: how many accepted edits left no trace in the version of the thing. */
export function lostEdits({ accepted }: RaceResult, finalVersion: number): number {
  return accepted - (finalVersion - 1);
}

interface Versioned {
  readonly version: number;
}

/** One edit of the thing at `path` as it is now seen; a refusal must show what stands there. */
export async function editOver(by: Client, path: string, version: number, change: object): Promise<Outcome> {
  const { status, body } = await by.patch<{ current?: Versioned; code?: string } & Versioned>(path, {
    version,
    ...change,
  });
  if (status === 200 && body.version === version + 1) return 'accepted';
  const { current, code = '' } = body;
  if (status === 409 && code.endsWith('.stale') && current && current.version > version) return 'stale';
  throw new Error(`an edit of ${path} answered ${status}: ${JSON.stringify(body)}`);
}
