import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Article, Span } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Quantity } from '../suggestion.js';
import { blamedIn, namesOf, speakerAsAccused } from './accused.js';
import { hedgesIn } from './hedges.js';
import { kindOf } from './kind.js';
import { numbersIn } from './numbers.js';
import { wordsOf } from './passage.js';

/** What a passage says, as far as its words tell. */
export interface Facets {
  readonly kind: ClaimKind;
  readonly accused: readonly string[];
  readonly numbers: readonly Quantity[];
  readonly hedges: readonly string[];
}

/** Who says the passage and by which words, where somebody does. */
export interface FacetContext {
  readonly attribution?: Attribution;
  readonly voice: Voice;
}

/** Reads the passage at `span`: of what kind the claim is, whom it blames, its numbers and its hedges. */
export function facetsOf(article: Article, span: Span, { attribution, voice }: FacetContext): Facets {
  const words = wordsOf(article, span, attribution);
  const numbers = numbersIn(article, words);
  const blamed = blamedIn(article, words);
  const kind = kindOf({ words, blamed, voice, ...(attribution ? { attribution } : {}) });
  return { kind, accused: accusedBy(kind), numbers, hedges: hedgesIn(article, words, attribution) };

  function accusedBy(of: ClaimKind): string[] {
    const cleared = blamed.filter(({ by }) => by.startsWith('cleared'));
    if (of === 'denial')
      return cleared.length > 0 ? namesOf(article, words, cleared) : speakerAsAccused(voice, attribution);
    if (of === 'non_attribution') return [];
    const named = namesOf(
      article,
      words,
      blamed.filter(({ by }) => !by.startsWith('cleared')),
    );
    return of === 'responsibility' && named.length === 0 ? speakerAsAccused(voice, attribution) : named;
  }
}
