import type { VerdictDocument } from '../../src/verdicts/document.js';
import { type IncidentVerdict, matrixOf, timelineOf } from '../../src/publication/site/incident.js';
import * as make from './documents.js';

const published = (slug: string, document: VerdictDocument): IncidentVerdict => ({
  slug,
  editionKind: 'initial',
  publishedAt: new Date(),
  document,
});

const facet = (changes: Partial<NonNullable<VerdictDocument['claim']['attribution']>>) => ({
  attribution: {
    accused: [make.OSTRAVIA],
    rung: 'state',
    basis: null,
    type: null,
    nature: null,
    dated: { date: null, precision: 'unknown' },
    ...changes,
  },
});

const blame = published('blame', make.attribution());
const own = published('own', {
  ...make.attribution({
    kind: 'responsibility',
    ...facet({ accused: [make.TIDE], dated: { date: '2025-03-01', precision: 'month' } }),
  }),
  appearances: [make.appearance('o', { speaker: make.TIDE })],
});
const open = published('open', {
  ...make.attribution({ kind: 'non_attribution', ...facet({ accused: [], rung: null }) }),
  appearances: [
    make.appearance('n', {
      speaker: null,
      source: make.source('Undated', { published: { date: null, precision: 'unknown' } }),
    }),
  ],
});
const number = published('number', make.document());

describe('who says what about who did it', () => {
  const { columns, rows } = matrixOf([blame, own, open, number]);

  it('has a column for each party blamed and one for nobody', () => {
    expect(columns.map((party) => party?.name ?? 'nobody')).toEqual(['Ostravia', 'Grey Tide', 'nobody']);
  });

  it('has a row for each claimant, those who are not named in one', () => {
    expect(rows.map(({ claimant }) => claimant?.name ?? 'nobody')).toEqual([
      'Maren Lindqvist',
      'Grey Tide',
      'nobody',
    ]);
  });

  it('puts each claim where the two meet, and claims about other things nowhere', () => {
    expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ slug }) => slug).join()))).toEqual([
      ['blame', '', ''],
      ['', 'own', ''],
      ['', '', 'open'],
    ]);
  });
});

it('orders by date as precisely as dates are known, and puts the undated last', () => {
  const moments = timelineOf({ incident: make.INCIDENT, verdicts: [open, own, blame] });
  expect(moments.map(({ what }) => (what === 'incident' ? 'incident' : what.slug))).toEqual([
    'incident',
    'blame',
    'own',
    'open',
  ]);
});
