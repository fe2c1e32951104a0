import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import { BEFORE_ROLES, BODY_HEADS, GROUP_HEADS, MANY, OUTLET_HEADS, ROLES } from './lexicons.js';
import { firstMentionFrom } from './nounPhrase.js';
import type { Mention } from './parties.js';
import { backTo } from './roles.js';
import { withRest } from './sourceEnd.js';
import { beforeChannel, behindBrokenName, behindDocument, behindThat } from './sourceStart.js';
import { firstAt, type Word } from './words.js';

/** Of several stretches the one beside the cue. */
export function nearestSource({ source, cue }: Attribution): Span | undefined {
  const [from, to] = cue[0] ?? [0, 0];
  const distance = ([start, end]: Span) => (end <= from ? from - end : start - to);
  return source.reduce<Span | undefined>(
    (best, span) => (best && distance(best) <= distance(span) ? best : span),
    undefined,
  );
}

/** The source by words, with the article before it and the name that is added behind it. */
export function wholeSource(
  { words, mentions }: Discourse,
  source: Span,
  { cue, content }: Attribution,
): readonly [number, number] {
  let first = behindThat(
    words,
    behindDocument(words, firstAt(words, source[0]), firstAt(words, source[1])),
    firstAt(words, source[1]),
  );
  let end = firstAt(words, source[1]);
  first = behindBrokenName(words, mentions, first, end);
  const before = words[first - 1];
  if (
    before?.sentence === words[first]?.sentence &&
    before?.gap === ' ' &&
    /^(?:the|a|an|its|his|her|their|two|three|several|some)$/.test(before.key)
  )
    first--;
  [first, end] = unbroken(words, mentions, first, end);
  first = beforeChannel(words, first, end);
  end = withRest(words, first, end, cue[0], content);
  first = withPartner(words, mentions, first);
  const added = mentions[firstMentionFrom(mentions, end)];
  if (
    added?.from === end &&
    added.party.type === 'person' &&
    words[end - 1]?.gap === ', ' &&
    words[added.to - 1]!.gap.startsWith(',')
  )
    end = added.to;
  const named = mentions[firstMentionFrom(mentions, end)];
  const last = words[end - 1];
  if (
    named?.from === end &&
    last?.gap === ' ' &&
    !last.capital &&
    (OUTLET_HEADS.has(last.key) || GROUP_HEADS.has(last.key) || BODY_HEADS.has(last.key)) &&
    named.party.type !== 'person'
  )
    end = named.to;
  return [first, end];
}

/** A source that was cut within a name, or before its noun: “A Marlow Cross | spokesman denied”. */
function unbroken(
  words: readonly Word[],
  mentions: readonly Mention[],
  from: number,
  to: number,
): [number, number] {
  let [first, end] = [from, to];
  const joint = words[first - 1];
  const house = words[first - 2];
  if (
    joint &&
    house &&
    /^(?:of|in|at|for)$/.test(joint.key) &&
    house.gap === ' ' &&
    joint.gap === ' ' &&
    isHead(house)
  )
    first = backTo(words, first - 2);
  const begins = mentions[firstMentionFrom(mentions, first)];
  if (begins && begins.from < first && begins.to > first) first = begins.from;
  const ends = mentions[firstMentionFrom(mentions, end - 1)];
  if (ends && ends.from < end && ends.to > end) end = ends.to;
  for (let step = 0; step < LEFT_OUT && isLeftOut(words, end, first); step++) end++;
  return [first, end];
}

/** Words of a phrase that may have been left out at its end. */
const LEFT_OUT = 4;

function isHead({ key, block }: Word): boolean {
  return block !== 'boilerplate' && (ROLES.has(key) || MANY.has(key) || BODY_HEADS.has(key));
}

function isLeftOut(words: readonly Word[], end: number, first: number): boolean {
  const [last, next] = [words[end - 1], words[end]];
  if (
    !last ||
    !next ||
    next.sentence !== last.sentence ||
    last.gap !== ' ' ||
    /^(?:VERB|AUX|ADP)$/.test(next.pos)
  )
    return false;
  const open = end - first <= 2 && (/^(?:DET|ADJ)$/.test(last.pos) || BEFORE_ROLES.has(last.key));
  return !last.possessive && (ROLES.has(next.key) || MANY.has(next.key) || open);
}

/** “CISA and the FBI warned”, of which only the FBI is marked. */
function withPartner(words: readonly Word[], mentions: readonly Mention[], first: number): number {
  const partner = mentions[firstMentionFrom(mentions, Math.max(0, first - 2))];
  const joined =
    words[first - 1]?.key === 'and' &&
    partner?.to === first - 1 &&
    partner.sentence === words[first]?.sentence;
  const own = mentions[firstMentionFrom(mentions, first)];
  return joined &&
    !partner.possessive &&
    own !== undefined &&
    own.from <= first + 1 &&
    own.party.type === partner.party.type
    ? partner.from
    : first;
}
