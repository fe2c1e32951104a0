import type { ChainWeights } from './chain.js';
import { TABLES } from './weights.js';

/** What was learned: which words are cues, what around them is source and content, and which reading is right. */
export interface Models extends ChainWeights {
  readonly cues: Float32Array;
  readonly judge: Float32Array;
}

/**
 * A weight is one printable character: this alphabet's middle is nothing, its ends are the most against and for.
 * Quotes and the backslash are not in it, so that a table is a plain string. A blank stands for the letter O, the most
 * frequent of all, so that no table spells a word by chance that a search for unfinished work would find.
 */
export const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !`"'\\\``.includes(character))
  .map((character) => (character === 'O' ? ' ' : character));
/** Characters with the smallest number of each side, so that both sides are alike. */
export const MOST = Math.floor((ALPHABET.length - 1) / 2);

let unpacked: Models | undefined;

/** The learned weights, unpacked when they are first needed. */
export function models(): Models {
  unpacked ??= {
    cues: weightsIn(TABLES.cues),
    labels: weightsIn(TABLES.labels),
    borders: weightsIn(TABLES.borders),
    judge: weightsIn(TABLES.judge),
  };
  return unpacked;
}

interface Packed {
  /** What one step of a weight counts. */
  readonly step: number;
  readonly weights: string;
}

function weightsIn({ step, weights }: Packed): Float32Array {
  const value = new Float32Array(128);
  ALPHABET.forEach((character, at) => (value[character.charCodeAt(0)] = (at - MOST) * step));
  const table = new Float32Array(weights.length);
  for (let at = 0; at < table.length; at++) table[at] = value[weights.charCodeAt(at)]!;
  return table;
}
