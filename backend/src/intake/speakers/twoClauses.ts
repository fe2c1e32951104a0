import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import type { Party } from './parties.js';
import type { Hearing } from './hearings.js';
import { anchorOf } from './nesting.js';
import { firstAt } from './words.js';

/**
 * “Zakharova said …, the RBC news outlet reported”: two attributions in one sentence share their words; the outlet is
 * the relay of the other one, not a second claimant. For each attribution the outlets that report it that way.
 */
export function sameSentenceRelays(
  discourse: Discourse,
  attributions: readonly Attribution[],
  hearings: readonly Hearing[],
  parents: readonly number[],
): Party[][] {
  const relays: Party[][] = attributions.map(() => []);
  const bySentence = new Map<number, number[]>();
  attributions.forEach((attribution, index) => {
    const sentence = discourse.words[firstAt(discourse.words, anchorOf(attribution))]?.sentence ?? -1;
    const together = bySentence.get(sentence) ?? [];
    if (together.length < 12) bySentence.set(sentence, [...together, index]);
  });
  for (const together of bySentence.values()) {
    for (const outer of together) {
      const { claimant } = hearings[outer]!;
      if (claimant.type !== 'outlet') continue;
      for (const inner of together) {
        if (inner === outer || hearings[inner]!.claimant.type === 'outlet' || parents[inner] === outer)
          continue;
        if (shareWords(attributions[inner]!, attributions[outer]!)) relays[inner]!.push(claimant);
      }
    }
  }
  return relays;
}

/**
 * For an attribution to an outlet that tells nothing but another one of its sentence, that other one, else -1: in
 * “Roe said the leak, which began in May, is grave, the RNV agency reported” all is said by Roe.
 */
export function toldThrough(
  attributions: readonly Attribution[],
  hearings: readonly Hearing[],
  parents: readonly number[],
): number[] {
  const inner = attributions.map(() => -1);
  attributions.forEach((attribution, index) => {
    const outer = parents[index]!;
    if (
      outer < 0 ||
      hearings[outer]!.claimant.type !== 'outlet' ||
      hearings[index]!.claimant.type === 'outlet'
    )
      return;
    const [start, end] = hullOf(attributions[outer]!.content);
    const [first, last] = hullOf([...attribution.source, ...attribution.cue, ...attribution.content]);
    if (first <= start + MARKS && last >= end - MARKS) inner[outer] = index;
  });
  return inner;
}

/** Quotation marks and commas by which two stretches may differ. */
const MARKS = 3;

function hullOf(spans: readonly Span[]): Span {
  return spans.reduce<Span>(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)], [Infinity, -Infinity]);
}

function shareWords({ content, source, cue }: Attribution, outer: Attribution): boolean {
  return [...content, ...source, ...cue].some(([a, b]) =>
    outer.content.some(([c, d]) => Math.min(b, d) > Math.max(a, c)),
  );
}
