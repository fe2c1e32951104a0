import type { FetchFailure } from '../platform/outbound/fetched.js';
import type { CaptureResult } from './source.kinds.js';

/** Why a capture came to its result; the words for a reader are chosen where it is found. */
export const CAPTURE_CAUSES = [
  'read',
  'cut_short',
  'paywall',
  'sign_in',
  'robot_check',
  'forbidden',
  'too_many_requests',
  'withheld_by_law',
  'not_found',
  'no_such_site',
  'server_error',
  'not_a_document',
  'unreadable',
  'private_address',
  'unreachable',
  'insecure',
  'timed_out',
  'too_large',
  'inflates',
  'too_many_redirects',
  'bad_redirect',
  'not_http',
] as const satisfies readonly (FetchFailure | string)[];
export type CaptureCause = (typeof CAPTURE_CAUSES)[number];

/** How it went, why, and both in a sentence for the person who asked. */
export interface Outcome {
  readonly result: CaptureResult;
  readonly cause: CaptureCause;
  /** Says what to do instead when there is nothing to keep. */
  readonly words: string;
}

/** A stretch of a text that is not the story: code points, end exclusive, with the reason in words. */
export interface Boilerplate {
  readonly starts: number;
  readonly ends: number;
  readonly why: string;
}

export const KNOWN_BECAUSE = ['same_url', 'same_bytes', 'same_text', 'similar_text'] as const;
export type KnownBecause = (typeof KNOWN_BECAUSE)[number];
