import { ApiProblem } from '../../../frontend/src/api/problem.js';
import type { AppearanceView, Chain, HistoryEntry, OpenMove } from '../../../frontend/src/api/types.js';
import { lastWordOn } from '../../../frontend/src/claims/history/lastWord.js';
import { bodyOf } from '../../../frontend/src/claims/moves/answers.js';
import { offered } from '../../../frontend/src/claims/moves/moves.js';
import { stillInTheWay } from '../../../frontend/src/claims/moves/refused.js';
import { spread, upstreamName } from '../../../frontend/src/claims/said/chain.js';
import { describedBody, UNDESCRIBED, withOwner } from '../../../frontend/src/intake/facets.js';
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

describe('what is upstream of a passage', () => {
  const wire = { id: 'wire', name: 'Coastal Wire' };
  const named = (speaker: object | null) =>
    upstreamName(
      {
        appearances: [{ id: 'a', speaker, source: { id: 's', title: 'Mail hit', publisher: wire } }],
      } as unknown as Chain,
      { upstream: { appearanceId: 'a' } } as never,
    );

  it('is who speaks there, and where', () => {
    expect(named({ id: 'lena', name: 'Lena Brandt' })).toBe('Lena Brandt in Coastal Wire');
  });

  it('is the outlet alone when it speaks for itself, or nobody is named', () => {
    expect([named(wire), named(null)]).toEqual(['Coastal Wire', 'Coastal Wire']);
  });
});

describe('why a claim came back', () => {
  const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
    at: '2026-11-23T11:03:00Z',
    actor: null,
    what: 'step',
    ...part,
  });
  const returned = entry({ what: 'review', decision: 'return', number: 3, note: 'Name the period.' });

  it('is told while the work answers it', () => {
    const saved = entry({ what: 'revision', number: 4 });
    expect(lastWordOn([saved, entry({ move: 'return' }), returned, entry({ move: 'submit' })])).toBe(
      returned,
    );
  });

  it('is over once the answer is submitted', () => {
    expect(lastWordOn([entry({ move: 'submit' }), returned])).toBeUndefined();
  });

  it('is also why it was recalled or opened again', () => {
    const reopened = entry({ move: 'reopen', note: 'New data.' });
    expect(lastWordOn([reopened, entry({ move: 'publish' }), returned])).toBe(reopened);
  });
});

describe('what of a refusal still holds', () => {
  const submit = (why?: string) =>
    ({
      move: 'submit',
      label: 'Submit',
      needs: [],
      open: !why,
      ...(why ? { why } : {}),
    }) as unknown as OpenMove;
  const lacks = [
    { field: 'rating', detail: 'Choose a rating.' },
    { field: 'summary', detail: 'Write a summary.' },
  ];
  const problem = new ApiProblem(409, 'claim.submit.finding', 'Choose a rating. Write a summary.', lacks);
  const refused = { move: submit(problem.message), problem };

  it('is what is lacking now', () => {
    const now = stillInTheWay(refused, [submit('Write a summary.')]);
    expect([now?.message, now?.fields]).toEqual(['Write a summary.', [lacks[1]]]);
  });

  it('is nothing once the move is open', () => {
    expect(stillInTheWay(refused, [submit()])).toBeNull();
  });

  it('is all of it when it had another reason', () => {
    const stale = new ApiProblem(409, 'claim.stale', 'Somebody was faster.');
    expect(stillInTheWay({ move: submit(), problem: stale }, [submit()])).toBe(stale);
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

describe('a claim that it was us', () => {
  const speaker = { id: 't', kind: 'group' as const, name: 'Tidewreckers' };

  it('names whoever says it', () => {
    const described = withOwner({ ...UNDESCRIBED, kind: 'responsibility' }, { speaker });
    expect(described.attribution.accused).toEqual([speaker]);
  });

  it.each([
    ['that blames somebody else', { ...UNDESCRIBED, kind: 'attribution' as const }],
    [
      'that names others',
      {
        ...UNDESCRIBED,
        kind: 'responsibility' as const,
        attribution: { ...UNDESCRIBED.attribution, accused: [{ ...speaker, id: 'o' }] },
      },
    ],
  ])('leaves one alone %s', (_, described) => {
    expect(withOwner(described, { speaker })).toBe(described);
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
