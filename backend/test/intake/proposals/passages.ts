import type { Article, Span } from '../../../src/intake/article.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { voicesOf } from '../../../src/intake/speakers/voices.js';
import { readingOf, type Proposal, type Reading } from '../../../src/intake/proposals/proposals.js';
import { marked } from '../speakers/markup.js';

/** What stands above every marked article, so that its first paragraph is not taken for a headline. */
const ABOVE =
  'The night of the intruders\n\nWhat does anybody know about it, and who will tell us more of it one day?\n\n';

export interface Looked {
  readonly text: string;
  readonly reading: Reading;
}

/** An article whose attributions are marked in it, as `marked` describes, read for its claims. */
export function look(markup: string): Looked {
  const { text, attributions: bare } = marked(ABOVE + markup);
  const article = readArticle(text);
  const attributions = bare.map((one) => ({
    ...one,
    cueLemma: lemmaOf(article, one.cue),
    direct: one.content.every(([start]) => /["“]/u.test(text.slice(start, start + 1))),
  }));
  return { text, reading: readingOf(article, attributions, voicesOf(article, attributions)) };
}

/** The dictionary form of a cue, without auxiliaries. */
function lemmaOf({ tokens }: Article, cue: readonly Span[]): string {
  return tokens
    .filter(({ start, pos }) => pos !== 'AUX' && cue.some((span) => span[0] <= start && start < span[1]))
    .map(({ lemma }) => lemma)
    .join(' ');
}

/** The passages that are proposed, in the order of the text. */
export function claimsIn(markup: string): string[] {
  const { text, reading } = look(markup);
  return reading.proposals.map(({ span }) => text.slice(...span));
}

/** The proposals themselves. */
export function proposalsOf(markup: string): readonly Proposal[] {
  return look(markup).reading.proposals;
}

/** Why each passage below the first lines was passed over: “reason: passage”. */
export function refusalsIn(markup: string): string[] {
  const { text, reading } = look(markup);
  return reading.passedOver
    .filter(({ span }) => span[0] >= ABOVE.length)
    .map(({ span, reason }) => `${reason}: ${text.slice(...span)}`);
}
