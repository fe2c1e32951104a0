import { BEFORE_ROLES, keyOf, ROLES, SPEAKS_FOR, TITLES } from './lexicons.js';
import { isGivenName } from './classes.js';
import { genderOfTitle, type Gender } from './gender.js';
import { textOf, type Word } from './words.js';

/** A role as an article introduces it: “head of the parliament's administration”. */
export interface Role {
  /** As printed, without its article. */
  readonly text: string;
  /** One word for all ways to say it: spokeswoman and press secretary are “spokesperson”. */
  readonly kind: string;
  /** Words that tell for whom or where: “parliament”, “administration”. */
  readonly employer: readonly string[];
  readonly gender: Gender | undefined;
  /** Indexes of its words, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** “ferry operator Hurtigfjord”: what is a company oftener than a person. */
const ENTERPRISE = /^(?:operator|developer|contractor|supplier|vendor|publisher|owner)$/;
const FARTHEST = 14;
const OF = new Set([
  'of',
  'for',
  'at',
  'with',
  'from',
  'in',
  'on',
  'to',
  'who',
  'which',
  'that',
  'and',
  'under',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'one', 'another']);
const SAME: Readonly<Record<string, string>> = {
  ceo: 'chief executive',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  headmaster: 'headteacher',
  headmistress: 'headteacher',
  principal: 'headteacher',
  attorney: 'lawyer',
  solicitor: 'lawyer',
  barrister: 'lawyer',
  counsel: 'lawyer',
  advisor: 'adviser',
  cofounder: 'founder',
  'co-founder': 'founder',
  rep: 'representative',
  sen: 'senator',
  gov: 'governor',
  prof: 'professor',
  dr: 'doctor',
  gen: 'general',
  premier: 'prime minister',
  secretary: 'minister',
  congressman: 'representative',
  congresswoman: 'representative',
};

/** One word for the role whose last word stands at `head`. */
export function kindOfRole(words: readonly Word[], head: number): string {
  const { key } = words[head]!;
  const before = words[head - 1]?.key ?? '';
  const two = `${before} ${key}`;
  if (two === 'chief executive' || (key === 'officer' && before === 'executive')) return 'chief executive';
  if (two === 'head teacher' || /^head(?:teacher|master|mistress)$/.test(key)) return 'head';
  if (two === 'prime minister' || two === 'managing director' || two === 'vice president') return two;
  if (key === 'attaché' || two === 'press secretary' || two === 'press officer') return 'spokesperson';
  if (/^(?:spokes|representative$|mouthpiece$)/.test(key) && key !== 'representative') return 'spokesperson';
  if ((before === 'deputy' || before === 'vice') && key !== 'deputy') return `deputy ${SAME[key] ?? key}`;
  return SAME[key] ?? key;
}

export function isRole({ key }: Word): boolean {
  return ROLES.has(key) || TITLES.has(key);
}

/** The role right before a name: “its spokesperson Maria Zakharova”, “the minister, Karoline Ravnsborg”. */
export function roleBefore(words: readonly Word[], titleFrom: number, nameFrom: number): Role | undefined {
  const name = words[nameFrom]!;
  const before = words[nameFrom - 1];
  if (!before || before.sentence !== name.sentence) return undefined;
  const head = titleHead(words, titleFrom, nameFrom);
  if (ENTERPRISE.test(words[head]!.key) && !isGivenName(name.key)) return undefined;
  if (before.gap === ' ' && isRole(words[head]!))
    return roleAround(words, backTo(words, head), head, nameFrom);
  if (before.gap === ', ' || before.gap === ' (') return roleOfClause(words, titleFrom, name.sentence);
  return undefined;
}

/** The role among the words of a title: “Minister” in “Minister of State”. */
function titleHead(words: readonly Word[], titleFrom: number, nameFrom: number): number {
  for (let at = nameFrom - 1; at >= titleFrom; at--) if (isRole(words[at]!)) return at;
  return nameFrom - 1;
}

/** “…, the minister of internal affairs, Natalia Grosu-Harea”: the role is the phrase before the comma. */
function roleOfClause(words: readonly Word[], end: number, sentence: number): Role | undefined {
  let from = end;
  while (from > 0 && end - from < FARTHEST && words[from - 1]!.sentence === sentence) {
    if (from < end && /[,;:()"–—]/.test(words[from - 1]!.gap)) break;
    from--;
  }
  for (let head = from; head < end; head++) {
    const ends = head === end - 1 || OF.has(words[head + 1]!.key);
    if (!ROLES.has(words[head]!.key) || !ends || words[head]!.possessive) continue;
    const start = backTo(words, head);
    const place = start > from ? words[start - 1]!.key : '';
    if (/^(?:on|against|about|of|in|at)$/.test(place)) return undefined;
    return roleAround(words, start, head, end);
  }
  return undefined;
}

/** “…, head of the parliament's administration, …” after a name. */
export function roleAfter(words: readonly Word[], nameTo: number): Role | undefined {
  let at = nameTo;
  const last = words[nameTo - 1]!;
  if (!last.gap.startsWith(', ') && last.gap !== ' (') return undefined;
  if (/^\d{1,2}$/.test(words[at]?.text ?? '')) at++;
  const limit = Math.min(words.length, at + FARTHEST);
  for (let head = at; head < limit; head++) {
    const word = words[head]!;
    if (word.sentence !== last.sentence || word.pos === 'AUX' || (word.pos === 'VERB' && !isRole(word)))
      return undefined;
    const stops = word.gap !== ' ' || OF.has(words[head + 1]?.key ?? 'of');
    if (ROLES.has(word.key) && stops && !word.possessive) {
      const skip = ARTICLES.has(words[at]!.key) ? at + 1 : at;
      return roleAround(words, skip, head, endOfClause(words, head));
    }
    if (/[,;:()"–—]/.test(word.gap)) return undefined;
  }
  return undefined;
}

function endOfClause(words: readonly Word[], head: number): number {
  let to = head + 1;
  const limit = Math.min(words.length, head + FARTHEST);
  while (to < limit && words[to]!.sentence === words[head]!.sentence && words[to - 1]!.gap === ' ') {
    if (/^(?:who|which|that|said|says|told|and|but)$/.test(words[to]!.key)) break;
    to++;
  }
  return to;
}

/** The first word of the noun phrase whose head stands at `head`; its article is left out. */
export function backTo(words: readonly Word[], head: number): number {
  let from = head;
  while (from > 0 && head - from < 8) {
    const word = words[from - 1]!;
    if (word.sentence !== words[head]!.sentence || (word.gap !== ' ' && word.gap !== ' & ')) break;
    if (ARTICLES.has(word.key)) {
      if (/^(?:its|his|her|their|our)$/.test(word.key)) break;
      break;
    }
    if (!belongs(word)) break;
    from--;
  }
  return from;
}

function belongs(word: Word): boolean {
  if (word.capital || word.possessive || BEFORE_ROLES.has(word.key) || isRole(word))
    return word.key !== 'and';
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);
}

function roleAround(words: readonly Word[], from: number, head: number, to: number): Role {
  const employer: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (at === head || ARTICLES.has(word.key) || OF.has(word.key) || BEFORE_ROLES.has(word.key)) continue;
    if (word.capital || /^(?:NOUN|PROPN|ADJ)$/.test(word.pos)) employer.push(word.key);
  }
  return {
    text: textOf(words, from, to),
    kind: kindOfRole(words, head),
    employer,
    gender: genderOfTitle(keyOf(words[head]!.text)),
    from,
    to,
  };
}

export function speaksFor(kind: string): boolean {
  return kind === 'spokesperson' || SPEAKS_FOR.has(kind);
}
