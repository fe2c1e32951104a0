import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { formsOf } from './patterns.js';

const ATTACKERS = new Set<string>(LEXICON.actors.attacker);
const COLLECTIVES = new Set<string>(LEXICON.actors.collective);
const INSIDERS = new Set<string>(LEXICON.actors.insider);
const POWERS = new Set<string>(LEXICON.actors.power);
const MACHINES = new Set<string>(LEXICON.actors.machine);

/** Whether this token is a word for those who attack: “hackers”, “gang”. */
export function attackersAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isIn(tokens[at], ATTACKERS);
}

/** Whether this token is a word for a group that may have a name. */
export function collectiveAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isIn(tokens[at], COLLECTIVES);
}

export function isAttacker(word: Token): boolean {
  return isIn(word, ATTACKERS);
}

/** Somebody who works somewhere: “administrator”. */
export function isInsider(word: Token): boolean {
  return isIn(word, INSIDERS);
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
