import type { Span } from '../article.js';

/** Why a passage is passed over, as the groups of `refusals.txt` and the rules beside them are called. */
export type RefusalReason =
  | 'question'
  | 'no comment'
  | 'thanks and regret'
  | 'commitment'
  | 'appeal'
  | 'advice'
  | 'opinion'
  | 'politics'
  | 'about the reporting'
  | 'prediction'
  | 'intention'
  | 'conditional'
  | 'definition'
  | 'background'
  | 'nothing asserted'
  | 'not about an incident'
  | 'said elsewhere'
  | 'seldom listed';

/** A passage that was looked at and is not proposed. */
export interface PassedOver {
  readonly span: Span;
  readonly reason: RefusalReason;
  /** The rule in words: “a prediction: ‘will take’”. */
  readonly why: string;
}

export interface Refusal extends Omit<PassedOver, 'span'> {
  /** The passage is presented as such (“hopes that …”): no sign in it can tell otherwise. */
  readonly firm?: boolean;
}

/** How a reason reads on the screen. */
export const NAMED: Readonly<Record<RefusalReason, string>> = {
  question: 'a question',
  'no comment': 'no comment',
  'thanks and regret': 'thanks or regret',
  commitment: 'a commitment that cannot be checked',
  appeal: 'an appeal',
  advice: 'advice',
  opinion: 'an opinion',
  politics: 'politics without an incident',
  'about the reporting': 'about the reporting itself',
  prediction: 'a prediction',
  intention: 'an intention',
  conditional: 'a condition',
  definition: 'a definition',
  background: 'background about an institution',
  'nothing asserted': 'no assertion',
  'not about an incident': 'not about an incident',
  'said elsewhere': 'said more fully elsewhere',
  'seldom listed': 'like passages that are seldom listed',
};
