import { LEXICON as INTAKE } from '../../../intake/lexicon/lexicon.js';
import { WORDS } from './words.js';
import { wordList } from './wordList.js';

/** A number of a passage, with what qualifies it. Dates, times and numbers of things are none. */
export interface Measured {
  /** As a value that can be compared: `88 %`, `1819`, `hundreds`. */
  readonly value: string;
  readonly words: string;
  readonly starts: number;
  /** Words in front that say it is not exact. */
  readonly approximately: string | null;
  /** The whole of which it is a part. */
  readonly of: string | null;
}

const DIGITS =
  /(?<![\p{L}\p{N}.,:/-])(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*(%)|[\s-]*(per ?cent|thousand|million|billion)(?![\p{L}\p{N}]))?(?![\p{L}\p{N}:/])/giu;
const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?/
    .source;
const BEFORE_DATE = new RegExp(`${MONTH}\\s+$`, 'u');
const AFTER_DATE = new RegExp(
  `^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}|^\\s*(?:a\\.?m|p\\.?m|o'clock|GMT|UTC)`,
  'u',
);
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const numberWords = INTAKE.units['number word'].filter((entry) => !/^(one|zero) /.test(entry));
const inLetters = wordList([...numberWords, ...INTAKE.units.share]);
const vague = wordList(
  INTAKE.units.vague.filter((words) => /dozen|score|hundred|thousand|million|billion/.test(words)),
);

/** The numbers of a folded text, from left to right. */
export function numbersIn(text: string): Measured[] {
  const digits = [...text.matchAll(DIGITS)].flatMap((match) => {
    const [words, figure = '', sign, word] = match;
    if (isDate(text, match.index, words, figure, sign ?? word)) return [];
    const amount = Number(figure.replaceAll(/[, ]/g, '')) * (TIMES[word?.toLowerCase() ?? ''] ?? 1);
    const percent = sign !== undefined || /cent$/i.test(word ?? '');
    return [
      {
        value: `${amount}${percent ? ' %' : ''}`,
        words,
        starts: match.index,
        ends: match.index + words.length,
      },
    ];
  });
  const letters = inLetters(text).map(({ strength, ...met }) => {
    const percent = /^\s*per ?cent/i.exec(text.slice(met.ends))?.[0] ?? '';
    return { ...met, ends: met.ends + percent.length, value: `${strength}${percent ? ' %' : ''}` };
  });
  const loose = vague(text).map((met) => ({ ...met, value: met.words.toLowerCase() }));
  const found = [...digits, ...loose, ...letters].sort((a, b) => a.starts - b.starts || b.ends - a.ends);
  return found
    .filter((one, place) => one.starts >= (found[place - 1]?.ends ?? 0))
    .map(({ value, words, starts, ends }) => ({
      value,
      words,
      starts,
      approximately: qualifierBefore(text, starts),
      of: wholeAfter(text, ends),
    }));
}

function isDate(
  text: string,
  starts: number,
  words: string,
  figure: string,
  unit: string | undefined,
): boolean {
  if (unit !== undefined) return false;
  if (/^(?:19|20)\d\d$/.test(figure)) return true;
  return (
    BEFORE_DATE.test(text.slice(Math.max(0, starts - 12), starts)) ||
    AFTER_DATE.test(text.slice(starts + words.length, starts + words.length + 16))
  );
}

function qualifierBefore(text: string, starts: number): string | null {
  const before = text.slice(Math.max(0, starts - 24), starts);
  const last = WORDS.notExact(before).at(-1);
  return last && /^\s*$/.test(before.slice(last.ends)) ? last.words : null;
}

/** “of all visits”, “out of 1,200”: up to five words, as far as the clause goes. */
function wholeAfter(text: string, ends: number): string | null {
  const [, whole = ''] = /^["'\s]*(?:out\s+)?of\s+([^,.;:!?"()]+)/iu.exec(text.slice(ends, ends + 90)) ?? [];
  const words = whole.trim().split(/\s+/).filter(Boolean);
  const end = words.findIndex(
    (word, place) => CLAUSE_ENDS.has(word.toLowerCase()) || (place > 0 && word.endsWith('ed')),
  );
  const kept = words.slice(0, Math.min(end < 0 ? words.length : end, 5)).join(' ');
  return kept === '' ? null : kept;
}

const CLAUSE_ENDS = new Set(
  'was were is are had has have came come comes been be from by in on at to that which who and or but while with made may might could can will would should must'.split(
    ' ',
  ),
);
