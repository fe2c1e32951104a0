import type { Caution } from './caution.js';
import { addressesIn, isCountry, originsNamed } from './places.js';
import { hasProof, isUsable, supporting } from './proofs.js';
import { distinct, distinctWords, wordings } from './wording.js';

/** P-01. Where a connection ends on a map says nothing of who used it. */
export const geolocation: Caution = {
  id: 'P-01',
  name: 'An address is not a person',
  trigger:
    'A quantity or an attribution speaks of IP addresses or of the country that traffic came from, or rests on the location of addresses, and no evidence names an operator or a sponsor.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'MaxMind, which makes databases of where addresses are, says itself that they cannot put a pin on a map; addresses without a known place were once all given a point in Kansas, where a farm stood.',
  fires: (record) => {
    const { kind } = record.claim;
    if (kind !== 'quantity' && kind !== 'attribution') return undefined;
    const evidence = supporting(record).filter(isUsable);
    if (evidence.some((one) => hasProof(one, ['operator', 'legal_record']) || one.rung === 'state'))
      return undefined;
    const texts = wordings(record);
    const hit = record.incident?.receivers ?? [];
    const countries = originsNamed(record).filter(
      (country) => !hit.some((party) => isCountry(party, country)),
    );
    const facts = [
      ...distinctWords(texts.flatMap(addressesIn)).map((word) => `it says “${word}”`),
      ...distinct(countries).map((country) => `named as the origin: ${country}`),
      ...(evidence.some((one) => hasProof(one, ['ip_geolocation']))
        ? ['evidence rests on where addresses are']
        : []),
    ];
    if (facts.length === 0) return undefined;
    return {
      words:
        'An IP address locates a network connection, and only roughly. It does not show who used it: proxies, VPNs, botnets and rented servers are normal in attacks.',
      facts,
    };
  },
};
