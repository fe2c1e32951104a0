import type { Voice } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';

const NATIONS = new RegExp(
  `(?<![\\p{L}.])(?:${LEXICON.actors.nation
    .flatMap((entry) => entry.split(/ = |, /))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}])`,
  'u',
);
const OFFICE = new RegExp(`\\b(?:${LEXICON.actors['spokesman of a state'].join('|')})\\b`, 'i');

export interface OwnSide {
  /** Whoever has done it when “we” have. */
  readonly group?: string;
  /** Who is cleared when “we” have not. */
  readonly cleared?: string;
  /** The gang that speaks, if one does. */
  readonly boasts?: string;
}

/** Whom the speaker speaks for when “we” have done it, or when “we” have not; nobody where that cannot be told. */
export function ownSideOf({ claimant }: Voice, clearsSelf: boolean): OwnSide {
  const { name, type, role } = claimant;
  if (name === '' || type === 'outlet_voice' || type === 'outlet' || type === 'unnamed') return {};
  const own = { group: name, ...(type === 'group' ? { boasts: name } : {}) };
  if (!clearsSelf) return own;
  if (type === 'group' || type === 'account') return { ...own, cleared: name };
  const described = `${name}, ${role}`;
  const nation = OFFICE.test(described) || type === 'state' ? NATIONS.exec(described)?.[0] : undefined;
  const state = nation ?? (type === 'state' ? name : undefined);
  return state ? { ...own, cleared: state } : own;
}
