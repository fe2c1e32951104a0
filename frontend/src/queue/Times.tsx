import Box from '@mui/material/Box';
import type { Stage } from '../api/codes.js';
import type { QueueRow } from '../api/types.js';
import { PersonName } from '../ui/PersonName.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { momentInWords, timeLeft } from '../ui/time.js';

/** What brought a claim into its stage. */
const ENTERED: Record<Stage, string> = {
  inbox: 'Came in',
  queued: 'Queued',
  in_work: 'Taken',
  in_review: 'Submitted',
  approved: 'Approved',
  settled: 'Published',
  on_hold: 'Put on hold',
  closed: 'Closed',
};

/** Who has it and for how long, when it is due, how long it has stood there. */
export function Times({ row }: { row: QueueRow }) {
  return (
    <Box sx={{ fontSize: '0.875rem', lineHeight: 1.45, color: 'text.secondary' }}>
      {row.assignee && (
        <Box sx={{ color: 'text.primary' }}>
          <PersonName person={row.assignee} />
          {row.leaseUntil && (
            <Box
              component="span"
              title={`Held until ${momentInWords(row.leaseUntil)}`}
              sx={{ color: 'text.secondary' }}
            >
              {' '}
              · {timeLeft(row.leaseUntil)}
            </Box>
          )}
        </Box>
      )}
      {row.due && row.stage !== 'settled' && row.stage !== 'closed' && <Due at={row.due} />}
      <Box>
        {ENTERED[row.stage]} <TimeAgo at={row.enteredAt} />
      </Box>
    </Box>
  );
}

function Due({ at }: { at: string }) {
  const overdue = Date.parse(at) < Date.now();
  return (
    <Box sx={overdue ? { color: 'error.main', fontWeight: 600 } : { color: 'text.primary' }}>
      {overdue ? 'Overdue, was due' : 'Due'} <TimeAgo at={at} />
    </Box>
  );
}
