import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { momentInWords } from '../ui/time.js';
import type { Handed } from './PeopleList.js';

/** The link of an invitation. The server keeps only its hash, so this is the one time it can be read. */
export function InvitationDialog({ name, invitation, onClose }: Handed & { onClose: () => void }) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(invitation.url);
      setSaid('Copied.');
    } catch {
      // Without https the browser keeps the clipboard to itself; the link is selected for Ctrl C.
      setSaid('The link is selected. Press Ctrl C to copy it.');
    }
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby="invitation-title">
      <DialogTitle id="invitation-title">
        Invitation for <bdi>{name}</bdi>
      </DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>
          Hand this link over yourself. It is shown this once, works once, and until{' '}
          {momentInWords(invitation.expiresAt)}.
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}>
          <TextField
            label="Link"
            value={invitation.url}
            inputRef={field}
            slotProps={{ htmlInput: { readOnly: true } }}
          />
          <Button variant="contained" onClick={() => void copy()} sx={{ flex: 'none', height: 40 }}>
            Copy
          </Button>
        </Box>
        <Box role="status" sx={{ minHeight: 24, mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
          {said}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>I have handed it over</Button>
      </DialogActions>
    </Dialog>
  );
}
