import { BLIND } from '../analysis/blindness/words.js';
import type { AuditView } from './audit.dto.js';

/** What was changed on claims that somebody is to rate blind is left out for her, save what she is to judge by. */
export function withheldFrom(events: readonly AuditView[], closed: readonly string[]): AuditView[] {
  return events.map((event) =>
    event.claimId === null || !closed.includes(event.claimId) || OF_THE_RECORD.has(event.subject)
      ? event
      : { ...event, changes: {}, withheld: BLIND.claim },
  );
}

const OF_THE_RECORD: ReadonlySet<string> = new Set([
  'claim',
  'attribution_facet',
  'quantity_facet',
  'claim_accused',
  'appearance',
  'citation',
  'evidence',
  'assessment_request',
]);
