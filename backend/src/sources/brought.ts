import type { FetchedFrom } from './attempt.view.js';
import type { Outcome } from './capture.kinds.js';
import type { Reading } from './reading/reader.js';

/** A document that is worth keeping, and how it came. */
export interface Brought {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly outcome: Outcome;
  /** When it was fetched. */
  readonly from?: FetchedFrom;
}

/** Of what somebody brought along and could be read. */
export function outcomeOf({ isCut, note }: Pick<Reading, 'isCut' | 'note'>): Outcome {
  return isCut
    ? { result: 'partial', cause: 'cut_short', words: note }
    : { result: 'ok', cause: 'read', words: 'The document was read.' };
}
