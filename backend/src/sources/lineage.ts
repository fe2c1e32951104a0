import { invalid, type Problem } from '../platform/problem.js';
import type { Lineage } from './source.kinds.js';

/** An appearance as it would be, as far as its lineage is concerned. */
export interface Descent {
  readonly lineage: Lineage;
  readonly speakerId: string | null;
  /** How many citations it has. */
  readonly citations: number;
}

/** Why an appearance may not claim this lineage, or undefined when it may. Citations make it `cited`, nothing else does. */
export function lineageRefusal({ lineage, speakerId, citations }: Descent): Problem | undefined {
  if (lineage === 'original' && speakerId === null) {
    return invalid(
      'appearance.original',
      'speakerId',
      'Original means the words of the speaker herself. Name the speaker, or choose another lineage.',
    );
  }
  if (lineage === 'cited' && citations === 0) {
    return invalid(
      'appearance.cited',
      'lineage',
      'Say where it has it from: add a citation, and the lineage follows.',
    );
  }
  if (lineage !== 'cited' && citations > 0) {
    return invalid(
      'appearance.has_citations',
      'lineage',
      'This appearance cites where it has it from. Remove its citations first.',
    );
  }
  return undefined;
}
