import type {
  Case,
  CaseAppearance,
  CaseAttribution,
  CaseEvidence,
  CaseOther,
  CaseParty,
  CaseQuantity,
  CaseSource,
} from '../../../src/analysis/case.js';
import type { PartyKind } from '../../../src/parties/party.kinds.js';

/* Records for tests, each with as little as its test is about. */

export function party(
  name: string,
  kind: PartyKind = 'organisation',
  changes: Partial<CaseParty> = {},
): CaseParty {
  return { id: name, kind, name, description: '', aliases: [], externalIds: {}, sharedNames: [], ...changes };
}

export function source(
  title: string,
  publisher: string | null = 'The Courier',
  changes: Partial<CaseSource> = {},
): CaseSource {
  return {
    id: title,
    kind: 'article',
    title,
    publisher: publisher === null ? null : party(publisher, 'outlet'),
    published: { date: '2026-03-02', precision: 'day' },
    language: 'en',
    url: null,
    ...changes,
  };
}

export function appearance(id: string, exact: string, changes: Partial<CaseAppearance> = {}): CaseAppearance {
  return {
    id,
    exact,
    speaker: null,
    capacity: 'other',
    basis: 'unknown',
    stance: 'states',
    hedges: [],
    lineage: 'unknown',
    source: source('An article'),
    captureId: `capture of ${id}`,
    ...changes,
  };
}

export function evidence(number: number, changes: Partial<CaseEvidence> = {}): CaseEvidence {
  return {
    number,
    stance: 'supports',
    reliability: 'B',
    credibility: 2,
    note: '',
    exact: `what evidence ${number} says`,
    source: source(`Source of evidence ${number}`, `Publisher ${number}`),
    captureId: `capture of evidence ${number}`,
    rung: null,
    proof: [],
    withheld: false,
    ...changes,
  };
}

export function attribution(changes: Partial<CaseAttribution> = {}): CaseAttribution {
  return {
    accused: [],
    rung: null,
    basis: null,
    type: null,
    nature: null,
    dated: { date: null, precision: 'unknown' },
    ...changes,
  };
}

export const COUNTED: CaseQuantity = {
  value: '88',
  unit: 'percent',
  numerator: 'requests refused by the filter',
  denominator: 'requests to the site',
  period: '1 to 30 June 2026',
  method: 'log of the filter',
};

export function other(id: string, changes: Partial<CaseOther> = {}): CaseOther {
  return {
    claimId: id,
    kind: 'attribution',
    rung: null,
    accused: [],
    speakers: [],
    sources: [],
    dated: { date: null, precision: 'unknown' },
    rating: null,
    isPublic: false,
    ...changes,
  };
}

type Changes = Partial<Omit<Case, 'claim'>> & { readonly claim?: Partial<Case['claim']> };

export function record({ claim, ...rest }: Changes = {}): Case {
  return {
    claim: {
      id: 'the claim',
      statement: 'The portal was redesigned.',
      kind: 'other',
      language: 'en',
      attribution: null,
      quantity: null,
      ...claim,
    },
    incident: null,
    appearances: [],
    citations: [],
    evidence: [],
    others: [],
    coded: [],
    finding: null,
    ...rest,
  };
}

export function incident(
  changes: Partial<NonNullable<Case['incident']>> = {},
): NonNullable<Case['incident']> {
  return {
    title: 'The portal',
    occurred: { from: '2026-03-01', to: null, precision: 'day' },
    receivers: [],
    interests: [],
    ...changes,
  };
}

export function finding(rating: string | null, asOf: string | null = null): NonNullable<Case['finding']> {
  return { rating, asOf, headline: '', cited: [] };
}
