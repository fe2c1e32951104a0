import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router-dom';
import { byScreen, useKeyboard, useKeys } from '../ui/keys.js';

/** The keys that work on the screen at hand, on `?`. */
export function KeysHelp() {
  const { groups, helpIsOpen, setHelpOpen } = useKeyboard();
  const navigate = useNavigate();
  useKeys('Everywhere', [
    { key: '?', does: 'Show the keys', press: () => setHelpOpen(true) },
    { key: 'Q', does: 'Go to the queue', press: () => navigate('/queue') },
    { key: 'I', does: 'Go to intake', press: () => navigate('/intake') },
  ]);
  return (
    <Dialog
      open={helpIsOpen}
      onClose={() => setHelpOpen(false)}
      maxWidth="sm"
      fullWidth
      aria-labelledby="keys-title"
    >
      <DialogTitle id="keys-title">Keys</DialogTitle>
      <DialogContent>
        {byScreen(groups).map(({ screen, keys }) => (
          <Box component="section" key={screen} sx={{ mb: 3 }}>
            <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
              {screen}
            </Typography>
            <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '96px 1fr', gap: 1, m: 0 }}>
              {keys.map(({ key, does }) => (
                <Box key={key} sx={{ display: 'contents' }}>
                  <dt>
                    <KeyCap name={key} />
                  </dt>
                  <Box component="dd" sx={{ m: 0 }}>
                    {does}
                  </Box>
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setHelpOpen(false)}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyCap({ name }: { name: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        fontFamily: 'inherit',
        fontSize: '0.8125rem',
        fontWeight: 600,
        px: 1,
        py: 0.25,
        border: '1px solid',
        borderColor: 'divider',
        borderBottomWidth: 2,
        borderRadius: 1,
        bgcolor: 'quiet.sunken',
      }}
    >
      {spelled(name)}
    </Box>
  );
}

function spelled(name: string): string {
  if (name.startsWith('Mod+')) return `Ctrl ${name.slice(4).toUpperCase()}`;
  return /^[A-Z]$/.test(name) ? `Shift ${name}` : name;
}
