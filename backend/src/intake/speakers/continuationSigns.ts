import type { Attribution, Speaker } from '../attribution.js';
import type { Discourse } from './discourse.js';
import { DOCUMENTS } from './lexicons.js';
import { firstAt, type Word } from './words.js';

/** The sentence before, as far as it tells whether its speaker goes on. */
export interface Before {
  readonly attribution: Attribution;
  readonly claimant: Speaker;
  readonly sentence: number;
  /** Who speaks in the sentence after the open one. */
  readonly next: readonly string[];
}

const LONGEST = 60;
const QUANTITY =
  /^(?:\d.*|some|most|several|many|none|all|both|one|two|three|four|five|six|seven|eight|nine|ten|half|about|around|roughly|only|another|others|thousands|dozens|hundreds|at)$/;
const OPENINGS =
  /^(?:but|however|meanwhile|yet|instead|then|among|no|nobody|there|that|this|these|those|such|so|if|after|when|since|last|earlier|it|they|he|she|we|the|a|an|its|his|her|their|in|on|at|for|with|without)$/;
const NO_WORD =
  /^(?:evidence|proof|comment|sign|signs|explain|explained|name|named|specify|elaborate|say|said|verify|verified|confirm|confirmed|details|disclose|disclosed|respond|responded|answer|identified|react)$/;
const NEGATION =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|n't|without|cannot|didn't|hasn't|declined|refused|unable)$/;
const BACKGROUND =
  /^(?:previously|earlier|largest|biggest|first|third|fourth|latest|founded|based|belongs|employs|serves|represents|owns|operates|century|decade|ago|election|shares|biggest|usually|often)$/;
const NOW =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|since|still|now|recently|later)$/;
const LAW =
  /^(?:court|trial|judge|charged|charges|arrested|arrests|pleaded|convicted|sentenced|appeal|inquiry|investigation|autumn|spring|summer|winter|week)$/;

/** What speaks for or against somebody going on with a sentence; each sign has a weight. */
export function signsOf(discourse: Discourse, sentence: number, before: Before): string[] {
  const words = wordsOf(discourse, sentence);
  const said = wordsWithin(discourse, before.attribution);
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = words.slice(0, verb < 0 ? Math.min(4, words.length) : verb);
  return [
    ...openingSigns(words, before.claimant),
    ...subjectSigns(discourse, subject, said, before.claimant),
    ...verbSigns(words, verb, said),
    ...wordSigns(words, said),
    ...beforeSigns(discourse, sentence, before),
  ];
}

function wordsOf(discourse: Discourse, sentence: number): readonly Word[] {
  const { words } = discourse;
  const from = discourse.firstWordOf(sentence);
  return from < 0 ? [] : words.slice(from, from + LONGEST).filter((word) => word.sentence === sentence);
}

function wordsWithin({ words }: Discourse, { content }: Attribution): readonly Word[] {
  return content.flatMap(([start, end]) => {
    const from = firstAt(words, start);
    return words.slice(from, Math.min(firstAt(words, end), from + LONGEST));
  });
}

function openingSigns([first, second]: readonly Word[], { type }: Speaker): string[] {
  if (!first) return [];
  const who = type === 'person' || type === 'unnamed' ? type : 'house';
  const pronoun = /^(?:it|they|he|she)$/.test(first.key) ? [`${first.key} after ${who}`] : [];
  const opening = OPENINGS.test(first.key) ? [`opens: ${first.key}`] : [];
  const quantity = QUANTITY.test(first.key) ? ['opens with a quantity'] : [];
  const number =
    second && /^\d/.test(second.key) && !/^(?:19|20)\d\d$/.test(second.key) ? ['second word a number'] : [];
  return [...pronoun, ...opening, ...quantity, ...number];
}

