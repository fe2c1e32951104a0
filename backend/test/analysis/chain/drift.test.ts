import fc from 'fast-check';
import { CHANGE_KINDS } from '../../../src/analysis/chain/drift/change.js';
import { driftsOf, type Drift } from '../../../src/analysis/chain/drift/drift.js';
import { anyChain, appears, chain, cites, HERALD, type Appearing } from './chains.js';

function drift(before: string | Appearing, after: string | Appearing): Drift {
  const [upstream, here] = [before, after].map((one) => (typeof one === 'string' ? { exact: one } : one));
  const record = chain(
    [appears('a', upstream), appears('b', { publisher: HERALD, ...here })],
    [cites('b', 'a')],
  );
  const [found] = driftsOf(record);
  if (!found) throw new Error('neighbours have a drift');
  return found;
}

const kinds = (before: string | Appearing, after: string | Appearing): string[] =>
  drift(before, after).changes.map(({ kind }) => kind);

const EXAMPLES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a hedge that is gone',
    'Suspected insiders copied the files',
    'Insiders copied the files',
    ['hedge_lost'],
  ],
  [
    'a hedge that was added',
    'Insiders copied the files',
    'Insiders reportedly copied the files',
    ['hedge_added'],
  ],
  [
    'more certainty',
    'Insiders may have copied the files',
    'Insiders probably copied the files',
    ['certainty_raised'],
  ],
  [
    'less certainty',
    'Insiders almost certainly copied it',
    'Insiders perhaps copied it',
    ['certainty_lowered'],
  ],
  [
    'an attempt that became a deed',
    'They tried to enter the network',
    'They did enter the network',
    ['attempt_lost'],
  ],
  ['a plan that became a deed', 'They will publish the list', 'They publish the list', ['future_lost']],
  ['a number that changed', 'The outage hit 300 clinics', 'The outage hit 3,000 clinics', ['number_changed']],
  ['a share that changed', 'It was 88 percent of visits', 'It was nearly 90 % of visits', ['number_changed']],
  [
    'a number in letters that changed',
    'Five clinics were hit',
    'Fifteen clinics were hit',
    ['number_changed'],
  ],
  [
    'an inexact number that became exact',
    'Up to 300 clinics were hit',
    '300 clinics were hit',
    ['approximation_lost'],
  ],
  [
    'a denominator that is gone',
    '88 percent of all visits were hostile',
    '88 percent were hostile',
    ['denominator_lost'],
  ],
  [
    'another denominator',
    '40 percent of requests failed',
    '40 percent of clinics failed',
    ['denominator_changed'],
  ],
  ['a period that is gone', '4,000 letters a day arrived', '4,000 letters arrived', ['period_lost']],
  [
    'visits that became attacks',
    'Most visits came by night',
    'Most attacks came by night',
    ['stronger_word'],
  ],
  [
    'a place of origin that became a culprit',
    'It came from U.S. IP addresses',
    'It came from US hackers',
    ['culprit_made'],
  ],
  ['servers that became a state', 'Servers in Iran were used', 'Iran carried out the raid', ['culprit_made']],
  [
    'an absence that was strengthened',
    'There is no evidence that mail was opened',
    'Mail was not opened',
    ['absence_strengthened'],
  ],
  ['a “not yet” that is gone', 'Blame has not been assigned', 'Blame has been assigned', ['negation_lost']],
  [
    'a “not” that was added',
    'The minister was informed',
    'The minister was not informed',
    ['negation_added'],
  ],
];

describe('wording drift', () => {
  it.each(EXAMPLES)('finds %s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expect.arrayContaining([...expected]));
  });

  it('has an example of every change that it can find', () => {
    expect(new Set(EXAMPLES.flatMap(([, , , expected]) => expected))).toEqual(new Set(CHANGE_KINDS));
  });

  it.each([
    ['the same words', 'Suspected insiders copied 300 files', 'Suspected insiders copied 300 files'],
    ['other quotation marks and spaces', '“88\u00A0percent” of visits', '"88 percent" of visits'],
    ['the same number in another form', '88 percent of visits', '88% of visits'],
    ['thousands with and without a comma', '3,000 clinics were hit', '3000 clinics were hit'],
    ['the month of May', 'It began in May', 'It began on Tuesday'],
    ['another date', 'It began on 29 June 2017', 'It began on 30 June'],
    ['another time of day', 'It began at 9am', 'It began at 10 a.m.'],
    ['“us” without capitals', 'The address reached us late', 'The agents told us late'],
    ['the same culprit on both sides', 'US hackers used US IP addresses', 'US hackers did it'],
  ])('finds nothing in %s', (_, before, after) => {
    expect(kinds(before, after)).toEqual([]);
  });

  it('finds everything that happened to the 88 percent', () => {
    const before = 'up to 88 percent of all visits a day may have come from U.S. IP addresses';
    const after = '88 percent of attacks came from American hackers';
    expect(kinds(before, after).sort()).toEqual(
      [
        'approximation_lost',
        'culprit_made',
        'denominator_changed',
        'hedge_lost',
        'period_lost',
        'stronger_word',
        'stronger_word',
      ].filter((kind, place, all) => kind !== 'stronger_word' || all.indexOf(kind) === place),
    );
  });

  it('counts hedges that somebody noted', () => {
    const noted = { exact: 'Insiders copied it, or so one hears', hedges: ['or so one hears'] };
    expect(drift(noted, 'Insiders copied it').changes).toEqual([
      expect.objectContaining({
        kind: 'hedge_lost',
        direction: 'more',
        before: 'or so one hears',
        words: 'A hedge is gone: “or so one hears”.',
      }),
    ]);
  });

  it('says in words what became what', () => {
    const [change] = drift('Most visits came by night', 'Most attacks came by night').changes;
    expect(change?.words).toBe('A stronger word: “visits” became “attacks”.');
  });

  it('names the place and the culprit whole', () => {
    const { changes } = drift('It came from U.S. IP addresses', 'It was done by American hackers');
    expect(changes.map(({ words }) => words)).toContain(
      'A place of origin became a culprit: “U.S. IP addresses” became “by American hackers”.',
    );
  });

  it('compares figures alone across languages, and says so', () => {
    const german = { exact: '90 Prozent der Zugriffe', language: 'de' };
    expect(drift('Suspected: 88 percent of visits', german)).toMatchObject({
      compared: 'figures_other_language',
      diff: null,
    });
    expect(
      drift({ exact: '88 Zugriffe', language: 'de' }, { exact: '90 Zugriffe', language: 'de' }),
    ).toMatchObject({
      compared: 'figures_no_list',
      changes: [{ kind: 'number_changed' }],
    });
    expect(drift('Most visits', { exact: 'Most attacks', language: 'en-GB' }).compared).toBe('words');
  });

  it('gives a comparison that holds both wordings whole', () => {
    fc.assert(
      fc.property(anyChain, (record) => {
        const texts = new Map(record.appearances.map(({ id, exact }) => [id, exact]));
        for (const { from, to, diff } of driftsOf(record)) {
          if (!diff) continue;
          const side = (left: string) =>
            diff.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
          expect([side('added'), side('removed')]).toEqual([texts.get(to), texts.get(from)]);
        }
      }),
    );
  });
});
