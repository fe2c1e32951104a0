import type { ClaimKind } from '../claims/claim.kinds.js';
import type { Article } from './article.js';
import type { Proposal } from './proposals/proposals.js';
import { worthOf } from './worth/worth.js';

/**
 * What each kind is worth to a desk that checks who did it, 0 to 1: attributions come first, for they do the most harm
 * when wrong; then what was lost or not, and how much; last what was done about it. Chosen by hand.
 */
const WEIGHT: Readonly<Record<ClaimKind, number>> = {
  attribution: 1,
  responsibility: 1,
  denial: 0.9,
  non_attribution: 0.8,
  no_impact: 0.85,
  quantity: 0.85,
  impact: 0.75,
  precedent: 0.65,
  technique: 0.6,
  timeline: 0.5,
  capability: 0.5,
  response: 0.4,
  other: 0.3,
};

/** How much a proposal is worth a checker's time, 0 to 1, to two places: half by kind, the rest by what can be checked. */
export function scoreOf({ text }: Article, { span, kind, accused, numbers, voice }: Proposal): number {
  const named = voice.claimant.anonymous || voice.claimant.type === 'outlet_voice' ? 0 : 0.05;
  const score =
    0.5 * WEIGHT[kind] +
    0.3 * worthOf(text.slice(...span)) +
    (accused.length > 0 ? 0.1 : 0) +
    (numbers.length > 0 ? 0.05 : 0) +
    named;
  return Math.round(Math.min(1, score) * 100) / 100;
}
