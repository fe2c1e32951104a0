import { Box, Typography } from '@mui/material';
import type { ChecklistView } from '../api/types.js';
import { PersonName } from '../ui/PersonName.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { changesOf } from './changes.js';
import { ChangeList } from './ChangeList.js';

/** Every version that was published, newest first, with what it asked differently. None is ever changed. */
export function Versions({ versions }: { versions: readonly ChecklistView[] }) {
  if (versions.length === 0) return <Typography color="textSecondary">None has been published.</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {versions.map(({ version, note, items, publishedBy, publishedAt }, place) => {
        const earlier = versions[place + 1];
        return (
          <li key={version}>
            <Typography>
              <strong>Version {version}</strong>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {publishedBy ? (
                  <>
                    , <PersonName person={publishedBy} />
                  </>
                ) : (
                  ', with Ascribe'
                )}
                {publishedAt && (
                  <>
                    , <TimeAgo at={publishedAt} />
                  </>
                )}
              </Box>
            </Typography>
            <Typography>{note}</Typography>
            {earlier && <ChangeList changes={changesOf(earlier.items, items)} />}
          </li>
        );
      })}
    </Box>
  );
}
