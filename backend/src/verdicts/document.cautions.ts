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
