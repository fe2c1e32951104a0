import { cueChances, cuenessOf } from '../../src/intake/attribution/cues.js';
import { frameOf } from '../../src/intake/attribution/frame.js';
import type { Models } from '../../src/intake/attribution/models.js';
import { signsOf, type Signs } from '../../src/intake/attribution/signs.js';
import { cueViewOf } from '../../src/intake/attribution/spanClues.js';
import { windowOf } from '../../src/intake/attribution/window.js';
import { trainChain, type ChainExample } from './chainTraining.js';
import type { Marked, Row } from './corpus.js';
import { trainCues } from './cueTraining.js';
import { goldLabels, headOf, wordsIn } from './gold.js';
import { judgeExamples, trainJudge, type JudgeExample } from './judgeTraining.js';
import { WEIGHED, PAIRS, type ChainWeights } from '../../src/intake/attribution/chain.js';

const CUES = { size: 2 ** 18, rounds: 3, rate: 0.04 };
const CHAIN = { labels: 2 ** 18 * WEIGHED, borders: 2 ** 13 * PAIRS, rounds: 3, rate: 0.04 };
const JUDGE = { size: 2 ** 16, rounds: 4, rate: 0.04 };
/** Words that are less likely to be cues teach the judge nothing. */
const LEAST_CHANCE = 0.12;

/** An article with its cues. */
export interface Lesson {
  readonly row: Row;
  readonly signs: Signs;
  readonly cues: readonly { readonly marked: Marked; readonly head: number }[];
}

export function lessonOf(row: Row): Lesson {
  const signs = signsOf(row.article);
  const cues = row.marked.flatMap((marked) => {
    const words = wordsIn(row.article, marked.cue);
    return words.length > 0 && marked.content.length > 0 ? [{ marked, head: headOf(signs, words) }] : [];
  });
  return { row, signs, cues };
}

/**
 * All models. What a later model sees of an earlier one comes from a twin that was taught with the other half of the
 * articles, as it will be with unknown text.
 */
export function learned(lessons: readonly Lesson[]): Models {
  const halves = [0, 1].map((half) => lessons.filter((_, at) => at % 2 === half));
  const cueTwins = halves.map((half) => trainCues(half.map(cueExample), CUES));
  const chances = new Map<Signs, Float32Array>();
  halves.forEach((half, which) => {
    for (const { signs } of half) chances.set(signs, cueChances(signs, cueTwins[1 - which]!));
  });
  const chainTwins = halves.map((half) => trainChain(chainExamples(half, chances), CHAIN));
  const readings = halves.flatMap((half, which) => readingsOf(half, chances, chainTwins[1 - which]!));
  const judge = trainJudge(readings, JUDGE);
  const cues = trainCues(lessons.map(cueExample), CUES);
  return { cues, ...trainChain(chainExamples(lessons, chances), CHAIN), judge };
}

function cueExample({ signs, cues }: Lesson): { signs: Signs; heads: ReadonlySet<number> } {
  return { signs, heads: new Set(cues.map(({ head }) => head)) };
}

function chainExamples(
  lessons: readonly Lesson[],
  chances: ReadonlyMap<Signs, Float32Array>,
): ChainExample[] {
  return lessons.flatMap(({ signs, cues }) => {
    const cueness = cuenessOf(chances.get(signs)!);
    return cues.map(({ marked, head }) => {
      const window = windowOf(signs, head);
      const view = cueViewOf(signs, frameOf(signs, head), window, cueness);
      return { signs, view, gold: goldLabels(signs, window, marked) };
    });
  });
}

function readingsOf(
  lessons: readonly Lesson[],
  chances: ReadonlyMap<Signs, Float32Array>,
  chain: ChainWeights,
): JudgeExample[] {
  return lessons.flatMap(({ signs, row }) => {
    const own = chances.get(signs)!;
    return judgeExamples(signs, row.marked, own, cuenessOf(own), chain, LEAST_CHANCE);
  });
}
