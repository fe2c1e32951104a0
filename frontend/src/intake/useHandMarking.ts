import { useCallback, useState } from 'react';
import type { MarkedPassage } from './passage.js';
import { useMarking, type KnownClaim, type Marked, type Marking } from './useMarking.js';

interface Heard {
  readonly onMarked: (marked: Marked) => void;
}

/** Marking by hand: the words chosen, the claim they state, and the mark before. */
export function useHandMarking({ onMarked }: Heard) {
  const [chosen, choose] = useState<MarkedPassage>();
  const [known, setKnown] = useState<KnownClaim>();
  const [round, setRound] = useState(0);
  const [current, setCurrent] = useState<string>();
  const [before, setBefore] = useState<Marking>();
  const next = useCallback(
    (marked: Marked) => {
      choose(undefined);
      setKnown(undefined);
      setCurrent(marked.appearance.id);
      setRound((times) => times + 1);
      setBefore(marked.marking);
      onMarked(marked);
    },
    [onMarked],
  );
  const again = useCallback((marked: Marked) => {
    choose(marked.marking.passage);
    setKnown(marked.claim);
    setRound((times) => times + 1);
  }, []);
  const { mark, undo, last } = useMarking(next, again);
  return { chosen, choose, known, round, current, setCurrent, before, mark, undo, last };
}

export type HandMarking = ReturnType<typeof useHandMarking>;
