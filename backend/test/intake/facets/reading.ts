import type { Article, Token } from '../../../src/intake/article.js';
import type { Attribution, SpeakerType, Voice } from '../../../src/intake/attribution.js';
import { facetsOf, type Facets } from '../../../src/intake/facets/facets.js';
import { readArticle } from '../../../src/intake/reading/read.js';

/** A sentence as an article of its own. */
export function sentence(text: string): { article: Article; words: readonly Token[] } {
  const article = readArticle(text);
  return { article, words: article.tokens };
}

/** The facets of a passage that is a whole text, said by `type`. */
export function facetsOfText(
  text: string,
  speaker: Partial<Voice['claimant']> = {},
  cueLemma?: string,
): Facets {
  const attribution = cueLemma === undefined ? {} : { attribution: spoken(cueLemma) };
  return facetsOf(readArticle(`${text}.`), [0, text.length], { ...attribution, voice: voiceOf(speaker) });
}

/** The facets of `passage` where it stands in `text`. */
export function facetsWithin(text: string, passage: string): Facets {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`“${passage}” is not in the text.`);
  return facetsOf(readArticle(text), [start, start + passage.length], { voice: voiceOf({}) });
}

export function voiceOf(speaker: Partial<Voice['claimant']>): Voice {
  const type: SpeakerType = 'person';
  const claimant = { name: 'Ann Smith', type, anonymous: false, role: '', mention: [], ...speaker };
  return { claimant, via: [], why: '' };
}

export function spoken(cueLemma: string): Attribution {
  return { source: [], cue: [], content: [], cueLemma, direct: false, confidence: 1, why: '' };
}
