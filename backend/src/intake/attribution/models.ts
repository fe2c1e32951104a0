import type { ChainWeights } from './chain.js';
import { TABLES } from './weights.js';

/** What was learned: which words are cues, and what around them is source and content. */
export interface Models extends ChainWeights {
  readonly cues: Float32Array;
}

let unpacked: Models | undefined;

/** The learned weights, unpacked when they are first needed. */
export function models(): Models {
  unpacked ??= {
    cues: weightsIn(TABLES.cues),
    labels: weightsIn(TABLES.labels),
    borders: weightsIn(TABLES.borders),
  };
  return unpacked;
}

interface Packed {
  /** What one step of a number weighs. */
  readonly step: number;
  /** Signed bytes in base64. */
  readonly bytes: string;
}

function weightsIn({ step, bytes }: Packed): Float32Array {
  const raw = Buffer.from(bytes, 'base64');
  return Float32Array.from(
    new Int8Array(raw.buffer, raw.byteOffset, raw.byteLength),
    (value) => value * step,
  );
}
