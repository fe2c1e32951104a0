import type { CaseDate } from '../case.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { distinct, finderOf } from './wording.js';
import { dateInWords } from '../../platform/partialDates.js';

const relativeIn = finderOf(LEXICON.times.relative);

/** P-23. A date that looks more precise than it is. */
export const imprecise: Caution = {
  id: 'P-23',
  name: 'Only the month or year is known',
  trigger:
    'The event or the attribution is dated to a month or a year, or to 1 January; or a passage says “last month” in a text whose own date is not known to the day.',
  severity: 'warning',
  audience: 'reader',
  source:
    'EuRepoC writes dates of which only the year is known as 1 January; the incident extension of STIX has a field for how far a time is to be trusted.',
  fires: ({ claim, incident, appearances }) => {
    const { from = null, precision = 'unknown' } = incident?.occurred ?? {};
    const dates: [string, CaseDate][] = [['the event', { date: from, precision }]];
    if (claim.attribution) dates.push(['the attribution', claim.attribution.dated]);
    const relative = appearances.flatMap(({ exact, source }) =>
      source.published.precision === 'day' ? [] : relativeIn(exact).map((word) => word.toLowerCase()),
    );
    const facts = [
      ...dates.filter(([, date]) => isImprecise(date)).map(([what, date]) => `${what}: ${dateInWords(date)}`),
      ...distinct(relative).map((word) => `“${word}”, in a text without a day`),
    ];
    if (facts.length === 0) return undefined;
    return { words: `The day is not known (${facts.join('; ')}).`, facts };
  },
};

/** 1 January is how datasets write a year. */
function isImprecise({ date, precision }: CaseDate): boolean {
  return date !== null && (precision === 'month' || precision === 'year' || date.endsWith('-01-01'));
}
