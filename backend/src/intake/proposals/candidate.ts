import type { Attribution, Voice } from '../attribution.js';
import type { Stretch } from './stretch.js';

/** How a passage came to be looked at. */
export type Origin =
  /** What somebody is reported to say. */
  | 'said'
  /** The reporting itself is the claim: “claimed responsibility”, “denied”, “blamed”. */
  | 'carried'
  /** The outlet asserts it. */
  | 'own';

/** A passage that may be a claim, before it is judged. */
export interface Candidate {
  readonly tokens: Stretch;
  readonly origin: Origin;
  /** Added after a comma to another assertion. */
  readonly addition: boolean;
  /** Its clauses, where each could also stand alone. */
  readonly parts: readonly Stretch[];
  readonly attribution?: Attribution;
  readonly voice: Voice;
}
