import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Source } from '../api/types.js';
import { DateText } from '../ui/DateText.js';

/** Where the document is from, in a line. */
export function Origin({ source }: { source: Source }) {
  return (
    <>
      {[source.publisher?.name, source.authors.join(', ')].filter(Boolean).join(' · ') ||
        'No publisher named'}{' '}
      · <DateText value={source.published} /> ·{' '}
      <Link component={RouterLink} to={`/sources/${source.id}/show`} underline="always">
        the source
      </Link>
    </>
  );
}
