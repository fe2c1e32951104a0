import { readdirSync, readFileSync } from 'node:fs';
import type { ClaimKind } from '../../src/claims/claim.kinds.js';
import type { Article, Span } from '../../src/intake/article.js';
import type { Attribution, SpeakerType } from '../../src/intake/attribution.js';
import { attributionsIn } from '../../src/intake/attribution/attributions.js';
import { blamedIn } from '../../src/intake/facets/accused.js';
import { featuresOf, signsIn, type Features } from '../../src/intake/facets/kindFeatures.js';
import { numbersIn } from '../../src/intake/facets/numbers.js';
import { wordsOf } from '../../src/intake/facets/passage.js';
import { readArticle } from '../../src/intake/reading/read.js';

/** A passage whose kind is known; `kinds` are those that a careful reader accepts, the best first. */
export interface Example {
  readonly text: string;
  readonly article: string;
  /** A careful reader may leave it out: good for learning, not for measuring. */
  readonly optional: boolean;
  readonly kinds: readonly ClaimKind[];
  readonly features: Features;
}

interface Gold {
  readonly claims: readonly {
    readonly exact: string;
    readonly nth?: number;
    readonly kind: ClaimKind;
    readonly kinds?: readonly ClaimKind[];
    readonly claimant: { readonly type: SpeakerType };
    readonly optional?: boolean;
  }[];
}

/** Sentences written for this, from a file of groups: `passage`, or `passage | cue | type of the speaker`. */
export function sentencesIn(file: URL): Example[] {
  let kind: ClaimKind = 'other';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Example[] => {
      if (line.startsWith('## ')) kind = line.slice(3) as ClaimKind;
      if (line === '' || line.startsWith('#')) return [];
      const [text = '', cueLemma = '', type = 'person'] = line.split(' | ');
      const features = featuresIn(
        readArticle(`${text}.`),
        [0, text.length],
        type as SpeakerType,
        spoken(cueLemma),
      );
      return [{ text, article: '', optional: false, kinds: [kind], features }];
    });
}

/** An example of who is blamed, as one of what kind it is. */
export function asKind({
  from,
  features,
  kinds,
}: Pick<Example, 'features' | 'kinds'> & { from: string }): Example {
  return { text: '', article: from, optional: false, kinds, features };
}

/** The claims of annotated articles. */
export function claimsIn(folder: URL): Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const article = readArticle(readFileSync(new URL(file.replace('.json', '.txt'), folder), 'utf8'));
    const attributions = attributionsIn(article);
    const { claims } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
    return claims.map(({ exact, nth = 1, kind, kinds = [], claimant, optional = false }): Example => {
      const span = placeOf(article.text, exact, nth);
      const features = featuresIn(article, span, claimant.type, closest(attributions, span));
      const all = [kind, ...kinds.filter((other) => other !== kind)];
      return { text: exact, article: file, optional, kinds: all, features };
    });
  });
}

function featuresIn(
  article: Article,
  span: Span,
  type: SpeakerType,
  attribution: Attribution | undefined,
): Features {
  const words = wordsOf(article, span, attribution);
  const claimant = { name: '', type, anonymous: false, role: '', mention: [] };
  const [blamed, numbers] = [blamedIn(article, words), numbersIn(article, words)];
  const reading = { words, blamed, numbers, voice: { claimant, via: [], why: '' } };
  return featuresOf(attribution ? { ...reading, attribution } : reading, signsIn(words));
}

function spoken(cueLemma: string): Attribution | undefined {
  if (cueLemma === '') return undefined;
  return { source: [], cue: [], content: [], cueLemma, direct: false, confidence: 1, why: '' };
}

function placeOf(text: string, exact: string, nth: number): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(exact, at + 1);
  return [at, at + exact.length];
}

/** The attribution whose content is most nearly the passage. */
export function closest(attributions: readonly Attribution[], [start, end]: Span): Attribution | undefined {
  let [best, bestFit] = [undefined as Attribution | undefined, 0.3];
  for (const attribution of attributions) {
    let [shared, length] = [0, 0];
    for (const [from, to] of attribution.content) {
      shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
      length += to - from;
    }
    const fit = shared / Math.max(length, end - start);
    if (fit > bestFit) [best, bestFit] = [attribution, fit];
  }
  return best;
}
