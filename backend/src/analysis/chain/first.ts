import { counted, listed } from '../../platform/inWords.js';
import { placeOf, type ChainAppearance, type ChainRecord } from './chain.js';
import { dateInWords, spanOf, type Span } from '../../platform/partialDates.js';

/** Where the claim was first, as far as the dates on file can say. */
export interface FirstAppearance {
  /** The one that is first, or those among which the dates do not decide; empty when nothing is dated. */
  readonly ids: readonly string[];
  /** True when one is shown to be earlier than every other. */
  readonly isCertain: boolean;
  /** Those of them without a date. */
  readonly undated: readonly string[];
  /** Citations in which the one that cites is dated before what it cites. */
  readonly contradictions: readonly { readonly from: string; readonly to: string }[];
  readonly words: string;
}

/**
 * The first appearance by date, as precisely as dates are known: July 2017 may be before or after 3 July 2017. What cites
 * another is later than that, whatever the dates.
 */
export function firstOf({ appearances, citations }: ChainRecord): FirstAppearance {
  const known = new Map(appearances.map((one) => [one.id, one]));
  const spans = new Map(
    appearances.flatMap(({ id, source }): [string, Span][] => {
      const span = spanOf(source.published);
      return span ? [[id, span]] : [];
    }),
  );
  const earliestEnd = [...spans.values()].reduce((least, { to }) => (to < least ? to : least), '9999-12-31');
  const possible = new Set(
    appearances.map(({ id }) => id).filter((id) => (spans.get(id)?.from ?? earliestEnd) <= earliestEnd),
  );
  const later = laterThanAny(possible, { appearances, citations });
  const ids = [...possible].filter((id) => !later.has(id));
  const undated = ids.filter((id) => !spans.has(id));
  const contradictions = citations.flatMap(({ from, to }) => {
    const [below, above] = [spans.get(from), 'appearance' in to ? spans.get(to.appearance) : undefined];
    return below && above && 'appearance' in to && below.to < above.from ? [{ from, to: to.appearance }] : [];
  });
  const isCertain = ids.length === 1 && contradictions.length === 0;
  const shown = ids.flatMap((id) => known.get(id) ?? []);
  return { ids, isCertain, undated, contradictions, words: inWords(shown, contradictions.length > 0) };
}

/** Appearances that have it, by whatever way, from one of these. */
function laterThanAny(
  these: ReadonlySet<string>,
  { appearances, citations }: ChainRecord,
): ReadonlySet<string> {
  const below = new Map<string, string[]>(appearances.map(({ id }) => [id, []]));
  for (const { from, to } of citations) if ('appearance' in to) below.get(to.appearance)?.push(from);
  const later = new Set([...these].flatMap((id) => below.get(id) ?? []));
  // A set is gone through in the order in which it grows.
  for (const id of later) for (const next of below.get(id) ?? []) later.add(next);
  return later;
}

function inWords(first: readonly ChainAppearance[], contradicted: boolean): string {
  const doubt = contradicted ? ' The dates and the chain contradict each other.' : '';
  const dated = first.filter(({ source }) => spanOf(source.published));
  const undated = first.length - dated.length;
  if (first.length === 0) return 'It has not been found anywhere yet.';
  if (first.length === 1) return `First seen in ${listed(first.map(dateAndPlace))}.${doubt}`;
  if (dated.length === 0) return `None of the ${undated} that may be the first has a date.${doubt}`;
  const earlier = `${counted(undated, 'text')} without a date may be earlier`;
  if (dated.length === 1)
    return `First seen, by the dates, in ${listed(dated.map(dateAndPlace))}; ${earlier}.${doubt}`;
  const also = undated > 0 ? `; ${earlier}` : '';
  return `The dates do not say which was first: ${listed(dated.map(dateAndPlace))}${also}.${doubt}`;
}

function dateAndPlace(appearance: ChainAppearance): string {
  return `${placeOf(appearance)} (${dateInWords(appearance.source.published) || 'no date, but others have it from there'})`;
}
