export const RUN_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const SUGGESTION_STATES = ['open', 'accepted', 'merged', 'dismissed'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** What a person does with a suggestion; `undone` opens it again. */
export const ACTS = ['accepted', 'merged', 'dismissed', 'undone'] as const;
export type Act = (typeof ACTS)[number];

/** Why a suggestion is not worth a claim. */
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
