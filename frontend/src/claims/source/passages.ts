import type { AppearanceView, EvidenceView } from '../../api/types.js';
import type { Mark } from '../../intake/segments.js';

/** The captures that a claim rests on, each once: where it was said first, then where its evidence stands. */
export function capturesIn(
  appearances: readonly AppearanceView[],
  evidence: readonly EvidenceView[],
): string[] {
  return [...new Set([...appearances, ...evidence].map(({ passage }) => passage.captureId))];
}

/** The passages of this claim in one capture, to be lit. */
export function marksIn(
  captureId: string,
  appearances: readonly AppearanceView[],
  evidence: readonly EvidenceView[],
): Mark[] {
  return [...appearances, ...evidence]
    .filter(({ passage }) => passage.captureId === captureId)
    .map(({ id, passage: { starts, ends } }) => ({ id, starts, ends }));
}
