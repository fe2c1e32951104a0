import { createHash } from 'node:crypto';
import { NO_ANALYSIS } from '../../src/verdicts/document.analysis.js';
import type {
  AnalysedDocument,
  DocAppearance,
  DocIncident,
  DocParty,
  DocSource,
  FirstDocument,
  OpenEvidence,
  VerdictDocument,
} from '../../src/verdicts/document.js';
import { claimants } from '../../src/publication/site/claimants.js';
import type { Edition, SayingLine, VerdictView } from '../../src/publication/site/views.js';

const hash = (of: string): string => createHash('sha256').update(of).digest('hex');

export const party = (name: string, changes: Partial<DocParty> = {}): DocParty => ({
  id: hash(name).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
  kind: 'person',
  name,
  description: '',
  externalIds: {},
  stakes: [],
  ...changes,
});

export const PORT = party('Port Authority of Varenholm', {
  kind: 'organisation',
  description: 'operator of the port',
  stakes: ['victim'],
});
export const LINDQVIST = party('Maren Lindqvist', {
  description: 'spokeswoman of the port authority',
  externalIds: { wikidata: 'Q4115189' },
  stakes: ['victim'],
});
export const AGENCY = party('Nordlys News Agency', { kind: 'outlet' });
export const COURIER = party('The Harbour Courier', { kind: 'outlet' });
export const TIDE = party('Grey Tide', {
  kind: 'group',
  description: 'a group known only from its own channel',
  stakes: ['self_proclaimed_attacker', 'accused'],
});
export const OSTRAVIA = party('Ostravia', { kind: 'state', stakes: ['accused'] });

export const source = (title: string, changes: Partial<DocSource> = {}): DocSource => ({
  id: hash(title).slice(0, 32),
  kind: 'article',
  title,
  publisher: COURIER,
  authors: ['J. Berg'],
  published: { date: '2025-03-14', precision: 'day' },
  url: 'https://harbour-courier.example/2025/port-outage',
  language: 'en',
  ...changes,
});

export const COURIER_STORY = source('Port of Varenholm says ‘hostile state’ behind outage');
const AGENCY_STORY = source('Port spokeswoman: 92 percent of traffic came from abroad', {
  publisher: AGENCY,
  published: { date: '2025-03-01', precision: 'month' },
  url: null,
});

const captureOf = ({ title }: DocSource) => ({
  id: hash(`capture ${title}`).slice(0, 32),
  sha256: hash(title),
  method: 'paste',
  capturedAt: '2026-11-20T09:58:00.000Z',
});

export const passage = (exact: string) => ({
  exact,
  prefix: 'ut the outage, and told reporters that ',
  suffix: ' during the night from Friday to Sa',
  starts: 400,
  ends: 400 + Array.from(exact).length,
});

export const appearance = (id: string, changes: Partial<DocAppearance> = {}): DocAppearance => {
  const from = changes.source ?? COURIER_STORY;
  return {
    id,
    passage: passage('92 percent of the requests were hostile and came from abroad'),
    speaker: LINDQVIST,
    capacity: 'victim',
    basis: 'told',
    stance: 'states',
    hedges: [],
    lineage: 'cited',
    source: from,
    capture: captureOf(from),
    ...changes,
  };
};

export const evidence = (number: number, changes: Partial<OpenEvidence> = {}): OpenEvidence => {
  const from = changes.source ?? COURIER_STORY;
  return {
    number,
    id: `evidence-id-${number}`,
    stance: 'undermines',
    reliability: 'B',
    credibility: 2,
    note: 'The article gives neither a period nor what a “request” is.',
    withheld: false,
    passage: passage('The authority did not say over which period the requests had been counted.'),
    source: from,
    capture: captureOf(from),
    ...changes,
  };
};

export const INCIDENT: DocIncident = {
  slug: 'port-of-varenholm-outage-march-2025',
  title: 'Outage at the port of Varenholm, March 2025',
  summary: 'Booking and gate systems of the port were unavailable for about nine hours.',
  occurred: { from: '2025-03-12', to: '2025-03-13', precision: 'day' },
  receivers: [PORT],
  techniques: ['T1498', 'T1499.002'],
  interests: [
    { party: PORT, stake: 'victim' },
    { party: TIDE, stake: 'self_proclaimed_attacker' },
    { party: OSTRAVIA, stake: 'accused' },
  ],
};

/** How such a claim is checked. */
export const CHECKED = {
  checklist: {
    version: 3,
    answered: [
      { question: 'What was counted?', answer: 'Requests.', evidence: [1], searched: true },
      { question: 'Over which time?', answer: 'Not given.', evidence: [], searched: false },
    ],
    waived: [{ question: 'Who examined it?', reason: 'Nobody claims to have.' }],
    open: [],
  },
  searches: [{ where: 'Port archive', query: '"requests" log', on: '2026-03-01', found: 'No log.' }],
} satisfies Partial<AnalysedDocument>;

/** What else could explain it, as two people judged. */
export const RIVALS = {
  hypotheses: {
    analysts: 2,
    hypotheses: [
      {
        statement: 'A surge of passengers, and no attack',
        against: [
          { evidence: 1, absent: null, analysts: 2, strongly: 1 },
          { evidence: null, absent: 'A sale of tickets that day', analysts: 1, strongly: 0 },
        ],
        untested: false,
        disputed: [{ evidence: null, absent: 'A sale of tickets that day', apart: 'differ' }],
      },
      { statement: 'A fault that nobody noticed', against: [], untested: true, disputed: [] },
      { statement: 'The group that claims it', against: [], untested: false, disputed: [] },
    ],
  },
} satisfies Partial<AnalysedDocument>;

