import type {
  AskedOfYou,
  AssessmentView,
  ClaimAssessments,
} from '../../src/verdicts/assessments/assessment.dto.js';
import type { ClaimOnItsWay } from './finding.js';
import type { Colleague } from './newsroom.js';

/** A second rating as its form holds it. */
export const SECOND_RATING = {
  rating: 'mixed',
  utterance: 'said',
  confidence: 'low',
  rationale: 'The log covers one of two servers [1].',
  dissents: false,
} as const;

/** Asks `person` to rate the claim blind; gives the id of the request. */
export async function asked(
  asking: Colleague,
  { id }: Pick<ClaimOnItsWay, 'id'>,
  person: Colleague,
): Promise<string> {
  const { open } = await asking.add<ClaimAssessments>(`/claims/${id}/assessment-requests`, {
    personId: person.id,
  });
  const request = open.find((one) => one.person.id === person.id);
  if (!request) throw new Error(`${person.name} was not asked`);
  return request.id;
}

export function rates(
  person: Colleague,
  requestId: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<AssessmentView> {
  return person.add(`/assessment-requests/${requestId}/assessment`, { ...SECOND_RATING, ...changes });
}

export function askedOf(person: Colleague): Promise<AskedOfYou[]> {
  return person.read('/assessment-requests');
}
