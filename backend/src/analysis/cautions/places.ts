import { LEXICON as EXTRACTION } from '../../intake/lexicon/lexicon.js';
import type { Case, CaseParty } from '../case.js';
import { LEXICON } from './lexicon/lexicon.js';
import { alternatives, distinct, finderOf, plain, wordings } from './wording.js';

const { origin, between, taken, address } = LEXICON.places;

/** Names of a country, and its adjective, each with the country that it stands for. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...[...EXTRACTION.states.country, 'European Union'].map((name): [string, string] => [name, name]),
  ...[...EXTRACTION.states['also called'], ...EXTRACTION.states['of the country']].map(
    (entry): [string, string] => {
      const [name = '', country = ''] = entry.split(' = ');
      return [name, country];
    },
  ),
]);

const COUNTRY = `(${alternatives([...COUNTRIES.keys()])})(?![\\p{L}\\p{N}])`;
const JOINED = `(?:\\s*,\\s*(?:and\\s+)?(?:the\\s+)?|\\s+(?:and|or)\\s+(?:the\\s+)?)`;
const BETWEEN = `(?:\\s+(?:${alternatives(between)}),?){0,2}`;
const FROM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Ff]rom|${alternatives(origin)})${BETWEEN}\\s+((?:${COUNTRY}${JOINED})*${COUNTRY})`,
  'gu',
);
const MEMBER = new RegExp(COUNTRY, 'gu');
const ADDRESS = new RegExp(`\\s+(?:${alternatives([...address, 'servers', 'server'])})(?![0-9A-Za-z])`, 'g');

const takenIn = finderOf(taken);
/** Words by which a text speaks of addresses and where they are. */
export const addressesIn = finderOf(address);

/** The countries that a text names as the place from where it came: “from China and India”, “U.S. IP addresses”. */
export function originsIn(text: string): string[] {
  const story = plain(text).replaceAll(', including', ' including');
  const from = [...story.matchAll(FROM)]
    .filter(({ index }) => takenIn(story.slice(Math.max(0, index - REACH), index)).length === 0)
    .flatMap(([, named = '']) => [...named.matchAll(MEMBER)].map(([, name = '']) => name));
  const addressed = [...story.matchAll(ADDRESS)].flatMap(({ index }) => countryBefore(story, index));
  return distinct([...from, ...addressed].map((name) => COUNTRIES.get(name) ?? name));
}

/** “U.S.” before “ IP addresses”: the longest name of a country that ends there. */
function countryBefore(story: string, end: number): string[] {
  const words = story.slice(Math.max(0, end - REACH), end).split(/[\s("]+/);
  const names = [3, 2, 1].map((count) => words.slice(-count).join(' '));
  return names.filter((name) => COUNTRIES.has(name)).slice(0, 1);
}

/** The countries that a claim, in any of its wordings, names as the place from where it came. */
export function originsNamed(record: Case): string[] {
  const known = NAMED.get(record);
  if (known) return known;
  const named = distinct(wordings(record).flatMap(originsIn));
  NAMED.set(record, named);
  return named;
}

/** Several rules ask the same of one record, and the passages of a long chain take their time. */
const NAMED = new WeakMap<Case, string[]>();

/** So many characters before “from” decide what was from there. */
const REACH = 40;

/** Whether a party is this country, by any of its names. */
export function isCountry({ kind, name, aliases }: CaseParty, country: string): boolean {
  return kind === 'state' && [name, ...aliases].some((one) => (COUNTRIES.get(one) ?? one) === country);
}

/** The country that a name stands for; the name itself where it is none that we know. */
export function countryOf(name: string): string {
  return COUNTRIES.get(name) ?? name;
}