/** A number without a denominator, told by the target through two outlets. */
export function document(changes: Partial<AnalysedDocument> = {}): AnalysedDocument {
  return {
    ...NO_ANALYSIS,
    format: 'ascribe-verdict/2',
    claim: {
      id: 'claim-id-1',
      statement: '92 percent of the requests to the port’s site were hostile',
      kind: 'quantity',
      language: 'en',
      attribution: null,
      quantity: {
        value: '92',
        unit: 'percent',
        numerator: 'requests called hostile',
        denominator: null,
        period: null,
        method: null,
      },
    },
    incident: INCIDENT,
    appearances: [
      appearance('appearance-1', { source: AGENCY_STORY, hedges: ['about'] }),
      appearance('appearance-2', { passage: passage('about 92 percent of requests were hostile') }),
    ],
    citations: [
      {
        from: 'appearance-1',
        to: { party: LINDQVIST },
        kind: 'quotes',
        asserted: false,
        passage: 'Lindqvist told the agency',
      },
      {
        from: 'appearance-2',
        to: { appearance: 'appearance-1' },
        kind: 'relays',
        asserted: true,
        passage: null,
      },
    ],
    origins: { count: 1, parties: [LINDQVIST], unknown: 0 },
    evidence: [
      evidence(1),
      evidence(2, { stance: 'supports', reliability: 'C', credibility: 3, note: '', source: AGENCY_STORY }),
      {
        number: 4,
        id: 'evidence-id-4',
        stance: 'context',
        withheld: true,
        reason: 'Naming the log would identify the person who gave it to us.',
      },
    ],
    verdict: {
      rating: 'unproven',
      utterance: 'said',
      confidence: 'moderate',
      likelihood: null,
      headline: 'The port has not shown how it counted “hostile” requests',
      summary:
        'The figure is on record, but nobody has said what was counted, out of what, or over which period.',
      rationale:
        'The spokeswoman gave the figure to an agency, and a newspaper took it from there [1]. Both go back to one origin.\n\nNo log, period or definition was published [2]. Scans and automated visits are often counted as attacks, so the figure cannot be recalculated [9].',
      unknowns: [
        'What was counted as a request.',
        'Over which period. A server log of that night would settle it.',
      ],
      asOf: '2026-11-20',
    },
    ...changes,
  };
}

/** The group says it did it; the port blames a state. */
export function attribution(
  changes: Partial<VerdictDocument['claim']> = {},
  rating: VerdictDocument['verdict']['rating'] = 'contested',
): AnalysedDocument {
  const base = document();
  return {
    ...base,
    claim: {
      ...base.claim,
      id: 'claim-id-2',
      statement: 'Ostravia was behind the outage at the port of Varenholm',
      kind: 'attribution',
      quantity: null,
      attribution: {
        accused: [OSTRAVIA],
        rung: 'state',
        basis: 'receiver',
        type: 'political_statement',
        nature: 'political',
        dated: { date: '2025-03-14', precision: 'day' },
      },
      ...changes,
    },
    verdict: {
      ...base.verdict,
      rating,
      likelihood: 'unlikely',
      headline: 'A state was named, but nothing was shown that reaches beyond the machines used',
    },
  };
}

export const edition = (number: number, of: VerdictDocument, changes: Partial<Edition> = {}): Edition => ({
  number,
  kind: number === 1 ? 'initial' : 'correction_minor',
  reason:
    number === 1 ? '' : 'The article named no period; we had written “overnight”. The verdict is unchanged.',
  hash: hash(JSON.stringify(of)),
  publishedAt: new Date(Date.UTC(2026, 10, 19 + number, 10)),
  document: of,
  ...changes,
});

export function view(...editions: Edition[]): VerdictView {
  const all = editions.length > 0 ? editions : [edition(1, document())];
  const newest = all.at(-1);
  if (!newest) throw new Error('a verdict has an edition');
  return { slug: 'port-has-not-shown-how-it-counted', edition: newest, editions: all };
}

/** The line that lists and pictures show of a document, as the database would make it. */
export function line(slug: string, of: VerdictDocument, changes: Partial<SayingLine> = {}): SayingLine {
  const dated = of.claim.attribution?.dated;
  const firstDated = of.appearances.find(({ source: { published } }) => published.date !== null);
  return {
    slug,
    kind: of.claim.kind,
    rating: of.verdict.rating ?? '',
    statement: of.claim.statement,
    headline: of.verdict.headline,
    language: of.claim.language,
    speakers: claimants(of).map(({ name }) => name),
    incident: of.incident && { slug: of.incident.slug, title: of.incident.title },
    editionKind: 'initial',
    publishedAt: new Date(),
    saying: {
      claimants: claimants(of),
      accused: of.claim.attribution?.accused ?? [],
      rung: of.claim.attribution?.rung ?? null,
      basis: of.claim.attribution?.basis ?? null,
      said: dated?.date ? dated : (firstDated?.source.published ?? { date: null, precision: 'unknown' }),
    },
    ...changes,
  };
}

/** The same page as it was published before the analysis came with it. */
export function inFirstFormat(document: AnalysedDocument): FirstDocument {
  const { claim, incident, appearances, citations, origins, evidence, verdict } = document;
  return { format: 'ascribe-verdict/1', claim, incident, appearances, citations, origins, evidence, verdict };
}
