import { listed } from '../../platform/inWords.js';
import { countryOf, originsIn, originsNamed } from './places.js';
import type { Caution } from './caution.js';
import { distinct } from './wording.js';

/** P-02. What starts in a country was not therefore started by its state. */
export const territory: Caution = {
  id: 'P-02',
  name: 'A territory is not the state',
  trigger:
    'An attribution below the rung “state” blames a state, or names a country as the place from which it came.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'The governmental experts of the United Nations agreed in 2015, and again in 2021, that the origin of an activity in a territory may not be enough to attribute it to that state; the law of state responsibility asks for acts of its organs, or for its direction or control.',
  fires: (record) => {
    const { kind, attribution } = record.claim;
    if (kind !== 'attribution' || attribution?.rung === 'state') return undefined;
    const blamed = (attribution?.accused ?? [])
      .filter((party) => party.kind === 'state')
      .map(({ name }) => name);
    const titles = distinct(record.appearances.map(({ source }) => source.title));
    const named = distinct([...blamed.map(countryOf), ...originsNamed(record), ...titles.flatMap(originsIn)]);
    if (named.length === 0) return undefined;
    return {
      words: `That an attack started in or passed through ${listed(named)} does not by itself attribute it to a state.`,
      facts: named.map((country) => `country: ${country}`),
    };
  },
};
