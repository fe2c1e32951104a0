import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { isPerson } from './attackers.js';

/** A noun with what belongs to it: indexes into a row of tokens, end exclusive; articles in front are left out. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 14;
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const LEADING = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'both',
  '"',
  "'",
  'either',
  'what',
  'same',
]);
const JOINING = new Set(['of', 'for']);
const TIMES = new Set<string>([...LEXICON.kinds['words time'], 'time']);
/** “last month”, “the first time”. */
const WHICH_TIME = new Set(['last', 'next', 'earlier', 'late', 'early', 'first', 'second', 'third', 'same']);

/** The noun phrase that starts at `at`, articles passed over; undefined where none starts. */
export function phraseFrom(tokens: readonly Token[], at: number): NounPhrase | undefined {
  let from = at;
  while (isLeading(tokens[from]) && from - at < 4) from++;
  let to = from;
  while (to - from < LONGEST && continues(tokens, to, tokens.length) && !tellsTime(tokens, from, to)) to++;
  return trimmed(tokens, from, to);
}

/** The noun phrase that ends right before `end`. */
export function phraseBefore(tokens: readonly Token[], end: number): NounPhrase | undefined {
  let to = end;
  while (to > 0 && isAside(tokens[to - 1]!) && end - to < 4) to--;
  let from = to;
  while (from > 0 && to - from < LONGEST && continues(tokens, from - 1, to) && !endsTime(tokens, from, to))
    from--;
  const origin = from > 1 && tokens[from - 1]!.lower === 'from' ? phraseBefore(tokens, from - 1) : undefined;
  while (from < to && isLeading(tokens[from])) from++;
  const phrase = trimmed(tokens, from, to);
  // “two teenagers from Leicester”
  return phrase && origin ? { from: origin.from, to: phrase.to } : phrase;
}

/** The phrases of a list that starts at `at`: “Iran, Hungary and the Netherlands”. */
export function listFrom(tokens: readonly Token[], at: number): NounPhrase[] {
  const list: NounPhrase[] = [];
  let next: number | undefined = at;
  while (next !== undefined && list.length < 12) {
    const phrase = phraseFrom(tokens, next);
    if (!phrase) break;
    list.push(phrase);
    next = afterComma(tokens, phrase.to);
  }
  return isNamed(tokens, list) ? list.slice(1) : list.slice(0, asideIn(tokens, list));
}

/** “Mandrill, a gang that …”: the list ends before what only describes its first. */
function asideIn(tokens: readonly Token[], list: readonly NounPhrase[]): number {
  const [one, other] = list;
  const described = one && other && list.length === 2 && tokens[one.to]?.text === ',';
  return described && tokens[one.to + 1]?.pos === 'DET' ? 1 : list.length;
}

/** “Russia's intelligence service, the GRU”: one and the same, and the second is its name. */
function isNamed(tokens: readonly Token[], list: readonly NounPhrase[]): boolean {
  const [one, other] = list;
  if (!one || !other || list.length !== 2 || tokens[one.to]?.text !== ',') return false;
  return (
    tokens[one.to + 1]?.pos === 'DET' && tokens[other.to - 1]!.pos === 'PROPN' && other.to - other.from <= 2
  );
}

/** The phrases of a list that ends right before `end`. */
export function listBefore(tokens: readonly Token[], end: number): NounPhrase[] {
  const list: NounPhrase[] = [];
  let last = phraseBefore(tokens, end);
  while (last && list.length < 12) {
    list.unshift(last);
    let joint = last.from;
    while (joint > 0 && isLeading(tokens[joint - 1])) joint--;
    const joined = joint > 0 && isConjunction(tokens[joint - 1]!);
    last = joined ? phraseBefore(tokens, joint - 1) : undefined;
  }
  return list;
}

/** “Iran and Hungary ▒last month▒”: when it was, and no part of the name before. */
function tellsTime(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  if (at > from && isTime(tokens[at - 1]!) && WHICH_TIME.has(tokens[at - 2]?.lower ?? '')) return true;
  return at > from && WHICH_TIME.has(tokens[at]!.lower) && next !== undefined && isTime(next);
}

/** “▒Last week▒ Russian hackers …”, “the first ▒time▒ Iran …”: when it was, before whoever did it. */
function endsTime(tokens: readonly Token[], from: number, to: number): boolean {
  return from < to && isTime(tokens[from - 1]!) && WHICH_TIME.has(tokens[from - 2]?.lower ?? '');
}

function isTime({ lower }: Token): boolean {
  return TIMES.has(lower);
}

function afterComma(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  if (tokens[next]?.text === '"') next++;
  const comma = tokens[next]?.text === ',';
  if (comma) next++;
  if (tokens[next]?.text === '"') next++;
  const joined = tokens[next] !== undefined && isConjunction(tokens[next]!);
  if (joined) next++;
  if (['from', 'by', 'to', 'in'].includes(tokens[next]?.lower ?? '')) next++;
  return comma || joined ? next : undefined;
}

function isConjunction({ lower }: Token): boolean {
  return lower === 'and' || lower === 'or' || lower === '&';
}

function isLeading(token: Token | undefined): boolean {
  return token !== undefined && (LEADING.has(token.lower) || token.pos === 'DET');
}

function isAside({ pos, lower }: Token): boolean {
  return (pos === 'ADV' && lower !== 'not') || pos === 'AUX' || lower === ',' || lower === '"';
}

/** Whether token `at` may stand inside of a phrase that ends before `end`. */
function continues(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const [before, after] = [tokens[at - 1], at + 1 < end ? tokens[at + 1] : undefined];
  if ((NOMINAL.has(token.pos) || token.text === 'IT') && token.lower !== '%') return true;
  if (token.lower === "'s" || token.lower === "'") return token.pos === 'PART' && after !== undefined;
  if (token.lower === '-') return before !== undefined && after !== undefined;
  if (before?.lower === '-' && /(?:ed|ing|en|run|nexus)$/.test(token.lower)) return true;
  if (JOINING.has(token.lower)) return isNoun(before) && (isNameAfter(tokens, at + 1) || isPerson(before));
  if (token.pos === 'DET') return before !== undefined && JOINING.has(before.lower) && isNoun(tokens[at - 2]);
  return /ing$/.test(token.lower) && after !== undefined && (after.pos === 'NOUN' || after.pos === 'PROPN');
}

function isNoun(token: Token | undefined): token is Token {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function isNameAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.pos === 'PROPN' || (next?.pos === 'DET' && tokens[at + 1]?.pos === 'PROPN');
}

function trimmed(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  let end = to;
  while (end > from && !['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM'].includes(tokens[end - 1]!.pos)) {
    if (tokens[end - 2]?.lower === '-') break;
    end--;
  }
  return end > from ? { from, to: end } : undefined;
}
