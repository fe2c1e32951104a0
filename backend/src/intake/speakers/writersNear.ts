import type { Discourse, Found } from './discourse.js';
import type { Resolve } from './documents.js';
import { DOCUMENTS } from './lexicons.js';
import { mentionsWithin, type NounPhrase } from './nounPhrase.js';
import type { Mention } from './parties.js';
import type { Word } from './words.js';

const SENTENCES_BACK = 6;

/** Papers of courts and prosecutors: whoever is named beside them is seldom their writer. */
const OF_COURTS =
  /^(?:indictment|complaint|complaints|lawsuit|affidavit|warrant|ruling|judgment|judgement|verdict|charges|petition|testimony|documents|papers|filing|filings|records|transcript|minutes)$/;

/** “Acme published a report in May …” some sentences before. */
export function byEarlierSentence(
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
export function byLaterSentence(
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
