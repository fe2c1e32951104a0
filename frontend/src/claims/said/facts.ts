import { facetOf, type Description } from '../../intake/facets.js';
import { dateInWords } from '../../ui/time.js';
import {
  ATTRIBUTION_BASIS_WORD,
  ATTRIBUTION_NATURE_WORD,
  ATTRIBUTION_TYPE_WORD,
  KIND_WORD,
  RUNG_WORD,
} from '../../ui/words.js';

export interface Fact {
  readonly label: string;
  readonly words: string;
  /** Nobody gave it, and that is worth knowing. */
  readonly lacking?: true;
}

/** Everything in a description, part by part, in words. */
export function partsOf(described: Description): Fact[] {
  return [
    { label: 'Statement', words: described.statement },
    { label: 'Kind', words: described.kind ? KIND_WORD[described.kind] : 'not decided' },
    { label: 'Incident', words: described.incident?.title ?? 'none' },
    ...factsOf(described),
  ];
}

/** What a claim of this kind has to say beyond its statement. */
export function factsOf(described: Description): Fact[] {
  const facet = facetOf(described.kind);
  if (facet === 'quantity') return quantityFacts(described);
  return facet === 'attribution' ? attributionFacts(described) : [];
}

function quantityFacts({ quantity }: Description): Fact[] {
  const { value, unit } = quantity;
  return [
    fact('Number', [value, unit].filter(Boolean).join(' ')),
    fact('What was counted', quantity.numerator),
    fact('Out of what', quantity.denominator),
    fact('Over which time', quantity.period),
    fact('How it was counted', quantity.method),
  ];
}

function attributionFacts({ kind, attribution }: Description): Fact[] {
  const { accused, rung, basis, type, nature, dated } = attribution;
  const blamed = accused.map(({ name }) => name).join(', ');
  const label = kind === 'responsibility' ? 'Says it was them' : 'Blamed';
  const known = [
    rung && { label: 'Rung', words: RUNG_WORD[rung] },
    nature && { label: 'Nature', words: ATTRIBUTION_NATURE_WORD[nature] },
    basis && { label: 'Who attributes', words: ATTRIBUTION_BASIS_WORD[basis] },
    type && { label: 'In which form', words: ATTRIBUTION_TYPE_WORD[type] },
    dated.date && { label: 'Attributed', words: dateInWords(dated) },
  ];
  return [
    blamed ? { label, words: blamed } : { label, words: 'nobody named', lacking: true },
    ...known.filter((one) => one !== null && one !== ''),
  ];
}

function fact(label: string, words: string | null): Fact {
  return words ? { label, words } : { label, words: 'not given', lacking: true };
}
