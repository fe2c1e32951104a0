import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Article, Token } from '../article.js';
import type { Blamed } from './accused.js';
import { namedSomehow } from './lastResort.js';
import type { OwnSide } from './ownSide.js';

/** Whom the passage accuses; where an attribution blames in words that no list knows, whoever it names. */
export function ruledAccused(
  article: Article,
  words: readonly Token[],
  kind: ClaimKind,
  blamed: readonly Blamed[],
  ownSide: OwnSide,
): string[] {
  const accused = accusedBy(kind, blamed, ownSide);
  return accused.length === 0 && kind === 'attribution' ? namedSomehow(article, words) : accused;
}

/** What a group does in these is no attack: it publishes a video, it answers a letter. */
const DEEDS = new Set(['active', 'active, of attackers', 'attack from']);
const HARMLESS = new Set<ClaimKind>(['other', 'response', 'capability']);

/** A denial clears, a claim of responsibility accuses the speaker where nobody is named, the rest blames whom it names. */
function accusedBy(kind: ClaimKind, blamed: readonly Blamed[], ownSide: OwnSide): string[] {
  const cleared = blamed.filter(({ by }) => by.startsWith('cleared'));
  const accused = blamed.filter(({ by }) => !by.startsWith('cleared'));
  if (kind === 'non_attribution') return [];
  if (HARMLESS.has(kind)) return namesOf(accused.filter(({ by }) => !DEEDS.has(by)));
  if (kind === 'denial') {
    const named = cleared.length > 0 ? cleared : accused;
    return named.length > 0 ? namesOf(named) : listed(ownSide.cleared);
  }
  if (kind === 'responsibility') return accused.length > 0 ? namesOf(accused) : listed(ownSide.group);
  if (accused.length === 0 && ATTACKS.has(kind)) return listed(ownSide.boasts);
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
