import type { Stage } from './claim.workflow.js';

/** All that decides whether a claim may move, as it stands at this moment. */
export interface Standing {
  readonly stage: Stage;
  readonly heldFrom: Stage | null;
  readonly kind: string | null;
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly leaseOver: boolean;
  readonly scheduled: boolean;
  /** Ids of everyone who touched what a reader would see. */
  readonly contributors: readonly string[];
  /** Who is asked to rate it blind, and who has. */
  readonly assessors: readonly { readonly id: string; readonly rated: boolean }[];
  readonly openBlocks: number;
  readonly appearances: number;
  /** Appearances of which nobody has yet said where they come from. */
  readonly unstated: number;
  readonly evidence: number;
  /** Questions of its checklist that are neither answered nor waived. */
  readonly openChecks: readonly string[];
  /** Names of the blocking cautions that nobody has acknowledged as they fire now. */
  readonly openCautions: readonly string[];
  /** What the finding still lacks, field by field. */
  readonly gaps: readonly { readonly field: string; readonly detail: string }[];
  /** Hash of the newest revision. */
  readonly newestHash: string | null;
  readonly approvedHash: string | null;
  /** Who approved what stands approved; `stands` is false when she is no longer an active editor. */
  readonly approver: { readonly name: string; readonly stands: boolean } | null;
  /** Who scheduled the publication, in whose name the system publishes. */
  readonly scheduler: { readonly name: string; readonly stands: boolean } | null;
}

/** What the person filled in, and what the record says about the things that she named. */
export interface Asked {
  readonly now: Date;
  readonly kind?: string;
  readonly note?: string;
  /** One of CLOSE_REASONS when closing, words when reopening. */
  readonly reason?: string;
  readonly correction?: string;
  readonly until?: Date;
  readonly at?: Date;
  /** Hash of the revision that the person has before her. */
  readonly hash?: string;
  readonly assignee?: { readonly name: string; readonly assignable: boolean; readonly blind: boolean };
  readonly duplicate?: { readonly isItself: boolean; readonly isClosed: boolean };
}
