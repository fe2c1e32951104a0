import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { readCorpus } from '../eval/corpus.js';
import { median, type Figure } from './figures.js';
import { HOSTILE } from '../test/support/hostileText.js';
import { meetings, patternsOfIntake, worstFor } from '../test/support/patterns.js';

const LONG = 1_000_000;
const HOSTILE_LENGTH = 100_000;
/** Of some hundred patterns those are shown that take longest. */
const SLOWEST = 10;

/** The extractor as built, in turn with the library's plain split into sentences of the same text. */
export async function measureExtraction(rounds: number): Promise<Figure[]> {
  const built = new URL('../dist/intake/extract.js', import.meta.url).href;
  const { extract } = (await import(built)) as typeof import('../src/intake/extract.js');
  const splitter = winkNLP(model);
  const split = (text: string) => splitter.readDoc(text).sentences().length();
  const articles = readCorpus('open').map(({ text }) => text);
  const patterns = await measurePatterns(articles, rounds);
  const sixKilobytes = lengthened(articles, 6000);
  const tenth = lengthened(articles, LONG / 10);
  const long = lengthened(articles, LONG);
  for (let warm = 0; warm < 5; warm += 1) [extract, split].forEach((work) => work(sixKilobytes));
  const figure = (what: string, text: string, times: number, plain = text): Figure => ({
    what,
    unit: 'ms',
    ...inTurn(
      () => extract(text),
      () => split(plain),
      times,
    ),
  });
  return [
    figure('claims of an article of 6 kB', sixKilobytes, rounds * 4),
    figure('claims of 100 kB of articles', tenth, rounds),
    figure('claims of 1 MB of articles', long, 1),
    // The library alone would take minutes for some of these, so their floor is 100 kB of articles.
    ...HOSTILE.map(({ name, piece }) =>
      figure(`claims of 100 kB of ${name}`, piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length)), 1, tenth),
    ),
    ...patterns,
  ];
}

/** Every regular expression of the intake on the string that costs it most; the slowest are shown. */
async function measurePatterns(articles: readonly string[], rounds: number): Promise<Figure[]> {
  const patterns = await patternsOfIntake(async () => {
    const source = await import('../src/intake/extract.js');
    for (const text of articles) source.extract(text);
  });
  const nowhere = { where: '', source: '\\u0000', flags: 'g' };
  return patterns
    .map((pattern) => {
      const text = worstFor(pattern, HOSTILE_LENGTH);
      const shown = pattern.source.length > 24 ? `${pattern.source.slice(0, 24)}…` : pattern.source;
      const { ours, floor } = inTurn(
        () => meetings(pattern, text),
        () => meetings(nowhere, text),
        rounds,
      );
      return {
        what: `/${shown}/ of ${pattern.where}, 100 kB`,
        unit: 'ms',
        ours,
        floor: { ...floor, what: `a mark looked for in the same string; one of ${patterns.length} patterns` },
      };
    })
    .sort((one, other) => other.ours - one.ours)
    .slice(0, SLOWEST);
}

function inTurn(ours: () => unknown, floor: () => unknown, times: number) {
  const took: [number[], number[]] = [[], []];
  for (let round = 0; round < times; round += 1) {
    took[0].push(timed(ours));
    took[1].push(timed(floor));
  }
  const what = 'its split into sentences by the same library';
  return { ours: median(took[0]), floor: { what, value: median(took[1]) } };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Articles one after another until there are `length` characters. */
function lengthened(articles: readonly string[], length: number): string {
  const whole = articles.join('\n\n');
  return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
}
