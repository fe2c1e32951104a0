import type { Attribution } from '../attribution.js';
import { citedInSentence } from './citations.js';
import { claimantOf, ownWordsOf } from './claimants.js';
import type { Discourse } from './discourse.js';
import { speakerInside } from './innerSpeakers.js';
import { rememberDocument } from './memory.js';
import { anchorOf } from './nesting.js';
import type { Party } from './parties.js';
import { quotingOutlet, relaysInSentence } from './relays.js';
import { stillQuoted, stillTold, toldOn } from './stillRelayed.js';
import { firstAt } from './words.js';

/** What one attribution was found to be, before its relays are known. */
export interface Hearing {
  readonly claimant: Party;
  readonly why: string;
  /** Relays that its own words name, nearest to the origin first. */
  readonly relays: readonly Party[];
}

/** Finds the claimant of every attribution, in the order of the text: who has spoken tells who “he” is. */
export function hearingsOf(
  discourse: Discourse,
  attributions: readonly Attribution[],
  parents: readonly number[],
): Hearing[] {
  const hearings: Hearing[] = new Array<Hearing>(attributions.length);
  const holding = new Set(parents);
  const order = attributions
    .map((attribution, index) => ({ at: placeOf(attribution), index }))
    .sort((one, other) => one.at - other.at || one.index - other.index);
  for (const [place, { index }] of order.entries()) {
    const attribution = attributions[index]!;
    const named = claimantOf(discourse, attribution, hearings[parents[index]!]);
    const inside = holding.has(index) ? undefined : speakerInside(discourse, attribution, named);
    const found = citedInSentence(discourse, attribution, named) ?? inside ?? named;
    const quoting = quotingOutlet(discourse, attribution) ?? stillQuoted(discourse, attribution, found.party);
    const carried = inside ? undefined : stillTold(discourse, attribution, found.party);
    const relays = [
      ...(found.relays ?? []),
      ...(carried ? [carried] : []),
      ...(quoting ? [quoting] : []),
      ...relaysInSentence(
        discourse,
        attribution,
        attributions[parents[index]!],
        nextCue(order, place, attributions),
      ),
    ];
    hearings[index] = {
      claimant: found.party,
      why: found.why,
      relays: relays.filter((party) => party !== found.party),
    };
    discourse.relayed(found.party, hearings[index].relays[0]);
    toldOn(discourse, attribution, found.party);
    discourse.hear(found.party, firstAt(discourse.words, placeOf(attribution)));
    if (found !== named) discourse.hear(named.party, firstAt(discourse.words, placeOf(attribution)));
    rememberDocument(discourse, attribution, found.party);
  }
  attributions.forEach((attribution, index) => {
    const parent = hearings[parents[index]!];
    if (parent && ownWordsOf(discourse, attribution))
      hearings[index] = {
        ...hearings[index]!,
        claimant: parent.claimant,
        why: `${parent.claimant.name} says so`,
      };
  });
  return hearings;
}

/** Where the next one with a speaker of its own tells something, behind all that this one says; what stands there is its. */
function nextCue(
  order: readonly { index: number }[],
  place: number,
  attributions: readonly Attribution[],
): number {
  const own = attributions[order[place]!.index]!;
  const end = Math.max(...own.content.map(([, to]) => to), own.cue.at(-1)?.[1] ?? 0);
  for (let next = place + 1; next < Math.min(order.length, place + 4); next++) {
    const { cue, source, cueLemma } = attributions[order[next]!.index]!;
    if (
      source.length > 0 &&
      cue[0] &&
      cue[0][0] >= end &&
      !/^(?:report|accord|cite|quote|tell)/.test(cueLemma)
    )
      return cue[0][1];
  }
  return Infinity;
}

function placeOf(attribution: Attribution): number {
  return Math.min(anchorOf(attribution), attribution.source[0]?.[0] ?? Infinity);
}
