import { SUGGESTION_STATES, type ClaimKind, type SuggestionState } from '../../api/codes.js';
import type { Suggestion } from '../../api/types.js';

/** Which suggestions are shown, and in which order. */
export interface Sifting {
  readonly state: SuggestionState | null;
  readonly kind: ClaimKind | null;
  readonly order: 'place' | 'score';
}

export const UNSIFTED: Sifting = { state: null, kind: null, order: 'place' };

/** The suggestions of the chosen state and kind: as they stand in the text, or the worthiest first. */
export function sifted(all: readonly Suggestion[], { state, kind, order }: Sifting): Suggestion[] {
  const chosen = all.filter((one) => (!state || one.state === state) && (!kind || one.kind === kind));
  return chosen.sort(
    (one, other) => (order === 'score' ? other.score - one.score : 0) || byPlace(one, other),
  );
}

function byPlace({ passage: one }: Suggestion, { passage: other }: Suggestion): number {
  return one.starts - other.starts || other.ends - one.ends;
}

/** How many there are in each state. */
export function tally(all: readonly Suggestion[]): Record<SuggestionState, number> {
  const counts = { open: 0, accepted: 0, merged: 0, dismissed: 0 };
  for (const { state } of all) counts[state] += 1;
  return counts;
}

/** “14 suggestions · 3 accepted · 1 dismissed”. */
export function tallyInWords(all: readonly Suggestion[]): string {
  const counts = tally(all);
  const decided = SUGGESTION_STATES.filter((state) => state !== 'open' && counts[state] > 0);
  const sum = all.length === 1 ? '1 suggestion' : `${all.length.toLocaleString('en')} suggestions`;
  return [sum, ...decided.map((state) => `${counts[state].toLocaleString('en')} ${state}`)].join(' · ');
}

/** The kinds that occur, in the order of `kinds`. */
export function kindsIn(all: readonly Suggestion[], kinds: readonly ClaimKind[]): ClaimKind[] {
  const present = new Set(all.map(({ kind }) => kind));
  return kinds.filter((kind) => present.has(kind));
}

/** The next one that nobody has decided or is deciding: after `id` in this order, else from the beginning. */
export function nextOpen(
  shown: readonly Suggestion[],
  id: string,
  busy: ReadonlySet<string>,
): string | undefined {
  const at = shown.findIndex((one) => one.id === id);
  const onward = [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))];
  return onward.find((one) => one.state === 'open' && !busy.has(one.id))?.id;
}

/** The one before or after; where none is current, the first or the last. */
export function neighbour(
  shown: readonly Suggestion[],
  current: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = shown.findIndex(({ id }) => id === current);
  if (at < 0) return shown.at(by === 1 ? 0 : -1)?.id;
  return shown[Math.min(Math.max(at + by, 0), shown.length - 1)]?.id;
}
