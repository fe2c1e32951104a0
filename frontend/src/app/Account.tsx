import ExpandIcon from '@mui/icons-material/UnfoldMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useKeyboard } from '../ui/keys.js';
import { useMe } from '../ui/useMe.js';
import { ROLE_WORD } from '../ui/words.js';

const LIGHTS = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** Who is signed in, and what concerns only them: light, keys, password, sign-out. */
export function Account() {
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { mode, setMode } = useColorScheme();
  const { setHelpOpen } = useKeyboard();
  const navigate = useNavigate();
  const logout = useLogout();
  if (!me) return null;

  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          mt: 2,
          font: 'inherit',
          px: 1,
          py: 0.75,
          borderRadius: 1.5,
          justifyContent: 'space-between',
          textAlign: 'left',
          width: '100%',
          '&:hover': { bgcolor: 'quiet.line' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontSize: '0.9375rem', fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis' }}>
            <bdi>{me.name}</bdi>
          </Box>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{ROLE_WORD[me.role]}</Box>
        </Box>
        <ExpandIcon fontSize="small" sx={{ color: 'text.secondary' }} />
      </ButtonBase>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        {LIGHTS.map(([light, name]) => (
          <MenuItem
            key={light}
            role="menuitemradio"
            aria-checked={mode === light}
            selected={mode === light}
            onClick={choose(() => setMode(light))}
          >
            {name}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={choose(() => setHelpOpen(true))}>Keys</MenuItem>
        <MenuItem onClick={choose(() => navigate('/password'))}>Change password</MenuItem>
        <MenuItem component="a" href="/" onClick={() => setAnchor(null)}>
          Published verdicts
        </MenuItem>
        <Divider />
        <MenuItem onClick={choose(() => void logout())}>Sign out</MenuItem>
      </Menu>
    </>
  );
}
