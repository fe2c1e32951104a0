/** What a passage does to the claim. */
export const STANCES = ['supports', 'undermines', 'context'] as const;
export type EvidenceStance = (typeof STANCES)[number];

/** Admiralty: how far the source is to be relied on, A completely to E not at all; F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Admiralty: how credible this very information is, 1 confirmed to 5 improbable; 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** What kind of proof a piece of evidence is; it may be of several, or of none of these. */
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
