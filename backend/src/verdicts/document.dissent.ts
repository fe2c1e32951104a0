/** A checker's other rating, without her name. */
export interface DocDissent {
  readonly rating: string;
  readonly reason: string;
}
