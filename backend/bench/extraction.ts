import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { readCorpus } from '../eval/corpus.js';
import { median, type Figure } from './figures.js';
import { HOSTILE } from '../test/support/hostileText.js';

const LONG = 1_000_000;
const HOSTILE_LENGTH = 100_000;

/** The extractor as built, in turn with the library's plain split into sentences of the same text. */
export async function measureExtraction(rounds: number): Promise<Figure[]> {
  const built = new URL('../dist/intake/extract.js', import.meta.url).href;
  const { extract } = (await import(built)) as typeof import('../src/intake/extract.js');
  const splitter = winkNLP(model);
  const split = (text: string) => splitter.readDoc(text).sentences().length();
  const articles = readCorpus('open').map(({ text }) => text);
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
  ];
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
