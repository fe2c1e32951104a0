import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { hasProof } from './proofs.js';
import { distinctWords, finderOf } from './wording.js';

const superlativesIn = finderOf(LEXICON.strong.superlative);

/** P-19. First, largest, worst: of which? */
export const superlative: Caution = {
  id: 'P-19',
  name: 'A superlative without a list',
  trigger:
    'It is called the first, the largest, unprecedented or the like, and no set to compare it with is on file.',
  severity: 'warning',
  audience: 'reader',
  source: 'PolitiFact holds the speaker to it: whoever makes the claim bears the burden of proof.',
  fires: ({ claim, evidence }) => {
    const words = distinctWords(superlativesIn(claim.statement));
    if (claim.kind !== 'precedent' && words.length === 0) return undefined;
    if (evidence.some((one) => hasProof(one, ['comparison']))) return undefined;
    return {
      words: 'A superlative needs a list to be compared with, and none is given.',
      facts: words.length > 0 ? words.map((word) => `it says “${word}”`) : ['the claim is about a precedent'],
    };
  },
};
