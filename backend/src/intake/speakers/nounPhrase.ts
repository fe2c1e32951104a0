import {
  BEFORE_ROLES,
  BODY_HEADS,
  DOCUMENTS,
  GOVERNING,
  GROUP_HEADS,
  MANY,
  OUTLET_HEADS,
  ROLES,
  UNNAMED_MANY,
  UNNAMED_ONE,
} from './lexicons.js';
import type { Mention } from './parties.js';
import type { Register } from './register.js';
import { textOf, type Word } from './words.js';

export type HeadKind =
  | 'pronoun'
  | 'name'
  | 'many'
  | 'unnamed'
  | 'role'
  | 'document'
  | 'outlet'
  | 'government'
  | 'group'
  | 'body'
  | 'account'
  | 'other';

/** A source as printed, taken apart. All places are indexes of words, ends exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly headKind: HeadKind;
  /** The word that says which one: “the”, “a”, “its”, “two”; empty without one. */
  readonly determiner: string;
  /** First word behind the determiner. */
  readonly core: number;
  /** Words before a possessive: “the ministry” in “the ministry's spokeswoman”. */
  readonly owner: readonly [number, number] | undefined;
  /** Where the words that follow the head end: “for the firm”. */
  readonly postEnd: number;
  /** The name that is the head, or stands beside it. */
  readonly mention: Mention | undefined;
}

const DETERMINERS = new Set(
  'the a an its his her their our your my this that these those one two three four five six seven eight nine ten dozens several some many most few both another other others no any each every all multiple numerous various'.split(
    ' ',
  ),
);
const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'your', 'my', 'whose']);
const PRONOUNS = new Set(
  'he she they it who which i we you him her them us me himself herself themselves itself this that these those both others some many one another whoever everyone everybody nobody none someone somebody'.split(
    ' ',
  ),
);
/** Before these stands a verb, whatever the tagger says: “The statement names the group”. */
const OPENS_ANOTHER = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'no',
  'it',
  'they',
  'he',
  'she',
]);
/** “the ferry operator” is a company, “an operator” a person. */
const ENTERPRISE =
  /^(?:operator|developer|contractor|supplier|vendor|provider|maker|distributor|publisher|owner)$/;
const LATER = new Set([
  'later',
  'earlier',
  'also',
  'then',
  'now',
  'recently',
  'previously',
  'today',
  'yesterday',
  'initially',
  'first',
  'further',
  'separately',
  'subsequently',
]);
const CLOSES = new Set(
  'of for at in from with on by to under behind near inside within who whom which that whose citing quoting familiar based close briefed speaking investigating working involved monitoring tracking representing responsible including such as itself himself herself themselves alone after when where while about against not whether than over into across among between via through but said says told'.split(
    ' ',
  ),
);

/** Takes a source apart; `undefined` when it holds no word. Bounded: a source beyond 40 words is read as its first 40. */
export function nounPhraseOf(register: Register, first: number, end: number): NounPhrase | undefined {
  const { words } = register;
  const from = skipOpening(words, first, end);
  const to = Math.min(end, from + 40);
  if (from >= to) return undefined;
  const determiner = DETERMINERS.has(words[from]!.key) && to - from > 1 ? words[from]!.key : '';
  const core = determiner === '' ? from : from + 1;
  const mentions = mentionsWithin(register, from, to);
  const close = closeOf(words, core, to, mentions);
  const head = close - 1;
  const owner = ownerOf(words, from, head, determiner);
  const mention = namedIn(words, mentions, head, to);
  const headKind =
    determiner === '' &&
    to - from === 1 &&
    PRONOUNS.has(words[from]!.key) &&
    !/^(?:US|WHO|IT)$/.test(words[from]!.text)
      ? 'pronoun'
      : kindOfHead(words, head, core, mentions);
  return { from, to, head, headKind, determiner, core, owner, postEnd: postEnd(words, close, to), mention };
}

