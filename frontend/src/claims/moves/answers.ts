import type { ClaimKind, CloseReason, EditionKind } from '../../api/codes.js';
import type { OpenMove } from '../../api/types.js';

/** What a person answered to a move; moments as `datetime-local` fields give them, in her own time zone. */
export interface Answers {
  readonly note?: string | undefined;
  readonly reason?: CloseReason | undefined;
  readonly reasonInWords?: string | undefined;
  readonly duplicateOf?: string | undefined;
  readonly assigneeId?: string | undefined;
  readonly kind?: ClaimKind | undefined;
  readonly correction?: EditionKind | undefined;
  readonly until?: string | undefined;
  readonly at?: string | undefined;
}

/** Sensible first answers: a hold for a week, a publication in an hour. */
export function answersFor({ needs }: OpenMove, now = new Date()): Answers {
  return {
    ...(needs.includes('until') ? { until: localMoment(new Date(now.getTime() + 7 * 86_400_000)) } : {}),
    ...(needs.includes('at') ? { at: localMoment(new Date(now.getTime() + 3_600_000)) } : {}),
  };
}

/** The body of a step: only what was answered, moments in UTC. */
export function bodyOf(move: OpenMove, answers: Answers, version: number): Record<string, unknown> {
  const { reasonInWords, until, at, ...rest } = answers;
  const body = {
    move: move.move,
    version,
    ...rest,
    reason: answers.reason ?? reasonInWords,
    until: until && new Date(until).toISOString(),
    at: at && new Date(at).toISOString(),
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== ''));
}

/** `2026-11-23T14:05`, as a `datetime-local` field wants it. */
export function localMoment(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
