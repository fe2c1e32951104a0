import { AFTER_ORGANISATIONS, BODY_HEADS, FULL_NAMES } from './lexicons.js';
import { spellingOf, type Word } from './words.js';

/** Names of the lexicons that are no plain row of capitalised words: “Voice of America”, “taz”, “Unit 8200”, “No 10”. */
const BY_FIRST_WORD = indexed();

function indexed(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  for (const name of FULL_NAMES) {
    for (const form of new Set([name, name.replace(/^The /, '')])) {
      const spelling = spellingOf(form);
      const [first] = spelling;
      if (first === undefined || (spelling.length === 1 && /^\p{Lu}/u.test(first))) continue;
      index.set(first, [...(index.get(first) ?? []), spelling]);
    }
  }
  for (const names of index.values()) names.sort((one, other) => other.length - one.length);
  return index;
}

/** How many words from here on are a name of the lexicons, spelled as there; 0 when none. */
export function knownName(words: readonly Word[], at: number): number {
  for (const name of BY_FIRST_WORD.get(words[at]!.text) ?? []) {
    if (name.every((text, step) => isNext(words, at, step, text)) && !goesOn(words, at, name))
      return name.length;
  }
  return 0;
}

/** “The National Cyber Security Centre” is not The National, “Security Council of Russia” more than the Security Council. */
function goesOn(words: readonly Word[], at: number, name: readonly string[]): boolean {
  const last = words[at + name.length - 1]!;
  const next = words[at + name.length];
  if (!next || next.sentence !== last.sentence || last.gap !== ' ' || last.possessive) return false;
  if (next.key === 'of') return words[at + name.length + 1]?.capital === true;
  const named = AFTER_ORGANISATIONS.has(next.key) || BODY_HEADS.has(next.key);
  return next.capital && (named || (name[0] === 'The' && name.length === 2));
}

function isNext(words: readonly Word[], at: number, step: number, text: string): boolean {
  const word = words[at + step];
  if (word?.text !== text || word.sentence !== words[at]!.sentence) return false;
  return step === 0 || /^[ &+']*$/.test(words[at + step - 1]!.gap) || words[at + step - 1]!.possessive;
}
