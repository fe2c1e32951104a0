import type { ClaimSaying, PartyRef } from '../api/types.js';

export interface MatrixRow {
  claimant: PartyRef | null;
  /** One cell a column. */
  cells: ClaimSaying[][];
}

export interface Matrix {
  /** Who is blamed, the most often blamed first; null stands for “nobody named”. */
  columns: (PartyRef | null)[];
  rows: MatrixRow[];
}

const ABOUT_WHO = new Set<string | null>(['attribution', 'responsibility', 'denial', 'non_attribution']);

/** Who says what about who did it: claimants down, the blamed across. Closed claims are left out. */
export function matrixOf(claims: readonly ClaimSaying[]): Matrix {
  const about = claims.filter(({ kind, stage }) => ABOUT_WHO.has(kind) && stage !== 'closed');
  const columns = ranked(about.map(({ accused }) => accused));
  const claimants = ranked(about.map((claim) => claim.claimants));
  const rows = claimants.map((claimant) => {
    const own = about.filter((claim) => names(claim.claimants, claimant));
    return { claimant, cells: columns.map((blamed) => own.filter(({ accused }) => names(accused, blamed))) };
  });
  return { columns, rows };
}

/** Each party once, those that come most often first; null last, where somebody names nobody. */
function ranked(mentions: readonly (readonly PartyRef[])[]): (PartyRef | null)[] {
  const times = new Map<string, number>();
  const parties = new Map<string, PartyRef>();
  for (const party of mentions.flat()) {
    times.set(party.id, (times.get(party.id) ?? 0) + 1);
    if (!parties.has(party.id)) parties.set(party.id, party);
  }
  const named = [...parties.values()].sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
  return [...named, ...(mentions.some(({ length }) => length === 0) ? [null] : [])];
}

function names(parties: readonly PartyRef[], party: PartyRef | null): boolean {
  return party ? parties.some(({ id }) => id === party.id) : parties.length === 0;
}
