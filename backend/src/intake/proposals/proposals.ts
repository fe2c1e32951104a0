import type { Article, Span } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { facetsOf } from '../facets/facets.js';
import type { SuggestedClaim } from '../suggestion.js';
import type { Candidate } from './candidate.js';
import { passagesIn } from './passages.js';
import type { PassedOver } from './refusalReasons.js';
import { reasonsFor } from './reasons.js';
import { statementOf } from './statement.js';
import { spanOf } from './stretch.js';

/** A passage that is a claim, with who makes it and what is in it; what it is worth to a checker is not weighed yet. */
export interface Proposal extends Omit<SuggestedClaim, 'claimant' | 'via' | 'score'> {
  readonly attribution?: Attribution;
  readonly voice: Voice;
}

/** What an article offers to check, and what was looked at and passed over, with the reason. */
export interface Reading {
  readonly proposals: readonly Proposal[];
  readonly passedOver: readonly PassedOver[];
}

/** The claims of an article, in the order of the text. `voices` are those of `attributions`, one for each. */
export function proposalsIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Proposal[] {
  return [...readingOf(article, attributions, voices).proposals];
}

/** As `proposalsIn`, with the passages that were refused. */
export function readingOf(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Reading {
  const { claims, passedOver } = passagesIn(article, attributions, voices);
  return { proposals: claims.map((claim) => proposalOf(article, claim)), passedOver };
}

function proposalOf(article: Article, candidate: Candidate): Proposal {
  const { attribution, voice, tokens } = candidate;
  const span: Span = spanOf(article, tokens);
  const facets = facetsOf(article, span, attribution ? { attribution, voice } : { voice });
  return {
    span,
    ...(attribution && { attribution }),
    voice,
    statement: statementOf(article, candidate),
    direct: attribution?.direct === true,
    why: reasonsFor(article, candidate),
    ...facets,
  };
}
