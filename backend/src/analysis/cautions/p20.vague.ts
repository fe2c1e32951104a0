import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { hasProof, MEASURED } from './proofs.js';
import { distinctWords, finderOf, wordings } from './wording.js';

const vagueIn = finderOf([...LEXICON.strong.severe, ...LEXICON.strong.vague]);

/** P-20. Grave, massive, sophisticated: measured how? */
export const vague: Caution = {
  id: 'P-20',
  name: 'Vague about the damage',
  trigger:
    'It weighs the effect with words such as grave, large-scale or briefly, and no effect is measured.',
  severity: 'warning',
  audience: 'reader',
  source:
    'EuRepoC grades disruption by its length and theft by how sensitive the data are; words of weight alone give neither.',
  fires: (record) => {
    const words = distinctWords(wordings(record).flatMap(vagueIn));
    const isMeasured =
      Boolean(record.claim.quantity?.value) || record.evidence.some((one) => hasProof(one, MEASURED));
    if (words.length === 0 || isMeasured) return undefined;
    return {
      words: 'No effect is specified: for how long, on which systems, with what data.',
      facts: words.map((word) => `it says “${word}”`),
    };
  },
};
