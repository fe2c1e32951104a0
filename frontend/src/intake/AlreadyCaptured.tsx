import { Alert, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { CaptureView } from '../api/types.js';
import { TimeAgo } from '../ui/TimeAgo.js';

/** The very same bytes are on file: says so, and offers the capture that is there. */
export function AlreadyCaptured({ captures }: { captures: readonly CaptureView[] }) {
  const [first, ...others] = captures;
  if (!first) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 3 }}>
      The very same text is on file already: {first.capturedBy.name} captured it{' '}
      <TimeAgo at={first.capturedAt} />
      {others.length > 0 && `, and ${others.length} more`}.{' '}
      <Link component={RouterLink} to={`/intake/${first.id}`}>
        Mark in that capture instead
      </Link>
      , so that its passages stand together. This new one stays as well: captures are never removed.
    </Alert>
  );
}
