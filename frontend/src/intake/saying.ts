import type { Basis, Capacity, CitationKind, Lineage, Stance } from '../api/codes.js';
import type { AppearanceView, PartyRef } from '../api/types.js';

/** Who says it in a passage, as what, on which ground, and how it reached the outlet. */
export interface Saying {
  readonly speaker: PartyRef | null;
  readonly capacity: Capacity | null;
  readonly basis: Basis;
  readonly stance: Stance;
  readonly hedges: readonly string[];
  readonly lineage: Lineage;
  /** Whom the outlet took it from, when it says so; becomes a citation. */
  readonly upstream: PartyRef | null;
  readonly upstreamKind: CitationKind;
  /** The words of the same capture that show it, as typed; without them it is our own reading. */
  readonly shownBy: string;
}

export const UNSAID: Saying = {
  speaker: null,
  capacity: null,
  basis: 'unknown',
  stance: 'states',
  hedges: [],
  lineage: 'unstated',
  upstream: null,
  upstreamKind: 'quotes',
  shownBy: '',
};

/** What stands in an appearance now, to be changed. Its citations are changed in the chain. */
export function sayingIn({ speaker, capacity, basis, stance, hedges, lineage }: AppearanceView): Saying {
  return { ...UNSAID, speaker, capacity, basis, stance, hedges, lineage };
}

/**
 * The saying as the API takes it. A citation makes the lineage `cited` by itself, so `cited` is never sent with a new
 * appearance.
 */
export function sayingBody({ speaker, capacity, basis, stance, hedges, lineage }: Saying) {
  return {
    ...(speaker ? { speakerId: speaker.id } : {}),
    capacity,
    basis,
    stance,
    hedges,
    ...(lineage === 'cited' ? {} : { lineage }),
  };
}

/** “likely, believed to be” as a list. */
export function hedgesIn(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/u).map((word) => word.trim()))].filter((word) => word !== '');
}
