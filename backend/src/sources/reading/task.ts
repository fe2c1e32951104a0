import type { Boilerplate } from '../capture.kinds.js';
import type { Mime } from '../readable.js';
import type { ProblemKind, FieldProblem } from '../../platform/problem.js';
import type { Fingerprint } from './fingerprint.js';
import type { Told } from './found.js';

/** A document that is to be read. */
export type ReadTask =
  | { readonly kind: 'pasted'; readonly text: string; readonly url: string | null }
  | {
      readonly kind: 'written';
      readonly bytes: Uint8Array;
      readonly mime: Mime;
      readonly declared?: string;
      /** The field of the input that it came in. */
      readonly field: string;
      /** Where it was fetched from. */
      readonly url: string | null;
    };

/** A document, read. */
export interface ReadDocument {
  readonly mime: Mime;
  readonly text: string;
  /** Of the text, in code points. */
  readonly length: number;
  readonly note: string;
  /** There is more of the document than was read. */
  readonly isCut: boolean;
  readonly language: string | null;
  readonly told: Told;
  readonly fingerprint: Fingerprint;
  readonly boilerplate: readonly Boilerplate[];
}

/** What is known of a page a little later, or never. */
export type Story = Pick<ReadDocument, 'fingerprint' | 'boilerplate'> & {
  /** False when the story could not be told from the rest. */
  readonly isTold: boolean;
};

/** How a worker answers: once that it is ready; then a document or a refusal, and after a document its story. */
export type ReadAnswer =
  | { readonly is: 'ready' }
  | { readonly is: 'document'; readonly document: ReadDocument; readonly storyFollows: boolean }
  | { readonly is: 'story'; readonly story: Story }
  | {
      readonly is: 'refused';
      readonly kind: ProblemKind;
      readonly code: string;
      readonly detail: string;
      readonly fields: readonly FieldProblem[];
    };
