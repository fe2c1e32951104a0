import { useMemo } from 'react';
import type { CaptureReading, MarkedAppearance, Suggestions } from '../api/types.js';
import { useApi } from '../ui/useApi.js';
import type { Look } from './looks.js';
import { marksOf } from './marks.js';
import type { Mark } from './segments.js';
import { looksOf, placesOf } from './suggestions/textLooks.js';

const NONE: readonly never[] = [];

interface TextMarks {
  /** The same list as long as everything stands where it stood: the text is cut up only once. */
  readonly marks: readonly Mark[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly hasAsides: boolean;
}

/** What is drawn into the text: what is not the story, what is suggested, and what was marked by hand. */
export function useTextMarks(
  captureId: string,
  { run, suggestions }: Suggestions,
  appearances: readonly MarkedAppearance[],
): TextMarks {
  const { data: reading } = useApi<CaptureReading>(`captures/${captureId}/reading`);
  // Capturing looks at a page's markup, the extractor at the words: each sees what the other does not.
  const [markup, words] = [reading?.boilerplate ?? NONE, run?.boilerplate ?? NONE];
  const asides = useMemo(() => [...markup, ...words], [markup, words]);
  const places = suggestions.map(({ id }) => id).join();
  const made = new Set(suggestions.map(({ decision }) => decision?.appearanceId));
  const byHand = appearances.filter(({ id }) => !made.has(id));
  const hands = byHand.map(({ id }) => id).join();
  const marks = useMemo(
    () => [...placesOf(suggestions, asides), ...marksOf(byHand)],
    // A suggestion and a mark never move; another one is another id.
    [places, hands, asides],
  );
  const looks = useMemo(() => looksOf(suggestions, asides), [suggestions, asides]);
  return { marks, looks, hasAsides: asides.length > 0 };
}
