import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { moneyBefore, unitAt } from './units.js';
import { ValuedWords } from './valued.js';

/** A number as it stands in a text. */
export interface Amount {
  /** Null when the text does not give it exactly: “hundreds”, “30 to 50”. */
  readonly value: number | null;
  /** A part of a whole: “a third”. */
  readonly share: boolean;
  /** Index of the token after it. */
  readonly to: number;
}

const units = LEXICON.units;
const WORDS = new ValuedWords(units['number word']);
const MULTIPLIERS = new ValuedWords(units.multiplier);
const VAGUE = new ValuedWords(units.vague);
const SHARES = new ValuedWords(units.share);
const AFTER_TIMES = new ValuedWords(units['no quantity after']);
const BEFORE_NAMES = new Set<string>(units['no quantity before']);
const MONTHS = new Set<string>(LEXICON.kinds['words month']);
const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const RANGE = /^\d{1,3}(?:,\d{3})*[-–]\d{1,3}(?:,\d{3})*$/;
const BEFORE_YEARS = /^(?:in|since|of|by|until|till|from|during|before|after|late|early|mid|through|around)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** “one of them”, “no one”: no count. */
const PRONOUN_ONE = new Set(['of', 'another', 'day', '.', ',', 'who', 'that']);

/** The number that starts at this token, if one does. */
export function amountAt(words: readonly Token[], at: number): Amount | undefined {
  const share = SHARES.at(words, at) ?? oneIn(words, at);
  if (share && isWholeShare(words, at, share.to))
    return { value: Number(share.value), share: true, to: share.to };
  const vague = VAGUE.at(words, at);
  const exact = exactAt(words, at);
  if (vague && vague.to >= (exact?.to ?? 0)) return { value: null, share: false, to: vague.to };
  return exact ? ranged(words, at, exact) : undefined;
}

/** “one in six”, “three out of four”. */
function oneIn(words: readonly Token[], at: number) {
  const part = WORDS.at(words, at);
  if (!part) return undefined;
  const outOf = words[part.to]?.lower === 'out' && words[part.to + 1]?.lower === 'of';
  if (!outOf && words[part.to]?.lower !== 'in') return undefined;
  const of = outOf ? part.to + 1 : part.to;
  const whole = WORDS.at(words, of + 1);
  const rightly = whole && Number(whole.value) > Number(part.value) && whole.to - of === 2;
  return rightly
    ? { value: String(Number((Number(part.value) / Number(whole.value)).toFixed(4))), to: whole.to }
    : undefined;
}

/** “half” alone is a share only of something. */
function isWholeShare(words: readonly Token[], from: number, to: number): boolean {
  const next = words[to]?.lower;
  return (
    to - from > 1 || next === 'of' || next === 'the' || next === 'its' || next === 'their' || next === 'all'
  );
}

function exactAt(words: readonly Token[], at: number): Amount | undefined {
  const token = words[at];
  if (!token || isPartOfName(words, at)) return undefined;
  if (DIGITS.test(token.text)) {
    const start = { value: Number(token.text.replaceAll(',', '')), share: false, to: at + 1 };
    const whole = multiplied(words, start);
    return isDateOrTime(words, at, whole) ? undefined : whole;
  }
  if (RANGE.test(token.text)) return { value: null, share: false, to: at + 1 };
  const word = WORDS.at(words, at);
  if (!word || isPronoun(words, at, word.to)) return undefined;
  return multiplied(words, summed(words, { value: Number(word.value), share: false, to: word.to }));
}

/** “forty-two”. */
function summed(words: readonly Token[], amount: Amount): Amount {
  const tens = amount.value ?? 0;
  if (tens < 20 || tens > 90 || words[amount.to]?.lower !== '-') return amount;
  const ones = WORDS.at(words, amount.to + 1);
  return ones && Number(ones.value) < 10
    ? { ...amount, value: tens + Number(ones.value), to: ones.to }
    : amount;
}

/** “2.5 million”, “2 hundred thousand”; at most three factors. */
function multiplied(words: readonly Token[], amount: Amount): Amount {
  let product = amount;
  for (let i = 0; i < 3; i++) {
    const at = words[product.to]?.lower === '-' ? product.to + 1 : product.to;
    const factor = MULTIPLIERS.at(words, at);
    if (!factor) break;
    product = { ...product, value: (product.value ?? 0) * Number(factor.value), to: factor.to };
  }
  return product;
}

/** “between 30 and 50”, “10 to 20”: one number, which is not given exactly. */
function ranged(words: readonly Token[], at: number, amount: Amount): Amount {
  const joint = words[amount.to]?.lower;
  const between = joint === 'and' && words[at - 1]?.lower === 'between';
  if (!between && joint !== 'to' && joint !== '-') return amount;
  const second = exactAt(words, amount.to + 1);
  return second ? { value: null, share: false, to: second.to } : amount;
}

function isPartOfName(words: readonly Token[], at: number): boolean {
  const [before, glued] = [words[at - 1], words[at - 1]?.end === words[at]!.start];
  if (!before) return false;
  if (BEFORE_NAMES.has(before.lower)) return true;
  return (
    before.lower === '-' && glued && words[at - 2]?.end === before.start && words[at - 2]?.pos === 'PROPN'
  );
}

function isDateOrTime(words: readonly Token[], at: number, { to }: Amount): boolean {
  const [before, after] = [words[at - 1]?.lower ?? '', words[to]?.lower ?? ''];
  if (isMonth(before) || isMonth(after) || AFTER_TIMES.at(words, to)) return true;
  if (to - at > 1 || moneyBefore(words, at)) return false;
  if (YEAR.test(words[at]!.text) && BEFORE_YEARS.test(before)) return true;
  if (YEAR.test(words[at]!.text)) return !unitAt(words, to) && !/^(?:NOUN|ADJ)$/.test(words[to]?.pos ?? '');
  // “19-year-old” is an age.
  return after === '-' && words[to + 1]?.lower === 'year' && /^olds?$/.test(words[to + 3]?.lower ?? '');
}

function isMonth(word: string): boolean {
  return MONTHS.has(word.replace(/\.$/, '')) && word !== 'second';
}

function isPronoun(words: readonly Token[], at: number, to: number): boolean {
  if (words[at]!.lower !== 'one' || to - at > 1) return false;
  const [before, after] = [words[at - 1]?.lower ?? '', words[to]?.lower ?? '.'];
  return (
    PRONOUN_ONE.has(after) ||
    ['no', 'this', 'that', 'any', 'every', 'the', 'which'].includes(before) ||
    words[to]?.pos === 'VERB' ||
    words[to]?.pos === 'AUX'
  );
}
