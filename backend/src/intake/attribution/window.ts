import { MARK, type Signs } from './signs.js';

/** The words in which a cue's source and content may stand: its paragraph, so far as it is near. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 5;
const WORDS_BEFORE = 90;
const WORDS_AFTER = 150;

/**
 * The cue's sentence and its neighbours in the same paragraph, whole sentences as far as a bounded number of words
 * (`most` at the utmost) allows; and the next paragraph where a colon announces its quotation, or a quotation runs on.
 */
export function windowOf(signs: Signs, cue: number, most = Infinity): Window {
  const { sentences } = signs.article;
  const own = signs.sentence[cue]!;
  const { block } = sentences[own]!;
  let first = own;
  while (first > 0 && own - first < SENTENCES_BEFORE && sentences[first - 1]!.block === block) {
    if (cue - sentences[first - 1]!.tokens[0] > WORDS_BEFORE) break;
    first--;
  }
  let last = own;
  while (last + 1 < sentences.length && last - own < SENTENCES_AFTER && goesOn(signs, last)) {
    if (sentences[last + 1]!.tokens[1] - cue > WORDS_AFTER) break;
    last++;
  }
  const before = Math.min(2 * WORDS_BEFORE, Math.floor(most / 3));
  const after = Math.min(2 * WORDS_AFTER, Math.ceil((2 * most) / 3));
  const from = Math.max(sentences[first]!.tokens[0], cue - before);
  return { from, to: Math.min(sentences[last]!.tokens[1], cue + after) };
}

/** Whether the sentence after this one may belong to what is said in it. */
function goesOn({ article, quotation, mark }: Signs, sentence: number): boolean {
  const [here, next] = [article.sentences[sentence]!, article.sentences[sentence + 1]!];
  if (here.block === next.block) return true;
  const [last, first] = [here.tokens[1] - 1, next.tokens[0]];
  const runsOn = quotation[last]! >= 0 && quotation[last] === quotation[first];
  return runsOn || (mark[last] === MARK.colon && quotation[first]! >= 0);
}
