import type * as code from '../api/codes.js';

/** The words on screen for every code of the domain. */
export const KIND_WORD: Record<code.ClaimKind, string> = {
  attribution: 'Attribution',
  responsibility: 'Responsibility',
  denial: 'Denial',
  non_attribution: 'Not attributed',
  impact: 'Impact',
  no_impact: 'No impact',
  quantity: 'Quantity',
  timeline: 'Timeline',
  technique: 'Technique',
  response: 'Response',
  capability: 'Capability',
  precedent: 'Precedent',
  other: 'Other',
};

/** What a claim of this kind says, for the person who must choose one. */
export const KIND_MEANING: Record<code.ClaimKind, string> = {
  attribution: 'Somebody says who did it.',
  responsibility: 'The actor says so itself.',
  denial: 'Somebody says it was not them.',
  non_attribution: 'Somebody says that it is not known who did it.',
  impact: 'Something was damaged, taken or interrupted.',
  no_impact: 'Nothing was damaged, taken or interrupted.',
  quantity: 'A number: how many, how much, what share.',
  timeline: 'When something happened, or in which order.',
  technique: 'How it was done.',
  response: 'What was done about it.',
  capability: 'What an actor is able to do.',
  precedent: 'It happened before.',
  other: 'None of the above.',
};

export const STAGE_WORD: Record<code.Stage, string> = {
  inbox: 'Inbox',
  queued: 'Queued',
  in_work: 'In work',
  in_review: 'In review',
  approved: 'Approved',
  settled: 'Settled',
  on_hold: 'On hold',
  closed: 'Closed',
};

export const RATING_WORD: Record<code.Rating, string> = {
  supported: 'Supported',
  mostly_supported: 'Mostly supported',
  mixed: 'Mixed',
  misleading: 'Misleading',
  refuted: 'Refuted',
  unproven: 'Unproven',
  contested: 'Contested',
  unverifiable: 'Unverifiable',
};

export const RATING_MEANING: Record<code.Rating, string> = {
  supported: 'The evidence supports the claim.',
  mostly_supported: 'It holds, with reservations that do not change its sense.',
  mixed: 'Parts hold and parts do not.',
  misleading: 'Literally arguable, but it leaves a wrong impression.',
  refuted: 'The evidence shows that it is not so.',
  unproven: 'The evidence does not suffice either way. Say what is not known.',
  contested: 'Credible sources contradict each other. Say what is not known.',
  unverifiable: 'Public evidence cannot test it. Say what is not known.',
};

export const UTTERANCE_WORD: Record<code.Utterance, string> = {
  said: 'Said',
  altered: 'Altered on the way',
  not_said: 'Not said',
  unconfirmed: 'Unconfirmed',
};

export const CONFIDENCE_WORD: Record<code.Confidence, string> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
};

export const LIKELIHOOD_WORD: Record<code.Likelihood, string> = {
  almost_no_chance: 'Almost no chance',
  very_unlikely: 'Very unlikely',
  unlikely: 'Unlikely',
  roughly_even_chance: 'Roughly even chance',
  likely: 'Likely',
  very_likely: 'Very likely',
  almost_certain: 'Almost certain',
};

export const PARTY_KIND_WORD: Record<code.PartyKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  group: 'Group',
  account: 'Account',
  outlet: 'Outlet',
  unnamed: 'Unnamed',
};

export const STAKE_WORD: Record<code.Stake, string> = {
  victim: 'Victim',
  victim_state: 'Victim state',
  accused: 'Accused',
  self_proclaimed_attacker: 'Self-proclaimed attacker',
  vendor: 'Vendor',
  rival_state: 'Rival state',
  none_known: 'None known',
};

export const SOURCE_KIND_WORD: Record<code.SourceKind, string> = {
  article: 'Article',
  post: 'Post',
  statement: 'Statement',
  report: 'Report',
  broadcast: 'Broadcast',
  transcript: 'Transcript',
  legal: 'Legal document',
  dataset: 'Dataset',
  other: 'Other',
};

export const RUNG_WORD: Record<code.Rung, string> = {
  infrastructure: 'Infrastructure',
  persona: 'Persona',
  group: 'Group',
  organisation: 'Organisation',
  state: 'State',
};

/** What kind of proof a piece of evidence is. */
export const PROOF_WORD: Record<code.Proof, string> = {
  ip_geolocation: 'Location of addresses',
  infrastructure: 'Servers and domains',
  tool_reuse: 'Tools known from elsewhere',
  code_similarity: 'Likeness of code',
  language_traces: 'Traces of a language',
  working_hours: 'Working hours',
  operator: 'Who operated it',
  logs: 'Logs',
  traffic_data: 'Traffic data',
  examination: 'Examination, with its scope',
  legal_record: 'Record of a court or authority',
  statement: 'Statement',
  screenshot: 'Screenshot',
  sample: 'Sample of data',
  comparison: 'A set to compare with',
  maintenance_notice: 'Notice of maintenance',
  original_text: 'The original wording',
};

export const ATTRIBUTION_BASIS_WORD: Record<code.AttributionBasis, string> = {
  attacker_confirms: 'The attacker confirms it',
  security_community: 'IT-security community',
  receiver_government: 'Government of the receiver',
  media: 'Media',
  third_party: 'Third party',
  receiver: 'The receiver',
  contested: 'Contested',
  eu_institution: 'EU institution',
  international_organisation: 'International organisation',
  not_available: 'Not available',
};

