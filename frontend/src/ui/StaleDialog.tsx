import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Difference } from './form/differences.js';

interface StaleDialogProps {
  /** What was changed meanwhile, as in "this party". */
  readonly thing: string;
  readonly differences: readonly Difference[];
  /** Saves mine over what stands there now. */
  readonly onKeepMine: () => void;
  /** Drops mine and shows what stands there now. */
  readonly onTakeTheirs: () => void;
  /** Back to the form, nothing saved, to bring both together by hand. */
  readonly onClose: () => void;
  readonly busy?: boolean;
}

/** Somebody changed it first: both versions side by side, and the person decides. Nothing is lost by itself. */
export function StaleDialog(props: StaleDialogProps) {
  const { thing, differences, onKeepMine, onTakeTheirs, onClose, busy = false } = props;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="stale-title">
      <DialogTitle id="stale-title">Somebody changed this {thing} while you were writing</DialogTitle>
      <DialogContent>
        {differences.length === 0 ? (
          <Typography>Their change does not touch what you wrote. You can save yours over it.</Typography>
        ) : (
          <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}>
            <thead>
              <tr>
                <Cell head width="22%">
                  Field
                </Cell>
                <Cell head>Yours</Cell>
                <Cell head>Theirs, saved now</Cell>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ label, mine, theirs }) => (
                <tr key={label}>
                  <Cell head row>
                    {label}
                  </Cell>
                  <Cell>{mine}</Cell>
                  <Cell>{theirs}</Cell>
                </tr>
              ))}
            </tbody>
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, p: 2 }}>
        <Button onClick={onClose}>Back to my text</Button>
        <Button onClick={onTakeTheirs} variant="outlined">
          Take theirs
        </Button>
        <Button onClick={onKeepMine} variant="contained" loading={busy}>
          Keep mine
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface CellProps {
  head?: boolean;
  row?: boolean;
  width?: string;
  children: ReactNode;
}

function Cell({ head = false, row = false, width, children }: CellProps) {
  return (
    <Box
      component={head ? 'th' : 'td'}
      {...(head ? { scope: row ? 'row' : 'col' } : {})}
      sx={{
        width,
        textAlign: 'left',
        verticalAlign: 'top',
        p: 1,
        borderBottom: '1px solid',
        borderColor: 'quiet.line',
        fontWeight: head ? 600 : 400,
        fontSize: head ? '0.875rem' : '1rem',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  );
}
