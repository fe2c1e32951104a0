import { fingerprintOf, similarity } from '../../src/sources/reading/fingerprint.js';

/** The same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** An article of made-up words, as unlike any other as two articles of one language are. */
function article(seed: number, words = 400): string[] {
  const roll = dice(seed);
  const common = ['the', 'of', 'a', 'said', 'that', 'in', 'and', 'to', 'was', 'attack'];
  return Array.from({ length: words }, () => (roll(3) === 0 ? common[roll(10)]! : `word${roll(3000)}`));
}

/** The article after an editor: some words replaced, some paragraphs moved or left out. */
function edited(words: readonly string[], changes: number, seed: number): string[] {
  const roll = dice(seed);
  const copy = [...words];
  for (let change = 0; change < changes; change += 1) copy[roll(copy.length)] = `other${roll(9999)}`;
  return copy;
}

const shared = (one: string, other: string): number => {
  const [left, right] = [fingerprintOf(one).bands, fingerprintOf(other).bands];
  return left.filter((band, at) => band === right[at]).length;
};
const text = (words: readonly string[]): string => words.join(' ');
const TRIES = 100;
const seeds = Array.from({ length: TRIES }, (_, at) => at + 1);

/** How many of a hundred articles are found again (two bands in common) after so many changes. */
function foundAgain(change: (words: readonly string[], seed: number) => readonly string[]): number {
  return seeds.filter((seed) => {
    const words = article(seed);
    return shared(text(words), text(change(words, seed + 1000))) >= 2;
  }).length;
}

describe('an article', () => {
  it.each([
    ['5 of 400 words are replaced', 5, 100, 0.9],
    ['15 words are', 15, 100, 0.75],
    ['30 words are', 30, 99, 0.55],
  ])('is found again when %s', (_, changes, least, alike) => {
    expect(foundAgain((words, seed) => edited(words, changes, seed))).toBeGreaterThanOrEqual(least);
    const mean = seeds.reduce(
      (sum, seed) => sum + similarity(text(article(seed)), text(edited(article(seed), changes, seed + 1000))),
      0,
    );
    expect(mean / TRIES).toBeGreaterThan(alike);
  });

  it('is found again when its paragraphs change places, or a fifth is left out', () => {
    const halves = (words: readonly string[]) => [...words.slice(200), ...words.slice(0, 200)];
    expect(foundAgain(halves)).toBe(TRIES);
    expect(foundAgain((words) => words.slice(80))).toBe(TRIES);
  });

  it('is not taken for another one of the same words', () => {
    const pairs = seeds.filter((seed) => shared(text(article(seed)), text(article(seed + 5000))) > 0);
    expect(pairs).toEqual([]);
    expect(similarity(text(article(1)), text(article(2)))).toBeLessThan(0.1);
  });

  it('is known by its words, whatever stands between them', () => {
    const typed = `The harbour's pages were "out of reach" - for two hours, the Cafe said. ${text(article(7))}`;
    const printed = `The harbour’s pages were “out of reach” —\n\nfor two\u00A0hours, the CAFÉ said.\t${text(article(7))}`;
    expect(fingerprintOf(printed)).toEqual(fingerprintOf(typed));
    expect(fingerprintOf(`${printed} more`).wordsSha256).not.toBe(fingerprintOf(typed).wordsSha256);
  });

  it('of few words is compared as a whole only', () => {
    expect(fingerprintOf('Too short to be compared by its parts.').bands).toEqual([]);
    expect(fingerprintOf('').bands).toEqual([]);
    expect(similarity('', 'x')).toBe(0);
  });

  it('has numbers that a database keeps exactly', () => {
    for (const seed of seeds.slice(0, 20))
      expect(
        fingerprintOf(text(article(seed))).bands.every((band) => Number.isSafeInteger(band) && band >= 0),
      ).toBe(true);
  });

  it('of ten megabytes costs a second or two', () => {
    const long = `${text(article(3, 20_000))} `.repeat(70);
    expect(long.length).toBeGreaterThan(9_000_000);
    const before = performance.now();
    fingerprintOf(long);
    expect(performance.now() - before).toBeLessThan(8000);
  });
});