export const ATTRIBUTION_TYPE_WORD: Record<code.AttributionType, string> = {
  technical_report: 'Technical report',
  self_attribution: 'Self-attribution',
  direct_statement: 'Direct statement',
  anonymous_statement: 'Anonymous statement',
  type_unclear: 'Unclear',
  political_statement: 'Political statement',
  legal_action: 'Legal action',
  media_report: 'Media report',
  media_and_report: 'Media report and technical report',
  political_and_legal: 'Political statement and legal action',
  media_and_legal: 'Media report and legal action',
  not_available: 'Not available',
};

export const ATTRIBUTION_NATURE_WORD: Record<code.AttributionNature, string> = {
  technical: 'Technical',
  political: 'Political',
  legal: 'Legal',
};

export const CAPACITY_WORD: Record<code.Capacity, string> = {
  official: 'Official',
  anonymous_official: 'Anonymous official',
  vendor: 'Vendor',
  victim: 'Victim',
  attacker: 'Attacker',
  accused: 'Accused',
  expert: 'Expert',
  witness: 'Witness',
  anonymous: 'Anonymous',
  outlet: 'The outlet’s own voice',
  other: 'Other',
};

export const BASIS_WORD: Record<code.Basis, string> = {
  witnessed: 'Witnessed it',
  deduced: 'Deduced it from evidence',
  induced: 'Induced it from a pattern',
  told: 'Was told',
  speculation: 'Speculates',
  unknown: 'Not known',
};

export const STANCE_WORD: Record<code.Stance, string> = {
  states: 'States it',
  denies: 'Denies it',
  repeats: 'Repeats it',
};

export const LINEAGE_WORD: Record<code.Lineage, string> = {
  unstated: 'Not yet looked at',
  original: 'The speaker’s own words',
  cited: 'Taken from upstream',
  unknown: 'Looked for, not known',
};

export const CITATION_KIND_WORD: Record<code.CitationKind, string> = {
  quotes: 'Quotes',
  paraphrases: 'Paraphrases',
  translates: 'Translates',
  syndicates: 'Syndicates',
  relays: 'Relays',
};

export const EVIDENCE_STANCE_WORD: Record<code.EvidenceStance, string> = {
  supports: 'Supports',
  undermines: 'Undermines',
  context: 'Context',
};

export const RELIABILITY_WORD: Record<code.Reliability, string> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Cannot be judged',
};

export const CREDIBILITY_WORD: Record<code.Credibility, string> = {
  1: 'Confirmed by independent sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Cannot be judged',
};

export const EDITION_KIND_WORD: Record<code.EditionKind, string> = {
  initial: 'First edition',
  update: 'Update',
  clarification: 'Clarification',
  correction_minor: 'Minor correction',
  correction_major: 'Major correction',
  void: 'Withdrawn',
};

export const CLOSE_REASON_WORD: Record<code.CloseReason, string> = {
  not_checkable: 'Not checkable',
  duplicate: 'Duplicate of another claim',
  out_of_scope: 'Out of scope',
};

export const ROLE_WORD: Record<code.Role, string> = {
  checker: 'Checker',
  editor: 'Editor',
  admin: 'Administrator',
  auditor: 'Auditor',
};

export const ROLE_MEANING: Record<code.Role, string> = {
  checker: 'Checks claims: sources, evidence, verdicts.',
  editor: 'Checks, reviews the work of others, publishes.',
  admin: 'Invites people and sets roles. No editorial power.',
  auditor: 'Sees everything, changes nothing.',
};

export const PERSON_STATUS_WORD: Record<code.PersonStatus, string> = {
  invited: 'Invited',
  active: 'Active',
  disabled: 'Disabled',
};

export const CAPTURE_METHOD_WORD: Record<code.CaptureMethod, string> = {
  paste: 'Pasted',
  upload: 'Uploaded',
  fetch: 'Fetched',
};

export const CAPTURE_RESULT_WORD: Record<code.CaptureResult, string> = {
  ok: 'Whole',
  partial: 'Only in part',
  auth_walled: 'Behind a sign-in',
  blocked: 'Blocked',
  gone: 'Gone',
  error: 'Failed',
};

export const SUGGESTION_STATE_WORD: Record<code.SuggestionState, string> = {
  open: 'Not decided',
  accepted: 'Accepted',
  merged: 'Merged',
  dismissed: 'Dismissed',
};

export const DISMISSAL_WORD: Record<code.DismissalReason, string> = {
  opinion: 'An opinion',
  prediction: 'A prediction or an intention',
  not_checkable: 'Cannot be checked',
  not_about_incident: 'Not about an incident',
  wrong_passage: 'Wrong words marked',
  duplicate: 'Said elsewhere already',
  other: 'Another reason',
};

export const KNOWN_BECAUSE_WORD: Record<code.KnownBecause, string> = {
  same_url: 'The same address',
  same_bytes: 'The very same document',
  same_text: 'The same text',
  similar_text: 'Nearly the same text',
};

/** Choices for a select, in the order of the code list. */
export function choicesOf<Code extends string | number>(
  codes: readonly Code[],
  words: Record<Code, string>,
): { id: Code; name: string }[] {
  return codes.map((id) => ({ id, name: words[id] }));
}

/** `1 claim`, `2 claims`, `no claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`;
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
