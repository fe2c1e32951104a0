import type { Actor } from '../../platform/actor.js';
import type { Listener } from './tally.js';

/** In whose name something is imported, and what the caller wants to hear. */
export interface ImportWishes {
  readonly actor: Actor | 'system';
  /** Name of the release, such as 1.1. */
  readonly release?: string;
  readonly listener: Listener;
  /** Stops the import between two batches. */
  readonly signal: AbortSignal;
}
