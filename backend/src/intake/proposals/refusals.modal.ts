import type { Look } from './look.js';
import { NAMED, type Refusal, type RefusalReason } from './refusalReasons.js';

const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'would']);
const POSSIBLE = new Set(['may', 'might']);
const DUTY = new Set(['must', 'should', 'ought']);
const OWN_PLANS = new Set(['i', 'we']);

/** Refuses what is not yet so: “will take weeks”, “may not survive”, “must decide”. */
export function ofModal(look: Look): Refusal | undefined {
  const { article, verb, candidate } = look;
  const modal = verb && article.tokens[verb.at];
  if (!verb || !modal) return undefined;
  const next = article.tokens
    .slice(verb.at + 1, verb.end)
    .find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.lower;
  if (FUTURE.has(modal.lower) && !(modal.lower === 'would' && next === 'have')) {
    const subject = article.tokens[candidate.tokens[0]]?.lower ?? '';
    return refused(OWN_PLANS.has(subject) ? 'intention' : 'prediction', modal.text);
  }
  if (POSSIBLE.has(modal.lower) && next !== 'have' && next !== 'be') return refused('prediction', modal.text);
  return DUTY.has(modal.lower) && next !== 'have' ? refused('appeal', modal.text) : undefined;
}

function refused(reason: RefusalReason, word: string): Refusal {
  return { reason, why: `${NAMED[reason]}: ‘${word}’` };
}
