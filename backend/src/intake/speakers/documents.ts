import type { Span } from '../article.js';
import type { Discourse, Found } from './discourse.js';
import { mentionsWithin, type NounPhrase } from './nounPhrase.js';
import { textOf, type Word } from './words.js';
import { byEarlierSentence, byLaterSentence } from './writersNear.js';

export type Resolve = (
  discourse: Discourse,
  first: number,
  end: number,
  own: readonly Span[],
) => Found | undefined;

/** Who speaks by “a report by Acme”, “the ministry's statement”, “the advisory”: the one who wrote it. */
export function issuerOf(
  discourse: Discourse,
  phrase: NounPhrase,
  own: readonly Span[],
  resolve: Resolve,
): Found | undefined {
  const { words } = discourse;
  const document = words[phrase.head]!.key;
  if (!discourse.deeper()) return undefined;
  const found =
    byWords(discourse, phrase, own, resolve) ??
    byMemory(discourse, phrase, document) ??
    byEarlierSentence(discourse, phrase, document, resolve) ??
    byLaterSentence(discourse, phrase, document, resolve) ??
    byLastSpeaker(discourse, phrase, document);
  discourse.back();
  if (found) discourse.issued(document, found.party);
  return (
    found && { ...found, why: `${found.why}; speaks by its ${textOf(words, phrase.head, phrase.head + 1)}` }
  );
}

function byWords(
  discourse: Discourse,
  phrase: NounPhrase,
  own: readonly Span[],
  resolve: Resolve,
): Found | undefined {
  const { words, register } = discourse;
  const { owner, core, head, to } = phrase;
  const publisher = publisherOf(words, head, to);
  if (publisher) return resolve(discourse, publisher[0], publisher[1], own);
  for (let at = head + 1; at < to - 1; at++) {
    const { key } = words[at]!;
    const written =
      key === 'by' ||
      (key === 'from' && at === head + 1) ||
      (key === 'on' && /^(?:its|his|her|their)$/.test(words[at + 1]!.key));
    if (
      !written ||
      /^(?:seen|obtained|reviewed|verified|shared|carried|cited|quoted|reported)$/.test(words[at - 1]!.key)
    )
      continue;
    if (key === 'on') return byPossessive(discourse, at + 1, own, resolve);
    return resolve(discourse, at + 1, to, own);
  }
  if (owner)
    return owner[1] - owner[0] === 1
      ? byPossessive(discourse, owner[0], own, resolve)
      : resolve(discourse, owner[0], owner[1], own);
  const before = mentionsWithin(register, core, head).at(-1);
  if (
    before &&
    !before.possessive &&
    (before.to === head || /^(?:organisation|outlet|group)$/.test(before.party.type))
  )
    return { party: before.party, why: `named before “${words[head]!.text}”` };
  return undefined;
}

/** “an advisory that the vendor published”. */
function publisherOf(
  words: readonly Word[],
  head: number,
  to: number,
): readonly [number, number] | undefined {
  if (!/^(?:that|which)$/.test(words[head + 1]?.key ?? '') || words[head]!.gap !== ' ') return undefined;
  for (let at = head + 3; at < Math.min(to, head + 9); at++)
    if (words[at - 1]!.gap !== ' ') return undefined;
    else if (
      /^(?:published|issued|released|posted|wrote|sent|shared|circulated|filed|submitted|mailed|emailed|drafted|distributed)$/.test(
        words[at]!.key,
      )
    )
      return [head + 2, at];
  return undefined;
}

/** “its report”, “Microsoft's report”. */
function byPossessive(
  discourse: Discourse,
  at: number,
  own: readonly Span[],
  resolve: Resolve,
): Found | undefined {
  const { words } = discourse;
  const plain: Readonly<Record<string, string>> = { its: 'it', his: 'he', her: 'she', their: 'they' };
  const pronoun = plain[words[at]!.key];
  if (pronoun === undefined) return resolve(discourse, at, at + 1, own);
  return discourse.pronoun(pronoun, at, own);
}

function byMemory(discourse: Discourse, phrase: NounPhrase, document: string): Found | undefined {
  if (phrase.determiner !== 'the' && phrase.determiner !== 'this' && phrase.determiner !== '')
    return undefined;
  const party = discourse.issuerOf(document);
  return party && { party, why: `${party.name} issued it` };
}

/** “Osmanta confirmed it. “…,” the statement reads”: whoever spoke last put it in writing. */
function byLastSpeaker(
  discourse: Discourse,
  { determiner, from, core, head }: NounPhrase,
  document: string,
): Found | undefined {
  const last = discourse.last();
  if (!last || determiner !== 'the' || core !== head || !OF_SPEAKERS.test(document)) return undefined;
  if (discourse.words[from]!.sentence - last.sentence > 2) return undefined;
  return /^(?:organisation|group|account|person|state)$/.test(last.party.type)
    ? { party: last.party, why: `${last.party.name} spoke last` }
    : undefined;
}

/** Papers in which people say what they have to say. */
const OF_SPEAKERS =
  /^(?:statement|notice|letter|email|e-mail|post|message|messages|posts|filing|advisory|release|announcement|note|blog|tweet|update|submission|video|communiqué)$/;
