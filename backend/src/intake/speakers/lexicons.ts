import { LEXICON } from '../lexicon/lexicon.js';

/** One way of writing: small letters, no accents, straight apostrophes, no possessive, no final full stop. */
export function keyOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
  return plain.replace(/\s+/g, ' ').replace(/'s?$/, '').replace(/\.$/, '').trim();
}

function setOf(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map((entry) => keyOf(entry.split(' = ')[0]!)));
}

function mapOf(...lists: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flat().map((entry) => {
      const [word, value] = entry.split(' = ');
      return [keyOf(word!), value ?? ''] as const;
    }),
  );
}

const { names, roles, unnamed, documents, states, outlets, organisations, groups } = LEXICON;

export const WOMENS_NAMES = setOf(names['given name of a woman']);
export const MENS_NAMES = setOf(names['given name of a man']);
export const EITHER_NAMES = setOf(names['given name of either']);
export const WOMENS_TITLES = setOf(names['title of a woman']);
export const MENS_TITLES = setOf(names['title of a man']);
export const TITLES = setOf(names['title'], names['title of a woman'], names['title of a man']);
export const SURNAME_PARTICLES = setOf(names['before a surname']);
export const AFTER_NAMES = setOf(names['after a name']);

/** Nouns for one person by her work; the value tells the gender where the word does. */
export const ROLES = mapOf(
  roles['one who speaks for somebody'],
  roles['one who leads'],
  roles['one who knows'],
  roles['one who was there'],
);
export const SPEAKS_FOR = setOf(roles['one who speaks for somebody']);
export const KNOWS = setOf(roles['one who knows']);
export const MANY = setOf(roles['many']);
export const BEFORE_ROLES = setOf(roles['before a role']);

export const UNNAMED_ONE = setOf(unnamed['one who is not named']);
export const UNNAMED_MANY = setOf(unnamed['those who are not named']);
export const KEPT_BACK: readonly string[] = unnamed['how it is kept back'].map(keyOf);

export const DOCUMENTS = setOf(documents['document']);
export const CHANNELS = setOf(documents['channel']);

/** “russia”, “u.s” → the country. */
export const COUNTRIES = new Map([
  ...states['country'].map((name) => [keyOf(name), name] as const),
  ...mapOf(states['also called']),
]);
export const DEMONYMS = mapOf(states['of the country']);
export const SEATS = mapOf(states['seat']);
export const HOUSES = mapOf(states['house']);
export const GOVERNING = setOf(states['one who governs']);

export const OUTLETS = setOf(
  outlets['news agency'],
  outlets['newspaper'],
  outlets['broadcaster'],
  outlets['news site'],
);
export const OUTLET_HEADS = setOf(outlets['by which an outlet is known']);
export const MASTHEADS = setOf(outlets['masthead']);

export const BODY_HEADS = setOf(
  organisations['public body'],
  organisations['company'],
  organisations['public service'],
);
export const COMPANY_HEADS = setOf(organisations['company']);
export const AFTER_ORGANISATIONS = setOf(organisations['after the name']);
export const ACRONYMS = mapOf(organisations['acronym that everybody knows']);
export const PARTIES = setOf(organisations['political party']);
export const KNOWN_ORGANISATIONS = setOf(organisations['company that everybody knows']);

export const GROUP_HEADS = setOf(groups['called']);
/** Malware and tools: they have names, but nothing to say. */
export const THINGS = setOf(groups['thing with a name']);
export const KNOWN_GROUPS = setOf(groups['name']);

/** Every name that the lexicons know in full, as written there. */
export const FULL_NAMES: readonly string[] = [
  outlets['news agency'],
  outlets['newspaper'],
  outlets['broadcaster'],
  outlets['news site'],
  organisations['company that everybody knows'],
  organisations['acronym that everybody knows'],
  organisations['political party'],
  states['country'],
  states['also called'],
  states['seat'],
  states['house'],
  groups['name'],
].flatMap((entries) => entries.map((entry: string) => entry.split(' = ')[0]!));
