import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Article, Span, Token } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Quantity } from '../suggestion.js';
import { blamedIn } from './accused.js';
import { hedgesIn } from './hedges.js';
import { accusedOf } from './blame/judge.js';
import { chancesOf } from './kind.js';
import { likeliest } from './kindModel.js';
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
export function facetsOf(article: Article, span: Span, context: FacetContext): Facets {
  const words = wordsOf(article, span, context.attribution);
  const { attribution, voice }: FacetContext = tellsOfOthers(words, context) ? { voice: NOBODY } : context;
  const blamed = blamedIn(article, words);
  const numbers = numbersIn(article, words);
  const hedges = hedgesIn(article, words, attribution);
  if (describesItself(words, attribution)) return { kind: 'other', accused: [], numbers, hedges };
  const told = { words, blamed, voice, ...(attribution && { attribution }) };
  const chances = chancesOf({ ...told, numbers });
  const accused = accusedOf({ ...told, article, chances });
  return { kind: likeliest(chances), accused, numbers, hedges };
}

/** “The account describes itself as the Russian arm of …”: whose it says it is, and no blame. */
function describesItself(words: readonly Token[], attribution: Attribution | undefined): boolean {
  if (!attribution || !DESCRIBES.test(attribution.cueLemma)) return false;
  const cue = attribution.cue[0];
  const next = words.findIndex(({ start }) => cue !== undefined && start >= cue[1]);
  return next > 0 && /^(?:itself|himself|herself|themselves)$/.test(words[next]!.lower);
}

/** “… as an arm of the Copper Stork gang, ▒which has attacked clinics▒”: of the gang, and not of who describes itself. */
function tellsOfOthers(words: readonly Token[], { attribution }: FacetContext): boolean {
  return (
    attribution !== undefined &&
    DESCRIBES.test(attribution.cueLemma) &&
    /^(?:which|who|whose)$/.test(words[0]?.lower ?? '')
  );
}

const NOBODY: Voice = {
  claimant: { name: '', type: 'outlet_voice', anonymous: false, role: '', mention: [] },
  via: [],
  why: '',
};

const DESCRIBES = /^(?:describe|present|portray|bill)$/;
