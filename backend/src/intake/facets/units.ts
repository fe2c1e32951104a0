import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { ValuedWords } from './valued.js';

/** What a number is measured in, and the token after it. */
export interface Unit {
  readonly unit: string;
  readonly kind: 'percent' | 'money' | 'time' | 'data' | 'measure';
  readonly to: number;
}

const { percent, money, time, data, measure } = LEXICON.units;
const MONEY = new ValuedWords(money);
const UNITS = [
  ['percent', new ValuedWords(percent)],
  ['money', MONEY],
  ['time', new ValuedWords(time)],
  ['data', new ValuedWords(data)],
  ['measure', new ValuedWords(measure)],
] as const;

/** The unit that starts at this token, right after a number; a hyphen or a size (“large”) may stand between. */
export function unitAt(words: readonly Token[], at: number): Unit | undefined {
  const start = words[at]?.lower === '-' ? at + 1 : at;
  for (const [kind, valued] of UNITS) {
    const found = valued.at(words, start);
    if (found) return { unit: found.value, kind, to: found.to };
  }
  return undefined;
}

/** The sign of a currency right before a number, and where it stands. */
export function moneyBefore(words: readonly Token[], at: number): { unit: string; from: number } | undefined {
  const found = at > 0 ? MONEY.at(words, at - 1) : undefined;
  return found && found.to === at ? { unit: found.value, from: at - 1 } : undefined;
}
