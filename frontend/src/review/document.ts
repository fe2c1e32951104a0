import type * as code from '../api/codes.js';
import type { PartialDate, RevisionView } from '../api/types.js';

/** What a reader will see of a verdict, as it was frozen with a revision. */
export interface VerdictDocument {
  readonly claim: {
    readonly statement: string;
    readonly kind: code.ClaimKind | null;
    readonly language: string;
    readonly attribution: {
      readonly accused: readonly DocParty[];
      readonly rung: code.Rung | null;
      readonly basis: code.AttributionBasis | null;
      readonly type: code.AttributionType | null;
      readonly nature: code.AttributionNature | null;
      readonly dated: PartialDate;
    } | null;
    readonly quantity: {
      readonly value: string | null;
      readonly unit: string | null;
      readonly numerator: string | null;
      readonly denominator: string | null;
      readonly period: string | null;
      readonly method: string | null;
    } | null;
  };
  readonly incident: { readonly title: string; readonly summary: string } | null;
  readonly appearances: readonly DocAppearance[];
  readonly citations: readonly {
    readonly from: string;
    readonly to: { readonly appearance: string } | { readonly party: DocParty };
    readonly kind: code.CitationKind;
    readonly asserted: boolean;
  }[];
  readonly origins: {
    readonly count: number;
    readonly parties: readonly DocParty[];
    readonly unknown: number;
  };
  readonly evidence: readonly DocEvidence[];
  readonly cautions?: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  readonly checklist?: DocChecklist | null;
  readonly searches?: readonly DocSearch[];
  readonly hypotheses?: DocHypotheses | null;
  readonly dissent?: readonly DocDissent[];
  readonly verdict: Pick<
    RevisionView,
    | 'rating'
    | 'utterance'
    | 'confidence'
    | 'likelihood'
    | 'headline'
    | 'summary'
    | 'rationale'
    | 'unknowns'
    | 'asOf'
  >;
}

/** Evidence by its number, or something absent in words; one of the two. */
export interface DocHeld {
  readonly evidence: number | null;
  readonly absent: string | null;
}

export interface DocHypotheses {
  readonly analysts: number;
  readonly hypotheses: readonly {
    readonly statement: string;
    readonly against: readonly (DocHeld & { readonly analysts: number })[];
    readonly untested: boolean;
    readonly disputed: readonly DocHeld[];
  }[];
}

export interface DocChecklist {
  readonly version: number;
  readonly answered: readonly {
    readonly question: string;
    readonly answer: string;
    readonly evidence: readonly number[];
    readonly searched: boolean;
  }[];
  readonly waived: readonly { readonly question: string; readonly reason: string }[];
}

export interface DocSearch {
  readonly where: string;
  readonly query: string;
  readonly on: string;
  readonly found: string;
}

/** A second checker's other rating, without her name. */
export interface DocDissent {
  readonly rating: code.Rating;
  readonly reason: string;
}

export interface DocParty {
  readonly name: string;
  readonly stakes: readonly code.Stake[];
}

export interface DocSource {
  readonly title: string;
  readonly publisher: DocParty | null;
  readonly published: PartialDate;
  readonly url: string | null;
  readonly language: string;
}

export interface DocAppearance {
  readonly id: string;
  readonly passage: { readonly exact: string };
  readonly speaker: DocParty | null;
  readonly capacity: code.Capacity;
  readonly stance: code.Stance;
  readonly hedges: readonly string[];
  readonly lineage: code.Lineage;
  readonly source: DocSource;
}

export type DocEvidence =
  | {
      readonly number: number;
      readonly stance: code.EvidenceStance;
      readonly withheld: false;
      readonly reliability: code.Reliability;
      readonly credibility: code.Credibility;
      readonly note: string;
      readonly passage: { readonly exact: string };
      readonly source: DocSource;
    }
  | {
      readonly number: number;
      readonly stance: code.EvidenceStance;
      readonly withheld: true;
      readonly reason: string;
    };

/** A revision with the page that was frozen with it. */
export type RevisionWithDocument = RevisionView & { readonly document: VerdictDocument };
