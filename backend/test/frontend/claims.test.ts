import type { AppearanceView, Chain, OpenMove } from '../../../frontend/src/api/types.js';
import { bodyOf } from '../../../frontend/src/claims/moves/answers.js';
import { offered } from '../../../frontend/src/claims/moves/moves.js';
import { spread } from '../../../frontend/src/claims/said/chain.js';
import { describedBody, UNDESCRIBED } from '../../../frontend/src/intake/facets.js';
import { hedgesIn, sayingBody, UNSAID } from '../../../frontend/src/intake/saying.js';
import { paragraphsOf } from '../../../frontend/src/review/rationale.js';

describe('how far a claim has travelled', () => {
  const from = (publisher: string | null, source: string) =>
    ({ source: { id: source, publisher: publisher && { id: publisher } } }) as unknown as AppearanceView;
  const chain = (origins: Partial<Chain['origins']>, ...appearances: AppearanceView[]): Chain => ({
    appearances,
    citations: [],
    origins: { count: 0, parties: [], unknown: 0, unstated: 0, ...origins },
  });

  it('counts outlets, not passages', () => {
    expect(spread(chain({ count: 1 }, from('herald', 'a'), from('herald', 'b'), from('wire', 'c')))).toBe(
      '2 outlets, 1 origin',
    );
  });

  it('counts a source without a publisher as one of its own', () => {
    expect(spread(chain({ count: 2 }, from(null, 'a'), from(null, 'b')))).toBe('2 outlets, 2 origins');
  });

  it('does not take what is unknown for an origin', () => {
    expect(spread(chain({ unknown: 1, unstated: 2 }, from('herald', 'a')))).toBe(
      '1 outlet, 0 origins, 1 of unknown origin, 2 not yet looked at',
    );
  });
});

describe('the moves in the header', () => {
  const move = (name: string, open: boolean) =>
    ({ move: name, label: name, open, needs: [], to: 'queued' }) as unknown as OpenMove;

  it('offers first what carries the work forward', () => {
    const { first, others, closed } = offered([
      move('release', true),
      move('submit', true),
      move('assign', false),
    ]);
    expect([first?.move, others.map((one) => one.move), closed.map((one) => one.move)]).toEqual([
      'submit',
      ['release'],
      ['assign'],
    ]);
  });

  it('leaves a decision to the review screen', () => {
    const { first, others, review } = offered([move('approve', false), move('return', true)]);
    expect({ first, others, review }).toEqual({ first: undefined, others: [], review: true });
  });
});

it('sends of a move what was answered, and moments in UTC', () => {
  const hold = { move: 'hold', needs: ['until', 'note'] } as unknown as OpenMove;
  const until = '2026-12-01T09:30';
  expect(bodyOf(hold, { until, note: 'Waiting', assigneeId: undefined }, 7)).toEqual({
    move: 'hold',
    version: 7,
    note: 'Waiting',
    until: new Date(2026, 11, 1, 9, 30).toISOString(),
  });
});

it('sends the reason of a correction in words, of a close as its code', () => {
  const reopen = { move: 'reopen', needs: [] } as unknown as OpenMove;
  expect(bodyOf(reopen, { reasonInWords: 'New data.' }, 1)).toMatchObject({ reason: 'New data.' });
  expect(bodyOf(reopen, { reason: 'duplicate' }, 1)).toMatchObject({ reason: 'duplicate' });
});

describe('describing a claim', () => {
  const state = { id: 'r', kind: 'state' as const, name: 'Valdoria' };

  it('drops the facet that does not fit the kind', () => {
    const attribution = { ...UNDESCRIBED.attribution, accused: [state] };
    const body = describedBody({ ...UNDESCRIBED, statement: ' It was them ', kind: 'quantity', attribution });
    expect(body).toMatchObject({ statement: 'It was them', kind: 'quantity', attribution: null });
    expect(body.quantity).not.toBeNull();
  });

  it('names the accused by their ids', () => {
    const attribution = { ...UNDESCRIBED.attribution, accused: [state] };
    expect(describedBody({ ...UNDESCRIBED, kind: 'denial', attribution }).attribution?.accused).toEqual([
      'r',
    ]);
  });
});

describe('saying who speaks', () => {
  it('takes hedge words once each', () => {
    expect(hedgesIn(' likely, reportedly;likely,, ')).toEqual(['likely', 'reportedly']);
  });

  it('never calls an appearance cited: its citation does', () => {
    expect(sayingBody({ ...UNSAID, lineage: 'cited' })).not.toHaveProperty('lineage');
    expect(sayingBody({ ...UNSAID, lineage: 'unknown' })).toMatchObject({ lineage: 'unknown' });
  });
});

describe('a rationale', () => {
  it('falls into paragraphs with references taken out', () => {
    expect(paragraphsOf('So it is [1, 3].\nStill the same.\n\n \n[2]')).toEqual([
      [{ words: 'So it is ' }, { references: [1, 3] }, { words: '.\nStill the same.' }],
      [{ references: [2] }],
    ]);
  });

  it('leaves other brackets alone', () => {
    expect(paragraphsOf('He said “[they]” [a1]')).toEqual([[{ words: 'He said “[they]” [a1]' }]]);
  });
});
