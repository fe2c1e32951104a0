import { RUNGS } from '../claims/claim.kinds.js';
import type { Case, CaseEvidence, Rung } from './case.js';

/** How high the claim reaches, and how high the evidence that supports it. */
export interface Ladder {
  /** Null where the claim is not about who did it, or nobody has said how high it reaches. */
  readonly claim: Rung | null;
  /** Null where nothing that may be relied on bears on who did it. */
  readonly evidence: Rung | null;
}

/** What the ladder must know of a piece of evidence. */
export type Bearing = Pick<CaseEvidence, 'stance' | 'reliability' | 'withheld' | 'rung'>;

/** Readers cannot look at what is withheld, and sources that are unreliable, or cannot be judged, carry no rung. */
export function carries({ stance, reliability, withheld }: Bearing): boolean {
  return stance === 'supports' && !withheld && reliability !== 'E' && reliability !== 'F';
}

/** Kinds that say of somebody that she did it. */
const ACCUSING: readonly (string | null)[] = ['attribution', 'responsibility'];

/** Both rungs, side by side. */
export function ladderOf({ claim, evidence }: Pick<Case, 'claim' | 'evidence'>): Ladder {
  if (!ACCUSING.includes(claim.kind)) return { claim: null, evidence: null };
  return { claim: claim.attribution?.rung ?? null, evidence: highest(evidence) };
}

/** The highest rung that supporting evidence carries. */
export function highest(evidence: readonly Bearing[]): Rung | null {
  const places = evidence.filter(carries).map(({ rung }) => (rung === null ? -1 : RUNGS.indexOf(rung)));
  return RUNGS[Math.max(-1, ...places)] ?? null;
}

/** Whether a claim of this rung may be called supported: no step up is taken without evidence. */
export function isReached({ claim, evidence }: Ladder): boolean {
  return claim === null || (evidence !== null && RUNGS.indexOf(evidence) >= RUNGS.indexOf(claim));
}
