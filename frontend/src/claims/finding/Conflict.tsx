import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { RevisionView } from '../../api/types.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { differencesOf } from './differences.js';
import type { Finding } from './finding.js';

interface ConflictProps {
  readonly mine: Finding;
  readonly theirs: RevisionView;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Both versions side by side, field by field; nothing is thrown away before somebody has chosen. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictProps) {
  return (
    <Dialog open aria-labelledby="conflict-title" fullWidth maxWidth="md">
      <DialogTitle id="conflict-title">Two versions of this verdict</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>
          {theirs.author.name} saved revision {theirs.number} <TimeAgo at={theirs.createdAt} />, while you
          were writing. These parts differ:
        </Typography>
        <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
          {differencesOf(theirs, mine).map(({ field, label, one, other }) => (
            <div key={field}>
              <Typography component="dt" variant="h3">
                {label}
              </Typography>
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
                <Side title="Theirs" words={one} />
                <Side title="Yours" words={other} />
              </Box>
            </div>
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onTakeTheirs}>Take theirs, give up yours</Button>
        <Button variant="contained" onClick={onKeepMine}>
          Save yours as the next revision
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Side({ title, words }: { title: string; words: string }) {
  return (
    <Box
      component="dd"
      sx={{ m: 0, p: 1.5, bgcolor: 'quiet.sunken', borderRadius: 1, whiteSpace: 'pre-wrap' }}
    >
      <Typography variant="caption" color="text.secondary">
        {title}
      </Typography>
      <div>{words || '—'}</div>
    </Box>
  );
}
