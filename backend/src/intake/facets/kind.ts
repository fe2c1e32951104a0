import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Token } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Quantity } from '../suggestion.js';
import type { Blamed } from './accused.js';
import { Patterns, type Match } from './patterns.js';

/** What is known of a passage when its kind is asked for. */
export interface Reading {
  readonly words: readonly Token[];
  readonly blamed: readonly Blamed[];
  readonly numbers: readonly Quantity[];
  readonly voice: Voice;
  readonly attribution?: Attribution;
}

type Scores = Map<ClaimKind, number>;

const KINDS = new Patterns(LEXICON.kinds);
const ENOUGH = 2;

/** Each of these is taken as soon as its signs are good enough, in this order. */
const PRECEDENCE: readonly ClaimKind[] = [
  'responsibility',
  'denial',
  'non_attribution',
  'attribution',
  'quantity',
  'no_impact',
  'precedent',
];
/** Among these the best sign decides; of equal ones the earlier. */
const OTHERS: readonly ClaimKind[] = ['technique', 'response', 'timeline', 'impact', 'capability'];

const DENYING = new Set(['deny', 'reject', 'refute', 'dismiss', 'dispute', 'rebut']);

/** What a passage claims. */
export function kindOf(reading: Reading): ClaimKind {
  const scores = scoresOf(reading);
  const by = (kind: ClaimKind) => scores.get(kind) ?? 0;
  const sure = PRECEDENCE.find((kind) => by(kind) >= ENOUGH);
  if (sure) return sure;
  const best = Math.max(...OTHERS.map(by));
  if (best >= ENOUGH) return OTHERS.find((kind) => by(kind) === best)!;
  return (
    PRECEDENCE.find((kind) => by(kind) > 0) ??
    (best > 0 ? OTHERS.find((kind) => by(kind) === best)! : 'other')
  );
}

/** How good the best sign of each kind is. */
export function scoresOf(reading: Reading): Scores {
  const scores: Scores = new Map();
  const add = (kind: ClaimKind, score: number) => scores.set(kind, Math.max(scores.get(kind) ?? 0, score));
  const { words } = reading;
  const subordinate = subordinateFrom(words);
  for (const match of KINDS.in(words)) add(match.group as ClaimKind, strengthOf(match, subordinate));
  if (DENYING.has(reading.attribution?.cueLemma ?? '')) add('denial', 3);
  for (const { by } of reading.blamed) if (by !== 'machine') add('attribution', by === 'attack from' ? 1 : 2);
  return scores;
}

function strengthOf({ from, strength }: Match, subordinate: number): number {
  return from > subordinate ? strength - 1 : strength;
}

const SUBORDINATING = new Set([
  'which',
  'who',
  'whose',
  'where',
  'after',
  'when',
  'while',
  'because',
  'although',
  'though',
  'before',
  'until',
  'as',
  'if',
]);

/** Where the first subordinate clause begins; what stands in it counts less. */
function subordinateFrom(words: readonly Token[]): number {
  const at = words.findIndex(({ lower }, i) => i > 0 && SUBORDINATING.has(lower));
  return at < 0 ? words.length : at;
}
