import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useListContext } from 'react-admin';
import { QUEUE_VIEWS } from '../api/codes.js';
import type { QueueCounts } from '../api/types.js';
import { useApi } from '../ui/useApi.js';
import { useQueueFilter } from './useQueueFilter.js';
import { VIEW_WORD } from './views.js';

const LOOK_AGAIN = 30_000;

/** The views with how much is in each: a column at the left, a scrolling row on the phone. */
export function Views() {
  const { setFilters } = useListContext();
  const { view: current } = useQueueFilter();
  const { data: counts } = useApi<QueueCounts>('queue/counts', undefined, { every: LOOK_AGAIN });
  return (
    <Box component="nav" aria-label="Views of the queue" sx={{ mb: 2, mx: { xs: -2, sm: 0 } }}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          px: { xs: 2, sm: 0 },
          py: 0,
          display: 'flex',
          flexDirection: { xs: 'row', lg: 'column' },
          gap: 0.25,
          overflowX: { xs: 'auto', lg: 'visible' },
        }}
      >
        {QUEUE_VIEWS.map((view) => (
          <Box component="li" key={view} sx={{ flex: 'none' }}>
            <ButtonBase
              aria-current={view === current ? 'true' : undefined}
              onClick={() => setFilters({ view })}
              sx={{
                width: '100%',
                justifyContent: 'space-between',
                gap: 1,
                px: 1.25,
                py: 0.75,
                borderRadius: 1.5,
                font: 'inherit',
                fontSize: '0.9375rem',
                whiteSpace: 'nowrap',
                '&:hover': { bgcolor: 'quiet.line' },
                '&[aria-current]': { bgcolor: 'quiet.line', fontWeight: 650, color: 'primary.main' },
              }}
            >
              {VIEW_WORD[view]}
              <Box
                component="span"
                className="numbers"
                sx={{ color: 'text.secondary', fontWeight: 500, minWidth: '1ch' }}
              >
                {counts?.[view].toLocaleString('en')}
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
