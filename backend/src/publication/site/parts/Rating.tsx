import { ratingCode } from '../rating.js';
import type { EditionKind } from '../views.js';
import { RATINGS, type RatingCode, type RatingWords, UTTERANCES, VOID } from '../words.js';

/** A rating has a word, a shape and a tint; the first two are enough to tell it. */
export function Rating({ code, large = false }: { code: string | null; large?: boolean }) {
  const rating = ratingCode(code);
  return (
    <span class={`chip ${tone(rating)}${large ? ' large' : ''}`}>
      <Glyph shape={SHAPES[rating]} />
      {RATINGS[rating].label}
    </span>
  );
}

/** What an edition says: its rating, or that the check behind it no longer stands. */
export function Outcome({ rating, kind, large = false }: OutcomeProps) {
  if (kind !== 'void') return <Rating code={rating} large={large} />;
  return (
    <span class={`chip void${large ? ' large' : ''}`}>
      <Glyph shape={VOID_SHAPE} />
      {VOID.label}
    </span>
  );
}

interface OutcomeProps {
  readonly rating: string | null;
  readonly kind: EditionKind;
  readonly large?: boolean;
}

export function Utterance({ code }: { code: string }) {
  const utterance = code as keyof typeof UTTERANCES;
  return (
    <span class="chip plain large">
      <Glyph shape={UTTERANCE_SHAPES[utterance]} />
      {UTTERANCES[utterance].label}
    </span>
  );
}

function tone(code: RatingCode): string {
  const { value }: RatingWords = RATINGS[code];
  if (value === undefined) return 'open';
  return value >= 4 ? 'holds' : value === 3 ? 'partly' : 'fails';
}

function Glyph({ shape }: { shape: string }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

const RING = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z';

/** Drawn with the even-odd rule in one stroke width. */
const SHAPES: Readonly<Record<RatingCode, string>> = {
  supported: `${RING}M5 8.2l2.2 2.2L11 6`,
  mostly_supported: `${RING}M8 2v6h6`,
  mixed: `${RING}M8 2v12`,
  misleading: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.4',
  refuted: `${RING}M5.5 5.5l5 5M10.5 5.5l-5 5`,
  unproven:
    'M6 2.4a6 6 0 0 1 4 0M13 4.8a6 6 0 0 1 1 3.6M12.2 12.3a6 6 0 0 1-3.4 1.7M5.2 13.3a6 6 0 0 1-2.6-2.6M2.1 7a6 6 0 0 1 1.5-3.1',
  contested: 'M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3',
  unverifiable: `${RING}M5 8h6`,
};

const VOID_SHAPE = `${RING}M3.8 12.2l8.4-8.4`;

const UTTERANCE_SHAPES: Readonly<Record<keyof typeof UTTERANCES, string>> = {
  said: 'M2 3h12v8H7l-3 3v-3H2zM5 6h6M5 8.5h4',
  altered: 'M2 3h12v8H7l-3 3v-3H2zM5 8l2-2 2 2 2-2',
  not_said: 'M2 3h12v8H7l-3 3v-3H2zM6 5l4 4M10 5l-4 4',
  unconfirmed: 'M2 3h12v8H7l-3 3v-3H2zM6 7h.4M8 7h.4M10 7h.4',
};
