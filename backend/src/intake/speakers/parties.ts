import type { SpeakerType } from '../attribution.js';
import type { Gender } from './gender.js';
import type { Role } from './roles.js';
import type { Votes } from './classes.js';

/** One place where somebody is named, by words. */
export interface Mention {
  readonly party: Party;
  /** Indexes of words, end exclusive; titles and roles before the name included. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly possessive: boolean;
  readonly quoted: boolean;
}

/** Somebody or something that the article mentions: whoever may speak in it, or be accused. */
export interface Party {
  name: string;
  type: SpeakerType;
  anonymous: boolean;
  plural: boolean;
  /** A thing with a name, like malware: it says nothing, and no pronoun of a speaker means it. */
  mute: boolean;
  gender: Gender | undefined;
  readonly roles: Role[];
  readonly votes: Votes;
  /** Common nouns that stood beside the name: “newspaper”, “gang”. */
  readonly nouns: Set<string>;
  /** How often it is named. */
  seen: number;
  /** Other ways in which the article writes the name. */
  readonly aliases: Set<string>;
}

export function partyOf(name: string, type: SpeakerType): Party {
  return {
    name,
    type,
    anonymous: type === 'unnamed',
    plural: false,
    mute: false,
    gender: undefined,
    roles: [],
    votes: {},
    nouns: new Set(),
    seen: 0,
    aliases: new Set([name]),
  };
}

export function addVotes(party: Party, votes: Votes): void {
  for (const [type, weight] of Object.entries(votes) as [SpeakerType, number][])
    party.votes[type] = (party.votes[type] ?? 0) + weight;
}

/** The kind for which most speaks; `fallback` when nothing does. */
export function electedType(votes: Votes, fallback: SpeakerType): SpeakerType {
  let best = fallback;
  let most = 0;
  for (const [type, weight] of Object.entries(votes) as [SpeakerType, number][]) {
    if (weight > most) [best, most] = [type, weight];
  }
  return best;
}
