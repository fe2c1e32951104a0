import type { VerdictDocument } from '../../verdicts/document.js';

import type { EditionKind } from '../edition.dto.js';

export type { EditionKind };

/** One line of a list of verdicts: the newest edition of a claim. */
export interface VerdictLine {
  readonly slug: string;
  /** Null in a list of one kind only. */
  readonly kind: string | null;
  readonly rating: string;
  readonly statement: string;
  readonly headline: string;
  readonly language: string;
  readonly speakers: readonly string[];
  readonly incident: { readonly slug: string; readonly title: string } | null;
  readonly editionKind: EditionKind;
  readonly publishedAt: Date;
}

export interface EditionLine {
  readonly number: number;
  readonly kind: EditionKind;
  readonly reason: string;
  readonly hash: string;
  readonly publishedAt: Date;
}

export interface Edition extends EditionLine {
  readonly document: VerdictDocument;
}

/** A verdict with the edition to be shown and the list of all its editions, oldest first. */
export interface VerdictView {
  readonly slug: string;
  readonly edition: Edition;
  readonly editions: readonly EditionLine[];
}

export interface CorrectionLine extends EditionLine {
  readonly slug: string;
  readonly headline: string;
}

export interface IncidentLine {
  readonly slug: string;
  readonly title: string;
  readonly verdicts: number;
  readonly publishedAt: Date;
}

/** A part of a longer list; `next` leads to the part after it. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly next?: string;
}
