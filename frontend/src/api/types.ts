import type * as code from './codes.js';

export interface PersonRef {
  id: string;
  name: string;
}
export interface PartyRef {
  id: string;
  kind: code.PartyKind;
  name: string;
}
export interface PartialDate {
  date: string | null;
  precision: code.Precision;
}

/** One page of a list; `total` is a floor when `totalIsCapped`. */
export interface Page<T> {
  items: T[];
  total: number;
  totalIsCapped: boolean;
  next?: string;
}

export interface Me {
  id: string;
  email: string;
  name: string;
  role: code.Role;
  demonstration: boolean;
}
export interface Person {
  id: string;
  email: string;
  name: string;
  role: code.Role;
  status: code.PersonStatus;
  demonstration: boolean;
  version: number;
  createdAt: string;
}
export interface Invitation {
  url: string;
  expiresAt: string;
}

export interface Party {
  id: string;
  kind: code.PartyKind;
  name: string;
  aliases: string[];
  description: string;
  externalIds: { wikidata?: string; attack?: string };
  version: number;
  createdAt: string;
}
export interface Interest {
  party: PartyRef;
  stake: code.Stake;
  note: string;
}
export interface Incident {
  id: string;
  title: string;
  slug: string;
  summary: string;
  occurred: { from: string | null; to: string | null; precision: code.Precision };
  receivers: PartyRef[];
  techniques: string[];
  interests: Interest[];
  claims: number;
  version: number;
  createdAt: string;
}

export interface CaptureView {
  id: string;
  sourceId: string;
  sha256: string;
  size: number;
  mime: string;
  method: code.CaptureMethod;
  result: code.CaptureResult;
  note: string;
  length: number;
  capturedBy: PersonRef;
  capturedAt: string;
}
/** What a new capture answers: the same bytes may be known already. */
export interface NewCapture extends CaptureView {
  alreadyCaptured?: CaptureView[];
}
export interface Source {
  id: string;
  kind: code.SourceKind;
  publisher: PartyRef | null;
  title: string;
  authors: string[];
  published: PartialDate;
  url: string | null;
  language: string;
  captures: CaptureView[];
  version: number;
  createdAt: string;
}
export interface SourceRef {
  id: string;
  title: string;
  publisher: PartyRef | null;
  published: PartialDate;
  url: string | null;
}
/** Positions are code points of the stored text, end exclusive. */
export interface Passage {
  captureId: string;
  exact: string;
  prefix: string;
  suffix: string;
  starts: number;
  ends: number;
}

export interface AppearanceView {
  id: string;
  claimId: string;
  passage: Passage;
  source: SourceRef;
  speaker: PartyRef | null;
  capacity: code.Capacity;
  basis: code.Basis;
  stance: code.Stance;
  hedges: string[];
  lineage: code.Lineage;
  version: number;
  createdBy: PersonRef;
  createdAt: string;
}
export interface CitationView {
  id: string;
  appearanceId: string;
  upstream: { appearanceId: string } | { party: PartyRef };
  kind: code.CitationKind;
  asserted: boolean;
  passage: Passage | null;
}
export interface Chain {
  appearances: AppearanceView[];
  citations: CitationView[];
  origins: { count: number; parties: PartyRef[]; unknown: number; unstated: number };
}

export interface Attribution {
  accused: PartyRef[];
  rung: code.Rung | null;
  basis: code.AttributionBasis | null;
  type: code.AttributionType | null;
  nature: code.AttributionNature | null;
  dated: PartialDate;
}
export interface Quantity {
  value: string | null;
  unit: string | null;
  numerator: string | null;
  denominator: string | null;
  period: string | null;
  method: string | null;
}
export interface IncidentRef {
  id: string;
  title: string;
  slug: string;
}
export interface ClaimView {
  id: string;
  statement: string;
  kind: code.ClaimKind | null;
  language: string;
  incident: IncidentRef | null;
  attribution: Attribution | null;
  quantity: Quantity | null;
  version: number;
  createdBy: PersonRef;
  createdAt: string;
}

export interface StateView {
  stage: code.Stage;
  priority: number;
  assignee: PersonRef | null;
  leaseUntil: string | null;
  due: string | null;
  heldFrom: code.Stage | null;
  holdUntil: string | null;
  approvedHash: string | null;
  publishAt: string | null;
  closedAs: code.CloseReason | null;
  duplicateOf: string | null;
  correction: code.EditionKind | null;
  correctionReason: string | null;
  version: number;
  enteredAt: string;
}
export type MoveNeed = 'note' | 'reason' | 'assignee' | 'until' | 'kind' | 'correction' | 'at' | 'hash';
export interface OpenMove {
  move: code.Move;
  label: string;
  open: boolean;
  why?: string;
  needs: MoveNeed[];
  to: code.Stage;
}
export interface ClaimState {
  state: StateView;
  moves: OpenMove[];
  contributors: PersonRef[];
  underReview?: { revision: number; lastReviewed?: number };
}

export interface EvidenceView {
  id: string;
  claimId: string;
  passage: Passage;
  source: SourceRef;
  stance: code.EvidenceStance;
  reliability: code.Reliability;
  credibility: code.Credibility;
  note: string;
  withheld: boolean;
  withheldReason: string | null;
  version: number;
  createdBy: PersonRef;
  createdAt: string;
}
export interface RevisionView {
  id: string;
  number: number;
  rating: code.Rating | null;
  utterance: code.Utterance | null;
  confidence: code.Confidence | null;
  likelihood: code.Likelihood | null;
  headline: string;
  summary: string;
  rationale: string;
  unknowns: string[];
  asOf: string | null;
  hash: string;
  author: PersonRef;
  createdAt: string;
}
export interface RevisionChange {
  path: string;
  label: string;
  before: unknown;
  after: unknown;
}
export interface CommentView {
  id: string;
  author: PersonRef;
  body: string;
  blocking: boolean;
  resolvedAt: string | null;
  resolvedBy: PersonRef | null;
  createdAt: string;
}
export interface HistoryEntry {
  at: string;
  actor: PersonRef | null;
  what: 'step' | 'review' | 'revision' | 'edition';
  move?: string;
  fromStage?: code.Stage;
  toStage?: code.Stage;
  note?: string;
  decision?: 'approve' | 'return';
  number?: number;
  hash?: string;
  kind?: code.EditionKind;
  reason?: string;
}
export interface EditionView {
  id: string;
  number: number;
  kind: code.EditionKind;
  reason: string;
  slug: string;
  hash: string;
  publishedAt: string;
  approvedBy: PersonRef;
  publishedBy: PersonRef;
}

export interface QueueRow {
  id: string;
  statement: string;
  kind: code.ClaimKind | null;
  incident: { id: string; title: string } | null;
  stage: code.Stage;
  priority: number;
  assignee: PersonRef | null;
  leaseUntil: string | null;
  due: string | null;
  enteredAt: string;
  createdAt: string;
  speakers: string[];
  accused: string[];
  appearances: number;
  origins: number;
  openBlocking: number;
  version: number;
  why: string[];
}
export type QueueCounts = Record<code.QueueView, number>;

export interface AuditView {
  id: string;
  at: string;
  actor: PersonRef | null;
  subject: string;
  subjectId: string;
  claimId: string | null;
  act: 'added' | 'changed' | 'removed';
  changes: Record<string, [unknown, unknown]>;
}
