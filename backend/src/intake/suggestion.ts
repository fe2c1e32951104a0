import type { ClaimKind } from '../claims/claim.kinds.js';
import type { Span } from './article.js';
import type { Speaker } from './attribution.js';

/** A number as the article gives it. What is not given is empty, and that is a finding. */
export interface Quantity {
  readonly text: string;
  readonly value: number | null;
  /** “percent”, “million”, “hours”, “USD”; empty for a plain count. */
  readonly unit: string;
  /** What is counted: “visits to the Foreign Ministry's site”. */
  readonly counted: string;
}

/** A passage that may be worth a claim. Extraction proposes, a person decides. */
export interface SuggestedClaim {
  readonly span: Span;
  /** The passage as one sentence that stands by itself, in the article's own words as far as possible. */
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly claimant: Speaker;
  readonly via: readonly Speaker[];
  /** Who or what is blamed: actors, or places of origin for claims of origin. */
  readonly accused: readonly string[];
  readonly numbers: readonly Quantity[];
  readonly hedges: readonly string[];
  readonly direct: boolean;
  /** How much it is worth a checker's time, 0 to 1. */
  readonly score: number;
  /** Why it was proposed: cue, speaker, what makes it checkable; a list of short phrases. */
  readonly why: readonly string[];
}
