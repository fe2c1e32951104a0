import type { Case, CaseDate } from '../case.js';
import type { Caution } from './caution.js';
import { numbered } from './proofs.js';
import { distinct } from './wording.js';
import { dateInWords } from '../../platform/partialDates.js';

/** P-29. Newer than the day up to which the finding goes. */
export const stale: Caution = {
  id: 'P-29',
  name: 'Newer information',
  trigger: 'Evidence or another attribution is dated after the day up to which the finding takes account.',
  severity: 'warning',
  audience: 'reader',
  source:
    'PolitiFact rates on what was known at the time and says so; correction policies ask for what came later to be told.',
  fires: (record) => {
    const asOf = record.finding?.asOf ?? null;
    if (asOf === null) return undefined;
    const facts = newer(record, asOf);
    if (facts.length === 0) return undefined;
    return {
      words: `New information has appeared since ${dateInWords({ date: asOf, precision: 'day' })}.`,
      facts,
    };
  },
};

function newer({ evidence, others, coded }: Case, asOf: string): string[] {
  const isNewer = ({ date }: CaseDate): boolean => date !== null && date > asOf;
  return [
    ...numbered(evidence.filter(({ source }) => isNewer(source.published))).map((one) => `${one} is newer`),
    ...distinct(
      others
        .filter(({ dated }) => isNewer(dated))
        .map(({ dated }) => `an attribution of ${dateInWords(dated)}`),
    ),
    ...distinct(
      coded
        .filter(({ stated }) => isNewer(stated))
        .map(({ stated }) => `a coded attribution of ${dateInWords(stated)}`),
    ),
  ];
}
