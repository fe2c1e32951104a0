import type { components } from './schema.js';

type Schemas = components['schemas'];

/** One page of a list; `total` is a floor when `totalIsCapped`. */
export interface Page<T> {
  items: T[];
  total: number;
  totalIsCapped: boolean;
  next?: string;
}

// What the API shows, under the names that the desk uses; their shapes are generated from the API's own description.
export type Me = Schemas['Me'];
export type Person = Schemas['Person'];
export type PersonRef = Schemas['PersonRef'];
export type Invitation = Schemas['InvitationView'];
export type InvitedPerson = Schemas['InvitedPerson'];
export type PartialDate = Schemas['PartialDate'];
export type Party = Schemas['PartyView'];
export type PartyRef = Schemas['PartyRef'];
export type Incident = Schemas['IncidentView'];
export type IncidentRef = Schemas['IncidentRef'];
export type Interest = Schemas['Interest'];
/** What others have coded, in datasets that were imported. */
export type CodedAttribution = Schemas['CodedAttribution'];
export type CodedName = Schemas['CodedName'];

/** A claim as a line of who says what. */
export type ClaimSaying = Schemas['ClaimSaying'];
export type IncidentSayings = Schemas['IncidentSayings'];
export type PartySayings = Schemas['PartySayings'];
export type PartyRecord = Schemas['PartyRecord'];

export type Source = Schemas['SourceView'];
export type SourceRef = Schemas['SourceRef'];
export type CaptureView = Schemas['CaptureView'];
/** What a new capture answers: the same bytes may be known already. */
export type NewCapture = Schemas['CaptureAdded'];
/** A document on file that seems to be the same article. */
export type KnownArticle = Schemas['KnownArticle'];
/** What a capture would be, before anything is kept. */
export type CapturePreview = Schemas['CapturePreview'];
/** What a document says of itself. */
export type Found = Schemas['FoundView'];
/** What of a captured text is the story, and what is not. */
export type CaptureReading = Schemas['CaptureReading'];
/** Positions are code points of the stored text, end exclusive. */
export type Passage = Schemas['PassageView'];
export type AppearanceView = Schemas['AppearanceView'];
/** A passage marked in a capture, with the words of its claim. */
export type MarkedAppearance = Schemas['MarkedAppearance'];
export type CitationView = Schemas['CitationView'];
export type Chain = Schemas['Chain'];
/** What the chain shows: origins, first appearance, drift, and how it is drawn. */
export type ChainAnalysis = Schemas['ChainAnalysisView'];
export type Station = Schemas['StationView'];
/** From an upstream station to the one that has it from there. */
export type Passing = Schemas['PassingView'];
/** How the wording changed from one appearance to the one that cites it. */
export type Drift = Schemas['DriftView'];

export type Suggestion = Schemas['SuggestionView'];
export type Suggestions = Schemas['SuggestionsView'];
/** One reading of a capture by the extractor. */
export type SuggestionRun = Schemas['RunView'];
/** A name as a text has it, and the parties on file that may be meant. */
export type Named = Schemas['NamedView'];
/** A party on file, or one that is added together with the claim. */
export type PartyChoice = Schemas['PartyChoice'];
export type AcceptanceOutcome = Schemas['AcceptanceOutcome'];

export type ClaimView = Schemas['ClaimView'];
export type Attribution = Schemas['AttributionView'];
export type Quantity = Schemas['QuantityView'];
export type EvidenceView = Schemas['EvidenceView'];
/** Rival explanations against evidence, as several analysts judge them. */
export type MatrixView = Schemas['MatrixView'];
/** The questions for a kind of claim, in one version. */
export type ChecklistView = Schemas['ChecklistView'];
export type ChecklistItem = Schemas['ChecklistItemView'];
/** The checklist of a claim, and each question as the claim answers it. */
export type ClaimChecklist = Schemas['ClaimChecklist'];
export type CheckView = Schemas['CheckView'];
export type SearchView = Schemas['SearchView'];
/** What the rules say of a claim as it stands. */
export type ClaimAnalysis = Schemas['ClaimAnalysis'];
export type CautionView = Schemas['CautionView'];
export type RevisionView = Schemas['RevisionView'];
export type RevisionChange = Schemas['Change'];

export type StateView = Schemas['StateView'];
/** A lease that ran out is nobody's move to make, so it is never among those offered. */
export type OpenMove = Omit<Schemas['OpenMove'], 'move'> & {
  move: Exclude<Schemas['OpenMove']['move'], 'expire'>;
};
export type ClaimState = Omit<Schemas['ClaimState'], 'moves'> & { moves: OpenMove[] };
export type MoveNeed = OpenMove['needs'][number];
export type CommentView = Schemas['CommentView'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type EditionView = Schemas['EditionView'];

export type QueueRow = Schemas['QueueRow'];
export type QueueCounts = Schemas['QueueCounts'];
export type AuditView = Schemas['AuditView'];

/** Somebody asks you to rate a claim without having seen what others found. */
export type AskedOfYou = Schemas['AskedOfYou'];
export type AssessmentRequest = Schemas['AssessmentRequestView'];
export type Assessment = Schemas['AssessmentView'];
export type ClaimAssessments = Schemas['ClaimAssessments'];
export type Agreement = Schemas['AgreementView'];
export type Coefficient = Schemas['CoefficientView'];
