/** Who else or what else it could be, and which evidence speaks against each. */
export interface DocHypotheses {
  readonly hypotheses: readonly { readonly statement: string; readonly against: readonly number[] }[];
}
