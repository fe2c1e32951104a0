import { HALVES, placeOf, placesOf, readCorpus } from '../../../eval/corpus.js';
import { CLAIM_KINDS } from '../../../src/claims/claim.kinds.js';
import { SPEAKER_TYPES } from '../../../src/intake/attribution.js';

describe.each(HALVES)('the %s half of the annotated articles', (half) => {
  const articles = readCorpus(half);

  it('holds at least twelve articles of many genres', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(articles.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(9);
  });

  it.each(articles.map((article) => [article.name, article] as const))(
    '%s: every passage stands in the text, with a kind and a speaker that exist',
    (_, article) => {
      for (const claim of article.claims) {
        expect(placesOf(article, claim).length).toBe(1 + (claim.also?.length ?? 0));
        expect(CLAIM_KINDS).toEqual(expect.arrayContaining([claim.kind, ...(claim.kinds ?? [])]));
        expect(SPEAKER_TYPES).toContain(claim.claimant.type);
      }
      for (const { exact } of article.tempting) expect(placeOf(article, exact)[1]).toBeGreaterThan(0);
    },
  );

  it('annotates no passage twice', () => {
    for (const article of articles) {
      const places = article.claims.map((claim) => placesOf(article, claim)[0]?.join('–'));
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

it('shares no article between the halves', () => {
  const [open, sealed] = HALVES.map((half) => readCorpus(half).map(({ text }) => text));
  expect(open?.filter((text) => sealed?.includes(text))).toEqual([]);
});
