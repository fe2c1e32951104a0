import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Case } from '../case.js';
import { CAUTIONS } from './all.js';
import type { Caution, Severity } from './caution.js';
import { distinct } from './wording.js';

/** A rule that fires on a claim, and what it says. */
export interface Fired {
  readonly rule: Caution;
  readonly severity: Severity;
  readonly words: string;
  /** Each once, in one order. */
  readonly facts: readonly string[];
  /** SHA-256 of the facts: what an acknowledgement refers to. */
  readonly ground: string;
}

/** The rules that fire on this record, each at most once, by number; the same whatever the order of the record. */
export function cautionsOf(record: Case): Fired[] {
  return CAUTIONS.flatMap((rule) => {
    const firing = rule.fires(record);
    if (!firing) return [];
    const facts = distinct(firing.facts);
    return [
      {
        rule,
        severity: firing.severity ?? rule.severity,
        words: firing.words,
        facts,
        ground: groundOf(rule.id, facts),
      },
    ];
  });
}

/** How grave it is belongs to the facts where it depends on the case, so the ground is of rule and facts alone. */
function groundOf(id: string, facts: readonly string[]): string {
  return createHash('sha256')
    .update(canonicalize([id, ...facts]))
    .digest('hex');
}
