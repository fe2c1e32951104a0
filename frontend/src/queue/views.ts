import { QUEUE_VIEWS, type QueueView } from '../api/codes.js';

export interface QueueFilter {
  view: QueueView;
  stage?: string;
  kind?: string;
  incidentId?: string;
  assigneeId?: string;
  q?: string;
}

export const VIEW_WORD: Record<QueueView, string> = {
  for_me: 'For me',
  mine: 'Mine',
  inbox: 'Inbox',
  unassigned: 'Unassigned',
  in_review: 'In review',
  recheck: 'To re-check',
  everything: 'Everything',
};

/** What a view holds; and, when it is empty, what to do next. */
export const VIEW_MEANING: Record<QueueView, { holds: string; whenEmpty: string }> = {
  for_me: {
    holds: 'What waits for you: your own work, and what you may take or decide next.',
    whenEmpty:
      'Nothing waits for you. Bring in an article, or look whether a colleague needs a second pair of eyes.',
  },
  mine: {
    holds: 'What you hold.',
    whenEmpty: 'You hold no claim. Take one from “Unassigned”.',
  },
  inbox: {
    holds: 'New from intake: accept what is worth checking, close what is not.',
    whenEmpty: 'Nothing new. Paste an article and mark what is claimed in it.',
  },
  unassigned: {
    holds: 'Accepted and free to take.',
    whenEmpty: 'Every accepted claim is held by somebody. New ones come in through intake.',
  },
  in_review: {
    holds: 'Submitted, waiting for an editor who did not contribute.',
    whenEmpty: 'No claim waits for review.',
  },
  recheck: {
    holds: 'Published, and due for another look.',
    whenEmpty: 'No published claim needs another look now.',
  },
  everything: {
    holds: 'Every claim, in every stage.',
    whenEmpty: 'No claim yet. Paste an article and mark what is claimed in it.',
  },
};

export function isView(value: unknown): value is QueueView {
  return QUEUE_VIEWS.some((view) => view === value);
}

/** The orders a desk works by; each is the API's sort and its direction. */
export const SORTS = [
  { id: 'priority', order: 'DESC', name: 'Highest priority' },
  { id: 'due', order: 'ASC', name: 'Due soonest' },
  { id: 'entered', order: 'ASC', name: 'Longest in its stage' },
  { id: 'created', order: 'DESC', name: 'Newest' },
] as const;