function skipOpening(words: readonly Word[], from: number, end: number): number {
  let at = behindCleft(words, from, end);
  while (
    at < end &&
    /^(?:but|and|yet|so|then|also|meanwhile|however|even|only|as|though|because|while|to|according|by|per|from|for|earlier|later|still|now)$/.test(
      words[at]!.key,
    )
  )
    at++;
  return at;
}

/** “▒This is the first time▒ the ministry …”, “▒It was▒ the gang that …”: no part of anybody's name. */
function behindCleft(words: readonly Word[], from: number, end: number): number {
  if (!/^(?:this|that|it|here|there)$/.test(words[from]?.key ?? '')) return from;
  let at = from + 1;
  while (at < end && words[at]!.pos === 'AUX' && at - from < 4) at++;
  if (at === from + 1) return from;
  for (let time = at; time < Math.min(end - 1, at + 4); time++)
    if (words[time]!.key === 'time') return words[time + 1]!.key === 'that' ? time + 2 : time + 1;
  return at;
}

export function mentionsWithin({ mentions }: Register, from: number, to: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = firstMentionFrom(mentions, from); at < mentions.length && mentions[at]!.from < to; at++)
    found.push(mentions[at]!);
  return found;
}

/** Index of the first mention that ends behind a word. */
export function firstMentionFrom(mentions: readonly Mention[], word: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.to <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the head's part of the phrase ends: before “of”, a comma, “who” … but never inside a name. */
function closeOf(words: readonly Word[], core: number, to: number, mentions: readonly Mention[]): number {
  let next = 0;
  for (let at = core + 1; at < to; at++) {
    while (next < mentions.length && mentions[next]!.to <= at) next++;
    const inName = next < mentions.length && mentions[next]!.from < at;
    if (inName) continue;
    const before = words[at - 1]!;
    if (!before.possessive && !/^(?: | & | "| '|" |' )$/.test(before.gap)) return at;
    const word = words[at]!;
    if ((word.key === 'and' || word.key === 'or') && !joinsHeads(words, at, to)) return at;
    if (CLOSES.has(word.key) || (LATER.has(word.key) && isHeadWord(before))) return at;
    if (isHeadWord(before) && !word.capital && !isHeadWord(word) && /^(?:VERB|ADV|AUX)$/.test(word.pos))
      return at;
    if (word.gap === ' ' && OPENS_ANOTHER.has(words[at + 1]?.text ?? '') && at + 1 < to && !word.capital)
      return at;
  }
  return to;
}

/** “current and former officials”, “donors and strategists”: still one phrase. */
function joinsHeads(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    at + 1 < to &&
    !next.capital &&
    !words[at - 1]!.capital &&
    !DETERMINERS.has(next.key) &&
    next.pos !== 'VERB' &&
    next.pos !== 'AUX' &&
    next.pos !== 'PRON'
  );
}

function isHeadWord({ key }: Word): boolean {
  return (
    ROLES.has(key) ||
    MANY.has(key) ||
    BODY_HEADS.has(key) ||
    GROUP_HEADS.has(key) ||
    DOCUMENTS.has(key) ||
    OUTLET_HEADS.has(key)
  );
}

/** “A co-defendant, Latvian citizen Edgars Purmalis”. */
function addedLater(words: readonly Word[], head: number, from: number): boolean {
  if (from - head > 5 || words[head]!.gap !== ', ') return false;
  for (let at = head + 1; at < from; at++)
    if (words[at]!.gap !== ' ' || /^(?:VERB|AUX|ADP|SCONJ|PRON)$/.test(words[at]!.pos)) return false;
  return true;
}

function isRoleWord({ key }: Word): boolean {
  return ROLES.has(key) || MANY.has(key) || UNNAMED_ONE.has(key) || DOCUMENTS.has(key);
}

function ownerOf(
  words: readonly Word[],
  from: number,
  head: number,
  determiner: string,
): readonly [number, number] | undefined {
  if (POSSESSIVES.has(determiner)) return [from, from + 1];
  for (let at = head - 1; at >= from; at--) if (words[at]!.possessive) return [from, at + 1];
  return undefined;
}

/** A name that is the head itself or is added to it: “Transport Minister Andris Kalvelis”, “its author, Naomi Ade”. */
function namedIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  head: number,
  to: number,
): Mention | undefined {
  for (const mention of mentions) {
    if (mention.possessive && mention.to < to) continue;
    if (mention.from <= head && mention.to > head) return mention;
    const gap = words[mention.from - 1]?.gap ?? '';
    const citizen =
      mention.from > head + 1 && mention.party.type === 'person' && addedLater(words, head, mention.from);
    const added =
      citizen || (mention.from > head && (/^, ?$|^ \(|^ ?[–—] ?$/.test(gap) || mention.from === head + 1));
    const ends = mention.to >= to || /^[,)–— ]/.test(words[mention.to - 1]!.gap);
    const beside =
      /, $/.test(gap) &&
      /^(?:organisation|group|outlet|account)$/.test(mention.party.type) &&
      !isRoleWord(words[head]!);
    if (added && (mention.party.type === 'person' || beside) && ends) return mention;
  }
  return undefined;
}

function kindOfHead(
  words: readonly Word[],
  head: number,
  core: number,
  mentions: readonly Mention[],
): HeadKind {
  const word = words[head]!;
  const named = mentions.some(({ from, to }) => from <= head && head < to);
  if (named) return 'name';
  const { key } = word;
  if (/^(?:account|channel|profile|handle)$/.test(key)) return 'account';
  const two = head > core ? `${words[head - 1]!.key} ${key}` : key;
  if (UNNAMED_ONE.has(key) && !ROLES.has(key)) return 'unnamed';
  if (OUTLET_HEADS.has(two) && two !== key) return 'outlet';
  if (ENTERPRISE.test(key) && head > core && !BEFORE_ROLES.has(words[head - 1]!.key)) return 'body';
  if (MANY.has(key) || UNNAMED_MANY.has(key))
    return key === 'authorities' || GROUP_HEADS.has(two) ? 'many' : 'many';
  if (ROLES.has(key) || ROLES.has(two)) return 'role';
  if (DOCUMENTS.has(key) || DOCUMENTS.has(two)) return 'document';
  if (OUTLET_HEADS.has(key)) return 'outlet';
  if (GOVERNING.has(key)) return 'government';
  if (GROUP_HEADS.has(key) && !BODY_HEADS.has(key)) return 'group';
  if (BODY_HEADS.has(key) || BODY_HEADS.has(two)) return 'body';
  if (GROUP_HEADS.has(key)) return 'group';
  return 'other';
}

const LEADS_ON =
  /^(?:of|for|at|in|from|with|on|by|under|near|inside|within|behind|to|familiar|close|briefed|involved|working|investigating|responsible|representing|tracking|monitoring|based|speaking)$/;
const LEADS_OFF =
  /^(?:who|whom|whose|which|that|when|after|before|because|as|while|where|citing|quoting|said|says|told)$/;

/** How far the words after the head belong to it: “for the firm”, up to a comma. */
function postEnd(words: readonly Word[], close: number, to: number): number {
  if (close >= to || words[close - 1]!.gap !== ' ' || !LEADS_ON.test(words[close]!.key)) return close;
  let at = close + 1;
  while (
    at < to &&
    !LEADS_OFF.test(words[at]!.key) &&
    (/^ (?:& )?$/.test(words[at - 1]!.gap) || words[at - 1]!.possessive)
  )
    at++;
  return at;
}

/** As printed, without its article. */
export function printed(words: readonly Word[], { from, determiner, postEnd: to }: NounPhrase): string {
  const start = /^(?:the|a|an)$/.test(determiner) ? from + 1 : from;
  return textOf(words, start, to);
}

export function isIndefinite({ determiner, owner }: NounPhrase): boolean {
  return !owner && determiner !== 'the' && determiner !== 'this' && determiner !== 'that';
}
