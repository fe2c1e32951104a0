import { Alert, Box } from '@mui/material';
import type { HistoryEntry } from '../../api/types.js';
import { PersonName } from '../../ui/PersonName.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { useHistory } from '../work.js';
import { lastWordOn } from './lastWord.js';

/** Why the claim is being worked on again, in the words of whoever gave it back; nothing when it was not. */
export function CameBack({ claimId }: { claimId: string }) {
  const { data: entries = [] } = useHistory(claimId);
  const last = lastWordOn(entries);
  if (!last) return null;
  return (
    <Alert severity="warning" variant="outlined" icon={false} sx={{ mx: { xs: 2, md: 3 }, my: 1, py: 0.25 }}>
      <Box
        component="span"
        sx={{ fontWeight: 600, display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } }}
      >
        <PersonName person={last.actor} /> {deedOf(last)} <TimeAgo at={last.at} />
      </Box>
      {': '}
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {last.note || last.reason}
      </Box>
    </Alert>
  );
}

function deedOf({ what, move, number }: HistoryEntry): string {
  if (what === 'review') return `returned revision ${number}`;
  return move === 'recall' ? 'recalled it' : 'opened it again';
}
