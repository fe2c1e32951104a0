import { CLAIM_KINDS, type ClaimKind } from '../../../src/claims/claim.kinds.js';
import { featuresOf, signsIn } from '../../../src/intake/facets/kindFeatures.js';
import { KindModel, likeliest } from '../../../src/intake/facets/kindModel.js';
import { FEATURES, STEP, WEIGHTS } from '../../../src/intake/facets/kindWeights.js';
import { facetsOfText, sentence, spoken, voiceOf } from './reading.js';

/** Other words and other incidents than those which the model learned from. */
const SAMPLES: Readonly<Record<ClaimKind, readonly string[]>> = {
  attribution: [
    'Tehran was behind the break-in at the museum',
    'the worm was the work of Amber Stork',
    'investigators linked the intrusion to a unit in Shenzhen',
  ],
  responsibility: [
    'A gang called Amber Stork claimed responsibility for the break-in',
    'The Amber Storks took credit for the blackout',
  ],
  denial: [
    'Ankara had nothing to do with the break-in',
    'the harbour authority denied that it had been hacked',
    'the accusation is groundless',
  ],
  non_attribution: [
    'nobody has claimed responsibility for the break-in',
    'it is not clear who was behind the theft',
    'the regulator has not attributed the attack',
  ],
  impact: [
    'the intruders stole the keys of the harbour',
    'the ferry line’s website was unavailable',
    'the attack knocked the cranes offline',
  ],
  no_impact: [
    'no ticket data was affected',
    'there was no danger to swimmers',
    'the locks were never compromised',
  ],
  quantity: [
    '70 percent of the museum’s visitors were affected',
    'the break-in cost the museum 9 million kroner',
    'the thieves took the records of 90,000 members',
  ],
  timeline: [
    'the break-in began at 6 a.m. on Monday',
    'the outage lasted nine hours',
    'the thieves had been inside the system since February',
  ],
  technique: [
    'the thieves sent a phishing email to the curator',
    'the thieves exploited a vulnerability in the ticket software',
    'it was a denial-of-service attack',
  ],
  response: [
    'the museum has informed the police',
    'the harbour has opened an investigation',
    'police arrested a man in Turku',
  ],
  capability: ['the gang is capable of opening the locks', 'the tool can read the messages of every captain'],
  precedent: [
    'it is the first attack on a museum in the country',
    'a similar attack hit the opera in 2018',
    'it was the largest theft in the history of the museum',
  ],
  other: [
    'the channel describes itself as a branch of the movement',
    'the storks were angry about the new harbour',
  ],
};

describe.each(CLAIM_KINDS)('%s', (kind) => {
  it.each(SAMPLES[kind])('%s', (text) => {
    expect(facetsOfText(text).kind).toBe(kind);
  });
});

it('who speaks, and by which word, tells the kind as well', () => {
  const text = 'it had opened the locks of the harbour';
  expect(facetsOfText(text, { type: 'group' }, 'say').kind).toBe('responsibility');
  expect(facetsOfText(text, { type: 'organisation' }, 'deny').kind).toBe('denial');
});

it('a pattern that decides needs no other sign', () => {
  const { words } = sentence('it was the first time');
  const sign = { group: 'timeline', pattern: 'it', from: 0, to: 1, strength: 9 };
  const reading = { words, blamed: [], numbers: [], voice: voiceOf({}), attribution: spoken('say') };
  const features = featuresOf(reading, [...signsIn(words), sign]);
  expect(features.get('sign timeline')).toBe(4.5);
});

it('the learned weights fit the features and the kinds', () => {
  const features = FEATURES.split('\n');
  expect(atob(WEIGHTS)).toHaveLength(features.length * CLAIM_KINDS.length);
  expect(new Set(features).size).toBe(features.length);
  expect(CLAIM_KINDS).toContain(likeliest(new KindModel({ FEATURES, WEIGHTS, STEP }).chancesOf(new Map())));
});
