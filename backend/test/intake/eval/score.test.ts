import type { GoldArticle, GoldClaim } from '../../../eval/corpus.js';
import { figuresOf } from '../../../eval/extraction.js';
import { accusedTally, outcomeOf, rightRelays, sameName } from '../../../eval/score.js';
import type { ExtractedClaim } from '../../../src/intake/extract.js';

const TEXT =
  'Ann Roe said the mail server was wiped, the Courier reported. No data left the building. It is a disgrace.';

const speaker = (name: string) => ({ name, type: 'person' as const, anonymous: false, role: '' });

function gold(exact: string, more: Partial<GoldClaim> = {}): GoldClaim {
  return {
    exact,
    kind: 'impact',
    claimant: speaker('Ann Roe'),
    via: ['Courier'],
    accused: [],
    direct: false,
    ...more,
  };
}

function found(exact: string, more: Partial<ExtractedClaim> = {}): ExtractedClaim {
  const start = TEXT.indexOf(exact);
  const rest = {
    prefix: '',
    suffix: '',
    statement: exact,
    numbers: [],
    hedges: [],
    direct: false,
    score: 1,
    why: [],
  };
  const position = { start, end: start + exact.length };
  return {
    ...rest,
    exact,
    position,
    kind: 'impact',
    claimant: speaker('Roe'),
    via: [],
    accused: [],
    ...more,
  };
}

function article(claims: readonly GoldClaim[]): GoldArticle {
  const tempting = [{ exact: 'It is a disgrace', why: 'opinion' }];
  return { name: 'own', half: 'open', genre: 'wire', outlet: '', text: TEXT, claims, tempting };
}

const WIPED = 'the mail server was wiped';
const LEFT = 'No data left the building';

it('counts a claim as found when its passage overlaps by half, and only once', () => {
  const outcome = outcomeOf(article([gold(WIPED)]), [
    found('mail server was wiped'),
    found('server was wiped'),
  ]);
  expect(outcome.found.map(({ claim }) => claim.exact)).toEqual(['mail server was wiped']);
  expect(outcome.wrong).toHaveLength(1);
});

it('does not count a proposal that merely touches', () => {
  const outcome = outcomeOf(article([gold(WIPED)]), [found('wiped, the Courier reported')]);
  expect([outcome.found.length, outcome.missed.length, outcome.wrong.length]).toEqual([0, 1, 1]);
});

it('neither rewards nor punishes an optional claim', () => {
  const claims = [gold(WIPED), gold(LEFT, { optional: true })];
  const without = figuresOf([outcomeOf(article(claims), [found(WIPED)])]);
  const withIt = figuresOf([outcomeOf(article(claims), [found(WIPED), found(LEFT)])]);
  expect([without.f1, withIt.f1]).toEqual([1, 1]);
});

it('names the proposals that fell for a tempting passage', () => {
  const outcome = outcomeOf(article([gold(WIPED)]), [found(WIPED), found('It is a disgrace')]);
  expect(outcome.tempted.map(({ exact }) => exact)).toEqual(['It is a disgrace']);
  expect(figuresOf([outcome])).toMatchObject({
    precision: 0.5,
    recall: 1,
    tempted: 0.5,
    claimant: 1,
    relays: 0,
  });
});

it.each([
  ['Maria Stone', 'Stone', true],
  ['the ministry’s spokeswoman', 'ministry spokeswoman', true],
  ['Maria Stone', 'Peter Stone', false],
  ['', 'Stone', false],
  ['', '', true],
])('takes “%s” and “%s” for the same name: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});

it('wants relays in their order', () => {
  const claim = gold(WIPED, { via: ['Ann', 'Courier'] });
  expect(rightRelays(claim, [speaker('Ann'), speaker('Courier')])).toBe(true);
  expect(rightRelays(claim, [speaker('Courier'), speaker('Ann')])).toBe(false);
  expect(rightRelays(claim, [])).toBe(false);
});

it('tallies the accused as right, wrong and missed', () => {
  expect(accusedTally(['Iran', 'Hungary'], ['Iran', 'Russia'])).toEqual([1, 1, 1]);
});
