import Box from '@mui/material/Box';
import { count } from './words.js';
import type { Query } from '../api/http.js';
import type { Page, QueueRow } from '../api/types.js';
import { KindLabel } from './KindLabel.js';
import { Loading } from './Loading.js';
import { PlaceLink } from './PlaceLink.js';
import { ProblemNote } from './ProblemNote.js';
import { StageChip } from './StageChip.js';
import { useApi } from './useApi.js';

/** The claims that a question to the queue finds: stage, words, kind. At most the first hundred. */
export function ClaimRows({ query, none }: { query: Query; none: string }) {
  const { data, error, refetch } = useApi<Page<QueueRow>>('queue', {
    view: 'everything',
    limit: 100,
    ...query,
  });
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Box sx={{ color: 'text.secondary' }}>{none}</Box>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map(({ id, statement, stage, kind }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr auto', sm: '112px minmax(0, 1fr) auto' },
              columnGap: 2,
              rowGap: 0.25,
              py: 1,
              borderBottom: '1px solid',
              borderColor: 'quiet.line',
            }}
          >
            <StageChip stage={stage} />
            <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
              <PlaceLink to={`/claims/${id}`} color="text.primary" underline="hover">
                {statement}
              </PlaceLink>
            </Box>
            <KindLabel kind={kind} />
          </Box>
        ))}
      </Box>
      {data.next && (
        <Box sx={{ color: 'text.secondary', pt: 1 }}>
          The first {count(data.items.length, 'claim')} of {data.total}.
        </Box>
      )}
    </>
  );
}
