import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { PartyKind } from '../../parties/party.kinds.js';
import type { Capacity } from '../../sources/source.kinds.js';
import type { SpeakerType } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Spoken } from './proposal.js';

/** The kinds of party that a speaker of a type can be; a new one is of the first kind. */
const KINDS: Readonly<Record<SpeakerType, readonly [PartyKind, ...PartyKind[]]>> = {
  person: ['person'],
  organisation: ['organisation', 'outlet', 'group'],
  state: ['state', 'organisation'],
  group: ['group', 'organisation', 'account'],
  account: ['account', 'group', 'person'],
  outlet: ['outlet', 'organisation'],
  unnamed: ['unnamed'],
  outlet_voice: ['outlet', 'organisation'],
};

/** An accused is a name alone: anything that can be blamed. */
export const BLAMED: readonly PartyKind[] = ['state', 'group', 'organisation', 'person', 'account'];

/** Which kinds of party somebody of this type can be. */
export function kindsOf(type: SpeakerType): readonly [PartyKind, ...PartyKind[]] {
  return KINDS[type];
}

const STATES: ReadonlySet<string> = new Set(
  Object.values<readonly string[]>(LEXICON.states)
    .flat()
    .map((entry) => bare(entry.split(' = ')[0] ?? '')),
);

/** What an accused of this name is, as far as the name tells: a state, or else a group. */
export function blamedKind(name: string): PartyKind {
  return STATES.has(bare(name)) ? 'state' : 'group';
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll('.', '').replace(/^the /, '').trim();
}

const OFFICE =
  /\b(spokes\w+|minist\w+|official\w*|secretary|president|premier|chancellor|mayor|governor|senator|commissioner|ambassador|government|kremlin|pentagon|police|prosecut\w+|agency|department|council|commission|authorit\w+|directorate|parliament|cert|ncsc|cisa|fbi|nsa)\b/i;
const SCHOLAR = /\b(research\w*|analyst\w*|expert\w*|professor|scholar|academic|lecturer|consultant)\b/i;
const VENDOR = /\b(security|cyber\w*|labs?|threat intelligence|antivirus)\b/i;
const EYEWITNESS = /\b(witness\w*|resident\w*|passer-?by|bystander\w*)\b/i;

/** In which capacity somebody speaks, as far as name, type and role tell. A person decides. */
export function capacityOf({ name, type, anonymous, role }: Spoken, kind: ClaimKind): Capacity {
  const told = `${role} ${type === 'person' ? '' : name}`;
  if (type === 'outlet_voice' || type === 'outlet') return 'outlet';
  if (kind === 'responsibility') return 'attacker';
  if (type === 'unnamed' || anonymous) return OFFICE.test(told) ? 'anonymous_official' : 'anonymous';
  if (type === 'state' || OFFICE.test(told)) return 'official';
  if (type === 'group') return 'attacker';
  if (EYEWITNESS.test(told)) return 'witness';
  if (type === 'organisation' && VENDOR.test(told)) return 'vendor';
  if (SCHOLAR.test(told)) return 'expert';
  return 'other';
}
