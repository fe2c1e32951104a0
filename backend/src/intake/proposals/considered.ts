import type { Article } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Candidate } from './candidate.js';
import { candidatesIn } from './candidates.js';
import { heardIn } from './heard.js';
import { backdropOf } from './judge/backdrop.js';
import { type Signs, signsOf } from './judge/signs.js';
import { lookAt } from './look.js';
import { ownershipOf } from './ownership.js';
import type { Refusal } from './refusalReasons.js';
import { refusalOf } from './refusals.js';
import { trimmed } from './trimming.js';

/** A passage that could be a claim, with the rule that speaks against it, if any, and the signs that a judge weighs. */
export interface Considered {
  readonly candidate: Candidate;
  readonly refusal: Refusal | undefined;
  readonly signs: Signs;
}

/** Every passage of an article that could be a claim, in the order of the text. */
export function consideredIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Considered[] {
  const heard = heardIn(article, attributions, voices);
  const ownership = ownershipOf(
    article,
    heard.map(({ attribution }) => attribution),
  );
  const backdrop = backdropOf(article);
  const backgrounds = new Set<number>();
  const consider = (candidate: Candidate, refusal: Refusal | undefined): Considered => ({
    candidate,
    refusal,
    signs: signsOf(lookAt(article, candidate, ownership), backdrop),
  });
  return candidatesIn(article, heard, ownership).flatMap((one) => {
    const sentence = article.tokens[one.tokens[0]]?.sentence ?? -1;
    if (one.addition && backgrounds.has(sentence)) return [consider(one, ADDED)];
    const refusal = refusalOf(article, one, ownership);
    const parts = one.parts.map((part) => {
      const clause = { ...one, tokens: trimmed(article, part), parts: [] };
      return { clause, refused: refusalOf(article, clause, ownership) };
    });
    const standing = parts.filter(({ refused }) => !refused).length;
    if (standing > 0 && standing < parts.length)
      return parts.map(({ clause, refused }) => consider(clause, refused));
    if (refusal?.reason === 'background' || refusal?.reason === 'definition') backgrounds.add(sentence);
    return [consider(one, refusal)];
  });
}

const ADDED: Refusal = { reason: 'background', why: 'added to background about an institution' };
