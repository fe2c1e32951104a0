/** Why no document came. */
export const FETCH_FAILURES = [
  'private_address',
  'no_such_site',
  'unreachable',
  'insecure',
  'timed_out',
  'too_large',
  'inflates',
  'too_many_redirects',
  'bad_redirect',
  'not_http',
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** The way a fetch went, whether anything came of it or not. */
export interface Way {
  /** As it was asked for. */
  readonly url: string;
  /** Where the last answer came from, or would have come from. */
  readonly finalUrl: string;
  /** The addresses that pointed elsewhere, in their order. */
  readonly redirects: readonly string[];
  readonly at: Date;
}

/** An answer with its body, whatever its status. */
export interface Answered extends Way {
  readonly failure?: undefined;
  readonly status: number;
  /** Without its parameters and in small letters; '' when the answer does not say. */
  readonly mime: string;
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
  /** The connection ended before the body did. */
  readonly cut: boolean;
}

export interface Unanswered extends Way {
  readonly failure: FetchFailure;
  /** Of the answer that could not be taken, if there was one. */
  readonly status?: number;
}

export type Fetched = Answered | Unanswered;

/** Thrown inside a fetch to end it; never leaves it. */
export class FetchEnded extends Error {
  constructor(
    readonly failure: FetchFailure,
    readonly status?: number,
  ) {
    super(failure);
  }
}
