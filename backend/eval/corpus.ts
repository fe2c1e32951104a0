import { readdirSync, readFileSync } from 'node:fs';
import type { ClaimKind } from '../src/claims/claim.kinds.js';
import type { SpeakerType } from '../src/intake/attribution.js';
import { Points } from '../src/intake/points.js';

/** `open` is looked at while working; `sealed` is only scored. */
export const HALVES = ['open', 'sealed'] as const;
export type Half = (typeof HALVES)[number];

/** A claim that a careful reader lists, as people annotated it. */
export interface GoldClaim {
  readonly exact: string;
  /** Which occurrence of the words, from 1. */
  readonly nth?: number;
  /** Other cuts of the passage that are as good. */
  readonly also?: readonly string[];
  readonly kind: ClaimKind;
  readonly kinds?: readonly ClaimKind[];
  readonly claimant: {
    readonly name: string;
    readonly type: SpeakerType;
    readonly anonymous: boolean;
    readonly also?: readonly string[];
  };
  readonly via: readonly string[];
  readonly accused: readonly string[];
  readonly direct: boolean;
  /** Careful readers differ: neither rewarded nor punished. */
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly name: string;
  readonly half: Half;
  readonly genre: string;
  readonly outlet: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  readonly tempting: readonly { readonly exact: string; readonly why: string }[];
}

/** Code point positions, end exclusive. */
export type Place = readonly [start: number, end: number];

export function readCorpus(half: Half): GoldArticle[] {
  const folder = new URL(`./corpus/${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const gold = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Omit<
        GoldArticle,
        'text'
      >;
      return { ...gold, name, half, text: readFileSync(new URL(file, folder), 'utf8') };
    });
}

/** Every place that counts as the passage of `claim`. Throws when its words do not stand in the article. */
export function placesOf({ name, text }: GoldArticle, { exact, nth = 1, also = [] }: GoldClaim): Place[] {
  const points = new Points(text);
  const first = occurrence(text, exact, nth, name);
  const near = also.map((other) => {
    const about = text.indexOf(other, Math.max(0, first - other.length - 200));
    return [about < 0 ? occurrence(text, other, 1, name) : about, other.length] as const;
  });
  return [[first, exact.length] as const, ...near].map(([unit, length]) => [
    points.at(unit),
    points.at(unit + length),
  ]);
}

export function placeOf({ name, text }: GoldArticle, exact: string): Place {
  const points = new Points(text);
  const unit = occurrence(text, exact, 1, name);
  return [points.at(unit), points.at(unit + exact.length)];
}

function occurrence(text: string, exact: string, nth: number, name: string): number {
  let unit = -1;
  for (let count = 0; count < nth; count += 1) {
    unit = text.indexOf(exact, unit + 1);
    if (unit < 0) throw new Error(`${name}: “${exact}” does not stand in the article ${nth} times.`);
  }
  return unit;
}
