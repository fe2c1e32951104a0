/** What the audit calls a thing, in the words of the desk. */
export const SUBJECT_WORD: Record<string, string> = {
  person: 'Person',
  invitation: 'Invitation',
  session: 'Session',
  party: 'Party',
  incident: 'Incident',
  incident_receiver: 'Receiver of an incident',
  interest: 'Stake',
  claim: 'Claim',
  claim_state: 'Stage of a claim',
  claim_accused: 'Accused',
  attribution_facet: 'Attribution',
  quantity_facet: 'Quantity',
  source: 'Source',
  capture: 'Capture',
  appearance: 'Appearance',
  citation: 'Citation',
  evidence: 'Evidence',
  verdict_revision: 'Verdict revision',
  review: 'Review',
  step: 'Step',
  comment: 'Comment',
  edition: 'Edition',
  permalink: 'Permalink',
};

/** The subject in words; one that has none yet is shown as it is spelled. */
export function subjectInWords(subject: string): string {
  return SUBJECT_WORD[subject] ?? words(subject);
}

/** A field's name as a reader would say it: `lease_until` is "Lease until", `assignee_id` is "Assignee". */
export function fieldInWords(field: string): string {
  return words(field.replace(/_id$/, ''));
}

function words(spelled: string): string {
  const spaced = spelled.replaceAll('_', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A value as a reader would say it; `undefined` when there is none. */
export function valueInWords(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Fields that only say what the row already says. */
const SELF_EVIDENT = new Set(['id', 'version', 'created_at', 'entered_at']);

export function tellingFields(changes: Record<string, [unknown, unknown]>): [string, [unknown, unknown]][] {
  return Object.entries(changes).filter(([field]) => !SELF_EVIDENT.has(field));
}
