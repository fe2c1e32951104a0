import type { Caution } from './caution.js';
import { daysBetween } from './dates.js';
import { dateInWords } from '../../platform/partialDates.js';

/** Our choice; no standard sets one. */
const DAYS = 3;
const FORMAL_BASES: readonly (string | null)[] = [
  'receiver_government',
  'eu_institution',
  'international_organisation',
];
const FORMAL_TYPES: readonly (string | null)[] = [
  'political_statement',
  'legal_action',
  'political_and_legal',
  'media_and_legal',
];

/** P-22. Sooner than anybody can know. */
export const early: Caution = {
  id: 'P-22',
  name: 'Too early',
  trigger: `Blame is laid within ${DAYS} days of the event, both dated to the day, and not formally by a state or an international body.`,
  severity: 'warning',
  audience: 'reader',
  source:
    'American Banker found first disclosures to be almost always wrong. The limit of three days is our own choice.',
  fires: ({ claim: { kind, attribution }, incident }) => {
    const { dated, basis = null, type = null } = attribution ?? {};
    const { from = null, precision } = incident?.occurred ?? {};
    if (
      kind !== 'attribution' ||
      !dated?.date ||
      dated.precision !== 'day' ||
      from === null ||
      precision !== 'day'
    )
      return undefined;
    const days = daysBetween(from, dated.date);
    if (days < 0 || days >= DAYS || FORMAL_BASES.includes(basis) || FORMAL_TYPES.includes(type))
      return undefined;
    return {
      words: 'Blame was laid within three days of the event, before an investigation could normally end.',
      facts: [`event: ${dateInWords({ date: from, precision })}`, `attribution: ${dateInWords(dated)}`],
    };
  },
};
