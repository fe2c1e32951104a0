import { isGivenName } from './classes.js';
import {
  AFTER_NAMES,
  AFTER_ORGANISATIONS,
  BODY_HEADS,
  HOUSES,
  keyOf,
  KNOWN_GROUPS,
  KNOWN_ORGANISATIONS,
  MASTHEADS,
  OUTLETS,
  ROLES,
  TITLES,
} from './lexicons.js';
import { textOf, type Word } from './words.js';

/** “Democrat Hillary Clinton”, “Navy SEAL Chris Kyle”: what stands before a given name. */
function partyBefore(words: readonly Word[], from: number, to: number): number {
  if (to - from < 3 || isGivenName(words[from]!.key) || MASTHEADS.has(words[from]!.key)) return 0;
  const given = [to - 2, to - 3].find((at) => at > from && isGivenName(words[at]!.key));
  if (given === undefined) return 0;
  for (let at = from; at < given; at++) if (/^(?:of|for|the|and)$/.test(words[at]!.key)) return 0;
  return given - from;
}

/** “Minister of State Arvind Kesarkar”. */
const OF_STATE = /^(?:minister|secretary) of (?:state|defence|defense|health|education|justice)$/;

/** “Minister for Resilience”, “Director of National Intelligence”: a role, whoever holds it. */
export function isRoleOnly(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (words[at]!.key !== 'of' && words[at]!.key !== 'for') continue;
    return ROLES.has(words[at - 1]!.key) && titleLength(words, from, to) === 0;
  }
  return false;
}

/** How many of the words are a title or a role in front of a person's name. */
export function titleLength(words: readonly Word[], from: number, to: number): number {
  const whole = keyOf(textOf(words, from, to));
  if (KNOWN_ORGANISATIONS.has(whole) || OUTLETS.has(whole) || KNOWN_GROUPS.has(whole) || HOUSES.has(whole))
    return 0;
  const last = words[to - 1]!.key;
  const bodied = to - from > 1 && (AFTER_ORGANISATIONS.has(last) || BODY_HEADS.has(last)) && !ROLES.has(last);
  if (bodied) return 0;
  for (let at = to - 1; at > from; at--) {
    const { key } = words[at]!;
    if (key === 'of' || key === 'for') return 0;
    const before = words[at - 1]!;
    if (OF_STATE.test(`${words[at - 3]?.key ?? ''} ${words[at - 2]?.key ?? ''} ${before.key}`))
      return at - from;
    if ((TITLES.has(before.key) || ROLES.has(before.key)) && !before.possessive && !AFTER_NAMES.has(key))
      return at - from;
  }
  if (to - from === 1) return TITLES.has(last) || ROLES.has(last) ? 1 : 0;
  return partyBefore(words, from, to);
}
