import { cautionsOf } from '../analysis/cautions/fired.js';
import { ladderOf } from '../analysis/ladder.js';
import { caseOf } from './case.build.js';
import type { Parts } from './document.build.js';

/** Something that the record itself says a reader should bear in mind. */
export interface DocCaution {
  /** Of the rule, such as `P-01`. */
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly severity: string;
}

/** How high the claim reaches, and how high what supports it does; null where that is about something else. */
export interface DocLadder {
  readonly claim: string | null;
  readonly evidence: string | null;
}

/** What the rules say to readers, whether or not the desk has seen fit to go on, and the two rungs. */
export function cautionsShown(parts: Parts): { cautions: DocCaution[]; ladder: DocLadder } {
  const record = caseOf(parts, parts.finding);
  const cautions = cautionsOf(record)
    .filter(({ rule }) => rule.audience === 'reader')
    .map(({ rule, words, severity }) => ({ id: rule.id, name: rule.name, words, severity }));
  return { cautions, ladder: ladderOf(record) };
}
