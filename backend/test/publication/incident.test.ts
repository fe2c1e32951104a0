import type { VerdictDocument } from '../../src/verdicts/document.js';
import { matrixOf, timelineOf } from '../../src/publication/site/incident.js';
import * as make from './documents.js';

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

const blame = make.line('blame', make.attribution());
const own = make.line('own', {
  ...make.attribution({
    kind: 'responsibility',
    ...facet({ accused: [make.TIDE], dated: { date: '2025-03-01', precision: 'month' } }),
  }),
  appearances: [make.appearance('o', { speaker: make.TIDE })],
});
const open = make.line('open', {
  ...make.attribution({ kind: 'non_attribution', ...facet({ accused: [], rung: null }) }),
  appearances: [
    make.appearance('n', {
      speaker: null,
      source: make.source('Undated', { published: { date: null, precision: 'unknown' } }),
    }),
  ],
});
const number = make.line('number', make.document());

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
  const incident = { ...make.INCIDENT, occurred: { ...make.INCIDENT.occurred, to: null } };
  const moments = timelineOf({ incident, verdicts: [open, own, blame] });
  expect(moments.map(({ what }) => (typeof what === 'string' ? what : what.slug))).toEqual([
    'began',
    'blame',
    'own',
    'open',
  ]);
});

it('says who contradicts whom, and keeps a void verdict out of it', () => {
  const other = make.line('other', {
    ...make.attribution({ ...facet({ accused: [make.party('Norland', { kind: 'state' })] }) }),
    appearances: [make.appearance('x', { speaker: make.party('A rival') })],
  });
  expect(matrixOf([blame, other]).conflicts.get('blame')).toMatchObject({
    against: ['other'],
    againstCount: 1,
  });
  expect(matrixOf([blame, { ...other, editionKind: 'void' }]).conflicts.get('blame')).toMatchObject({
    against: [],
  });
});

it('shows the most often blamed first, and says how many have no room', () => {
  const many = Array.from({ length: 20 }, (_, place) =>
    make.line(`m${place}`, {
      ...make.attribution({
        ...facet({ accused: [make.party(`State ${place}`, { kind: 'state' }), make.OSTRAVIA] }),
      }),
      appearances: [make.appearance(`m${place}`, { speaker: make.party(`Speaker ${place}`) })],
    }),
  );
  const { columns, left } = matrixOf(many);
  expect([columns[0]?.name, columns.length, left]).toEqual(['Ostravia', 12, { rows: 0, columns: 9 }]);
});
