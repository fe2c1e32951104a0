import { overlap, SAME_WORDS } from '../suggestions/passages.js';
import type { NewSuggestion } from '../suggestions/proposal.js';

/**
 * What both propose, in the order of the text. Where a passage of the model lies upon one of the built-in extractor, that
 * one is kept and marked as agreed; the model's own are told apart from each other in the same way.
 */
export function merged(builtIn: readonly NewSuggestion[], model: readonly NewSuggestion[]): NewSuggestion[] {
  const agreed = builtIn.map((one) => ({ ...one, agreed: model.some((other) => sameWords(one, other)) }));
  const own: NewSuggestion[] = [];
  for (const one of model) if (![...builtIn, ...own].some((other) => sameWords(one, other))) own.push(one);
  return [...agreed, ...own].sort((one, other) => one.starts - other.starts || one.ends - other.ends);
}

function sameWords(one: NewSuggestion, other: NewSuggestion): boolean {
  return overlap(one, other) >= SAME_WORDS;
}
