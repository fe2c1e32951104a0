import type { Article } from '../article.js';
import type { Attribution } from '../attribution.js';
import { withRoleBefore } from './apposed.js';
import { agree, candidatesOf } from './candidates.js';
import { ChainScores } from './chain.js';
import { continued } from './continued.js';
import { isSure } from './cueWords.js';
import { cueChances, cuenessOf } from './cues.js';
import { effortFor } from './effort.js';
import { frameOf } from './frame.js';
import { Clues } from './hashing.js';
import { judged, type Judged } from './judge.js';
import { models, type Models } from './models.js';
import { attributionFrom } from './parts.js';
import { ruledIn } from './ruled.js';
import { signsOf, type Signs } from './signs.js';
import { cueViewOf } from './spanClues.js';
import { windowOf } from './window.js';

/** A word that is less likely to be a cue is not looked at. */
const LEAST_CHANCE = 0.12;
/** A reading that is less likely to be right is left out. Chosen on articles that were kept back from learning. */
const LEAST_CONFIDENCE = 0.25;
/** For words that the lexicon vouches for, when somebody is named. */
const LEAST_SURE_CHANCE = 0.05;
const LEAST_SURE_CONFIDENCE = 0.1;
/** Cues that are so far apart do not tell the same attribution twice. */
const NEAR_CUES = 12;

interface Found extends Judged {
  readonly cue: number;
}

/** Who says what by which words, in the order of their cues. One may stand inside of what another says. */
export function attributionsIn(article: Article): Attribution[] {
  return attributionsWith(models(), article);
}

/** The same with given weights: for training. */
export function attributionsWith(weights: Models, article: Article): Attribution[] {
  const signs = signsOf(article);
  const learned = once(foundIn(signs, weights))
    .flatMap(({ cue, candidate, confidence }) => attributionFrom(article, cue, candidate, confidence) ?? [])
    .map((one) => withRoleBefore(article, one));
  const ruled = article.sentences.flatMap((sentence) => ruledIn(article, sentence) ?? []);
  return continued(article, together(learned, ruled));
}

/** What the models find and what the rules find; a cue that both see is the rule's. */
function together(learned: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] {
  const starts = new Set(ruled.flatMap(({ cue }) => cue.map(([start]) => start)));
  const others = learned.filter(({ cue }) => !cue.some(([start]) => starts.has(start)));
  return [...others, ...ruled].sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ cue, content }: Attribution): number => (cue[0] ?? content[0]!)[0];

function foundIn(signs: Signs, weights: Models): Found[] {
  const { article } = signs;
  const chances = cueChances(signs, weights.cues);
  const cueness = cuenessOf(chances);
  const scores = new ChainScores();
  const clues = new Clues();
  const found: Found[] = [];
  const isPossible = (cue: number): boolean =>
    chances[cue]! >= LEAST_CHANCE || (chances[cue]! >= LEAST_SURE_CHANCE && isSure(article, cue));
  const { cues, most } = effortFor(chances, article.tokens.map((_, at) => at).filter(isPossible));
  for (const cue of cues) {
    const chance = chances[cue]!;
    const view = cueViewOf(signs, frameOf(signs, cue), windowOf(signs, cue, most), cueness);
    scores.read(signs, view, weights, clues);
    const best = judged(signs, view, chance, candidatesOf(scores, view), weights.judge, clues);
    if (!best) continue;
    const vouched =
      isSure(article, cue) && best.candidate.source !== undefined && best.confidence >= LEAST_SURE_CONFIDENCE;
    if (vouched || best.confidence >= LEAST_CONFIDENCE) found.push({ ...best, cue });
  }
  return found;
}

/** “went on to say” has two words that may be cues: the surer reading of the two stays. */
function once(found: readonly Found[]): Found[] {
  return found.filter((one, at) => {
    for (const step of [-1, 1]) {
      for (
        let other = at + step;
        found[other] && Math.abs(found[other].cue - one.cue) <= NEAR_CUES;
        other += step
      ) {
        const surer = found[other].confidence - one.confidence || step;
        if (surer > 0 && agree(found[other].candidate, one.candidate)) return false;
      }
    }
    return true;
  });
}
