import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import {
  BEFORE_ROLES,
  BODY_HEADS,
  CHANNELS,
  DOCUMENTS,
  GROUP_HEADS,
  MANY,
  OUTLET_HEADS,
  ROLES,
} from './lexicons.js';
import { firstMentionFrom } from './nounPhrase.js';
import type { Mention } from './parties.js';
import { backTo } from './roles.js';
import { tells } from './frameParts.js';
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

/** “▒A post by X's account on the encrypted▒ Signal messaging app”: a channel says nothing, who posts in it does. */
function beforeChannel(words: readonly Word[], first: number, end: number): number {
  const channel = words.slice(first, end);
  const isChannel =
    channel.some(({ key }) => CHANNELS.has(key)) ||
    /^(?:app|platform|messenger)$/.test(channel.at(-1)?.key ?? '');
  if (!isChannel || channel.some(({ key }) => POSTED.test(key))) return first;
  let on = first - 1;
  while (on > 0 && first - on < 5 && words[on]!.gap === ' ' && !/^(?:on|via|through)$/.test(words[on]!.key))
    on--;
  if (!/^(?:on|via|through)$/.test(words[on]?.key ?? '')) return first;
  let from = on;
  while (
    from > 0 &&
    on - from < LONGEST_REST &&
    words[from - 1]!.sentence === words[on]!.sentence &&
    /^ $/.test(words[from - 1]!.gap)
  )
    from--;
  return words.slice(from, on).some(({ key }) => POSTED.test(key)) ? from : first;
}

const POSTED = /^(?:post|posts|message|messages|statement|video|account|channel|profile|page|note|comment)$/;

/** “In an interview with the station | Onda Nueve, the owner, Ramiro Paz, | said”: the end of a phrase before is no speaker. */
function behindBrokenName(
  words: readonly Word[],
  mentions: readonly Mention[],
  first: number,
  end: number,
): number {
  if (/^[^\p{Ll}]*$/u.test(words[first]?.text ?? '') && /[—–]/.test(words[first]?.gap ?? ''))
    return first + 1;
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]?.sentence || before.gap !== ' ' || before.pos !== 'NOUN')
    return first;
  const name = mentions[firstMentionFrom(mentions, first)];
  if (name?.from !== first || name.to >= end || words[name.to - 1]!.gap !== ', ') return first;
  return /^(?:the|its|his|her|their|a|an)$/.test(words[name.to]!.key) || words[name.to - 1]!.possessive
    ? name.to
    : first;
}

/** “Roe told the channel that Canadian officials | had told him”: the speaker of the inner clause. */
function behindThat(words: readonly Word[], first: number, end: number): number {
  for (let at = end - 2; at > first + 1; at--)
    if (words[at]!.key === 'that' && words.slice(first, at).some(tells)) {
      const clause = words.slice(at + 1, end);
      return clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? first : at + 1;
    }
  return first;
}

/** “In an emailed statement the manufacturer”: the speaker stands behind the document. */
function behindDocument(words: readonly Word[], first: number, end: number): number {
  if (!/^(?:in|on)$/.test(words[first]?.key ?? '')) return first;
  for (let at = first + 1; at < Math.min(end - 1, first + 6); at++)
    if (DOCUMENTS.has(words[at]!.key) && /^(?:the|a|an|its|his|her|their)$/.test(words[at + 1]!.key))
      return at + 1;
  return first;
}

/** “The agency LETO-Baltic | , citing a person briefed …, | reported”, “a timeline | posted on its website”. */
function withRest(
  words: readonly Word[],
  first: number,
  end: number,
  cue: Span | undefined,
  content: readonly Span[],
): number {
  const last = words[end - 1];
  if (!cue || !last || !goesOn(words, end)) return end;
  const ahead = cue[0] >= last.end;
  let to = end;
  while (to < words.length && to - end < LONGEST_REST && words[to]!.sentence === words[first]!.sentence) {
    const word = words[to]!;
    if (word.end > cue[0] && ahead) return to;
    if (content.some(([a, b]) => word.start >= a && word.end <= b)) break;
    if (!ahead && to > end && words[to - 1]!.gap !== ' ') break;
    to++;
  }
  return ahead ? end : to;
}

function goesOn(words: readonly Word[], end: number): boolean {
  const { gap, key } = words[end - 1]!;
  const next = words[end]?.key ?? '';
  if (/^(?:he|she|it|they|we|i|who|which)$/.test(key)) return false;
  return gap === ' ' ? GOES_ON.test(next) : gap === ', ' && /^(?:citing|quoting)$/.test(next);
}

const LONGEST_REST = 24;
const GOES_ON =
  /^(?:posted|published|issued|written|released|shared|sent|prepared|compiled|seen|obtained|by|of|from|for|at|that|which|familiar|close|briefed|in)$/;

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
