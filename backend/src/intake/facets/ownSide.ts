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

/** Whom the speaker speaks for when “we” have done it, or when “we” have not; nobody where that cannot be told. */
export function ownSideOf({ claimant }: Voice, clearsSelf: boolean): { group?: string; cleared?: string } {
  const { name, type, role } = claimant;
  if (name === '' || type === 'outlet_voice' || type === 'outlet' || type === 'unnamed') return {};
  const own = { group: name };
  if (!clearsSelf) return own;
  if (type === 'group' || type === 'account') return { ...own, cleared: name };
  const described = `${name}, ${role}`;
  const nation = OFFICE.test(described) || type === 'state' ? NATIONS.exec(described)?.[0] : undefined;
  const state = nation ?? (type === 'state' ? name : undefined);
  return state ? { ...own, cleared: state } : own;
}
