import { listed } from '../../platform/inWords.js';
import type { Case, CaseDate, CaseParty } from '../case.js';
import type { Caution } from './caution.js';
import { distinct } from './wording.js';
import { STEP_OF } from '../steps.js';
import { dateInWords } from '../../platform/partialDates.js';

interface Rival {
  readonly words: string;
  readonly isPublic: boolean;
}

/** P-27. Somebody else has been blamed as well. */
export const contested: Caution = {
  id: 'P-27',
  name: 'Another attribution exists',
  trigger:
    'Somebody blames others for the incident, on the same rung of the ladder, and the rating is not “contested”.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'EuRepoC marks contested attributions, and for each incident the one that it takes as settled; most incidents have one attribution only, so a second one is news.',
  fires: (record) => {
    const rating = record.finding?.rating ?? null;
    if (rating === null || rating === 'contested' || !blames(record.claim.kind)) return undefined;
    const rivals = [...claimed(record), ...coded(record)];
    if (rivals.length === 0) return undefined;
    const told = distinct(rivals.filter(({ isPublic }) => isPublic).map(({ words }) => words));
    return {
      // What the desk has not published of other claims is not for readers.
      words: told.length > 0 ? `Another attribution exists: ${listed(told)}.` : 'Another attribution exists.',
      facts: distinct(rivals.map(({ words }) => words)),
    };
  },
};

function blames(kind: string | null): boolean {
  return kind === 'attribution' || kind === 'responsibility';
}

function claimed({ claim, others }: Case): Rival[] {
  const ours = claim.attribution?.accused ?? [];
  return others
    .filter(
      ({ kind, accused }) =>
        blames(kind) && accused.some((one) => isRival(one, ours)) && !shares(accused, ours),
    )
    .map(({ speakers, accused, dated, isPublic }) => ({
      words: inWords(
        speakers.map(({ name }) => name),
        accused.map(({ name }) => name),
        dated,
      ),
      isPublic,
    }));
}

function coded({ claim, coded: statements }: Case): Rival[] {
  const ours = claim.attribution?.accused ?? [];
  return statements.flatMap(({ by, blames: blamed, stated }) =>
    blamed && isRival(blamed, ours) && !shares([blamed], ours)
      ? [{ words: inWords(by, [blamed.name], stated), isPublic: true }]
      : [],
  );
}

/** Blame on another step may be right as well: a group, and the state behind it. */
function isRival({ kind }: Pick<CaseParty, 'kind'>, ours: readonly CaseParty[]): boolean {
  return STEP_OF[kind] !== null && ours.some((one) => STEP_OF[one.kind] === STEP_OF[kind]);
}

function shares(theirs: readonly Pick<CaseParty, 'id' | 'name'>[], ours: readonly CaseParty[]): boolean {
  const names = new Set(
    ours.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())),
  );
  return theirs.some(({ id, name }) => ours.some((one) => one.id === id) || names.has(name.toLowerCase()));
}

function inWords(by: readonly string[], accused: readonly string[], dated: CaseDate): string {
  const when = dateInWords(dated);
  return `${by.length > 0 ? listed(distinct(by)) : 'somebody'} blames ${listed(distinct(accused))}${when ? ` (${when})` : ''}`;
}
