import { oneLine } from './values.js';

/** What stands in a column of countries: a country or territory, a region that is nobody, or some other body. */
export type Place =
  { readonly kind: 'state' | 'organisation' | 'group'; readonly name: string } | { readonly kind: 'region' };

/** How lists of countries write some of them, and what a newsroom calls them. */
const CALLED: Readonly<Record<string, string>> = {
  'bolivia, plurinational state of': 'Bolivia',
  'brunei darussalam': 'Brunei',
  'cape verde': 'Cape Verde',
  congo: 'Republic of the Congo',
  'congo, the democratic republic of the': 'Democratic Republic of the Congo',
  'czech republic': 'Czech Republic',
  'holy see (vatican city state)': 'Holy See',
  'hong kong': 'Hong Kong',
  'iran, islamic republic of': 'Iran',
  'ivory coast': 'Ivory Coast',
  'korea, democratic people’s republic of': 'North Korea',
  'korea, republic of': 'South Korea',
  kosovo: 'Kosovo',
  'lao people’s democratic republic': 'Laos',
  macao: 'Macao',
  'macedonia, the former yugoslav republic of': 'North Macedonia',
  'micronesia, federated states of': 'Micronesia',
  'moldova, republic of': 'Moldova',
  myanmar: 'Myanmar',
  palestine: 'Palestine',
  'palestine, state of': 'Palestine',
  'russian federation': 'Russia',
  swaziland: 'Eswatini',
  'syrian arab republic': 'Syria',
  'taiwan, province of china': 'Taiwan',
  'tanzania, united republic of': 'Tanzania',
  turkey: 'Turkey',
  'venezuela, bolivarian republic of': 'Venezuela',
  'viet nam': 'Vietnam',
};

/** In the same column, but no country. */
const BODIES: Readonly<Record<string, Place>> = {
  'eu (region)': { kind: 'organisation', name: 'European Union' },
  'nato (region)': { kind: 'organisation', name: 'NATO' },
  isis: { kind: 'group', name: 'ISIS' },
};

const REGION =
  /\(region\)$|^(?:(?:north|south|east|west|central|southeast|northeast|latin)(?:ern)? )?(?:africa|asia|europe|america|oceania|balkans|caucasus|global)$/;

const COUNTRIES = new Set(isoCountries().map(plain));

/** What a value in a column of countries stands for. */
export function placeOf(written: string): Place {
  const name = oneLine(written);
  const key = plain(name);
  const body = BODIES[key];
  if (body) return body;
  const called = CALLED[key] ?? (COUNTRIES.has(key) ? name : undefined);
  if (called !== undefined) return { kind: 'state', name: called };
  return REGION.test(key) ? { kind: 'region' } : { kind: 'organisation', name };
}

/** Whether a name, wherever it stands, is that of a country. */
export function isCountry(written: string): boolean {
  return placeOf(written).kind === 'state';
}

/** English names of all countries that ISO 3166 has, as the runtime knows them. */
function isoCountries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => names.of(`${first}${second}`)))
    .filter((name) => name !== undefined)
    .filter((name) => !['European Union', 'Eurozone', 'United Nations', 'Unknown Region'].includes(name));
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll("'", '’')
    .replaceAll('&', 'and')
    .toLowerCase();
}
