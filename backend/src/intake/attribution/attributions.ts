import type { Article } from '../article.js';
import type { Attribution } from '../attribution.js';
import { bestLabels, ChainScores } from './chain.js';
import { cueChances, cuenessOf } from './cues.js';
import { whyFound } from './explain.js';
import { frameOf } from './frame.js';
import { Clues } from './hashing.js';
import { models, type Models } from './models.js';
import { attributionFrom } from './parts.js';
import { signsOf } from './signs.js';
import { cueViewOf } from './spanClues.js';
import { windowOf } from './window.js';

/** A word that is less likely to be a cue is left alone. Chosen on the validation part of the corpus. */
export const LEAST_CHANCE = 0.35;

/** Who says what by which words, in the order of their cues. One may stand inside of what another says. */
export function attributionsIn(article: Article): Attribution[] {
  return attributionsWith(models(), article);
}

/** The same with given weights: for training. */
export function attributionsWith(weights: Models, article: Article): Attribution[] {
  const signs = signsOf(article);
  const chances = cueChances(signs, weights.cues);
  const cueness = cuenessOf(chances);
  const scores = new ChainScores();
  const clues = new Clues();
  const found: Attribution[] = [];
  chances.forEach((chance, at) => {
    if (chance < LEAST_CHANCE) return;
    const window = windowOf(signs, at);
    scores.read(signs, cueViewOf(signs, frameOf(signs, at), window, cueness), weights, clues);
    const one = attributionFrom(article, at, window, bestLabels(scores));
    if (one) found.push({ ...one, confidence: chance, why: whyFound(article, one) });
  });
  return found;
}
