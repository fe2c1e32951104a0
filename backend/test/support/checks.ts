import type { ClaimChecklist } from '../../src/analysis/checklists/checklist.dto.js';
import type { SearchView } from '../../src/analysis/checklists/search.dto.js';
import type { EvidenceView } from '../../src/evidence/evidence.dto.js';
import type { Colleague } from './newsroom.js';

/** A search that somebody made for a claim. */
export function search(
  person: Colleague,
  claimId: string,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<SearchView> {
  return person.add<SearchView>(`/claims/${claimId}/searches`, {
    where: 'Archive of the port authority',
    query: '"portal" outage',
    on: '2026-03-01',
    found: 'Two notices, neither of which speaks of data.',
    ...fields,
  });
}

/** Answers every question of the claim's checklist as a checker would, with what is on file or one search for it. */
export async function answeredChecklist(person: Colleague, claimId: string): Promise<ClaimChecklist> {
  const path = `/claims/${claimId}/checklist`;
  let standing = await person.read<ClaimChecklist>(path);
  const evidence = (await person.read<EvidenceView[]>(`/claims/${claimId}/evidence`)).map(
    ({ number }) => number,
  );
  for (const { key, demands, outcome, answer } of standing.items) {
    if (outcome !== 'open') continue;
    const searches = demands === 'search' ? [(await search(person, claimId)).id] : [];
    standing = await person.add<ClaimChecklist>(`${path}/answers`, {
      version: standing.version,
      key,
      after: answer?.id ?? null,
      outcome: 'answered',
      words: 'As the notice of the operator has it.',
      evidence: demands === 'words' ? [] : evidence.slice(0, 1),
      searches,
    });
  }
  return standing;
}
