import { readFileSync } from 'node:fs';
import { placesOf, readCorpus, type GoldArticle, type GoldClaim, type Place } from '../../eval/corpus.js';
import { matches } from '../../eval/score.js';
import { attributionsIn } from '../../src/intake/attribution/attributions.js';
import { Points } from '../../src/intake/points.js';
import { consideredIn, type Considered } from '../../src/intake/proposals/considered.js';
import { spanOf } from '../../src/intake/proposals/stretch.js';
import { readArticle } from '../../src/intake/reading/read.js';
import { voicesOf } from '../../src/intake/speakers/voices.js';

/** A passage that the extractor looks at, and whether people listed it. */
export interface Lesson extends Considered {
  readonly article: string;
  /** Whether people listed it; undefined where careful readers differ or only a part of it is listed. */
  readonly listed: boolean | undefined;
  /** Whether it is found as the evaluation counts: the best passage for a claim that is due. */
  readonly found: boolean;
  /** Whether it counts as wrong when it is proposed. */
  readonly wrong: boolean;
}

type Marked = Pick<GoldArticle, 'name' | 'text'> & {
  readonly claims: readonly Pick<GoldClaim, 'exact' | 'nth' | 'also' | 'optional'>[];
};

/** So much of a passage a claim has to fill at least that lies in it, that the passage is one which people list. */
const FILLED = 0.3;
const WHOLE = 0.9;

/** The passages of the annotated articles. */
export function lessonsOfCorpus(): Lesson[] {
  return readCorpus('open').flatMap(lessonsIn);
}

/** The passages of the short articles in a file, whose claims stand between brackets. */
export function lessonsOfFile(file: URL): Lesson[] {
  return readFileSync(file, 'utf8')
    .split(/^=+$/m)
    .slice(1)
    .map((marked, index) => unmarked(marked, `${index + 1}`))
    .flatMap(lessonsIn);
}

/** Single sentences that people do not list, and those written for the model of kinds, which they do. */
export function lessonsOfSentences(unlisted: URL, listed: URL): Lesson[] {
  return [
    ...linesOf(unlisted).map((text) => ({ text, claims: [] })),
    ...linesOf(listed)
      .map((line) => line.split(' | ')[0] ?? '')
      .map((text) => ({
        text: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`,
        claims: [{ exact: text.slice(1) }],
      })),
  ].flatMap((one) => lessonsIn({ ...one, name: '' }));
}

function linesOf(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** How many claims are due in the annotated articles. */
export function dueInCorpus(): number {
  return readCorpus('open').reduce(
    (sum, { claims }) => sum + claims.filter(({ optional }) => !optional).length,
    0,
  );
}

function lessonsIn(marked: Marked): Lesson[] {
  const article = readArticle(marked.text);
  const attributions = attributionsIn(article);
  const considered = consideredIn(article, attributions, voicesOf(article, attributions));
  const points = new Points(marked.text);
  const places = considered.map(({ candidate }): Place => {
    const [start, end] = spanOf(article, candidate.tokens);
    return [points.at(start), points.at(end)];
  });
  const golds = marked.claims.map((claim) => ({
    claim,
    places: placesOf(marked as GoldArticle, claim as GoldClaim),
  }));
  const partners = partnersOf(
    places,
    golds.map((gold) => gold.places),
  );
  return considered.map((one, index) => {
    const place = places[index]!;
    const partner = golds[partners.get(index) ?? -1];
    const optional = golds.some(
      ({ claim, places: all }) => claim.optional && all.some((other) => matches(other, place) > 0),
    );
    const found = partner !== undefined && !partner.claim.optional;
    const listed =
      found ||
      (optional
        ? undefined
        : fills(
            place,
            golds.filter(({ claim }) => !claim.optional),
          ));
    return { ...one, article: marked.name, listed, found, wrong: !found && !optional };
  });
}

/** Each claim with the passage that fits it best, once. */
function partnersOf(places: readonly Place[], golds: readonly (readonly Place[])[]): Map<number, number> {
  const fits = golds.flatMap((all, gold) =>
    places.flatMap((place, index) => {
      const fit = Math.max(...all.map((other) => matches(other, place)));
      return fit > 0 ? [{ gold, index, fit }] : [];
    }),
  );
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold, index } of fits.sort((one, other) => other.fit - one.fit)) {
    if (partners.has(index) || taken.has(gold)) continue;
    partners.set(index, gold);
    taken.add(gold);
  }
  return partners;
}

/** True where a whole claim fills enough of the passage, undefined where they only touch, else false. */
function fills(
  [start, end]: Place,
  golds: readonly { readonly places: readonly Place[] }[],
): boolean | undefined {
  let touched = false;
  for (const [from, to] of golds.flatMap(({ places }) => places)) {
    const shared = Math.min(end, to) - Math.max(start, from);
    if (shared <= 0) continue;
    touched = true;
    if (shared >= WHOLE * (to - from) && shared >= FILLED * (end - start)) return true;
  }
  return touched ? undefined : false;
}

/** Takes the brackets out and keeps where they stood. */
function unmarked(marked: string, name: string): Marked {
  let text = '';
  const open: number[] = [];
  const claims: { exact: string; nth: number; optional: boolean }[] = [];
  for (const piece of marked.split(/(\[\[|\]\]|\{\{|\}\})/)) {
    if (piece === '[[' || piece === '{{') open.push(text.length);
    else if (piece === ']]' || piece === '}}') {
      const start = open.pop() ?? 0;
      const exact = text.slice(start);
      const nth = text.slice(0, start + exact.length).split(exact).length - 1;
      claims.push({ exact, nth, optional: piece === '}}' });
    } else text += piece;
  }
  return { name, text, claims };
}
