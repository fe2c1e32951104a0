import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import { isOutletHead, mediumAt, outletIn } from './media.js';
import { mediatorAt } from './mediators.js';
import { mentionsWithin } from './nounPhrase.js';
import type { Party } from './parties.js';
import { nearestSource } from './sourceSpan.js';
import { firstAt, type Word } from './words.js';

/** Words between a cue and the outlet that was spoken to. */
const REACH = 40;

/** Characters below which a stretch beside a longer one is no speech. */
const SCRAP = 45;

/** Cues that make the claim themselves: what follows them is not only what is said. */
const CARRIES = /^(?:claim|take|accept|deny)\b.*\b(?:responsibility|credit|involvement)\b/;

/** The outlets by which an attribution came here, as its own sentence tells: “told Reuters”, “in an interview with WKTL radio”. */
export function relaysInSentence(
  discourse: Discourse,
  attribution: Attribution,
  parent: Attribution | undefined,
  until = Infinity,
): Party[] {
  const { words } = discourse;
  const cue = attribution.cue[0] ?? attribution.source[0];
  if (!cue) return [];
  const cueAt = firstAt(words, cue[0]);
  const sentence = words[cueAt]?.sentence;
  const at = Math.max(0, cueAt - REACH, discourse.firstWordOf(sentence ?? 0));
  const said = CARRIES.test(attribution.cueLemma)
    ? []
    : toldAtLength(attribution).map((span) => behindRelay(discourse, span));
  const outside = (word: Word) => !said.some(([start, end]) => word.start >= start && word.end <= end);
  const within = parent?.content.find(([start, end]) => cue[0] >= start && cue[0] < end);
  const relays: Party[] = [];
  for (
    let word = at;
    word < words.length &&
    word - at < REACH * 3 &&
    words[word]!.sentence === sentence &&
    words[word]!.start < until;
    word++
  ) {
    if (word > at && word <= cueAt && words[word - 1]!.gap.includes(';')) relays.length = 0;
    if (word > cueAt && words[word - 1]!.gap.includes(';')) break;
    if (isSource(attribution, words[word]!) && words[word]!.key !== 'by') continue;
    if (
      !outside(words[word]!) ||
      (within && (words[word]!.start < within[0] || words[word]!.end > within[1]))
    )
      continue;
    const own = attribution.cue.some(
      ([start, end]) => words[word]!.start >= start && words[word]!.end <= end,
    );
    const medium =
      mediumAt(discourse, word, outside) ?? (own ? undefined : reporterAt(discourse, word, outside));
    const found = medium ?? (own ? undefined : mediatorAt(discourse, word, outside));
    if (found && !relays.includes(found)) relays.push(found);
  }
  return relays;
}

/** “According to the FBI, ▒as quoted by CNN▒, the group …”: begins behind the relay. */
function behindRelay({ article }: Discourse, [start, end]: Span): Span {
  const aside = /^(?:as )?(?:quoted|cited|reported|carried) by [^,]{2,60}, /.exec(
    article.folded.slice(start, start + 90),
  );
  return aside ? [Math.min(end, start + aside[0].length), end] : [start, end];
}

function isSource(attribution: Attribution, word: Word): boolean {
  const source = nearestSource(attribution);
  return source !== undefined && word.start >= source[0] && word.end <= source[1];
}

/** What is said, without scraps beside it that were taken for part of it. */
function toldAtLength({ content }: Attribution): readonly Span[] {
  const longest = Math.max(...content.map(([start, end]) => end - start));
  return content.filter(([start, end]) => end - start >= Math.min(longest, SCRAP));
}

/** “…, the RBC news outlet reported”, “…, according to the agency RNV”, where that is no attribution of its own. */
function reporterAt(discourse: Discourse, at: number, outside: (word: Word) => boolean): Party | undefined {
  const { words, register } = discourse;
  const { key, sentence } = words[at]!;
  if (key === 'according' && words[at + 1]?.key === 'to')
    return outletIn(discourse, at + 2, Math.min(words.length, at + 10));
  if (!/^(?:reported|reports|said|says|wrote|writes)$/.test(key)) return undefined;
  const before = mentionsWithin(register, Math.max(0, at - 4), at).at(-1);
  if (before?.party.type !== 'outlet' || before.sentence !== sentence || !outside(words[before.from]!))
    return undefined;
  return /^, (?:the )?$/.test(words[before.from - 1]?.gap ?? '') ||
    /^(?:the|agency)$/.test(words[before.from - 1]?.key ?? '') ||
    isOutletHead(words, before.from - 1)
    ? before.party
    : undefined;
}

/** “LTV-9 quoted a manager as saying”, “X was quoted by Tass”: the outlet before the cue. */
export function quotingOutlet(discourse: Discourse, attribution: Attribution): Party | undefined {
  const { words, register } = discourse;
  const cue = attribution.cue[0];
  if (!cue || !/^(?:quot|cit)/.test(attribution.cueLemma)) return undefined;
  const at = firstAt(words, cue[0]);
  const mention = mentionsWithin(register, Math.max(0, at - 4), at).findLast(
    ({ possessive, sentence }) => !possessive && sentence === words[at]?.sentence,
  );
  if (!mention || mention.party.type === 'person' || discourse.own.is(mention.party)) return undefined;
  const isSource = attribution.source.some(([start, end]) => mention.start >= start && mention.end <= end);
  return isSource ? undefined : mention.party;
}
