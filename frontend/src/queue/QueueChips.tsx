import Box from '@mui/material/Box';
import { useListContext } from 'react-admin';
import type { ClaimKind, Stage } from '../api/codes.js';
import type { Incident, PersonRef } from '../api/types.js';
import { FilterChip } from '../ui/list/FilterBar.js';
import { useApi } from '../ui/useApi.js';
import { KIND_WORD, STAGE_WORD } from '../ui/words.js';
import { useQueueFilter } from './useQueueFilter.js';
import type { QueueFilter } from './views.js';

/** Everything the queue is filtered by beside its view; pressing one takes it away. */
export function QueueChips() {
  const { setFilters } = useListContext();
  const filter = useQueueFilter();
  const { q, stage, kind, incidentId, assigneeId } = filter;
  const { data: people = [] } = useApi<PersonRef[]>('people/assignable', undefined, {
    enabled: assigneeId !== undefined,
  });
  const { data: incident } = useApi<Incident>(`incidents/${incidentId}`, undefined, {
    enabled: incidentId !== undefined,
  });

  const chips: [keyof QueueFilter, string][] = [];
  if (q) chips.push(['q', `“${q}”`]);
  if (stage) chips.push(['stage', STAGE_WORD[stage as Stage] ?? stage]);
  if (kind) chips.push(['kind', KIND_WORD[kind as ClaimKind] ?? kind]);
  if (incidentId) chips.push(['incidentId', incident?.title ?? 'One incident']);
  if (assigneeId)
    chips.push(['assigneeId', `Held by ${people.find(({ id }) => id === assigneeId)?.name ?? 'one person'}`]);
  if (chips.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1.5 }}>
      {chips.map(([field, words]) => (
        <FilterChip
          key={field}
          words={words}
          onRemove={() => setFilters({ ...filter, [field]: undefined })}
        />
      ))}
    </Box>
  );
}
