import type { ApiProblem } from '../../api/problem.js';
import type { CheckView, SearchView } from '../../api/types.js';

export const DEMAND_WORD: Record<CheckView['demands'], string> = {
  words: 'Words',
  evidence: 'Evidence or a search',
  search: 'A search of the log',
};

/** What an answer no longer brings, and why that can be. */
export const LACK_WORD: Record<NonNullable<CheckView['lacks']>, string> = {
  words: 'The answer has no words.',
  reason: 'The reason is missing.',
  evidence: 'The evidence that showed this is gone, or this version asks for some. Answer it again.',
  search: 'The search that showed this was withdrawn, or this version asks for one. Answer it again.',
};

/** An answer as it is sent. */
export interface Given {
  readonly outcome: CheckView['outcome'];
  readonly words?: string | null;
  readonly reason?: string | null;
  readonly evidence?: readonly number[];
  readonly searches?: readonly string[];
}

/** “4 of 6”: how many questions are answered or set aside. */
export function progressOf(items: readonly Pick<CheckView, 'outcome'>[]): { done: number; of: number } {
  return { done: items.filter(({ outcome }) => outcome !== 'open').length, of: items.length };
}

/** The answer that stood before, to be given again; `open` where there was none. */
export function asGiven({ answer }: Pick<CheckView, 'answer'>): Given {
  if (!answer || answer.outcome === 'open') return { outcome: 'open' };
  const { outcome, words, reason, evidence, searches } = answer;
  return outcome === 'waived' ? { outcome, reason } : { outcome, words, evidence, searches };
}

/** What of an answer can be compared side by side. */
export function inWords(
  { outcome, words, reason, evidence = [], searches = [] }: Given,
  log: readonly SearchView[],
): string {
  if (outcome === 'open') return 'open';
  if (outcome === 'waived') return `set aside: ${reason ?? ''}`;
  const shown = [
    ...evidence.map((number) => `[${number}]`),
    ...log.filter(({ id }) => searches.includes(id)).map((search) => `search of ${search.on}`),
  ];
  return [words, shown.join(' ')].filter(Boolean).join(' ');
}

/** The answer that somebody else gave first, when that is why ours was refused. */
export function theirs(problem: ApiProblem | null): CheckView | undefined {
  return problem?.code === 'checklist_answer.stale' ? (problem.current as CheckView) : undefined;
}
