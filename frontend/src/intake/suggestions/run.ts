import type { SuggestionRun } from '../../api/types.js';

/** Whether the text is still being read. */
export function isAtWork(run: SuggestionRun | null | undefined): boolean {
  return run?.state === 'queued' || run?.state === 'running';
}

const SOONEST = 400;
const LATEST = 5_000;

/** In how many milliseconds to look again: the longer a run takes, the more rarely; never once it has ended. */
export function lookAgainIn(run: SuggestionRun | null | undefined, now = Date.now()): number | false {
  if (!run || !isAtWork(run)) return false;
  const age = Math.max(0, now - Date.parse(run.createdAt));
  return Math.min(LATEST, Math.max(SOONEST, age / 5));
}

/** “Hungarian” for `hu`; the code itself where the browser has no word for it. */
export function languageInWords(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
