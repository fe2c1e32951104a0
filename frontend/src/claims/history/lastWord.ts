import type { HistoryEntry } from '../../api/types.js';

/** The return, recall or reopening that the present work answers; `entries` newest first. */
export function lastWordOn(entries: readonly HistoryEntry[]): HistoryEntry | undefined {
  const settled = entries.findIndex(({ what, move }) => what === 'step' && ENDS.includes(move ?? ''));
  const since = settled < 0 ? entries : entries.slice(0, settled);
  return since.find(
    ({ what, move, decision, note, reason }) =>
      (decision === 'return' || (what === 'step' && ['recall', 'reopen'].includes(move ?? ''))) &&
      Boolean(note || reason),
  );
}

/** Moves after which nobody waits for an answer any more. */
const ENDS = ['submit', 'close', 'publish'];
