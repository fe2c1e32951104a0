/** What an answer must bring: words alone; evidence of the claim or a search besides; or a search of the log. */
export const DEMANDS = ['words', 'evidence', 'search'] as const;
export type Demand = (typeof DEMANDS)[number];

/** A question that a claim of some kind must face. By its key an answer finds it in a later version. */
export interface Item {
  readonly key: string;
  readonly question: string;
  readonly help: string;
  readonly demands: Demand;
}

/** `open` takes an earlier answer back. */
export const OUTCOMES = ['answered', 'waived', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer {
  readonly outcome: Outcome;
  /** The answer; null unless answered. */
  readonly words: string | null;
  /** Why the question does not matter here; null unless waived. */
  readonly reason: string | null;
  /** Numbers of evidence. */
  readonly evidence: readonly number[];
  /** Ids of searches. */
  readonly searches: readonly string[];
}

/** What an answer can point at: evidence may have been removed, and searches withdrawn, since it was given. */
export interface OnFile {
  readonly evidence: ReadonlySet<number>;
  readonly searches: ReadonlySet<string>;
}

export type Lack = 'words' | 'reason' | 'evidence' | 'search';

/** What this answer does not bring although the question demands it; undefined when it will do. */
export function lackOf({ demands }: Pick<Item, 'demands'>, answer: Answer, onFile: OnFile): Lack | undefined {
  if (answer.outcome === 'open') return undefined;
  if (answer.outcome === 'waived') return answer.reason?.trim() ? undefined : 'reason';
  if (!answer.words?.trim()) return 'words';
  const { evidence, searches } = standing(answer, onFile);
  if (demands === 'search' && searches.length === 0) return 'search';
  if (demands === 'evidence' && evidence.length + searches.length === 0) return 'evidence';
  return undefined;
}

/** Where a question stands: an answer that no longer brings what is demanded leaves it open. */
export function outcomeOf(item: Pick<Item, 'demands'>, answer: Answer | undefined, onFile: OnFile): Outcome {
  return answer && lackOf(item, answer, onFile) === undefined ? answer.outcome : 'open';
}

/** What the answer points at and is still there. */
export function standing(
  { evidence, searches }: Pick<Answer, 'evidence' | 'searches'>,
  onFile: OnFile,
): { evidence: number[]; searches: string[] } {
  return {
    evidence: evidence.filter((number) => onFile.evidence.has(number)),
    searches: searches.filter((id) => onFile.searches.has(id)),
  };
}

/** The questions that stand open, in their order; a checklist is complete when there are none. */
export function openQuestions(
  items: readonly Item[],
  answers: ReadonlyMap<string, Answer>,
  onFile: OnFile,
): string[] {
  return items
    .filter((item) => outcomeOf(item, answers.get(item.key), onFile) === 'open')
    .map(({ question }) => question);
}

/** A key for a new question that none of `taken` is: made of its first words. */
export function newKey(question: string, taken: ReadonlySet<string>): string {
  const words = question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const stem = (words ?? []).slice(0, 4).join('_').slice(0, 40).replace(/_$/u, '') || 'question';
  if (!taken.has(stem)) return stem;
  for (let next = 2; ; next += 1) {
    if (!taken.has(`${stem}_${next}`)) return `${stem}_${next}`;
  }
}

/** Whether two versions ask the same, in the same order and words. */
export function sameItems(one: readonly Item[], other: readonly Item[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ key, question, help, demands }, place) =>
        other[place]?.key === key &&
        other[place].question === question &&
        other[place].help === help &&
        other[place].demands === demands,
    )
  );
}
