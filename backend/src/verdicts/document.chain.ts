/** What the chain shows beyond its picture. */
export interface DocChain {
  /** Where it was first, in words. */
  readonly first: string;
  /** How many steps the longest way from an origin to a reader has. */
  readonly depth: number;
  readonly independent: readonly { readonly party: string; readonly words: string }[];
  readonly drift: readonly { readonly from: string; readonly to: string; readonly words: string }[];
}
