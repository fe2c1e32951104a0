import { conflictsOf, type Conflicts } from '../../analysis/sayings/conflicts.js';
import type { PartyKind } from '../../parties/party.kinds.js';
import type { DocDate, DocIncident, DocParty } from '../../verdicts/document.js';
import { once } from './claimants.js';
import { dateForMachines } from './dates.js';
import type { SayingLine } from './views.js';

/** An incident as its newest verdict describes it, with every verdict on it. */
export interface IncidentView {
  readonly incident: DocIncident;
  /** Newest first. */
  readonly verdicts: readonly SayingLine[];
}

export interface Row {
  readonly claimant: DocParty | null;
  /** One cell a column; a party may have said several things about the same one. */
  readonly cells: readonly (readonly SayingLine[])[];
}

export interface Matrix {
  /** Who is blamed, the most often blamed first; null stands for “nobody is named”. */
  readonly columns: readonly (DocParty | null)[];
  readonly rows: readonly Row[];
  /** How many claimants and blamed parties have no room; the lists below the table have them. */
  readonly left: { readonly rows: number; readonly columns: number };
  /** What contradicts or revises what, by slug. */
  readonly conflicts: ReadonlyMap<string, Conflicts>;
}

/** More than can be taken in at a glance; no incident has come near it. */
const MOST_COLUMNS = 12;
const MOST_ROWS = 60;

const ABOUT_WHO = new Set(['attribution', 'responsibility', 'denial', 'non_attribution']);

/** Who says what about who did it: claimants down, the blamed across. A void verdict says nothing any more. */
export function matrixOf(verdicts: readonly SayingLine[]): Matrix {
  const about = verdicts.filter((one) => ABOUT_WHO.has(one.kind ?? '') && one.editionKind !== 'void');
  const accused = mostFirst(about.map(({ saying }) => saying.accused));
  const claimants = mostFirst(about.map(({ saying }) => saying.claimants));
  const columns = [...accused.slice(0, MOST_COLUMNS), ...(about.some(blamesNobody) ? [null] : [])];
  const nameless = about.some(({ saying }) => saying.claimants.length === 0);
  const shown = [...claimants.slice(0, MOST_ROWS), ...(nameless ? [null] : [])];
  const rows = shown.map((claimant): Row => {
    const own = about.filter(({ saying }) => includes(saying.claimants, claimant));
    return {
      claimant,
      cells: columns.map((blamed) => own.filter((one) => includes(one.saying.accused, blamed))),
    };
  });
  return {
    columns,
    rows,
    left: {
      rows: Math.max(0, claimants.length - MOST_ROWS),
      columns: Math.max(0, accused.length - MOST_COLUMNS),
    },
    conflicts: conflictsOf(about.map(asSaying)),
  };
}

function asSaying({ slug, kind, saying }: SayingLine) {
  return {
    id: slug,
    claimants: saying.claimants.map(({ id }) => id),
    accused: saying.accused.map((party) => ({ id: party.id, kind: party.kind as PartyKind })),
    kind: kind ?? 'other',
    rung: saying.rung,
    said: saying.said,
  };
}

function blamesNobody({ saying }: SayingLine): boolean {
  return saying.accused.length === 0;
}

/** Null stands for nobody. */
function includes(parties: readonly DocParty[], party: DocParty | null): boolean {
  return party ? parties.some(({ id }) => id === party.id) : parties.length === 0;
}

/** Each party once: those that come most often first, then in the order of mention. */
function mostFirst(mentions: readonly (readonly DocParty[])[]): DocParty[] {
  const all = mentions.flat();
  const times = new Map<string, number>();
  for (const { id } of all) times.set(id, (times.get(id) ?? 0) + 1);
  return once(all).sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
}

export interface Moment {
  readonly date: DocDate;
  readonly what: 'began' | 'ended' | SayingLine;
}

/** The incident and the claims in order of time, those without a date last. */
export function timelineOf({ incident, verdicts }: IncidentView): Moment[] {
  const { from, to, precision } = incident.occurred;
  const moments: Moment[] = [
    { date: { date: from, precision }, what: 'began' },
    ...(to !== null && to !== from ? [{ date: { date: to, precision }, what: 'ended' as const }] : []),
    ...verdicts.map((verdict): Moment => ({ date: verdict.saying.said, what: verdict })),
  ];
  return moments
    .map((moment) => [rank(moment), moment] as const)
    .sort(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1))
    .map(([, moment]) => moment);
}

/** An incident stands as early as its date allows, and what is said of it as late as its own allows. */
function rank({ date, what }: Moment): string {
  const known = dateForMachines(date);
  const happens = what === 'began' || what === 'ended';
  if (known === undefined) return happens ? '' : '9999';
  return known.padEnd(10, happens ? ' ' : '~');
}

/** The verdicts by kind of claim, in the order of the kinds. */
export function byKind(verdicts: readonly SayingLine[], kinds: readonly string[]): [string, SayingLine[]][] {
  return kinds
    .map((kind): [string, SayingLine[]] => [kind, verdicts.filter((verdict) => verdict.kind === kind)])
    .filter(([, found]) => found.length > 0);
}
