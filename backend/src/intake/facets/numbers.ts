import type { Article, Token } from '../article.js';
import type { Quantity } from '../suggestion.js';
import { countedFrom } from './counted.js';
import { amountAt, type Amount } from './amounts.js';
import { moneyBefore, unitAt } from './units.js';

/** The quantities of a passage: what is measured or counted, not dates, times of day or names with a number in them. */
export function numbersIn(article: Article, words: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const amount = amountAt(words, at);
    if (!amount) {
      at++;
      continue;
    }
    found.push(quantityOf(article, words, at, amount));
    at = amount.to;
  }
  return found;
}

function quantityOf(article: Article, words: readonly Token[], at: number, amount: Amount): Quantity {
  const money = moneyBefore(words, at);
  const unit = unitAt(words, amount.to);
  const to = unit?.to ?? amount.to;
  const from = money ? money.from : at;
  const whole = amount.share && !unit;
  return {
    text: printed(article, words, from, to),
    value: amount.value === null ? null : Number(amount.value.toPrecision(12)),
    unit: money?.unit ?? unit?.unit ?? (whole ? 'share' : ''),
    counted: countedText(
      article,
      words,
      to,
      money !== undefined || unit?.kind === 'money' || unit?.kind === 'time',
    ),
  };
}

/** Money and time count nothing but themselves. */
function countedText(article: Article, words: readonly Token[], at: number, itself: boolean): string {
  const counted = itself ? undefined : countedFrom(words, at);
  return counted ? printed(article, words, counted.from, counted.to) : '';
}

function printed({ text }: Article, words: readonly Token[], from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ');
}