function subjectSigns(
  { own }: Discourse,
  subject: readonly Word[],
  said: readonly Word[],
  { name }: Speaker,
): string[] {
  const saidLemmas = new Set(said.map(({ lemma }) => lemma));
  const nameWords = new Set(name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const nouns = subject.filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  const head = nouns.at(-1);
  const names = subject.slice(1).filter(({ capital }) => capital);
  const signs: string[] = [];
  if (head && saidLemmas.has(head.lemma)) signs.push('subject was named in what was said');
  if (subject.some(({ key }) => key.length > 2 && nameWords.has(key))) signs.push('subject is the speaker');
  else if (names.length > 0 && !names.some(({ lemma }) => saidLemmas.has(lemma)))
    signs.push('subject is a new name');
  if (head && !saidLemmas.has(head.lemma) && !head.capital) signs.push('subject is new');
  if (subject.some(({ key }) => own.name.toLowerCase().split(' ').includes(key) && key.length > 3))
    signs.push('subject is the outlet');
  return signs;
}

function verbSigns(words: readonly Word[], at: number, said: readonly Word[]): string[] {
  const verb = words[at];
  if (!verb) return ['no verb'];
  const tense = tenseOf(words, at);
  const saidVerb = said.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const before = saidVerb < 0 ? 'none' : tenseOf(said, saidVerb);
  return [`tense: ${tense}`, `tense: ${before} then ${tense}`];
}

function tenseOf(words: readonly Word[], at: number): string {
  const { key } = words[at]!;
  if (/^(?:had|has|have|was|were|is|are)$/.test(key))
    return key === 'have' ? 'has' : key === 'were' ? 'was' : key === 'are' ? 'is' : key;
  if (/^(?:would|could|might|should|will|can|may|must)$/.test(key)) return 'modal';
  return /(?:ed|eft|ew|ent|ook|ave|old|ade|ame|ound|ote|id|oke|an|ought|ost|aid|elt|ell|ead|ut|it)$/.test(key)
    ? 'past'
    : 'present';
}

function wordSigns(words: readonly Word[], said: readonly Word[]): string[] {
  const keys = words.map(({ key }) => key);
  const content = (list: readonly Word[]) =>
    new Set(list.filter(({ pos }) => /^(?:NOUN|VERB|PROPN|NUM)$/.test(pos)).map(({ lemma }) => lemma));
  const shared = [...content(words)].filter((lemma) => content(said).has(lemma)).length;
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  const signs = [`shares ${Math.min(2, shared)} words`];
  if (has(NEGATION)) signs.push(has(NO_WORD) ? 'denies evidence or comment' : 'negated');
  if (has(/^(?:19|20)\d\d$/)) signs.push('a year');
  if (has(BACKGROUND)) signs.push('words of background');
  if (has(NOW)) signs.push('words of today');
  if (has(LAW)) signs.push('words of courts');
  if (has(/^(?:we|our|us|newspaper|reporter|journalist)$/)) signs.push('words of the newsroom');
  if (has(/^(?:also|then|again|twice|only|both)$/)) signs.push('a word that joins');
  if (words.length <= 8) signs.push('short');
  return signs;
}

function beforeSigns({ article, words }: Discourse, sentence: number, before: Before): string[] {
  const { attribution, claimant, next } = before;
  const [cue] = attribution.cue;
  const [said] = attribution.content;
  const source = words.slice(
    firstAt(words, attribution.source[0]?.[0] ?? 0),
    firstAt(words, attribution.source[0]?.[1] ?? 0),
  );
  const signs = [`speaker: ${claimant.type}`, `after ${Math.min(3, sentence - before.sentence)}`];
  if (cue && said) signs.push(cue[0] < said[0] ? 'speaker first' : 'speaker last');
  if (attribution.direct) signs.push('after a quotation');
  if (attribution.cueLemma === 'according to' || source.some(({ key }) => DOCUMENTS.has(key)))
    signs.push('after a document');
  if (next.includes(claimant.name)) signs.push('the same speaks next');
  else if (next.length > 0) signs.push('another speaks next');
  const following = article.sentences[sentence + 1];
  if (!following || following.block !== article.sentences[sentence]!.block) signs.push('ends the paragraph');
  return signs;
}
