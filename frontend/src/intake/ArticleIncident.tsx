import { Box } from '@mui/material';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Incident } from '../api/types.js';
import { IncidentPicker, type IncidentChoice } from '../ui/IncidentPicker.js';
import { useApi } from '../ui/useApi.js';

/** The incident that a whole article is about, kept in the address: a reload and a colleague see the same. */
export function useArticleIncident() {
  const [search, setSearch] = useSearchParams();
  const id = search.get('incident');
  const { data } = useApi<Incident>(`incidents/${id}`, undefined, { enabled: id !== null });
  const choose = useCallback(
    (incident: IncidentChoice | null) =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          if (incident) next.set('incident', incident.id);
          else next.delete('incident');
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  // Its id counts from the first moment on, whether its title is known yet or not.
  const value: IncidentChoice | null = id === null ? null : { id, title: data?.title ?? '…' };
  return { value, choose };
}

/** Chosen once, at the top: every claim that is accepted here belongs to it. */
export function ArticleIncident({ incident }: { incident: ReturnType<typeof useArticleIncident> }) {
  return (
    <Box sx={{ width: { xs: '100%', sm: 300 } }}>
      <IncidentPicker
        label="Incident of this article"
        value={incident.value}
        help={incident.value ? undefined : 'Chosen once; every claim accepted here belongs to it.'}
        onChange={incident.choose}
      />
    </Box>
  );
}
