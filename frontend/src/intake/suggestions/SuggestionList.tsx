import { Box } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Suggestion } from '../../api/types.js';
import { Row } from './Row.js';
import type { Place } from './usePlace.js';

interface SuggestionListProps {
  readonly place: Place;
  readonly busy: ReadonlySet<string>;
  readonly maySelect: boolean;
  readonly onOpen: (id: string) => void;
  /** What stands beneath the current one. */
  readonly cardOf: (suggestion: Suggestion) => ReactNode;
}

/** Up to this many rows are all in the page, for the browser's own search; of more, those near what is in sight. */
const ALL = 100;

/** The suggestions in their order. The current one has the keyboard's focus, and shows what can be done with it. */
export function SuggestionList({ place, busy, maySelect, onOpen, cardOf }: SuggestionListProps) {
  const { shown, current, selected, wish, toggle } = place;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 96,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: shown.length <= ALL ? ALL : 6,
    initialRect: { width: 400, height: 800 },
  });
  useEffect(() => {
    const at = shown.findIndex(({ id }) => id === wish?.id);
    if (!wish || at < 0) return undefined;
    rows.scrollToIndex(at, { align: 'auto' });
    return focusSoon(() => frame.current?.querySelector(`[data-suggestion="${wish.id}"]`));
    // Only when it is wished for: afterwards the reader scrolls where she likes.
  }, [wish]);
  useEffect(() => {
    const isGone = current !== undefined && !shown.some(({ id }) => id === current);
    // The row that had the focus is no longer shown: the keyboard stays here all the same.
    if (isGone && document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, [shown, current]);
  return (
    <Box ref={frame} tabIndex={-1} sx={shown.length > ALL ? { ...FRAME, ...ENDLESS } : FRAME}>
      <Box
        component="ol"
        aria-label="Suggestions"
        sx={{ listStyle: 'none', m: 0, p: 0, position: 'relative' }}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const suggestion = shown[index];
          if (!suggestion) return null;
          const isCurrent = suggestion.id === current;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={shown.length}
              style={{ position: 'absolute', top: start, width: '100%' }}
            >
              <Row
                suggestion={suggestion}
                place={index + 1}
                of={shown.length}
                isCurrent={isCurrent}
                isSelected={selected.has(suggestion.id)}
                isBusy={busy.has(suggestion.id)}
                maySelect={maySelect}
                onOpen={onOpen}
                onToggle={toggle}
              >
                {isCurrent && cardOf(suggestion)}
              </Row>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

const FRAME = { flex: 1, minHeight: 0, overflowY: { md: 'auto' }, mx: -0.75, outline: 'none' } as const;

/** Where the page scrolls, a list that is too long to be drawn whole scrolls by itself all the same. */
const ENDLESS = { maxHeight: { xs: '75dvh', md: 'none' }, overflowY: 'auto' } as const;

/** A row that is out of sight is drawn a moment after the list has been scrolled to it. */
function focusSoon(find: () => Element | null | undefined): () => void {
  let waiting = 0;
  const look = (left: number) => {
    waiting = requestAnimationFrame(() => {
      const row = find();
      if (row instanceof HTMLElement) {
        row.focus({ preventScroll: true });
        row.closest('li')?.scrollIntoView({ block: 'nearest' });
      } else if (left > 0) look(left - 1);
    });
  };
  look(12);
  return () => cancelAnimationFrame(waiting);
}
