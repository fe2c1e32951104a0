import * as learned from '../accusedWeights.js';
import type { Token } from '../../article.js';
import type { ClaimKind } from '../../../claims/claim.kinds.js';
import { likeliest } from '../kindModel.js';
import { ruledIn, suspectsIn, type Passage, type Suspect } from './candidates.js';

/** A learned judge as it is kept in a file. */
export interface Learned {
  /** Names of the signs, one a line. */
  readonly FEATURES: string;
  /** One signed byte for each sign, in base64. */
  readonly WEIGHTS: string;
  /** What one step of a weight counts. */
  readonly STEP: number;
  /** From which sum on somebody is accused. */
  readonly THRESHOLD: number;
}

/** Logistic regression over the signs for and against somebody. */
export class BlameModel {
  private readonly weights: ReadonlyMap<string, number>;
  private readonly threshold: number;

  constructor({ FEATURES, WEIGHTS, STEP, THRESHOLD }: Learned) {
    const bytes = atob(WEIGHTS);
    this.weights = new Map(
      FEATURES.split('\n').map((feature, i) => [feature, ((bytes.charCodeAt(i) << 24) >> 24) * STEP]),
    );
    this.threshold = THRESHOLD;
  }

  /** The names of those whom the passage accuses, those that it names first; where it agrees with no rule, whom the rules name. */
  accusedIn(passage: Passage): string[] {
    const kind = likeliest(passage.chances);
    if (kind === 'non_attribution') return [];
    const judged = this.judgedIn(passage, kind);
    const ruled = TELLS_OF_CULPRITS.has(kind) ? ruledIn(passage, kind) : [];
    return ruled.length === 0 || judged.some((name) => ruled.includes(name)) ? judged : ruled;
  }

  private judgedIn(passage: Passage, kind: ClaimKind): string[] {
    const judged = suspectsIn(passage)
      .map((suspect) => ({ ...suspect, sum: this.sumOf(suspect.signs) }))
      .filter(({ sum }) => sum > this.threshold)
      .filter((suspect) => kind !== 'denial' || isDenied(suspect));
    return judged
      .filter((one) => !judged.some((other) => one !== other && isNamedBetter(passage.words, one, other)))
      .map(({ name }) => name);
  }

  sumOf(signs: ReadonlyMap<string, number>): number {
    let sum = this.weights.get('always') ?? 0;
    for (const [sign, amount] of signs) sum += amount * (this.weights.get(sign) ?? 0);
    return sum;
  }
}

/** Kinds in which the rules are trusted where the judge names others or nobody. */
const TELLS_OF_CULPRITS = new Set<ClaimKind>(['attribution', 'denial', 'responsibility', 'impact']);

interface Judged extends Suspect {
  readonly sum: number;
}

/** “The company denied that data had been taken”: who is not named is cleared only by their own side. */
function isDenied({ mention, signs }: Judged): boolean {
  return (
    mention !== undefined ||
    ['speaker', 'speaking gang', 'side of the speaker', 'ruled'].some((sign) => signs.has(sign))
  );
}

/** “the Russian group ▒Frostbitten Heron▒”, “▒Tin Parade▒, a loose network”: one and the same, and once is enough. */
function isNamedBetter(words: readonly Token[], one: Judged, other: Judged): boolean {
  const [mine, its] = [one.mention, other.mention];
  if (!mine || !its) return false;
  if (mine.chunk.from === its.chunk.from) return one.sum < other.sum;
  const apart = words.slice(its.chunk.to, mine.chunk.from);
  const aside = apart.length === 2 && apart[0]!.text === ',' && apart[1]!.pos === 'DET';
  return aside && mine.type === 'described' && its.type !== 'described';
}

let model: BlameModel | undefined;

/** Whom a passage accuses, by all signs together. */
export function accusedOf(passage: Passage): string[] {
  model ??= new BlameModel(learned);
  return model.accusedIn(passage);
}
