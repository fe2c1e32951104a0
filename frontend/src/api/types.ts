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

export type Source = Schemas['SourceView'];
export type SourceRef = Schemas['SourceRef'];
export type CaptureView = Schemas['CaptureView'];
/** What a new capture answers: the same bytes may be known already. */
export type NewCapture = Schemas['CaptureAdded'];
/** Positions are code points of the stored text, end exclusive. */
export type Passage = Schemas['PassageView'];
export type AppearanceView = Schemas['AppearanceView'];
/** A passage marked in a capture, with the words of its claim. */
export type MarkedAppearance = Schemas['MarkedAppearance'];
export type CitationView = Schemas['CitationView'];
export type Chain = Schemas['Chain'];

export type ClaimView = Schemas['ClaimView'];
export type Attribution = Schemas['AttributionView'];
export type Quantity = Schemas['QuantityView'];
export type EvidenceView = Schemas['EvidenceView'];
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
