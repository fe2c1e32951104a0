import { firstOf } from '../../../src/analysis/chain/first.js';
import { appears, chain, cites, COURIER, HERALD, WIRE, type Appearing } from './chains.js';

const at = (id: string, published: string, given: Appearing = {}) => appears(id, { published, ...given });

describe('the first appearance', () => {
  it.each([
    ['the earliest day', [at('a', '2031-05-03'), at('b', '2031-05-02')], ['b'], true],
    ['nothing when there is nothing', [], [], false],
    ['both of one day', [at('a', '2031-05-03'), at('b', '2031-05-03')], ['a', 'b'], false],
    ['a month and a day in it', [at('a', '2031-05'), at('b', '2031-05-30')], ['a', 'b'], false],
    ['a month before a day in the next', [at('a', '2031-05'), at('b', '2031-06-01')], ['a'], true],
    ['a year that may hold the day', [at('a', '2031'), at('b', '2031-06-01')], ['a', 'b'], false],
    ['one without a date, which may be earlier', [at('a', '2031-05-03'), at('b', '')], ['a', 'b'], false],
  ])('is %s', (_, appearances, ids, isCertain) => {
    expect(firstOf(chain(appearances))).toMatchObject({ ids, isCertain });
  });

  it('is the one that the others have it from, where the dates do not decide', () => {
    const record = chain(
      [at('a', '2031-05', { publisher: WIRE }), at('b', '2031-05-03'), at('c', '2031-05-09')],
      [cites('b', 'a'), cites('c', 'b')],
    );
    expect(firstOf(record)).toMatchObject({
      ids: ['a'],
      isCertain: true,
      words: 'First seen in Nordlys Wire (May 2031).',
    });
  });

  it('may have no date, when what has it from there has one', () => {
    const record = chain([at('a', ''), at('b', '2031-05-03', { publisher: HERALD })], [cites('b', 'a')]);
    expect(firstOf(record).words).toBe('First seen in Courier (no date, but others have it from there).');
  });

  it('says so when dates and chain contradict each other', () => {
    const record = chain([at('a', '2031-05-09'), at('b', '2031-05-03')], [cites('b', 'a')]);
    expect(firstOf(record)).toMatchObject({ isCertain: false, contradictions: [{ from: 'b', to: 'a' }] });
    expect(firstOf(record).words).toContain('The dates and the chain contradict each other.');
  });

  it('says in words what is not known', () => {
    expect(firstOf(chain([])).words).toBe('It has not been found anywhere yet.');
    expect(firstOf(chain([at('a', ''), at('b', '', { publisher: HERALD })])).words).toBe(
      'None of the 2 that may be the first has a date.',
    );
    expect(firstOf(chain([at('a', '2031-05-03', { publisher: COURIER }), at('b', '')])).words).toBe(
      'First seen, by the dates, in Courier (3 May 2031); 1 text without a date may be earlier.',
    );
  });
});
