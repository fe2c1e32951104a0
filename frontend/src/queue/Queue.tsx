import Box from '@mui/material/Box';
import { ListBase, useListContext } from 'react-admin';
import type { QueueRow } from '../api/types.js';
import { AskedOfYou } from '../assessments/AskedOfYou.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useMe } from '../ui/useMe.js';
import { Pager } from '../ui/list/Pager.js';
import { EmptyQueue } from './EmptyQueue.js';
import { NextBest } from './NextBest.js';
import { QueueBar } from './QueueBar.js';
import { QueueRows } from './QueueRows.js';
import { Views } from './Views.js';
import { useQueueFilter } from './useQueueFilter.js';
import { VIEW_MEANING, VIEW_WORD } from './views.js';

const PER_PAGE = 25;
const LOOK_AGAIN = 30_000;

/** What needs doing, best first. Views at the left, rows by keyboard or mouse, everything about the view in its address. */
export function Queue() {
  const me = useMe();
  if (!me) return <Loading />;
  return (
    <ListBase
      resource="queue"
      sort={{ field: 'priority', order: 'DESC' }}
      // Nothing ever waits for those who only look or administer.
      filterDefaultValues={{ view: me.writes ? 'for_me' : 'everything' }}
      perPage={PER_PAGE}
      storeKey={false}
      queryOptions={{ refetchInterval: LOOK_AGAIN, onError: () => undefined }}
    >
      <QueuePage />
    </ListBase>
  );
}

function QueuePage() {
  const { view } = useQueueFilter();
  return (
    <Page
      title={`Queue: ${VIEW_WORD[view].toLowerCase()}`}
      heading="Queue"
      lead={VIEW_MEANING[view].holds}
      actions={<NextBest />}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '160px minmax(0, 1fr)' },
          columnGap: 3,
        }}
      >
        <Views />
        <Box sx={{ minWidth: 0 }}>
          <AskedOfYou />
          <QueueBar />
          <QueueBody />
        </Box>
      </Box>
    </Page>
  );
}

function QueueBody() {
  const { data, error, isPending, isFetching, refetch } = useListContext<QueueRow>();
  const filter = useQueueFilter();
  if (error && !data) return <ProblemNote problem={error as Error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <Loading />;
  if (data.length === 0) return <EmptyQueue filter={filter} />;
  return (
    <Box aria-busy={isFetching}>
      <QueueRows rows={data} />
      <Pager />
    </Box>
  );
}
