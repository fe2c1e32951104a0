import type { Article } from '../article.js';
import { hashOf } from './hashing.js';
import { CUE_CLASSES } from './cueWords.js';

/** Parts of speech by number; 0 stands for what lies outside of the text. */
const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'.split(' ');
const POS_NUMBER = new Map(POS.map((name, index) => [name, index + 1]));
export const [ADJ, ADP, ADV, AUX, CCONJ, DET, , NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, , SYM, VERB] =
  POS.map((_, index) => index + 1) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

/** Marks by number; 0 is no mark. */
export const MARK = {
  none: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  quote: 6,
  open: 7,
  close: 8,
} as const;
const MARKS: Readonly<Record<string, number>> = {
  ',': MARK.comma,
  '.': MARK.stop,
  '!': MARK.stop,
  '?': MARK.stop,
  '…': MARK.stop,
  '...': MARK.stop,
  ':': MARK.colon,
  ';': MARK.semicolon,
  '—': MARK.dash,
  '–': MARK.dash,
  '-': MARK.dash,
  '--': MARK.dash,
  '"': MARK.quote,
  '(': MARK.open,
  '[': MARK.open,
  ')': MARK.close,
  ']': MARK.close,
};
const SUBORDINATORS = new Set(
  'that who whom whose which because when while if as after before although though whether how why what where since until unless'.split(
    ' ',
  ),
);

/** What the models look at, one number per word and sign, so that no string is touched while they run. */
export interface Signs {
  readonly article: Article;
  readonly size: number;
  readonly word: Uint32Array;
  readonly lemma: Uint32Array;
  readonly suffix: Uint32Array;
  readonly pos: Uint8Array;
  readonly mark: Uint8Array;
  /** 0 small, 1 capital first, 2 capitals, 3 with a digit, 4 other. */
  readonly shape: Uint8Array;
  /** Group of the cue lexicon, 0 when in none. */
  readonly cueClass: Uint8Array;
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  /** How many of each stand before a word: differences tell what lies between two words. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly clauses: Int32Array;
  readonly chunks: Int32Array;
  readonly quotes: Int32Array;
  /** Depth of brackets, within a sentence. */
  readonly depth: Uint8Array;
}

/** Numbers of an article's words, computed once for all models. */
export function signsOf(article: Article): Signs {
  const { tokens } = article;
  const size = tokens.length;
  const signs: Signs = {
    article,
    size,
    word: new Uint32Array(size),
    lemma: new Uint32Array(size),
    suffix: new Uint32Array(size),
    pos: new Uint8Array(size),
    mark: new Uint8Array(size),
    shape: new Uint8Array(size),
    cueClass: new Uint8Array(size),
    sentence: new Int32Array(size),
    quotation: new Int32Array(size),
    verbs: new Int32Array(size + 1),
    commas: new Int32Array(size + 1),
    clauses: new Int32Array(size + 1),
    chunks: new Int32Array(size + 1),
    quotes: new Int32Array(size + 1),
    depth: new Uint8Array(size),
  };
  for (let at = 0; at < size; at++) numberWord(signs, at);
  for (let at = 0; at < size; at++) countUp(signs, at);
  return signs;
}

function numberWord(signs: Signs, at: number): void {
  const { text, lower, lemma, pos, sentence, quotation } = signs.article.tokens[at]!;
  signs.word[at] = hashOf(lower);
  signs.lemma[at] = hashOf(lemma);
  signs.suffix[at] = hashOf(lower.slice(-3));
  signs.pos[at] = POS_NUMBER.get(pos) ?? POS.length;
  signs.mark[at] = MARKS[lower] ?? (isSingleQuote(signs, at) ? MARK.quote : MARK.none);
  signs.shape[at] = shapeOf(text);
  signs.cueClass[at] = CUE_CLASSES.get(lemma) ?? CUE_CLASSES.get(lower) ?? 0;
  signs.sentence[at] = sentence;
  signs.quotation[at] = quotation;
}

/** A single mark at the edge of a quotation, not an apostrophe. */
function isSingleQuote({ article }: Signs, at: number): boolean {
  const token = article.tokens[at]!;
  const quotation = article.quotations[token.quotation];
  return (
    token.lower === "'" && !!quotation && (token.start === quotation.start || token.end === quotation.end)
  );
}

function shapeOf(text: string): number {
  const first = text.charAt(0);
  if (/[0-9]/.test(first)) return 3;
  if (first.toLowerCase() === first.toUpperCase()) return 4;
  if (first === first.toLowerCase()) return 0;
  return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
}

function countUp(signs: Signs, at: number): void {
  const { pos, mark, sentence } = signs;
  const [here, sign] = [pos[at]!, mark[at]!];
  const before = at > 0 ? pos[at - 1]! : 0;
  const lower = signs.article.tokens[at]!.lower;
  const newSentence = at === 0 || sentence[at] !== sentence[at - 1];
  const verb = here === VERB || (here === AUX && pos[at + 1] !== VERB && pos[at + 2] !== VERB);
  const clause = (sign !== MARK.none && sign !== MARK.quote) || SUBORDINATORS.has(lower) || newSentence;
  signs.verbs[at + 1] = signs.verbs[at]! + Number(verb);
  signs.commas[at + 1] = signs.commas[at]! + Number(sign === MARK.comma);
  signs.clauses[at + 1] = signs.clauses[at]! + Number(clause);
  signs.quotes[at + 1] = signs.quotes[at]! + Number(sign === MARK.quote);
  signs.chunks[at + 1] =
    signs.chunks[at]! + Number(isNominal(here) && (!isNominal(before) || here === DET || here === PRON));
  const depth = newSentence ? 0 : signs.depth[at - 1]! - Number(mark[at - 1] === MARK.close);
  signs.depth[at] = Math.max(0, Math.min(9, depth + Number(sign === MARK.open)));
}

/** Belongs to a name or a group of words around a noun. */
export function isNominal(pos: number): boolean {
  return (
    pos === DET ||
    pos === ADJ ||
    pos === NOUN ||
    pos === PROPN ||
    pos === NUM ||
    pos === PRON ||
    pos === SYM ||
    pos === PART
  );
}
