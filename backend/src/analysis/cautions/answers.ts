import type { Fired } from './fired.js';

/** What somebody said to a caution. Only ever added to: taking it back is an answer of its own. */
export interface Answer {
  /** Id of the rule. */
  readonly rule: string;
  readonly act: 'acknowledged' | 'withdrawn';
  /** What had brought the caution about when it was answered. */
  readonly ground: string;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}

/** How a caution stands. */
export interface Standing {
  readonly fired: Fired;
  /** The acknowledgement that holds; null while the caution is open. */
  readonly acknowledged: Answer | null;
  /** What was said to it when it had another ground; null where that was taken back, or nothing was said. */
  readonly earlier: Answer | null;
}

/** Each caution with the newest answer to it, which holds as long as its ground does. `answers` come newest first. */
export function standingOf(fired: readonly Fired[], answers: readonly Answer[]): Standing[] {
  return fired.map((one) => {
    const newest = answers.find(({ rule }) => rule === one.rule.id);
    const answer = newest?.act === 'acknowledged' ? newest : null;
    const holds = answer?.ground === one.ground;
    return { fired: one, acknowledged: holds ? answer : null, earlier: holds ? null : answer };
  });
}

/** Those that stop a submission. */
export function openBlocks(standing: readonly Standing[]): Fired[] {
  return standing
    .filter(({ fired, acknowledged }) => fired.severity === 'blocking' && acknowledged === null)
    .map(({ fired }) => fired);
}
