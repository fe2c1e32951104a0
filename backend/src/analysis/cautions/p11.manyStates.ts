import { listed } from '../../platform/inWords.js';
import type { Caution } from './caution.js';
import { countryOf, originsNamed } from './places.js';
import { distinct } from './wording.js';

/** P-11. From everywhere at once, as a botnet is. */
export const manyStates: Caution = {
  id: 'P-11',
  name: 'Many countries at once',
  trigger: 'An attribution or a quantity names two or more countries as the origin of one event.',
  severity: 'warning',
  audience: 'reader',
  source:
    'Botnets are made of hijacked machines wherever there are any; where those stand is a matter of machines, not of who commands them, and MaxMind warns against reading more into its locations.',
  fires: (record) => {
    const { kind, attribution } = record.claim;
    if (kind !== 'attribution' && kind !== 'quantity') return undefined;
    const states = (attribution?.accused ?? [])
      .filter((party) => party.kind === 'state')
      .map(({ name }) => countryOf(name));
    const named = distinct([...states, ...originsNamed(record)]);
    if (named.length < 2) return undefined;
    return {
      words: `${listed(named)} are named at once. Traffic from many countries is what a botnet looks like; it points away from a single state.`,
      facts: named.map((country) => `country: ${country}`),
    };
  },
};
