import type { EvidenceView } from '../../src/evidence/evidence.dto.js';
import type { MatrixView } from '../../src/analysis/hypotheses/matrix.view.js';
import type { Mark } from '../../src/analysis/hypotheses/weighing/marks.js';
import type { Answer } from './client.js';
import { addedEvidence } from './finding.js';
import type { Colleague } from './newsroom.js';
import { claim, incident } from './record.js';

/** `claims/<id>` or `incidents/<id>`. */
export type SubjectPath = `${'claims' | 'incidents'}/${string}`;

/** A claim about who did it, in an incident, with this many pieces of evidence. */
export async function whoClaim(
  checker: Colleague,
  pieces = 2,
): Promise<{ claim: SubjectPath; incident: SubjectPath; claimId: string; evidence: EvidenceView[] }> {
  const { id: incidentId } = await incident(checker);
  const { id: claimId } = await claim(checker, { kind: 'attribution', incidentId });
  const evidence: EvidenceView[] = [];
  for (let piece = 0; piece < pieces; piece += 1) evidence.push(await addedEvidence(checker, claimId));
  return { claim: `claims/${claimId}`, incident: `incidents/${incidentId}`, claimId, evidence };
}

export const matrixOf = (person: Colleague, path: SubjectPath): Promise<MatrixView> =>
  person.read<MatrixView>(`/${path}/hypotheses`);

/** The five defaults against all the evidence that is offered. */
export async function laidOut(person: Colleague, path: SubjectPath): Promise<MatrixView> {
  const { offered } = await person.add<MatrixView>(`/${path}/hypotheses/defaults`);
  const evidenceIds = offered.evidence.map(({ id }) => id);
  return person.add<MatrixView>(`/${path}/hypotheses/rows`, { evidenceIds });
}

/** Puts a mark into the cell of the nth hypothesis and the nth row, over the version that stands there. */
export function judged(
  person: Colleague,
  path: SubjectPath,
  matrix: MatrixView,
  [row, column]: readonly [number, number],
  mark: Mark | null,
  version = versionAt(matrix, person, [row, column]),
): Promise<Answer<MatrixView>> {
  const hypothesisId = matrix.hypotheses[column]?.id;
  const rowId = matrix.rows[row]?.id;
  return person.put<MatrixView>(`/${path}/hypotheses/cells`, { hypothesisId, rowId, mark, version });
}

function versionAt(
  { hypotheses, rows, cells }: MatrixView,
  person: Colleague,
  at: readonly [number, number],
) {
  const cell = cells.find(
    ({ hypothesisId, rowId, analystId }) =>
      hypothesisId === hypotheses[at[1]]?.id && rowId === rows[at[0]]?.id && analystId === person.id,
  );
  return cell?.version ?? 0;
}
