/** The code lists of the domain, as the API spells them. Their words for people stand in ui/words. */
export const CLAIM_KINDS = [
  'attribution',
  'responsibility',
  'denial',
  'non_attribution',
  'impact',
  'no_impact',
  'quantity',
  'timeline',
  'technique',
  'response',
  'capability',
  'precedent',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const STAGES = [
  'inbox',
  'queued',
  'in_work',
  'in_review',
  'approved',
  'settled',
  'on_hold',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

export const RATINGS = [
  'supported',
  'mostly_supported',
  'mixed',
  'misleading',
  'refuted',
  'unproven',
  'contested',
  'unverifiable',
] as const;
export type Rating = (typeof RATINGS)[number];

export const UTTERANCES = ['said', 'altered', 'not_said', 'unconfirmed'] as const;
export type Utterance = (typeof UTTERANCES)[number];

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const LIKELIHOODS = [
  'almost_no_chance',
  'very_unlikely',
  'unlikely',
  'roughly_even_chance',
  'likely',
  'very_likely',
  'almost_certain',
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const PARTY_KINDS = [
  'person',
  'organisation',
  'state',
  'group',
  'account',
  'outlet',
  'unnamed',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const STAKES = [
  'victim',
  'victim_state',
  'accused',
  'self_proclaimed_attacker',
  'vendor',
  'rival_state',
  'none_known',
] as const;
export type Stake = (typeof STAKES)[number];

export const SOURCE_KINDS = [
  'article',
  'post',
  'statement',
  'report',
  'broadcast',
  'transcript',
  'legal',
  'dataset',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const RUNGS = ['infrastructure', 'persona', 'group', 'organisation', 'state'] as const;
export type Rung = (typeof RUNGS)[number];

export const PROOFS = [
  'ip_geolocation',
  'infrastructure',
  'tool_reuse',
  'code_similarity',
  'language_traces',
  'working_hours',
  'operator',
  'logs',
  'traffic_data',
  'examination',
  'legal_record',
  'statement',
  'screenshot',
  'sample',
  'comparison',
  'maintenance_notice',
  'original_text',
] as const;
export type Proof = (typeof PROOFS)[number];

export const ATTRIBUTION_BASES = [
  'attacker_confirms',
  'security_community',
  'receiver_government',
  'media',
  'third_party',
  'receiver',
  'contested',
  'eu_institution',
  'international_organisation',
  'not_available',
] as const;
export type AttributionBasis = (typeof ATTRIBUTION_BASES)[number];

export const ATTRIBUTION_TYPES = [
  'technical_report',
  'self_attribution',
  'direct_statement',
  'anonymous_statement',
  'type_unclear',
  'political_statement',
  'legal_action',
  'media_report',
  'media_and_report',
  'political_and_legal',
  'media_and_legal',
  'not_available',
] as const;
export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];

export const ATTRIBUTION_NATURES = ['technical', 'political', 'legal'] as const;
export type AttributionNature = (typeof ATTRIBUTION_NATURES)[number];

export const CAPACITIES = [
  'official',
  'anonymous_official',
  'vendor',
  'victim',
  'attacker',
  'accused',
  'expert',
  'witness',
  'anonymous',
  'outlet',
  'other',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const BASES = ['witnessed', 'deduced', 'induced', 'told', 'speculation', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

export const STANCES = ['states', 'denies', 'repeats'] as const;
export type Stance = (typeof STANCES)[number];

export const LINEAGES = ['unstated', 'original', 'cited', 'unknown'] as const;
export type Lineage = (typeof LINEAGES)[number];

export const CITATION_KINDS = ['quotes', 'paraphrases', 'translates', 'syndicates', 'relays'] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

export const EVIDENCE_STANCES = ['supports', 'undermines', 'context'] as const;
export type EvidenceStance = (typeof EVIDENCE_STANCES)[number];

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

export const EDITION_KINDS = [
  'initial',
  'update',
  'clarification',
  'correction_minor',
  'correction_major',
  'void',
] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

export const CLOSE_REASONS = ['not_checkable', 'duplicate', 'out_of_scope'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const CAPTURE_METHODS = ['paste', 'upload', 'fetch'] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

export const CAPTURE_RESULTS = ['ok', 'partial', 'auth_walled', 'blocked', 'gone', 'error'] as const;
export type CaptureResult = (typeof CAPTURE_RESULTS)[number];

export const SPEAKER_TYPES = [
  'person',
  'organisation',
  'state',
  'group',
  'account',
  'outlet',
  'unnamed',
  'outlet_voice',
] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

export const SUGGESTION_STATES = ['open', 'accepted', 'merged', 'dismissed'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export const RUN_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const DISMISSAL_REASONS = [
  'opinion',
  'prediction',
  'not_checkable',
  'not_about_incident',
  'wrong_passage',
  'duplicate',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export const KNOWN_REASONS = ['same_url', 'same_bytes', 'same_text', 'similar_text'] as const;
export type KnownBecause = (typeof KNOWN_REASONS)[number];

export const ROLES = ['checker', 'editor', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const PERSON_STATUSES = ['invited', 'active', 'disabled'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

export const QUEUE_VIEWS = [
  'for_me',
  'mine',
  'inbox',
  'unassigned',
  'in_review',
  'recheck',
  'everything',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const MOVES = [
  'accept',
  'close',
  'take',
  'assign',
  'release',
  'submit',
  'return',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'recall',
  'reopen',
  'hold',
  'resume',
  'reconsider',
] as const;
export type Move = (typeof MOVES)[number];
