import { CALENDAR } from './calendar.js';
import { namingWords } from './classes.js';
import {
  AFTER_ORGANISATIONS,
  BODY_HEADS,
  COUNTRIES,
  GROUP_HEADS,
  KNOWN_ORGANISATIONS,
  MASTHEADS,
  OUTLETS,
  ROLES,
  SURNAME_PARTICLES,
} from './lexicons.js';
import type { Word } from './words.js';

const LINKS = new Set(['of', 'for', 'on', 'in', 'and', 'the', 'at', 'to']);

/** “a gang called Fist of Karmel”, “A hacker group, Sons of the Steppe”. */
/** “Sons of Ember”, “Fist of Kunlun”: first words of names that a gang gives itself. */
const OF_GANGS =
  /^(?:sons|daughters|children|brothers|sisters|fist|hand|hands|voice|voices|knights|guardians|soldiers|army|eyes|eye|heirs|legion|wolves|ghosts|friends|lords|masters|league|brotherhood|sword|wrath|sword|shadow|shadows|disciples)$/;

export function opensGang({ key, capital }: Word): boolean {
  return capital && OF_GANGS.test(key);
}

/** “a gang called Fist of Karmel”, “A hacker group, Sons of the Steppe”. */
export function mayTakeOf(words: readonly Word[], from: number): boolean {
  if (opensGang(words[from]!)) return true;
  const before = words[from - 1];
  if (!before || before.sentence !== words[from]!.sentence) return false;
  return namingWords(words, from - 1) > 0 || (GROUP_HEADS.has(before.key) && /^,? ["']?$/.test(before.gap));
}

export function isBody({ key }: Word): boolean {
  return (
    BODY_HEADS.has(key) ||
    AFTER_ORGANISATIONS.has(key) ||
    ROLES.has(key) ||
    key === 'house' ||
    key === 'republic'
  );
}

/** “Prosecutor General's Office”, “People's Liberation Army”: the possessive is part of the name. */
export function ownedPart(words: readonly Word[], from: number, to: number): boolean {
  const owner = words[to - 1]!.key;
  if (
    words[to - 1]!.mark === "'" &&
    to - from <= 2 &&
    words[to]!.capital &&
    (MASTHEADS.has(words[to]!.key) || AFTER_ORGANISATIONS.has(words[to]!.key))
  )
    return true;
  return (
    words[to]!.capital &&
    /^(?:general|people|commissioner|children|women|men|king|queen|st|workers|lloyd|sainsbury|world)$/.test(
      owner,
    ) &&
    to - from <= 3
  );
}

/** Names that end in a number: “Unit 42”, “Channel 4”. */
const NUMBERED =
  /^(?:unit|group|channel|radio|apt|tv|bureau|area|station|region|broadcaster|network|portal|television|programme)$/;

/** How many words a small word and what follows add to the name: “of Defence”, “for the Protection”, “von Hagen”, “42”. */
export function linkLength(words: readonly Word[], from: number, to: number, headed: boolean): number {
  const word = words[to]!;
  if (/^\d{1,3}$/.test(word.text))
    return headed ||
      NUMBERED.test(words[to - 1]!.key) ||
      NUMBERED.test(words[from - 1]?.key ?? '') ||
      /^(?:tv|radio|channel|kanal|canal)$/.test(words[from]!.key)
      ? 1
      : 0;
  if (/^(?:radio|television|tv)$/.test(word.key))
    return to - from === 1 && /^[\p{Lu}\d-]{2,}$/u.test(words[from]!.text) ? 1 : 0;
  if (/^(?:plc|s\.r\.o|a\.s|d\.o\.o|gmbh|ag)$/.test(word.key)) return 1;
  const next = words[to + 1];
  if (!next || next.sentence !== word.sentence || word.gap !== ' ') return 0;
  if (SURNAME_PARTICLES.has(word.key) && !LINKS.has(word.key)) {
    if (next.capital) return 2;
    const third = words[to + 2];
    return SURNAME_PARTICLES.has(next.key) && third?.capital && next.gap === ' ' ? 3 : 0;
  }
  if (!headed || !LINKS.has(word.key) || CALENDAR.has(next.key)) return 0;
  if (word.key === 'and') return joinsNames(words, from, to) ? 2 : 0;
  if (word.key === 'in' || word.key === 'at' || word.key === 'to' || word.key === 'on') return 0;
  if (next.capital) return word.key === 'of' || word.key === 'for' ? 2 : 0;
  const third = words[to + 2];
  return next.key === 'the' && next.gap === ' ' && third?.capital && !CALENDAR.has(third.key) ? 3 : 0;
}

/** “Department of Health and Human Services” is one, “the Ministry of Defence and Microsoft” two. */
function joinsNames(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1]!;
  let of = false;
  for (let at = from; at < to; at++) of ||= words[at]!.key === 'of' || words[at]!.key === 'for';
  const known = KNOWN_ORGANISATIONS.has(next.key) || OUTLETS.has(next.key) || COUNTRIES.has(next.key);
  return of && next.capital && !known && next.text !== next.text.toUpperCase() && !ROLES.has(next.key);
}
