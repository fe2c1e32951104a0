import type { AuditView } from '../api/types.js';
import { momentInWords } from '../ui/time.js';

/** What the audit calls a thing, in the words of the desk. */
export const SUBJECT_WORD: Record<string, string> = {
  person: 'Person',
  invitation: 'Invitation',
  session: 'Session',
  device: 'Device',
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
  capture_attempt: 'Fetch',
  appearance: 'Appearance',
  citation: 'Citation',
  evidence: 'Evidence',
  verdict_revision: 'Verdict revision',
  assessment: 'Second rating',
  assessment_request: 'Request for a second rating',
  review: 'Review',
  comment: 'Comment',
  edition: 'Edition',
  permalink: 'Permalink',
  caution_answer: 'Answer to a caution',
  checklist: 'Checklist',
  checklist_item: 'Question of a checklist',
  checklist_run: 'Version of a checklist for a claim',
  checklist_answer: 'Answer to the checklist',
  search_entry: 'Search',
  search_standing: 'Standing of a search',
  coded_attribution: 'Coded attribution',
  coded_incident: 'Coded incident',
  coded_receiver: 'Coded receiver',
  data_import: 'Import',
  hypothesis: 'Hypothesis',
  hypothesis_cell: 'Judgement on a hypothesis',
  hypothesis_row: 'Row of a matrix of hypotheses',
  imported_party: 'Imported party',
  model_call: 'Question to a language model',
  suggestion: 'Suggestion',
  suggestion_decision: 'Decision on a suggestion',
  suggestion_run: 'Reading of a text',
};

/** The subject in words; one that has none yet is shown as it is spelled. */
export function subjectInWords(subject: string): string {
  return SUBJECT_WORD[subject] ?? words(subject);
}

/** What happened, as one would say it: most things are added, changed or removed; some have a word of their own. */
export function actInWords(subject: string, act: 'added' | 'changed' | 'removed'): string {
  return OWN_WORD[`${subject} ${act}`] ?? `${subjectInWords(subject)} ${act}`;
}

const OWN_WORD: Record<string, string> = {
  'session added': 'Signed in',
  'session changed': 'Session ended',
  'device added': 'New device known',
  'capture added': 'Captured',
  'capture_attempt added': 'Tried to fetch',
  'checklist added': 'Published a checklist',
  'checklist_answer added': 'Answered the checklist',
  'search_entry added': 'Logged a search',
  'assessment added': 'Rated a claim blind',
  'assessment_request added': 'Asked for a second rating',
  'assessment_request changed': 'Took back a request for a second rating',
  'review added': 'Reviewed',
  'edition added': 'Published',
  'verdict_revision added': 'Saved a revision',
  'comment added': 'Commented',
};

/** A field's name as a reader would say it: `lease_until` is "Lease until", `assignee_id` is "Assignee". */
export function fieldInWords(field: string): string {
  return words(field.replace(/_id$/, ''));
}

function words(spelled: string): string {
  const spaced = spelled.replaceAll('_', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A value as a reader would say it, people by `names`; `undefined` when there is none. */
export function valueInWords(
  value: unknown,
  names: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    return value.length === 0
      ? undefined
      : value.map((one) => valueInWords(one, names) ?? 'empty').join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return names.get(text) ?? spoken(text);
}

/** Times and codes as people write them; an id, of which nobody can say more, by its end. */
function spoken(text: string): string {
  if (MOMENT.test(text)) return momentInWords(text);
  if (UUID.test(text)) return `… ${text.slice(-6)}`;
  return CODE.test(text) ? text.replaceAll('_', ' ') : text;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^[a-z]+(_[a-z]+)+$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/;

/** Fields that say what the row says already, or that say nothing to a person. */
const SILENT = new Set([
  'id',
  'version',
  'created_at',
  'created_by',
  'entered_at',
  'last_seen_at',
  'token_hash',
  'at',
  'actor_id',
]);

/** The fields worth a line, each with what it was and what it became. */
export function tellingFields(changes: AuditView['changes']): [string, unknown[]][] {
  return Object.entries(changes).filter(([field]) => !SILENT.has(field));
}
