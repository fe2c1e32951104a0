import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../api/http.js';
import type { ApiProblem } from '../api/problem.js';
import type { MatrixView } from '../api/types.js';
import { keyOf, useApi, useSend } from '../ui/useApi.js';
import { Judging, type OnScreen } from './judging.js';
import type { SubjectPath } from './matrix.js';

/** Others may be at work in it: look again now and then. */
const EVERY = { every: 20_000 };

export const useStoredMatrix = (path: SubjectPath) =>
  useApi<MatrixView>(`${path}/hypotheses`, undefined, EVERY);

export interface MatrixDesk {
  readonly path: SubjectPath;
  readonly screen: OnScreen;
  readonly judging: Judging;
}

/** The matrix on the screen: what the server has, with this person's marks that are on their way. */
export function useMatrix(path: SubjectPath, stored: MatrixView, personId: string): MatrixDesk {
  const cache = useQueryClient();
  const [judging] = useState(
    () =>
      new Judging(stored, personId, async (judged) => {
        const matrix = await api.put<MatrixView>(`${path}/hypotheses/cells`, judged);
        cache.setQueryData(keyOf(`${path}/hypotheses`), matrix);
        return matrix;
      }),
  );
  const screen = useSyncExternalStore(judging.listen, judging.get);

  useEffect(() => judging.meet(stored), [judging, stored]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (judging.get().state.is !== 'saved') event.preventDefault();
    };
    const online = () => void judging.flush();
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
    };
  }, [judging]);

  return { path, screen, judging };
}

interface ShapeOptions {
  readonly onDone?: (matrix: MatrixView) => void;
  readonly onProblem?: (problem: ApiProblem) => boolean;
}

/** A change of hypotheses or rows: each is answered with the matrix as it then stands. */
export function useShape<Input>(
  { path, judging }: Pick<MatrixDesk, 'path' | 'judging'>,
  send: (input: Input, base: string) => Promise<MatrixView>,
  { onDone, onProblem }: ShapeOptions = {},
) {
  const cache = useQueryClient();
  const address = `${path}/hypotheses`;
  return useSend<MatrixView, Input>((input) => send(input, address), {
    inTurn: address,
    refresh: [`${path}/state`],
    onSuccess: (matrix) => {
      cache.setQueryData(keyOf(address), matrix);
      judging.arrived(matrix);
      onDone?.(matrix);
    },
    onProblem: (problem) => {
      void cache.invalidateQueries({ queryKey: keyOf(address) });
      return onProblem?.(problem) ?? false;
    },
  });
}
