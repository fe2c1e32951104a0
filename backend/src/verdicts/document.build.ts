import type { ClaimChecklist } from '../analysis/checklists/checklist.dto.js';
import type { StoredMatrix } from '../analysis/hypotheses/matrix.js';
import type { SearchView } from '../analysis/checklists/search.dto.js';
import { facetOf, type ClaimKind } from '../claims/claim.kinds.js';
import type { Beside } from './case.build.js';
import { NO_ANALYSIS } from './document.analysis.js';
import { cautionsShown } from './document.cautions.js';
import { chainShown } from './document.chain.js';
import { checklistShown, searchesShown } from './document.checklist.js';
import { hypothesesShown } from './document.hypotheses.js';
import { dissentShown, type DocDissent } from './document.dissent.js';
import {
  FORMAT,
  type AnalysedDocument,
  type DocAppearance,
  type DocCapture,
  type DocCitation,
  type DocClaim,
  type DocEvidence,
  type DocIncident,
  type DocOrigins,
  type DocParty,
  type DocSource,
  type OpenEvidence,
} from './document.js';
import { originsOf } from '../sources/origins.js';
import type { Lineage } from '../sources/source.kinds.js';
import type { Finding } from './finding.js';
import { inOrder } from '../platform/inOrder.js';

/** The record behind a verdict in plain pieces that name each other by id; their order does not matter. */
export interface Parts {
  readonly claim: Omit<DocClaim, 'attribution'> & {
    readonly attribution:
      | (Omit<NonNullable<DocClaim['attribution']>, 'accused'> & { readonly accused: readonly string[] })
      | null;
  };
  readonly incident:
    | (Omit<DocIncident, 'receivers' | 'interests'> & {
        readonly receivers: readonly string[];
        readonly interests: readonly { readonly party: string; readonly stake: string }[];
      })
    | null;
  readonly parties: readonly Omit<DocParty, 'stakes'>[];
  readonly sources: readonly (Omit<DocSource, 'publisher'> & { readonly publisher: string | null })[];
  readonly captures: readonly (DocCapture & { readonly source: string })[];
  readonly appearances: readonly (Omit<DocAppearance, 'speaker' | 'source' | 'capture' | 'lineage'> & {
    readonly lineage: Lineage;
    readonly speaker: string | null;
    readonly capture: string;
  })[];
  readonly citations: readonly (Omit<DocCitation, 'to'> & {
    readonly to: { readonly appearance: string } | { readonly party: string };
  })[];
  readonly evidence: readonly EvidencePart[];
  readonly beside: Beside;
  readonly checklist: Pick<ClaimChecklist, 'version' | 'items'>;
  /** Those that were not withdrawn. */
  readonly searches: readonly Pick<SearchView, 'where' | 'query' | 'on' | 'found'>[];
  readonly matrix: StoredMatrix;
  /** Second ratings whose authors let them be published. */
  readonly dissents: readonly DocDissent[];
  readonly finding: Finding;
}

export type EvidencePart = Omit<OpenEvidence, 'withheld' | 'source' | 'capture' | 'rung' | 'proof'> & {
  readonly capture: string;
  readonly rung: string | null;
  readonly proof: readonly string[];
  readonly withheldReason: string | null;
};

/** What a reader would see if this were published now. The same parts in any order make the same document. */
export function buildDocument(parts: Parts): AnalysedDocument {
  const known = lookUp(parts);
  const appearances = appearancesOf(parts, known);
  const citations = citationsOf(parts, known);
  return nfc({
    format: FORMAT,
    claim: claimOf(parts, known),
    incident: incidentOf(parts, known),
    appearances,
    citations,
    origins: originsShown(parts, known),
    evidence: [...parts.evidence].sort((a, b) => a.number - b.number).map((one) => evidenceOf(one, known)),
    verdict: parts.finding,
    ...NO_ANALYSIS,
    ...cautionsShown(parts),
    chain: chainShown({ appearances, citations }),
    dissent: dissentShown(parts.dissents, parts.finding),
    checklist: checklistShown(parts.checklist),
    searches: searchesShown(parts.searches),
    // A matrix stays on file when the kind of its claim changes; readers see it with a claim about who did it.
    hypotheses:
      facetOf(parts.claim.kind as ClaimKind | null) === 'attribution' ? hypothesesShown(parts.matrix) : null,
  });
}

