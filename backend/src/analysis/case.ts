import type {
  ATTRIBUTION_BASES,
  ATTRIBUTION_TYPES,
  ClaimKind,
  NATURES,
  RUNGS,
} from '../claims/claim.kinds.js';
import type { Credibility, EvidenceStance, Proof, Reliability } from '../evidence/evidence.grades.js';
import type { Stake } from '../incidents/stakes.js';
import type { PartyKind } from '../parties/party.kinds.js';
import type { Precision } from '../platform/partial-date.js';
import type { Basis, Capacity, CitationKind, Lineage, SourceKind, Stance } from '../sources/source.kinds.js';

/*
 * One claim with all that is on file about it, as its analysis reads it: plain values of the record, no clock and no
 * staff. Rules, ladder and chain are functions of this and of nothing else. The order of any list means nothing.
 */

export interface Case {
  readonly claim: CaseClaim;
  readonly incident: CaseIncident | null;
  readonly appearances: readonly CaseAppearance[];
  readonly citations: readonly CaseCitation[];
  readonly evidence: readonly CaseEvidence[];
  /** The other claims about who did it, of the same incident. */
  readonly others: readonly CaseOther[];
  /** What datasets of others say about who did it, of the same incident. */
  readonly coded: readonly CaseCoded[];
  /** Null before anything is written. */
  readonly finding: CaseFinding | null;
}

export type Rung = (typeof RUNGS)[number];

export interface CaseClaim {
  readonly id: string;
  readonly statement: string;
  /** Null while it waits in the inbox undescribed. */
  readonly kind: ClaimKind | null;
  readonly language: string;
  readonly attribution: CaseAttribution | null;
  readonly quantity: CaseQuantity | null;
}

export interface CaseAttribution {
  readonly accused: readonly CaseParty[];
  readonly rung: Rung | null;
  readonly basis: (typeof ATTRIBUTION_BASES)[number] | null;
  readonly type: (typeof ATTRIBUTION_TYPES)[number] | null;
  readonly nature: (typeof NATURES)[number] | null;
  readonly dated: CaseDate;
}

/** Null or blank means that nobody gave it. */
export interface CaseQuantity {
  readonly value: string | null;
  readonly unit: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly period: string | null;
  readonly method: string | null;
}

/** The first of the month or year where the precision is no finer; no date exactly when it is unknown. */
export interface CaseDate {
  readonly date: string | null;
  readonly precision: Precision;
}

export interface CaseParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly externalIds: Readonly<Record<string, string>>;
  /** Names of this party that another party on file bears as well. */
  readonly sharedNames: readonly string[];
}

export interface CaseIncident {
  readonly title: string;
  readonly occurred: {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: Precision;
  };
  readonly receivers: readonly CaseParty[];
  readonly interests: readonly { readonly party: CaseParty; readonly stake: Stake }[];
}

export interface CaseSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: CaseParty | null;
  readonly published: CaseDate;
  readonly language: string;
  readonly url: string | null;
}

export interface CaseAppearance {
  readonly id: string;
  /** The words of the passage. */
  readonly exact: string;
  readonly speaker: CaseParty | null;
  readonly capacity: Capacity;
  readonly basis: Basis;
  readonly stance: Stance;
  /** Words that weaken it, as somebody noted them. */
  readonly hedges: readonly string[];
  readonly lineage: Lineage;
  readonly source: CaseSource;
  readonly captureId: string;
}

/** What the appearance `from` has from another, or from a party of which nothing is captured. */
export interface CaseCitation {
  readonly from: string;
  readonly to: { readonly appearance: string } | { readonly party: CaseParty };
  readonly kind: CitationKind;
  /** True when no passage shows it. */
  readonly asserted: boolean;
}

export interface CaseEvidence {
  readonly number: number;
  readonly stance: EvidenceStance;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly note: string;
  /** The words of the passage; never for a reader where it is withheld. */
  readonly exact: string;
  readonly source: CaseSource;
  readonly captureId: string;
  /** How high it reaches; null where it does not bear on who did it. */
  readonly rung: Rung | null;
  readonly proof: readonly Proof[];
  readonly withheld: boolean;
}

export interface CaseOther {
  readonly claimId: string;
  readonly kind: ClaimKind;
  readonly rung: Rung | null;
  readonly accused: readonly CaseParty[];
  readonly speakers: readonly CaseParty[];
  /** Ids of the sources in which it appears. */
  readonly sources: readonly string[];
  readonly dated: CaseDate;
  /** Of its newest revision. */
  readonly rating: string | null;
  /** Whether readers know of it: only then may a page name it. */
  readonly isPublic: boolean;
}

/** A statement that a published dataset codes. */
export interface CaseCoded {
  readonly id: string;
  /** Who says it, as the dataset names them. */
  readonly by: readonly string[];
  /** The one blamed; null where nobody is named whom the record knows as a party. */
  readonly blames: { readonly id: string; readonly kind: PartyKind; readonly name: string } | null;
  readonly basis: readonly string[];
  readonly stated: CaseDate;
}

export interface CaseFinding {
  readonly rating: string | null;
  readonly headline: string;
  /** ISO date up to which it takes account of what is known. */
  readonly asOf: string | null;
  /** Numbers of the evidence that the rationale refers to. */
  readonly cited: readonly number[];
}
