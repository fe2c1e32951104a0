import type { DocDate, DocIncident, DocParty, VerdictDocument } from '../../verdicts/document.js';
import { dateForMachines } from './dates.js';
import { claimants, once } from './claimants.js';
import { ratingOf } from './rating.js';
import type { EditionKind, VerdictLine } from './views.js';

/** A published verdict on an incident. */
export interface IncidentVerdict {
  readonly slug: string;
  readonly editionKind: EditionKind;
  readonly publishedAt: Date;
  readonly document: VerdictDocument;
}

/** An incident as its newest verdict describes it, with everything that is public about it. */
export interface IncidentView {
  readonly incident: DocIncident;
  /** Newest first. */
  readonly verdicts: readonly IncidentVerdict[];
}

/** What one party says about who did it. */
export interface Saying {
  readonly claimant: DocParty | null;
  readonly verdict: IncidentVerdict;
}

export interface Row {
  readonly claimant: DocParty | null;
  /** One cell a column; a party may have said several things about the same one. */
  readonly cells: readonly (readonly IncidentVerdict[])[];
}

export interface Matrix {
  /** Who is blamed; null stands for “nobody is named”. */
  readonly columns: readonly (DocParty | null)[];
  readonly rows: readonly Row[];
}

const ABOUT_WHO = new Set(['attribution', 'responsibility', 'denial', 'non_attribution']);

/** Who says what about who did it: claimants down, the blamed across. */
export function matrixOf(verdicts: readonly IncidentVerdict[]): Matrix {
  const about = verdicts.filter(({ document }) => ABOUT_WHO.has(document.claim.kind ?? ''));
  const accusedIn = ({ document }: IncidentVerdict): readonly DocParty[] =>
    document.claim.attribution?.accused ?? [];
  const accused = once(about.flatMap(accusedIn));
  const columns = [...accused, ...(about.some((verdict) => accusedIn(verdict).length === 0) ? [null] : [])];
  const speakers = once(about.flatMap(({ document }) => claimants(document)));
  const nameless = about.some(({ document }) => claimants(document).length === 0);
  const rows = [...speakers, ...(nameless ? [null] : [])].map((claimant): Row => {
    const own = about.filter(({ document }) => isBy(document, claimant));
    const cell = (blamed: DocParty | null): IncidentVerdict[] =>
      own.filter((verdict) =>
        blamed ? accusedIn(verdict).some(({ id }) => id === blamed.id) : accusedIn(verdict).length === 0,
      );
    return { claimant, cells: columns.map(cell) };
  });
  return { columns, rows };
}

function isBy(document: VerdictDocument, claimant: DocParty | null): boolean {
  const speakers = claimants(document);
  return claimant ? speakers.some(({ id }) => id === claimant.id) : speakers.length === 0;
}

export interface Moment {
  readonly date: DocDate;
  readonly what: 'incident' | IncidentVerdict;
}

/** The incident and the claims in order of time, those without a date last. */
export function timelineOf({ incident, verdicts }: IncidentView): Moment[] {
  const { from, precision } = incident.occurred;
  const moments: Moment[] = [
    { date: { date: from, precision }, what: 'incident' },
    ...verdicts.map((verdict): Moment => ({ date: saidOn(verdict.document), what: verdict })),
  ];
  return moments.sort((one, other) => rank(one).localeCompare(rank(other)));
}

/** An incident stands as early as its date allows, and what is said of it as late as its own allows. */
function rank({ date, what }: Moment): string {
  const known = dateForMachines(date);
  if (known === undefined) return what === 'incident' ? '' : '9999';
  return known.padEnd(10, what === 'incident' ? ' ' : '~');
}

/** When the claim was first made, as far as we know. */
export function saidOn({ claim, appearances }: VerdictDocument): DocDate {
  const dated = claim.attribution?.dated;
  if (dated?.date) return dated;
  return (
    appearances.find(({ source }) => source.published.date !== null)?.source.published ?? {
      date: null,
      precision: 'unknown',
    }
  );
}

/** The verdicts by kind of claim, in the order of the kinds. */
export function byKind(
  verdicts: readonly IncidentVerdict[],
  kinds: readonly string[],
): [string, IncidentVerdict[]][] {
  return kinds
    .map((kind): [string, IncidentVerdict[]] => [
      kind,
      verdicts.filter(({ document }) => document.claim.kind === kind),
    ])
    .filter(([, found]) => found.length > 0);
}

/** The line of a list for a verdict whose document is at hand. */
export function lineOf({ slug, editionKind, publishedAt, document }: IncidentVerdict): VerdictLine {
  const { claim, verdict } = document;
  return {
    slug,
    kind: null,
    rating: ratingOf(document),
    statement: claim.statement,
    headline: verdict.headline,
    language: claim.language,
    speakers: claimants(document).map(({ name }) => name),
    incident: null,
    editionKind,
    publishedAt,
  };
}
