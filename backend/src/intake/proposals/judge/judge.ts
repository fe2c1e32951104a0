import type { Refusal, RefusalReason } from '../refusalReasons.js';
import { CARRIED, HEADLINE, NO_VERB, type Signs } from './signs.js';
import { SIGNS, STEP, WEIGHTS } from './weights.js';

/** A learned model as it is kept in a file. */
export interface Learned {
  /** Names of the signs, one a line. */
  readonly SIGNS: string;
  /** What one step of a weight counts. */
  readonly STEP: number;
  /** One signed byte for each sign, in base64, in the order of their names. */
  readonly WEIGHTS: string;
}

/** The sign that every passage has. */
export const ALWAYS = 'always';
/** A passage that no rule refuses is proposed unless the judge is as sure as this that people would not list it. */
const UNREFUSED = -0.7;
/** A passage that a rule of thumb refuses is proposed all the same when the judge is as sure that they would. */
const REFUSED = 1;
/** Refusals that have no exceptions: no sign makes a claim of a question. */
const FINAL = new Set<RefusalReason>([
  'question',
  'thanks and regret',
  'commitment',
  'appeal',
  'politics',
  'about the reporting',
  'prediction',
  'intention',
  'definition',
  'said elsewhere',
]);

/** Logistic regression over named signs: how much speaks for a passage being one that people list, as log odds. */
export class Judge {
  private readonly weights = new Map<string, number>();

  constructor({ SIGNS, STEP, WEIGHTS }: Learned) {
    const bytes = atob(WEIGHTS);
    for (const [at, sign] of SIGNS.split('\n').entries())
      this.weights.set(sign, ((bytes.charCodeAt(at) << 24) >> 24) * STEP);
  }

  weigh(signs: Signs): number {
    let sum = this.weights.get(ALWAYS) ?? 0;
    for (const [sign, amount] of signs) sum += amount * (this.weights.get(sign) ?? 0);
    return sum;
  }
}

let shipped: Judge | undefined;

/** What speaks against a passage once the signs are weighed as well as the rules; undefined where it is proposed. */
export function verdictOn(signs: Signs, refusal: Refusal | undefined): Refusal | undefined {
  shipped ??= new Judge({ SIGNS, STEP, WEIGHTS });
  return isProposed(shipped.weigh(signs), signs, refusal) ? undefined : (refusal ?? SELDOM_LISTED);
}

/** Whether a passage is proposed to which the judge gives these log odds. */
export function isProposed(odds: number, signs: Signs, refusal: Refusal | undefined): boolean {
  // A headline is no sentence like the others: whether it says more than the story is found elsewhere.
  if (signs.has(HEADLINE)) return !refusal;
  if (refusal) return !isFinal(refusal, signs) && odds > REFUSED;
  // “denied”, “claimed responsibility”, “accused”: the rules know these better than the judge.
  return signs.has(CARRIED) || odds > UNREFUSED;
}

/** Whether a refusal stands whatever the judge says: for its reason, or as nothing in the passage could assert anything. */
function isFinal({ reason, firm = false }: Refusal, signs: Signs): boolean {
  return firm || FINAL.has(reason) || signs.has(NO_VERB) || signs.has('after FRAME, own');
}

const SELDOM_LISTED: Refusal = {
  reason: 'seldom listed',
  why: 'like passages that careful readers do not list as claims',
};
