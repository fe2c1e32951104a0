import type { DocDate, DocParty, VerdictDocument } from '../../verdicts/document.js';

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

/** What lists and pictures show of who says what, without the whole page. */
export interface Saying {
  readonly claimants: readonly DocParty[];
  readonly accused: readonly DocParty[];
  readonly rung: string | null;
  readonly basis: string | null;
  /** When it was first said, as far as we know. */
  readonly said: DocDate;
}

export interface SayingLine extends VerdictLine {
  readonly saying: Saying;
}

/** A party as the newest verdict that speaks of it describes it. */
export interface PublicParty {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly externalIds: Readonly<Record<string, string>>;
}

/** What a party has to do with a verdict. */
export type PartInVerdict = 'claimant' | 'accused' | 'target';

export interface PartyView {
  readonly party: PublicParty;
  /** The newest of each, and how many there are of each outcome in all. */
  readonly parts: readonly {
    readonly part: PartInVerdict;
    readonly verdicts: readonly VerdictLine[];
    readonly outcomes: readonly { readonly rating: string; readonly verdicts: number }[];
  }[];
}

/** Addresses of the parties that have a page, by id. */
export type PartyAddresses = ReadonlyMap<string, string>;

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
