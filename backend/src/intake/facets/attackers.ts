import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { formsOf } from './forms.js';

const ATTACKERS = new Set<string>(LEXICON.actors.attacker);
const COLLECTIVES = new Set<string>(LEXICON.actors.collective);
const PEOPLE = new Set<string>(LEXICON.actors.people);
const POWERS = new Set<string>(LEXICON.actors.power);
const MACHINES = new Set<string>(LEXICON.actors.machine);

/** Whether this token is a word for those who attack: “hackers”, “gang”. */
export function attackersAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isIn(tokens[at], ATTACKERS);
}

/** A word for a group that may have a name: “gang”. */
export function isCollective(word: Token): boolean {
  return isIn(word, COLLECTIVES);
}

export function isAttacker(word: Token): boolean {
  return isIn(word, ATTACKERS);
}

/** People of a trade or a place: “administrator”, “teenager”. */
export function isPerson(word: Token): boolean {
  return isIn(word, PEOPLE);
}

/** An office or a state as such: “intelligence service”, “government”. */
export function isPower(word: Token): boolean {
  return isIn(word, POWERS);
}

/** Something that has a nation and does nothing by itself: “address”, “server”. */
export function isMachine(word: Token): boolean {
  return isIn(word, MACHINES);
}

function isIn(word: Token, among: ReadonlySet<string>): boolean {
  return formsOf(word).some((form) => among.has(form));
}
