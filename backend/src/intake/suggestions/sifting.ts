import type { Extraction } from '../extract.js';
import { merged } from '../model/merging.js';
import type { ModelReading } from '../model/model.service.js';
import { storable, type NewSuggestion } from './proposal.js';

/** Nobody goes through more suggestions than that. */
export const MOST_SUGGESTIONS = 500;

/** Longer texts are books or dumps; UTF-16 units. */
export const LONGEST_TEXT = 2_000_000;

/** What of a text is read, with a note when that is not all. */
export function beginningOf(text: string): { text: string; notes: string[] } {
  if (text.length <= LONGEST_TEXT) return { text, notes: [] };
  const end = text.slice(LONGEST_TEXT - 1, LONGEST_TEXT).isWellFormed() ? LONGEST_TEXT : LONGEST_TEXT - 1;
  const note =
    'This text is very long: only its first two million characters were read. Mark later passages by hand.';
  return { text: text.slice(0, end), notes: [note] };
}

/** What is kept of both, in the order of the text, and what to know about the rest. */
export function sifted(
  { suggestions, spoken, language }: Extraction,
  second: ModelReading | undefined,
): { kept: NewSuggestion[]; notes: string[] } {
  const builtIn = suggestions.map(storable).filter((suggestion) => suggestion !== undefined);
  const all = second ? merged(builtIn, ofModel(second)) : builtIn;
  const kept = best(all);
  const notes = [...unspoken(spoken, language), ...(second?.notes ?? []), ...left(all.length - kept.length)];
  return { kept, notes };
}

function ofModel({ claims, madeBy }: ModelReading): NewSuggestion[] {
  const storables = claims.map(storable).filter((suggestion) => suggestion !== undefined);
  return storables.map((suggestion) => ({ ...suggestion, madeBy }));
}

/** The best by score, in the order in which they came. */
export function best(all: readonly NewSuggestion[]): NewSuggestion[] {
  if (all.length <= MOST_SUGGESTIONS) return [...all];
  const chosen = new Set([...all].sort((one, other) => other.score - one.score).slice(0, MOST_SUGGESTIONS));
  return all.filter((suggestion) => chosen.has(suggestion));
}

function left(count: number): string[] {
  if (count === 0) return [];
  return [`${MOST_SUGGESTIONS} suggestions are shown, the best by score; ${count} more were left out.`];
}

function unspoken(spoken: boolean, language: string | undefined): string[] {
  if (spoken) return [];
  const name = language && new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  return [
    `This text seems to be in ${name ?? 'a language that is not known'}, which the built-in extractor does not read. Mark its passages by hand.`,
  ];
}
