import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../../api/http.js';
import type { ApiProblem } from '../../api/problem.js';
import type { CapturePreview } from '../../api/types.js';
import { useSettled } from '../../ui/useSettled.js';
import { materialBody, type Material } from './source.js';

/** When somebody stops typing for so long, the pasted text is looked at. */
const RESTED = 700;

let looks = 0;

/**
 * A look at the document before anything is kept. A text and a file are looked at by themselves; a page is asked for
 * only when somebody says so, because asking for it leaves a trace at the site.
 */
export function usePreview(material: Material) {
  const settled = useSettled(material, RESTED);
  const [asked, ask] = useState<string>();
  const { way, text, file, address } = settled;
  const isWanted =
    way === 'paste' ? text.trim() !== '' : way === 'upload' ? file !== null : asked === address.trim();
  const number = useMemo(() => (looks += 1), [way, way === 'paste' && text, way === 'upload' && file, asked]);
  const { data, error, isFetching, refetch } = useQuery<CapturePreview, ApiProblem>({
    queryKey: ['preview', number],
    queryFn: async ({ signal }) => api.post('captures/preview', await materialBody(settled), { signal }),
    enabled: isWanted && material.way === way,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const isOfThis = isWanted && material.way === way && sameOf(material, settled);
  return {
    preview: isOfThis ? data : undefined,
    problem: isOfThis ? error : null,
    isLooking: isFetching && isOfThis,
    look: () => {
      const wanted = material.address.trim();
      if (wanted === asked) void refetch();
      else ask(wanted);
    },
  };
}

function sameOf(one: Material, other: Material): boolean {
  if (one.way === 'paste') return one.text === other.text;
  return one.way === 'upload' ? one.file === other.file : one.address.trim() === other.address.trim();
}
