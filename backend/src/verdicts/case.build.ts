import type { Case, CaseCoded, CaseOther, CaseParty, CaseSource } from '../analysis/case.js';
import type { Parts } from './document.build.js';
import { citedNumbers } from './finding.rules.js';
import type { Finding } from './finding.js';

/** Another claim about who did it, with its parties by id. */
export type OtherPart = Omit<CaseOther, 'accused' | 'speakers'> & {
  readonly accused: readonly string[];
  readonly speakers: readonly string[];
};

/** What stands beside a claim without being on its page. */
export interface Beside {
  /** Every party that the claim, or another one here, names. */
  readonly parties: readonly CaseParty[];
  readonly others: readonly OtherPart[];
  readonly coded: readonly CaseCoded[];
}

/** What analysis reads of the parts of a claim. */
export type Recorded = Omit<Parts, 'parties' | 'checklist' | 'searches' | 'matrix' | 'finding'>;

/** The claim with all that is on file about it, as the rules read it; `finding` is null before there is one. */
export function caseOf(parts: Recorded, finding: Finding | null): Case {
  const known = lookUp(parts);
  const { claim, incident, beside } = parts;
  const { attribution } = claim;
  return coded<Case>({
    claim: {
      ...claim,
      attribution: attribution && { ...attribution, accused: attribution.accused.map(known.party) },
    },
    incident: incident && {
      title: incident.title,
      occurred: incident.occurred,
      receivers: incident.receivers.map(known.party),
      interests: incident.interests.map(({ party, stake }) => ({ party: known.party(party), stake })),
    },
    appearances: parts.appearances.map(({ passage, capture, speaker, ...rest }) => ({
      ...rest,
      exact: passage.exact,
      speaker: known.partyOrNone(speaker),
      source: known.source(capture),
      captureId: capture,
    })),
    citations: parts.citations.map(({ from, to, kind, asserted }) => ({
      from,
      kind,
      asserted,
      to: 'party' in to ? { party: known.party(to.party) } : to,
    })),
    evidence: parts.evidence.map(({ passage, capture, withheldReason, ...rest }) => ({
      ...rest,
      exact: passage.exact,
      source: known.source(capture),
      captureId: capture,
      withheld: withheldReason !== null,
    })),
    others: beside.others.map((other) => ({
      ...other,
      accused: other.accused.map(known.party),
      speakers: other.speakers.map(known.party),
    })),
    coded: beside.coded,
    finding: finding && {
      rating: finding.rating,
      headline: finding.headline,
      asOf: finding.asOf,
      cited: citedNumbers(finding.rationale),
    },
  });
}

function lookUp({ beside, captures, sources }: Recorded) {
  const parties = new Map(beside.parties.map((party) => [party.id, party]));
  const documents = new Map(sources.map((source) => [source.id, source]));
  const keptOf = new Map(captures.map(({ id, source }) => [id, source]));
  const party = (id: string): CaseParty => found(parties.get(id), id);
  const partyOrNone = (id: string | null): CaseParty | null => (id === null ? null : party(id));
  const source = (capture: string): CaseSource => {
    const { publisher, id, kind, title, published, language, url } = found(
      documents.get(found(keptOf.get(capture), capture)),
      capture,
    );
    return coded<CaseSource>({
      id,
      kind,
      title,
      published,
      language,
      url,
      publisher: partyOrNone(publisher),
    });
  };
  return { party, partyOrNone, source };
}

function found<T>(one: T | undefined, id: string): T {
  if (one === undefined) throw new Error(`the record names ${id}, which was not read with it`);
  return one;
}

/** What holds text where analysis knows the codes; that a column holds one of them is what its CHECK is for. */
type Uncoded<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends object
      ? { readonly [K in keyof T]: Uncoded<T[K]> }
      : T;

function coded<T>(value: Uncoded<T>): T {
  return value as T;
}
