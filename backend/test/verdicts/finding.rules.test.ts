import { NO_FINDING, RATINGS, type Finding } from '../../src/verdicts/finding.js';
import { ABOUT_WHO, citedNumbers, gaps, NUMBERLESS, type Ground } from '../../src/verdicts/finding.rules.js';

const COMPLETE: Finding = {
  rating: 'refuted',
  utterance: 'said',
  confidence: 'moderate',
  likelihood: null,
  headline: 'The figure counts requests, not visitors.',
  summary: 'The log shows requests.',
  rationale: 'The provider counts requests [1]. Nobody counted people [2].',
  unknowns: [],
  asOf: '2026-03-02',
};
const GROUND: Ground = { kind: 'quantity', evidence: [1, 2], ladder: { claim: null, evidence: null } };

const fields = (finding: Partial<Finding>, ground = GROUND) =>
  gaps({ ...COMPLETE, ...finding }, ground).map(({ field }) => field);

describe('what a finding must have before an editor reads it', () => {
  it('asks nothing of a complete one', () => {
    expect(fields({})).toEqual([]);
  });

  it('asks for everything at first', () => {
    expect(gaps(NO_FINDING, GROUND).map(({ field }) => field)).toEqual([
      'rating',
      'utterance',
      'confidence',
      'headline',
      'summary',
      'rationale',
      'asOf',
    ]);
  });

  it('takes blanks for nothing', () => {
    expect(fields({ headline: '  ', rationale: '\n\n' })).toEqual(['headline', 'rationale']);
  });

  it.each(RATINGS)('%s lists what is not known when it settles nothing', (rating) => {
    expect(fields({ rating })).toEqual(NUMBERLESS.includes(rating) ? ['unknowns'] : []);
    expect(fields({ rating, unknowns: ['Who sent the requests.'] })).toEqual([]);
    expect(fields({ rating, unknowns: [' '] })).toEqual(NUMBERLESS.includes(rating) ? ['unknowns'] : []);
  });

  it.each(['quantity', 'impact', 'other', 'attribution', 'responsibility', 'denial', 'non_attribution'])(
    'a likelihood fits %s only if that is about who did it',
    (kind) => {
      const wanted = ABOUT_WHO.includes(kind) ? [] : ['likelihood'];
      expect(fields({ likelihood: 'likely' }, { ...GROUND, kind })).toEqual(wanted);
    },
  );

  it('refuses references to evidence that is not there', () => {
    const found = gaps({ ...COMPLETE, rationale: 'So says [1], and [3, 7].' }, GROUND);
    expect(found.map(({ detail }) => detail)).toEqual([
      'The rationale refers to [3], but there is no evidence 3.',
      'The rationale refers to [7], but there is no evidence 7.',
    ]);
  });
});

describe('confidence and likelihood in one sentence', () => {
  it.each([
    'We say with high confidence that it is likely a botnet.',
    'It is almost certain (moderate confidence) that they did it.',
    'Our confidence is low, and the group is probably right.',
    'With moderate-to-high confidence we find this highly improbable.',
  ])('refuses: %s', (sentence) => {
    expect(fields({ summary: sentence })).toEqual(['summary']);
    expect(fields({ rationale: `First.\n\n${sentence} [1]` })).toEqual(['rationale']);
    expect(fields({ headline: sentence })).toEqual(['headline']);
  });

  it.each([
    'We have high confidence in this. It is likely a botnet.',
    'It is likely.\nOur confidence is moderate.',
    'Likelihood and confidence are two things.',
    'Customers lost confidence; the outage was unlikely to return.',
  ])('lets pass: %s', (sentence) => {
    expect(fields({ summary: sentence })).toEqual([]);
  });
});

it('finds the numbers that a rationale cites', () => {
  expect(citedNumbers('See [2], [1, 12] and [2]; not [a], [], [1.5] or 3.')).toEqual([1, 2, 12]);
});
