import type { Dispute, Mark, Weight } from './matrix.js';

/** If this hypothesis were true, would we see this? */
export const MARK_WORD: Record<Mark, string> = {
  CC: 'fits well',
  C: 'fits',
  N: 'says nothing',
  I: 'speaks against',
  II: 'speaks strongly against',
  NA: 'does not apply',
};

/** The key of its letter, beside 1 to 6. */
export const MARK_KEY: Record<Mark, string> = { CC: 'C', C: 'c', N: 'n', I: 'i', II: 'I', NA: 'x' };

export const WEIGHT_WORD: Record<Weight, string> = { low: 'low', medium: 'medium', high: 'high' };

export const APART_WORD: Record<Dispute['apart'], string> = {
  opposed: 'opposed',
  differ: 'differ',
  degree: 'in degree',
};

/** 0 to 4. */
export const TELLING_WORD = ['nothing', 'little', 'some', 'much', 'most'] as const;
