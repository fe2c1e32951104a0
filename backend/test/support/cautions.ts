import type { CautionView, ClaimAnalysis } from '../../src/verdicts/claimAnalysis.dto.js';
import type { Answer } from './client.js';
import type { Colleague } from './newsroom.js';

export function analysisOf(person: Colleague, claimId: string): Promise<ClaimAnalysis> {
  return person.read<ClaimAnalysis>(`/claims/${claimId}/analysis`);
}

/** One caution of a claim as it stands; throws when it does not fire. */
export async function caution(person: Colleague, claimId: string, rule: string): Promise<CautionView> {
  const { cautions } = await analysisOf(person, claimId);
  const found = cautions.find(({ id }) => id === rule);
  if (!found) throw new Error(`${rule} does not fire on ${claimId}: ${cautions.map(({ id }) => id).join()}`);
  return found;
}

export function acknowledge(
  person: Colleague,
  claimId: string,
  { id, ground }: Pick<CautionView, 'id' | 'ground'>,
  reason = 'The finding says so in its first sentence.',
): Promise<Answer<CautionView>> {
  return person.post<CautionView>(`/claims/${claimId}/cautions/${id}/acknowledgement`, { ground, reason });
}

/** Answers every blocking caution that is open, as a checker would before she submits. */
export async function acknowledgedCautions(person: Colleague, claimId: string): Promise<void> {
  const { cautions } = await analysisOf(person, claimId);
  const open = cautions.filter(
    ({ severity, acknowledged }) => severity === 'blocking' && acknowledged === null,
  );
  for (const one of open) {
    await person.add(`/claims/${claimId}/cautions/${one.id}/acknowledgement`, {
      ground: one.ground,
      reason: 'The finding says so in its first sentence.',
    });
  }
}
