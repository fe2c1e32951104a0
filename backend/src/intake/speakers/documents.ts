import type { Span } from '../article.js';
import type { Discourse, Found } from './discourse.js';
import { DOCUMENTS } from './lexicons.js';
import { mentionsWithin, type NounPhrase } from './nounPhrase.js';
import type { Mention } from './parties.js';
import { textOf } from './runs.js';
import type { Word } from './words.js';

type Resolve = (discourse: Discourse, first: number, end: number, own: readonly Span[]) => Found | undefined;

const SENTENCES_BACK = 6;
/** Papers of courts and prosecutors: whoever is named beside them is seldom their writer. */
const OF_COURTS =
  /^(?:indictment|complaint|complaints|lawsuit|affidavit|warrant|ruling|judgment|judgement|verdict|charges|petition|testimony|documents|papers|filing|filings|records|transcript|minutes)$/;

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
    else if (/^(?:published|issued|released|posted|wrote|sent|shared|circulated)$/.test(words[at]!.key))
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

/** “Acme published a report in May …” some sentences before. */
function byEarlierSentence(
  discourse: Discourse,
  phrase: NounPhrase,
  document: string,
  resolve: Resolve,
): Found | undefined {
  const { words, register } = discourse;
  if (phrase.determiner === 'a' || phrase.determiner === 'an') return undefined;
  const { sentence } = words[phrase.from]!;
  for (
    let at = phrase.from - 1;
    at >= 0 && sentence - words[at]!.sentence <= SENTENCES_BACK && phrase.from - at < 300;
    at--
  ) {
    const { key } = words[at]!;
    if (
      key !== document &&
      !(
        DOCUMENTS.has(key) &&
        /^(?:report|statement|study|letter|advisory|analysis)$/.test(key) &&
        key === document
      )
    )
      continue;
    const writer = writerBehind(words, at);
    const written = writer && resolve(discourse, writer[0], writer[1], []);
    if (written && !/^(?:unnamed|person)$/.test(written.party.type)) return written;
    const speaker = speakerWith(words, at);
    const told = speaker && resolve(discourse, speaker[0], speaker[1], []);
    if (told) return told;
    if (OF_COURTS.test(document)) return undefined;
    const mention = issuerNear(mentionsWithin(register, Math.max(0, at - 25), at), words[at]!.sentence);
    if (mention)
      return { party: mention.party, why: `${mention.party.name} is named with the ${document} before` };
  }
  return undefined;
}

/** “a report by cyber security firm Nordisk Sikring”: the words behind “by”. */
function writerBehind(words: readonly Word[], document: number): readonly [number, number] | undefined {
  const by = [document + 1, document + 2].find((at) => /^(?:by|from)$/.test(words[at]?.key ?? ''));
  if (by === undefined || words[by]!.sentence !== words[document]!.sentence) return undefined;
  let to = by + 1;
  while (
    to < words.length &&
    to - by < 10 &&
    words[to]!.sentence === words[by]!.sentence &&
    (to === by + 1 || !/[,;:"–—(]/.test(words[to - 1]!.gap))
  )
    to++;
  return to > by + 1 ? [by + 1, to] : undefined;
}

/** “It was carried out by Fenwick Rowe”, “The 94-page report, written by the audit office”: told only later. */
function byLaterSentence(
  discourse: Discourse,
  phrase: NounPhrase,
  document: string,
  resolve: Resolve,
): Found | undefined {
  const { words } = discourse;
  const { sentence } = words[phrase.from]!;
  for (
    let at = phrase.head + 1;
    at < words.length - 1 && at - phrase.head < LATER_REACH && words[at]!.sentence - sentence <= 4;
    at++
  ) {
    if (
      words[at]!.key !== 'by' ||
      !WRITTEN.test(words[at - 1]!.key + (words[at - 1]!.key === 'out' ? ` ${words[at - 2]!.key}` : ''))
    )
      continue;
    const near = words.slice(Math.max(0, at - 9), at);
    if (!near.some(({ key }) => key === 'it' || key === document || DOCUMENTS.has(key))) continue;
    const writer = writerBehind(words, at - 1);
    const found = writer && resolve(discourse, writer[0], writer[1], []);
    if (found && found.party.type !== 'outlet') return found;
  }
  return undefined;
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

const LATER_REACH = 90;
const WRITTEN =
  /^(?:written|conducted|produced|compiled|prepared|authored|drafted|published|issued|drawn up|out carried|commissioned)$/;

/** “…, the Danish government said in a statement”: the words of the speaker. */
function speakerWith(words: readonly Word[], document: number): readonly [number, number] | undefined {
  let say = document - 1;
  while (
    say > document - 7 &&
    say > 0 &&
    !/^(?:said|wrote|announced|confirmed|added|insisted|warned)$/.test(words[say]!.key)
  )
    say--;
  if (say <= Math.max(0, document - 7) || words[say]!.sentence !== words[document]!.sentence)
    return undefined;
  let from = say;
  while (
    from > 0 &&
    say - from < 14 &&
    words[from - 1]!.sentence === words[say]!.sentence &&
    (from === say || !/[,;:"–—]/.test(words[from - 1]!.gap))
  )
    from--;
  return from < say ? [from, say] : undefined;
}

function issuerNear(mentions: readonly Mention[], sentence: number): Mention | undefined {
  return mentions.find(
    (mention) => mention.sentence === sentence && mention.party.type !== 'outlet' && !mention.quoted,
  );
}
