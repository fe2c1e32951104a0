import type { PartyKind } from '../../parties/party.kinds.js';
import { type Dated, isBefore } from '../../platform/partialDates.js';
import { STEP_OF } from '../steps.js';

/** One thing that somebody said about who did it. */
export interface Saying {
  readonly id: string;
  /** Ids of those who say it; nobody where no speaker is named. */
  readonly claimants: readonly string[];
  readonly accused: readonly { readonly id: string; readonly kind: PartyKind }[];
  /** Kind of the claim. */
  readonly kind: string;
  /** Step of the ladder, where the claim states one. */
  readonly rung: string | null;
  readonly said: Dated;
}

/** What stands beside a saying. Ids of other sayings; the lists are cut, the counts are not. */
export interface Conflicts {
  /** Others who blame somebody else on the same step of the ladder, or deny what this one says. */
  readonly against: readonly string[];
  readonly againstCount: number;
  /** What the same claimants had said differently before, and what they said differently later. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

/** More contradictions than this are counted, not listed. */
export const LISTED = 5;

const BLAMES: ReadonlySet<string> = new Set(['attribution', 'responsibility']);

/**
 * What contradicts what, and who changed her mind. Two sayings contradict each other when different claimants blame
 * different parties on the same step of the ladder (a group and the state behind it may both be right), or when one
 * denies of a party what the other says of it. Who says something else later than before has revised it; where the
 * dates do not tell which came first, neither is called later. Symmetric, and the same in any order.
 */
export function conflictsOf(sayings: readonly Saying[]): ReadonlyMap<string, Conflicts> {
  const ordered = [...sayings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rivals = byRivals(ordered);
  const own = byClaimant(ordered);
  return new Map(
    ordered.map((saying) => {
      const against = rivals(saying);
      const others = own(saying).filter((other) => differs(saying, other));
      return [
        saying.id,
        {
          against: against.first,
          againstCount: against.count,
          earlier: listed(others.filter((other) => isBefore(other.said, saying.said))),
          later: listed(others.filter((other) => isBefore(saying.said, other.said))),
        },
      ];
    }),
  );
}

/** Sayings that make the same accusation; they contradict the same others, so only groups are compared. */
interface Group {
  readonly denies: boolean;
  readonly step: string | null;
  readonly accused: ReadonlySet<string>;
  readonly members: Saying[];
}

function byRivals(sayings: readonly Saying[]): (of: Saying) => { first: string[]; count: number } {
  const groups = new Map<string, Group>();
  for (const saying of sayings) {
    const key = accusation(saying);
    if (key === undefined) continue;
    const group = groups.get(key) ?? {
      denies: saying.kind === 'denial',
      step: stepOf(saying),
      accused: new Set(saying.accused.map(({ id }) => id)),
      members: [],
    };
    group.members.push(saying);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const rivals = new Map(all.map((group) => [group, all.filter((other) => contradict(group, other))]));
  return (of) => {
    const group = groups.get(accusation(of) ?? '');
    const first: string[] = [];
    let count = 0;
    for (const { members } of (group && rivals.get(group)) ?? [])
      for (const other of members) {
        if (sharesClaimant(of, other)) continue;
        count += 1;
        if (first.length < LISTED) first.push(other.id);
      }
    return { first, count };
  };
}

function contradict(one: Group, other: Group): boolean {
  const shared = [...one.accused].some((id) => other.accused.has(id));
  if (one.denies || other.denies) return one.denies !== other.denies && shared;
  return one.step !== null && one.step === other.step && !shared;
}

/** Undefined where nobody is blamed and nothing denied. */
function accusation(saying: Saying): string | undefined {
  const { kind, accused } = saying;
  if (accused.length === 0 || !(BLAMES.has(kind) || kind === 'denial')) return undefined;
  return [
    kind === 'denial' ? 'denies' : (stepOf(saying) ?? ''),
    ...accused.map(({ id }) => id).sort(),
  ].join();
}

function byClaimant(sayings: readonly Saying[]): (of: Saying) => Saying[] {
  const said = new Map<string, Saying[]>();
  for (const saying of sayings) for (const id of saying.claimants) append(said, id, saying);
  return (of) => [...new Set(of.claimants.flatMap((id) => said.get(id) ?? []))].filter((it) => it !== of);
}

/** The same party blamed with another kind of claim, or other parties: not the same thing said twice. */
function differs(one: Saying, other: Saying): boolean {
  const key = ({ kind, accused }: Saying): string =>
    [BLAMES.has(kind) ? 'blames' : kind, ...accused.map(({ id }) => id).sort()].join();
  return key(one) !== key(other);
}

function stepOf({ rung, accused }: Saying): string | null {
  const steps = new Set(accused.map(({ kind }) => STEP_OF[kind]));
  if (accused.length === 0) return null;
  if (rung !== null) return rung;
  const [only = null] = steps;
  return steps.size === 1 ? only : null;
}

function sharesClaimant(one: Saying, other: Saying): boolean {
  return one.claimants.some((id) => other.claimants.includes(id));
}

function listed(sayings: readonly Saying[]): string[] {
  return sayings
    .map(({ id }) => id)
    .sort()
    .slice(0, LISTED);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
