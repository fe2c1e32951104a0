import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { NO_ANALYSIS, type DocAnalysis } from './document.analysis.js';
import type { Finding } from './finding.js';

/** Of editions from before the analysis was published with the verdict. They stand as they are, for good. */
export const FIRST_FORMAT = 'ascribe-verdict/1';
export const FORMAT = 'ascribe-verdict/2';

/**
 * Everything that a reader sees of a verdict, and nothing else: no staff, no withheld text. Frozen with each revision,
 * and published byte for byte. In a draft `claim.kind` and parts of `verdict` may still be null or empty.
 */
export type VerdictDocument = FirstDocument | AnalysedDocument;

export interface FirstDocument extends DocumentBody {
  readonly format: typeof FIRST_FORMAT;
}

export interface AnalysedDocument extends DocumentBody, DocAnalysis {
  readonly format: typeof FORMAT;
}

interface DocumentBody {
  readonly claim: DocClaim;
  readonly incident: DocIncident | null;
  /** Oldest source first. */
  readonly appearances: readonly DocAppearance[];
  readonly citations: readonly DocCitation[];
  readonly origins: DocOrigins;
  /** By number; a number that is missing was given to evidence that has been removed. */
  readonly evidence: readonly DocEvidence[];
  readonly verdict: Finding;
}

export interface DocDate {
  readonly date: string | null;
  readonly precision: string;
}

export interface DocParty {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly externalIds: Readonly<Record<string, string>>;
  /** What the party stands to gain or lose in this incident. */
  readonly stakes: readonly string[];
}

export interface DocClaim {
  readonly id: string;
  readonly statement: string;
  readonly kind: string | null;
  readonly language: string;
  readonly attribution: {
    readonly accused: readonly DocParty[];
    readonly rung: string | null;
    readonly basis: string | null;
    readonly type: string | null;
    readonly nature: string | null;
    readonly dated: DocDate;
  } | null;
  readonly quantity: {
    /** A decimal number as digits; a float would lose some. */
    readonly value: string | null;
    readonly unit: string | null;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly period: string | null;
    readonly method: string | null;
  } | null;
}

export interface DocIncident {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly occurred: { readonly from: string | null; readonly to: string | null; readonly precision: string };
  readonly receivers: readonly DocParty[];
  readonly techniques: readonly string[];
  readonly interests: readonly { readonly party: DocParty; readonly stake: string }[];
}

/** Positions are code points in the text of the capture, the end exclusive. */
export interface DocPassage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly starts: number;
  readonly ends: number;
}

export interface DocSource {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher: DocParty | null;
  readonly authors: readonly string[];
  readonly published: DocDate;
  readonly url: string | null;
  readonly language: string;
}

export interface DocCapture {
  readonly id: string;
  readonly sha256: string;
  readonly method: string;
  readonly capturedAt: string;
}

export interface DocAppearance {
  readonly id: string;
  readonly passage: DocPassage;
  readonly speaker: DocParty | null;
  readonly capacity: string;
  readonly basis: string;
  readonly stance: string;
  readonly hedges: readonly string[];
  readonly lineage: string;
  readonly source: DocSource;
  readonly capture: DocCapture;
}

export interface DocCitation {
  /** Id of the appearance that cites. */
  readonly from: string;
  readonly to: { readonly appearance: string } | { readonly party: DocParty };
  readonly kind: string;
  readonly asserted: boolean;
  readonly passage: string | null;
}

export interface DocOrigins {
  readonly count: number;
  readonly parties: readonly DocParty[];
  /** Appearances whose origin was looked for and is not known. */
  readonly unknown: number;
}

export type DocEvidence = OpenEvidence | WithheldEvidence;

export interface OpenEvidence {
  readonly number: number;
  readonly id: string;
  readonly stance: string;
  readonly reliability: string;
  readonly credibility: number;
  readonly note: string;
  readonly withheld: false;
  readonly passage: DocPassage;
  readonly source: DocSource;
  readonly capture: DocCapture;
  /** How high it reaches on the ladder, null where it does not bear on who did it; not in the first format. */
  readonly rung?: string | null;
  /** What kinds of proof it is; not in the first format. */
  readonly proof?: readonly string[];
}

/** Left out for somebody's safety; the reader learns that it is there and why she may not see it. */
export interface WithheldEvidence {
  readonly number: number;
  readonly id: string;
  readonly stance: string;
  readonly withheld: true;
  readonly reason: string;
}

/** What was computed and considered beside the verdict; a document of the first format says nothing of it. */
export function analysisOf(document: VerdictDocument): DocAnalysis {
  return document.format === FORMAT ? document : NO_ANALYSIS;
}

/** The document as canonical JSON (RFC 8785): the same bytes for the same content. */
export function canonical(document: VerdictDocument): string {
  return canonicalize(document);
}

/** SHA-256 over the UTF-8 bytes of the canonical JSON, in hex. */
export function hashOf(canonicalJson: string): string {
  return createHash('sha256').update(canonicalJson, 'utf8').digest('hex');
}
