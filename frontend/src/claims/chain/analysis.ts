import type { AppearanceView, Chain, CitationView } from '../../api/types.js';
import type { ChainAnalysis, Drift, Passing, Station } from '../../api/types.js';
import { useApi } from '../../ui/useApi.js';

/** What the chain of a claim shows; computed by the server whenever the chain has changed. */
export const useChainAnalysis = (claimId: string) =>
  useApi<ChainAnalysis>(`claims/${claimId}/chain/analysis`, undefined, { every: 20_000 });

/** How the wording changed along a citation of a captured passage, if it did. */
export function driftAlong(
  analysis: ChainAnalysis | undefined,
  { appearanceId, upstream }: CitationView,
): Drift | undefined {
  if ('party' in upstream) return undefined;
  return analysis?.drifts.find(({ from, to }) => from === appearanceId && to === upstream.appearanceId);
}

/** The citation that a passing of the drawing stands for; one that is only said has none. */
export function citationOf({ citations }: Chain, { from, to }: Passing): CitationView | undefined {
  return citations.find(({ appearanceId, upstream }) => appearanceId === to && upstreamId(upstream) === from);
}

/** The citations that lead up from a station, and those that lead up to it. */
export function citationsAt(
  { citations }: Chain,
  id: string,
): { above: CitationView[]; below: CitationView[] } {
  return {
    above: citations.filter(({ appearanceId }) => appearanceId === id),
    below: citations.filter(({ upstream }) => upstreamId(upstream) === id),
  };
}

export function upstreamId(upstream: CitationView['upstream']): string {
  return 'party' in upstream ? upstream.party.id : upstream.appearanceId;
}

export function appearanceAt({ appearances }: Chain, id: string): AppearanceView | undefined {
  return appearances.find((appearance) => appearance.id === id);
}

const ROLE_WORD: Record<Station['role'], string> = {
  speaker: 'Speaker',
  captured: 'Captured',
  uncaptured: 'Not captured',
  unknown: 'Nothing upstream was found',
};

/** What a station is, in a word or two. */
export function roleOf({ role }: Station): string {
  return ROLE_WORD[role];
}

/** Changes of the wording in a few words: “Hedge gone +2”. */
export function driftLabel({ changes }: Drift): string {
  const [first] = changes;
  if (!first) return '';
  return changes.length === 1 ? CHANGE_WORD[first.kind] : `${CHANGE_WORD[first.kind]} +${changes.length - 1}`;
}

const CHANGE_WORD: Record<Drift['changes'][number]['kind'], string> = {
  hedge_lost: 'hedge gone',
  certainty_raised: 'more certain',
  certainty_lowered: 'less certain',
  hedge_added: 'hedge added',
  attempt_lost: 'attempt became deed',
  future_lost: 'plan became fact',
  number_changed: 'number changed',
  approximation_lost: 'number made exact',
  denominator_lost: 'share of what?',
  denominator_changed: 'share of another whole',
  period_lost: 'period gone',
  stronger_word: 'stronger word',
  culprit_made: 'place became culprit',
  absence_strengthened: 'absence made sure',
  negation_lost: '“not” gone',
  negation_added: '“not” added',
};

/** Keys that go from station to station, and where they lead; undefined where there is nothing that way. */
export type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
export const WAYS: readonly Way[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The station that a key leads to from here: up and down along the chain, left and right beside. */
export function stationAt(
  way: Way,
  from: string,
  places: readonly Placed[],
  passings: readonly Passing[],
): string | undefined {
  const here = places.find(({ id }) => id === from);
  if (!here) return places[0]?.id;
  const inReadingOrder = [...places].sort((a, b) => a.y - b.y || a.x - b.x);
  if (way === 'Home') return inReadingOrder[0]?.id;
  if (way === 'End') return inReadingOrder.at(-1)?.id;
  if (way === 'ArrowUp')
    return nearest(
      here,
      places,
      passings.filter(({ to }) => to === from).map((one) => one.from),
    );
  if (way === 'ArrowDown')
    return nearest(
      here,
      places,
      passings.filter((one) => one.from === from).map(({ to }) => to),
    );
  const row = inReadingOrder.filter(({ y }) => y === here.y);
  return row[row.findIndex(({ id }) => id === from) + (way === 'ArrowLeft' ? -1 : 1)]?.id;
}

function nearest(here: Placed, places: readonly Placed[], ids: readonly string[]): string | undefined {
  const wanted = new Set(ids);
  return places
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]?.id;
}
