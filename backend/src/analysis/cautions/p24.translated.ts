import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { hasProof } from './proofs.js';
import { distinct } from './wording.js';

/** P-24. The words are somebody's translation. */
export const translated: Caution = {
  id: 'P-24',
  name: 'A translation without its original',
  trigger: 'A passage is translated, and the wording that it translates is not captured.',
  severity: 'warning',
  audience: 'reader',
  source:
    'PROV-O, the provenance vocabulary of the W3C, records a translation as derived: what it was derived from has to be on file to be looked at.',
  fires: (record) => {
    if (record.evidence.some((one) => hasProof(one, ['original_text']))) return undefined;
    const facts = distinct(
      record.citations.filter(({ kind }) => kind === 'translates').flatMap((one) => gap(one, record)),
    );
    if (facts.length === 0) return undefined;
    return { words: 'We rely on a translation; the original wording is not on file.', facts };
  },
};

/** A captured original is in another language than its translation; what is not captured cannot be looked at. */
function gap({ from, to }: Case['citations'][number], { appearances }: Case): string[] {
  if ('party' in to) return [`translated from ${to.party.name}, of which nothing is captured`];
  const languageOf = (id: string): string =>
    appearances.find((one) => one.id === id)?.source.language.split('-')[0] ?? '';
  return languageOf(from) === languageOf(to.appearance)
    ? ['what is translated is itself in the same language']
    : [];
}
