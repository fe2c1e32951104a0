import type { CodedAttribution, CodedName } from '../api/types.js';

const GIVEN_WORD: Record<CodedName['given'], string> = {
  named: '',
  unknown: 'Unknown',
  not_available: 'Not available',
  not_coded: 'Not coded',
};

/** Those of several who are named; when nobody is, why in the coders' words: the most that they say. */
export function namedAmong(names: readonly CodedName[]): { names: readonly CodedName[]; otherwise: string } {
  const named = names.filter(({ given }) => given === 'named');
  const said = (['unknown', 'not_available', 'not_coded'] as const).find((given) =>
    names.some((name) => name.given === given),
  );
  return { names: named, otherwise: GIVEN_WORD[said ?? 'not_coded'] };
}

/** What sort of attacker it is said to be, in the dataset's words. */
export function categoryInWords(category: string, subcategory: string): string {
  const said = [category, subcategory].filter((one) => one !== '');
  return said.length === 0 ? '' : `Coded as: ${said.join('; ')}`;
}

/** The law that is referred to, where the coders name one. */
export function lawInWords(references: readonly string[]): string {
  const named = references.filter((one) => !/^(?:not available|unknown)$/i.test(one));
  return named.length === 0 ? '' : `Law: ${named.join('; ')}`;
}

/** What the listed sources are sources of, where that is not the statement itself. */
export const SOURCES_OF_WORD: Record<CodedAttribution['sourcesOf'], string> = {
  statement: '',
  attributions: 'Of all attributions of this incident:',
  incident: 'Of the incident:',
  none: 'None given',
};

export function settledInWords(settled: boolean | null): string {
  if (settled === null) return 'Not coded';
  return settled ? 'Yes' : 'No';
}

/** `example.org` for the address of a page there. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
