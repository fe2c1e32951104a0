/**
 * The rules that Google documents for ClaimReview, as questions to a page; written without a look at the code that
 * makes the markup. Returns what is wrong, one sentence each.
 */
export function claimReviewFaults(
  markup: unknown,
  page: { readonly url: string; readonly text: string },
): string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const review = fields(markup);
  const rating = fields(review.reviewRating);
  const item = fields(review.itemReviewed);

  demand(review['@context'] === 'https://schema.org', 'the context is not schema.org');
  demand(review['@type'] === 'ClaimReview', 'it is not a ClaimReview');
  demand(isWords(review.claimReviewed), 'claimReviewed is required');
  demand(review.url === page.url, 'url must be the address of this very page');
  demand(isDate(review.datePublished), 'datePublished must be an ISO 8601 date');
  demand(rating['@type'] === 'Rating', 'reviewRating is required');
  demand(isWords(rating.alternateName), 'alternateName is required');
  demand(
    !String(review.claimReviewed)
      .toLowerCase()
      .includes(`(${String(rating.alternateName).toLowerCase()})`),
    'claimReviewed must not hold the rating',
  );
  faults.push(...scaleFaults(rating));

  const author = fields(review.author);
  demand(
    ['Organization', 'Person'].includes(String(author['@type'])),
    'the author must be an organisation or person',
  );
  demand(isWords(author.name) || isAddress(author.url), 'the author needs a name or an address');

  demand(item['@type'] === 'Claim', 'itemReviewed must be a Claim');
  demand(item.datePublished === undefined || isDate(item.datePublished), 'the date of the claim is no date');
  for (const claimant of list(item.author)) {
    demand(
      ['Organization', 'Person'].includes(String(claimant['@type'])),
      'a claimant is no organisation or person',
    );
    demand(isWords(claimant.name), 'a claimant has no name');
    demand(claimant.sameAs === undefined || isAddress(claimant.sameAs), 'sameAs must be an address');
    demand(page.text.includes(String(claimant.name)), 'a claimant does not stand in the visible text');
  }
  for (const work of [...list(item.appearance), ...list(item.firstAppearance)]) {
    demand(isAddress(work.url), 'an appearance must be a work with an address');
  }
  demand(page.text.includes(String(review.claimReviewed)), 'the claim does not stand in the visible text');
  demand(page.text.includes(String(rating.alternateName)), 'the rating does not stand in the visible text');
  return faults;
}

/** All three numbers or none; whole, from 1 up, the best above the worst and the value between. */
function scaleFaults({ ratingValue, bestRating, worstRating }: Fields): string[] {
  const numbers = [ratingValue, bestRating, worstRating];
  if (numbers.every((number) => number === undefined)) return [];
  if (!numbers.every((number) => Number.isInteger(number))) return ['the scale needs three whole numbers'];
  const [value, best, worst] = numbers as [number, number, number];
  return worst >= 1 && worst < best && worst <= value && value <= best ? [] : ['the scale is not in order'];
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): Fields[] {
  return value === undefined ? [] : [value].flat().map(fields);
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
}

function isDate(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
