import type { Claim, ClaimReview, CreativeWork, Organization, Person, WithContext } from 'schema-dts';
import { namedClaimants } from './claimants.js';
import type { DocParty, DocSource, VerdictDocument } from '../../verdicts/document.js';
import { SITE_NAME } from './site.name.js';
import { ratingOf } from './rating.js';
import { RATINGS, type RatingWords, VOID } from './words.js';
import type { VerdictView } from './views.js';

/** The verdict for machines, as schema.org and Google's documentation describe it. One on each verdict page. */
export function claimReview(
  { slug, edition, editions }: VerdictView,
  publicUrl: string,
): WithContext<ClaimReview> {
  const { verdict, claim } = edition.document;
  const rating = edition.kind === 'void' ? VOID : RATINGS[ratingOf(edition.document)];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${publicUrl}/verdicts/${slug}`,
    datePublished: (editions[0] ?? edition).publishedAt.toISOString(),
    dateModified: edition.publishedAt.toISOString(),
    inLanguage: 'en',
    author: { '@type': 'Organization', name: SITE_NAME, url: `${publicUrl}/` },
    claimReviewed: claim.statement,
    itemReviewed: itemReviewed(edition.document),
    reviewRating: {
      '@type': 'Rating',
      alternateName: rating.label,
      ratingExplanation: edition.kind === 'void' ? edition.reason : verdict.headline,
      ...numbers(rating),
    },
  };
}

/** JSON that cannot close the element it stands in, whatever its strings hold. */
export function asDataBlock(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** “Unproven” in the middle of the scale would say “half true”, so numberless ratings have no number at all. */
function numbers({
  value,
}: RatingWords): { ratingValue: number; bestRating: number; worstRating: number } | object {
  return value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 };
}

function itemReviewed(document: VerdictDocument): Claim {
  const authors = namedClaimants(document).map(agent);
  const works = appearances(document);
  const dated = document.appearances.find(({ source }) => source.published.precision === 'day')?.source
    .published.date;
  return {
    '@type': 'Claim',
    ...(authors.length > 0 ? { author: authors.length === 1 ? authors[0] : authors } : {}),
    ...(dated ? { datePublished: dated } : {}),
    ...(works[0] ? { firstAppearance: works[0], appearance: works } : {}),
  };
}

/** Every published place that has an address, oldest first. */
function appearances(document: VerdictDocument): CreativeWork[] {
  const sources = new Map(document.appearances.map(({ source }) => [source.id, source]));
  return [...sources.values()].filter(({ url }) => url !== null).map(work);
}

function work({ title, url, publisher, published }: DocSource): CreativeWork {
  return {
    '@type': 'CreativeWork',
    headline: title,
    ...(url === null ? {} : { url }),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher.name } } : {}),
    ...(published.precision === 'day' && published.date ? { datePublished: published.date } : {}),
  } as CreativeWork;
}

function agent({ kind, name, description, externalIds }: DocParty): Person | Organization {
  const { wikidata } = externalIds;
  const sameAs = wikidata ? { sameAs: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}` } : {};
  if (kind !== 'person') return { '@type': 'Organization', name, ...sameAs };
  return { '@type': 'Person', name, ...(description ? { description } : {}), ...sameAs };
}
