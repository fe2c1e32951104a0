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

/**
 * Whom the speaker speaks for when “we” have done it, or when “we” have not; nobody where that cannot be told. `groups`
 * are the names of the attackers in the article: a gang whose name tells nothing is known by what the article calls it.
 */
export function ownSideOf(
  { claimant }: Voice,
  clearsSelf: boolean,
  groups: ReadonlyMap<string, string>,
): OwnSide {
  const { name, type, role } = claimant;
  if (name === '' || type === 'outlet_voice') return {};
  const client = CLIENT.exec(name)?.[1] ?? CLIENT.exec(role)?.[1];
  if (client) return { cleared: client };
  const gang = groups.has(name) ? name : SPEAKS_FOR.exec(name)?.[1];
  if (gang && groups.has(gang))
    return { group: gang, boasts: gang, ...(clearsSelf ? { cleared: gang } : {}) };
  if (type === 'outlet' && !STATE_MEDIUM.test(name)) return {};
  if (type === 'unnamed') return {};
  const own = { group: name, ...(type === 'group' ? { boasts: name } : {}) };
  if (!clearsSelf) return own;
  if (type === 'group' || type === 'account') return { ...own, cleared: name };
  const described = `${name}, ${role}`;
  const official = OFFICE.test(described) || type === 'state' || type === 'outlet';
  const nation = official ? NATIONS.exec(described)?.[0] : undefined;
  const state = nation ?? (type === 'state' ? name : undefined);
  return state ? { ...own, cleared: state } : own;
}

/** “a lawyer for Olsen”: who speaks for the accused clears the accused. */
const CLIENT =
  /^(?:\S+ )?(?:lawyer|attorney|solicitor|barrister|counsel)s? (?:for|of|representing) (?:the )?(.{2,60})$/i;
const SPEAKS_FOR = /\b(?:spokes\w+|member|administrator|representative)s? (?:for|of) (?:the )?(.{2,60})$/i;
const STATE_MEDIUM = /\bstate (?:news|media|television|TV|radio|broadcaster|agency)/i;
