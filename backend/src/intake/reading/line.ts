import type { Span } from '../article.js';
import { plainWords } from './phrases.js';

/** Longer paragraphs are the story's: nothing on a page that is not story says so much at once. */
const LOOKED_AT = 900;

/** A paragraph as layout rules see it. */
export interface Line {
  readonly span: Span;
  /** Folded; of a long paragraph only the beginning. */
  readonly shown: string;
  readonly words: readonly string[];
  /** More than the rules look at. */
  readonly long: boolean;
  /** Ends as a sentence does. */
  readonly stops: boolean;
  readonly asks: boolean;
  /** Words of the writer to the reader (“we”, “your”) outside of quotation marks. */
  readonly addresses: boolean;
}

const ADDRESS = new Set([
  'we',
  'our',
  'us',
  'you',
  'your',
  "we're",
  "we've",
  "you're",
  "you've",
  "we'll",
  "you'll",
]);

/** Closing marks and smileys, of which at most eight units are looked at. */
const AFTER_THE_STOP =
  /(?<!["')\]\s\uFE0F]|\p{Extended_Pictographic})(?:["')\]\s\uFE0F]|\p{Extended_Pictographic})+$/u;

/** What the layout rules need to know of a paragraph. */
export function lineOf(folded: string, span: Span): Line {
  const long = span[1] - span[0] > LOOKED_AT;
  const shown = folded.slice(span[0], Math.min(span[1], span[0] + LOOKED_AT));
  const tail = folded.slice(Math.max(span[0], span[1] - 8), span[1]).replace(AFTER_THE_STOP, '');
  return {
    span,
    shown,
    words: plainWords(shown),
    long,
    stops: /[.!?…:;,]$/.test(tail),
    asks: tail.endsWith('?'),
    addresses: plainWords(withoutQuotations(shown)).some((word) => ADDRESS.has(word)),
  };
}

function withoutQuotations(shown: string): string {
  return shown
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join(' ');
}
