import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Article, Span, Token } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Quantity } from '../suggestion.js';
import { blamedIn, clearsSelf, type Blamed } from './accused.js';
import { groupsOf } from './groups.js';
import { hedgesIn } from './hedges.js';
import { kindOf } from './kind.js';
import { namedSomehow } from './lastResort.js';
import { numbersIn } from './numbers.js';
import { wordsOf } from './passage.js';
import { ownSideOf, type OwnSide } from './ownSide.js';

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
  const itself = describesItself(words, attribution);
  const kind = itself
    ? 'other'
    : kindOf({ words, blamed, numbers, voice, ...(attribution ? { attribution } : {}) });
  return {
    kind,
    accused: itself
      ? []
      : accusedIn(article, words, kind, blamed, () =>
          ownSideOf(voice, clearsSelf(words, attribution), groupsOf(article).names),
        ),
    numbers,
    hedges: hedgesIn(article, words, attribution),
  };
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

/** Whom the passage accuses; where an attribution blames in words that no list knows, whoever it names. */
function accusedIn(
  article: Article,
  words: readonly Token[],
  kind: ClaimKind,
  blamed: readonly Blamed[],
  ownSide: () => OwnSide,
): string[] {
  const accused = accusedBy(kind, blamed, ownSide);
  return accused.length === 0 && kind === 'attribution' ? namedSomehow(article, words) : accused;
}

/** What a group does in these is no attack: it publishes a video, it answers a letter. */
const DEEDS = new Set(['active', 'active, of attackers', 'attack from']);
const HARMLESS = new Set<ClaimKind>(['other', 'response', 'capability']);

/** A denial clears, a claim of responsibility accuses the speaker where nobody is named, the rest blames whom it names. */
function accusedBy(kind: ClaimKind, blamed: readonly Blamed[], ownSide: () => OwnSide): string[] {
  const cleared = blamed.filter(({ by }) => by.startsWith('cleared'));
  const accused = blamed.filter(({ by }) => !by.startsWith('cleared'));
  if (kind === 'non_attribution') return [];
  if (HARMLESS.has(kind)) return namesOf(accused.filter(({ by }) => !DEEDS.has(by)));
  if (kind === 'denial') {
    const named = cleared.length > 0 ? cleared : accused;
    return named.length > 0 ? namesOf(named) : listed(ownSide().cleared);
  }
  if (kind === 'responsibility') return accused.length > 0 ? namesOf(accused) : listed(ownSide().group);
  if (accused.length === 0 && ATTACKS.has(kind)) return listed(ownSide().boasts);
  return namesOf(accused);
}

/** A gang that tells of an attack tells of its own; where it only counts what it has, the number is the point. */
const ATTACKS = new Set<ClaimKind>(['impact', 'attribution']);

function namesOf(blamed: readonly Blamed[]): string[] {
  return [...new Set(blamed.map(({ name }) => name))];
}

function listed(name: string | undefined): string[] {
  return name ? [name] : [];
}
