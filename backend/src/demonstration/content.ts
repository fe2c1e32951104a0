import type { AttributionFacet, QuantityFacet } from '../claims/claim.dto.js';
import type { ClaimKind } from '../claims/claim.kinds.js';
import type { Occurred } from '../incidents/incident.dto.js';
import type { PartialDate } from '../platform/partial-date.js';
import type { Stake } from '../incidents/stakes.js';
import type { PartyKind } from '../parties/party.kinds.js';
import type { CloseReason, Correction } from '../review/claim.workflow.js';
import type { Basis, Capacity, CitationKind, Lineage, SourceKind, Stance } from '../sources/source.kinds.js';
import type { Rung } from '../analysis/case.js';
import type { EvidenceStance, Proof } from '../evidence/evidence.grades.js';
import type { Finding } from '../verdicts/finding.js';
import type { IncidentKey } from './incidents.js';
import type { NoteKey } from './notes/index.js';
import type { PartyKey } from './parties.js';
import type { DemonstrationSecondRating } from './secondRatings.js';
import type { DemonstrationRivals } from './rivals/rivals.js';

export interface DemonstrationParty {
  readonly kind: PartyKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly wikidata?: string;
}

export interface DemonstrationIncident {
  readonly title: string;
  readonly summary: string;
  readonly occurred: Occurred;
  readonly receivers: readonly PartyKey[];
  readonly techniques: readonly string[];
  readonly interests: readonly { readonly party: PartyKey; readonly stake: Stake; readonly note: string }[];
}

/** A text on file. The note of a capture says what kind of text it is. */
export interface DemonstrationNote {
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: PartyKey;
  readonly authors: readonly string[];
  readonly published: PartialDate | 'on the day of the seeding';
  readonly text: string;
}

/** A claim as two checkers and an editor of the demonstration newsroom deal with it. */
export interface DemonstrationClaim {
  /** Who brings it in; it is taken and written by the same person. */
  readonly by: 'checker' | 'second';
  readonly statement: string;
  readonly kind: ClaimKind | null;
  readonly incident: IncidentKey | null;
  readonly attribution?: Omit<AttributionFacet, 'accused'> & { readonly accused: readonly PartyKey[] };
  /** What is left out was not given. */
  readonly quantity?: QuantityFacet;
  readonly appearances: readonly DemonstrationAppearance[];
  readonly evidence?: readonly DemonstrationEvidence[];
  readonly finding?: DemonstrationFinding;
  readonly checks?: DemonstrationChecks;
  /** What the other checker finds, who has not seen the finding. */
  readonly secondRating?: DemonstrationSecondRating;
  /** What else could explain it, for claims about who did it. */
  readonly rivals?: DemonstrationRivals;
  /** Why the claim may go on although a rule fires, by the number of the rule. */
  readonly heeded?: Readonly<Record<string, string>>;
  readonly priority?: number;
  readonly dueInDays?: number;
  readonly comments?: readonly DemonstrationComment[];
  readonly fate: Fate;
}

/** `words` stand in the note, typed with ordinary spaces; the server finds them and keeps them as they stand there. */
export interface DemonstrationAppearance {
  readonly note: NoteKey;
  readonly words: string;
  readonly speaker: PartyKey;
  readonly capacity: Capacity;
  readonly basis: Basis;
  readonly stance?: Stance;
  readonly hedges?: readonly string[];
  readonly lineage: Exclude<Lineage, 'cited'> | DemonstrationCitation;
}

/** From where the passage has it. Without `words` nothing shows it, and we say that it is our assertion. */
export interface DemonstrationCitation {
  /** A party of which nothing is captured, or the note in which the same claim stands. */
  readonly upstream: PartyKey | { readonly note: NoteKey };
  readonly kind: CitationKind;
  readonly words?: string;
}

export interface DemonstrationEvidence {
  readonly note: NoteKey;
  readonly words: string;
  readonly stance: EvidenceStance;
  /** Admiralty code: reliability of the source and credibility of the information, judged apart. */
  readonly grade: `${'A' | 'B' | 'C' | 'D' | 'E' | 'F'}${1 | 2 | 3 | 4 | 5 | 6}`;
  readonly comment: string;
  /** How high it reaches; left out where it does not bear on who did it. */
  readonly rung?: Rung;
  readonly proof?: readonly Proof[];
}

/** Paragraphs of the rationale, one each; `[2]` means the second evidence. Up to the day of the seeding. */
export interface DemonstrationFinding extends Omit<Finding, 'likelihood' | 'rationale' | 'asOf'> {
  readonly rationale: readonly string[];
}

/** How a claim faced the questions of its kind, each by its key. */
export interface DemonstrationChecks {
  /** Made on the day of the seeding. */
  readonly searches?: readonly DemonstrationSearch[];
  readonly answers: Readonly<Record<string, DemonstrationAnswer>>;
}

export interface DemonstrationSearch {
  readonly where: string;
  readonly query: string;
  readonly found: string;
}

/** `searches` are places in the list of searches, from 1. */
export type DemonstrationAnswer =
  | { readonly words: string; readonly evidence?: readonly number[]; readonly searches?: readonly number[] }
  | { readonly waived: string };

export interface DemonstrationComment {
  readonly by: 'checker' | 'second' | 'editor';
  readonly body: string;
  readonly blocking?: true;
}

export interface DemonstrationCorrection {
  readonly kind: Correction;
  readonly reason: string;
  /** What stood in the first edition instead. */
  readonly before: { readonly lineage: DemonstrationCitation; readonly rationale: readonly string[] };
}

/** Where the claim has got to when a newcomer opens the desk. */
export type Fate =
  | { readonly stage: 'inbox' | 'queued' | 'in_review' | 'approved' }
  | { readonly stage: 'in_work'; readonly returned?: string }
  | { readonly stage: 'settled'; readonly correction?: DemonstrationCorrection }
  | { readonly stage: 'on_hold'; readonly untilInDays: number; readonly note: string }
  | {
      readonly stage: 'closed';
      readonly reason: CloseReason;
      readonly note: string;
      /** Key of the claim that this one repeats. */
      readonly duplicateOf?: string;
    };
