import { readCorpus } from '../../../eval/corpus.js';
import { meetings, patternsOfIntake, type Pattern, worstFor } from '../../support/patterns.js';
import { processorTime } from '../../support/processorTime.js';

/** Under this a figure is noise. */
const NOISE_MS = 4;

async function everyPattern(): Promise<Pattern[]> {
  return patternsOfIntake(async () => {
    const { extract } = await import('../../../src/intake/extract.js');
    for (const { text } of readCorpus('open').slice(0, 12)) extract(text);
  });
}

/** Processor time in milliseconds. */
function costOf(pattern: Pattern, text: string): number {
  return processorTime(() => meetings(pattern, text));
}

/** How many times longer eight times the worst string takes: 8 in proportion, 64 for a square. */
function growthOf(pattern: Pattern): number {
  const [short, long] = [6_000, 48_000].map((length) => worstFor(pattern, length));
  costOf(pattern, short!);
  const few = Math.max(NOISE_MS, costOf(pattern, short!));
  return costOf(pattern, long!) / few;
}

it('has no pattern whose cost grows faster than the text', async () => {
  const patterns = await everyPattern();
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.some(({ source }) => source.includes('essage from'))).toBe(true);
  const steep = patterns.filter((pattern) => growthOf(pattern) > 32);
  expect(steep.map(({ where, source }) => `${where}: /${source}/`)).toEqual([]);
}, 120_000);

it('knows a pattern whose cost grows with the square', () => {
  expect(growthOf({ where: 'made up', source: '[\\s,]+$', flags: '' })).toBeGreaterThan(32);
});