type Known = ReturnType<typeof lookUp>;

function lookUp({ parties, sources, captures, incident }: Parts) {
  const party = (id: string): DocParty => ({
    ...found(parties, id),
    stakes: [
      ...new Set(incident?.interests.filter((one) => one.party === id).map(({ stake }) => stake)),
    ].sort(),
  });
  const partyOrNone = (id: string | null): DocParty | null => (id === null ? null : party(id));
  const capture = (id: string): { source: DocSource; capture: DocCapture } => {
    const { source, ...kept } = found(captures, id);
    const { publisher, ...rest } = found(sources, source);
    return { source: { ...rest, publisher: partyOrNone(publisher) }, capture: kept };
  };
  return { party, partyOrNone, parties: (ids: readonly string[]) => ids.map(party).sort(byName), capture };
}

function claimOf({ claim }: Parts, known: Known): DocClaim {
  const { attribution } = claim;
  return {
    ...claim,
    attribution: attribution && { ...attribution, accused: known.parties(attribution.accused) },
  };
}

function incidentOf({ incident }: Parts, known: Known): DocIncident | null {
  return (
    incident && {
      ...incident,
      receivers: known.parties(incident.receivers),
      techniques: [...incident.techniques].sort(),
      interests: incident.interests
        .map(({ party, stake }) => ({ party: known.party(party), stake }))
        .sort((a, b) => byName(a.party, b.party) || inOrder(a.stake, b.stake)),
    }
  );
}

function appearancesOf({ appearances }: Parts, known: Known): DocAppearance[] {
  return appearances
    .map((one) => ({ ...one, speaker: known.partyOrNone(one.speaker), ...known.capture(one.capture) }))
    .sort(
      (a, b) =>
        // A source without a date comes last: nothing is known to be older than it.
        inOrder(a.source.published.date ?? '9999', b.source.published.date ?? '9999') ||
        inOrder(a.capture.capturedAt, b.capture.capturedAt) ||
        a.passage.starts - b.passage.starts ||
        inOrder(a.id, b.id),
    );
}

function citationsOf({ citations }: Parts, known: Known): DocCitation[] {
  return citations
    .map(({ to, ...rest }) => ({ ...rest, to: 'party' in to ? { party: known.party(to.party) } : to }))
    .sort((a, b) => inOrder(a.from, b.from) || inOrder(upstreamId(a), upstreamId(b)));
}

function originsShown({ appearances, citations }: Parts, known: Known): DocOrigins {
  const hops = appearances.map(({ id, speaker, lineage, capture }) => {
    const publisher = known.capture(capture).source.publisher?.id ?? null;
    return { id, speaker, publisher, lineage };
  });
  const { parties, unknown } = originsOf(hops, citations);
  return { count: parties.length, parties: known.parties(parties), unknown };
}

function upstreamId({ to }: DocCitation): string {
  return 'party' in to ? to.party.id : to.appearance;
}

function evidenceOf({ withheldReason, ...part }: EvidencePart, known: Known): DocEvidence {
  const { number, id, stance } = part;
  if (withheldReason !== null) return { number, id, stance, withheld: true, reason: withheldReason };
  return { ...part, proof: [...part.proof].sort(), withheld: false, ...known.capture(part.capture) };
}

function found<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const one = all.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`the record names ${id}, which was not read with it`);
  return one;
}

function byName(a: DocParty, b: DocParty): number {
  return inOrder(a.name, b.name) || inOrder(a.id, b.id);
}

/** Text in NFC throughout, save the passages: those stand in their captures letter by letter. */
function nfc<T>(value: T): T {
  return mapped(value) as T;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(mapped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'passage' ? inner : mapped(inner)]),
  );
}
