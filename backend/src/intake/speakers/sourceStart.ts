import { tells } from './frameParts.js';
import { CHANNELS, DOCUMENTS } from './lexicons.js';
import { firstMentionFrom } from './nounPhrase.js';
import type { Mention } from './parties.js';
import { LONGEST_REST } from './sourceEnd.js';
import type { Word } from './words.js';

/** “▒A post by X's account on the encrypted▒ Signal messaging app”: a channel says nothing, who posts in it does. */
export function beforeChannel(words: readonly Word[], first: number, end: number): number {
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
export function behindBrokenName(
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
export function behindThat(words: readonly Word[], first: number, end: number): number {
  for (let at = end - 2; at > first + 1; at--)
    if (words[at]!.key === 'that' && words.slice(first, at).some(tells)) {
      const clause = words.slice(at + 1, end);
      return clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? first : at + 1;
    }
  return first;
}

/** “In an emailed statement the manufacturer”: the speaker stands behind the document. */
export function behindDocument(words: readonly Word[], first: number, end: number): number {
  if (!/^(?:in|on)$/.test(words[first]?.key ?? '')) return first;
  for (let at = first + 1; at < Math.min(end - 1, first + 6); at++)
    if (DOCUMENTS.has(words[at]!.key) && /^(?:the|a|an|its|his|her|their)$/.test(words[at + 1]!.key))
      return at + 1;
  return first;
}
