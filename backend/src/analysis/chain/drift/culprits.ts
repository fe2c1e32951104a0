import { LEXICON as INTAKE } from '../../../intake/lexicon/lexicon.js';
import { LEXICON } from './lexicon/lexicon.js';

/** What a passage says of a country: that something came from there, or that it did it. */
export interface Blame {
  readonly country: string;
  readonly words: string;
}

const COUNTRIES = new Map(
  INTAKE.actors.nation.flatMap((line): [string, string][] => {
    const [country = '', others = ''] = line.split(/\s*=\s*/);
    return [country, ...others.split(/\s*,\s*/).filter(Boolean)].map((name) => [name, country]);
  }),
);
const { machine, culprit, deed } = LEXICON.wording;

// Names of countries keep their capitals: “us” is no country.
const NAMES = anyOf([...COUNTRIES.keys()]);
const NAMED = new RegExp(NAMES, 'u');
const MACHINE = anyCase(machine);
const CULPRIT = anyCase(culprit);
const DEED = anyCase(deed);
const WORD = "[\\p{L}\\p{N}.'-]+";

/** “American IP addresses”, “servers in Iran”, “originated in Hungary”. */
const ORIGIN = pattern(
  `(?<a>${NAMES})(?:\\s+${WORD}){0,2}?\\s+${MACHINE}(?:\\s+${MACHINE})?|${MACHINE}(?:\\s+${WORD}){0,3}?\\s+(?<b>${NAMES})`,
);
/** “American hackers”, “hackers from Iran”, “Iran attacked”, “carried out by Iran”, “the United States was behind it”. */
const DOER = pattern(
  [
    `(?<a>${NAMES})(?:[\\s-]+(?!IP)${WORD})?[\\s-]+${CULPRIT}`,
    `${CULPRIT}\\s+(?:from|in|of|working for|backed by|sponsored by)\\s+(?:the\\s+)?(?<b>${NAMES})`,
    `(?<c>${NAMES})\\s+(?:has\\s+|had\\s+)?${DEED}`,
    `\\bby\\s+(?:the\\s+)?(?<d>${NAMES})(?:\\s+${CULPRIT})?`,
  ].join('|'),
);

/** Countries that the folded text names as the place where something came from. */
export function placesIn(text: string): Blame[] {
  return found(text, ORIGIN);
}

/** Countries whose people or powers the folded text names as those who did it. */
export function culpritsIn(text: string): Blame[] {
  return found(text, DOER);
}

function found(text: string, of: RegExp): Blame[] {
  if (!NAMED.test(text)) return [];
  return [...text.matchAll(of)].flatMap(({ 0: words, groups = {} }) => {
    const name = Object.values(groups).find((group) => group !== undefined) ?? '';
    const country = COUNTRIES.get(name);
    return country === undefined ? [] : [{ country, words }];
  });
}

function anyOf(entries: readonly string[]): string {
  const patterns = [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) =>
      entry
        .replace(/[.()+?]/g, '\\$&')
        .replace('*', "[\\p{L}'-]*")
        .replaceAll(' ', '\\s+'),
    );
  return `(?:${patterns.join('|')})`;
}

/** The same in any case of letters. */
function anyCase(entries: readonly string[]): string {
  return anyOf(entries).replace(/(?<!\\)(?<!\\p\{)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}
