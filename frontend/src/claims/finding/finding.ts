import type { RevisionView } from '../../api/types.js';

/** What the editor of a verdict holds: a revision without its number, hash and author. */
export type Finding = Pick<
  RevisionView,
  | 'rating'
  | 'utterance'
  | 'confidence'
  | 'likelihood'
  | 'headline'
  | 'summary'
  | 'rationale'
  | 'unknowns'
  | 'asOf'
>;

export const NO_FINDING: Finding = {
  rating: null,
  utterance: null,
  confidence: null,
  likelihood: null,
  headline: '',
  summary: '',
  rationale: '',
  unknowns: [],
  asOf: null,
};

/** The finding in `revision`, without what only the server writes. */
export function findingOf(revision: Finding | undefined): Finding {
  const { rating, utterance, confidence, likelihood, headline, summary, rationale, unknowns, asOf } =
    revision ?? NO_FINDING;
  return { rating, utterance, confidence, likelihood, headline, summary, rationale, unknowns, asOf };
}

/** The finding as it is sent: an empty line for something unknown is a field to write in, not something unknown. */
export function sendable(finding: Finding): Finding {
  return { ...findingOf(finding), unknowns: finding.unknowns.filter((unknown) => unknown.trim() !== '') };
}

export function sameFinding(one: Finding, other: Finding): boolean {
  return JSON.stringify(sendable(one)) === JSON.stringify(sendable(other));
}
