import { useCallback, useMemo, useState } from 'react';
import type { Suggestion } from '../../api/types.js';
import { neighbour, nextOpen, sifted, UNSIFTED, type Sifting } from './sifting.js';

/** A suggestion that is to take the keyboard's focus; each asking is another one. */
export interface Wish {
  readonly id: string;
}

/** Where somebody is in the list of suggestions, what she sees of it and what she has selected. */
export function usePlace(all: readonly Suggestion[]) {
  const [sifting, setSifting] = useState<Sifting>(UNSIFTED);
  const [current, setCurrent] = useState<string>();
  const [wish, setWish] = useState<Wish>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => sifted(all, sifting), [all, sifting]);

  const open = useCallback((id: string) => {
    setCurrent(id);
    setWish({ id });
  }, []);
  const toggle = useCallback((id: string) => {
    setSelected((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  }, []);
  const step = (by: 1 | -1): string | undefined => {
    const next = neighbour(shown, current, by);
    if (next !== undefined) open(next);
    return next;
  };
  /** After a decision: to the next that is open, or nowhere else. */
  const moveOn = (from: string, busy: ReadonlySet<string>): string => {
    const next = nextOpen(shown, from, busy) ?? from;
    open(next);
    return next;
  };
  const refocus = () => current !== undefined && setWish({ id: current });
  return {
    ...{ sifting, shown, current, wish, selected },
    ...{ setSifting, open, toggle, step, moveOn, refocus },
    showAll: () => setSifting(UNSIFTED),
    select: (ids: readonly string[]) => setSelected(new Set(ids)),
  };
}

export type Place = ReturnType<typeof usePlace>;
