/** The questions for a claim of this kind, as far as a reader needs to know. */
export interface DocChecklist {
  readonly version: number;
  readonly answered: number;
  readonly waived: readonly { readonly question: string; readonly reason: string }[];
}

/** A search that can be repeated. */
export interface DocSearch {
  readonly where: string;
  readonly query: string;
  /** ISO date. */
  readonly on: string;
  readonly found: string;
}
