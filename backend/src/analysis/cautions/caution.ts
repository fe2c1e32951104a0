import type { Case } from '../case.js';

/** blocking: nothing is submitted before somebody has said why it may be all the same; warning: readers are told. */
export type Severity = 'blocking' | 'warning';

/** Who is told: readers on the page, or only the desk. Editors see both. */
export type Audience = 'reader' | 'editor';

/** A rule that looks at the record of a claim and says what to be careful of. */
export interface Caution {
  /** `P-01` to `P-29`; never given to another rule. */
  readonly id: string;
  readonly name: string;
  /** When it fires, in a sentence for people. */
  readonly trigger: string;
  readonly severity: Severity;
  readonly audience: Audience;
  /** Why the rule is there: what is known, and who says so. */
  readonly source: string;
  readonly fires: (record: Case) => Firing | undefined;
}

export interface Firing {
  /** To the reader, whole sentences. Nothing that is withheld stands in them, and nothing that only the desk knows. */
  readonly words: string;
  /** What in the record brought it about, one thing each, in words. Once they change, an acknowledgement is void. */
  readonly facts: readonly string[];
  /** Where the rule is stricter or milder in this case than in general. */
  readonly severity?: Severity;
}
