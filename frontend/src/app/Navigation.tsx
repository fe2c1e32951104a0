import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import type { Role } from '../api/codes.js';
import { useMe } from '../ui/useMe.js';
import { Account } from './Account.js';

export const NAVIGATION_WIDTH = 208;

interface Place {
  to: string;
  name: string;
  /** Screens that belong to this place although their address starts otherwise. */
  also?: string;
  for?: readonly Role[];
}

const PLACES: readonly Place[] = [
  { to: '/queue', name: 'Queue', also: '/claims' },
  { to: '/intake', name: 'Intake', for: ['checker', 'editor'] },
  { to: '/incidents', name: 'Incidents' },
  { to: '/parties', name: 'Parties' },
  { to: '/sources', name: 'Sources' },
  { to: '/checklists', name: 'Checklists', for: ['admin', 'auditor', 'editor'] },
  { to: '/agreement', name: 'Agreement' },
  { to: '/people', name: 'People', for: ['admin'] },
  { to: '/audit', name: 'Audit', for: ['admin', 'auditor', 'editor'] },
];

/** The places of the desk: a rail at the left, on the phone behind a button. */
export function Navigation() {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <Box
        component="header"
        sx={{
          display: { xs: 'flex', md: 'none' },
          alignItems: 'center',
          gap: 1,
          px: 1,
          height: 52,
          borderBottom: '1px solid',
          borderColor: 'divider',
        }}
      >
        <IconButton aria-label="Open the navigation" aria-expanded={open} onClick={() => setOpen(true)}>
          <MenuIcon />
        </IconButton>
        <Mark />
      </Box>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { 'aria-label': 'Navigation', sx: { width: 264, p: 2 } } }}
      >
        <Rail />
      </Drawer>
      <Box
        component="header"
        sx={{
          display: { xs: 'none', md: 'block' },
          width: NAVIGATION_WIDTH,
          flex: 'none',
          position: 'sticky',
          top: 0,
          height: '100vh',
          overflowY: 'auto',
          borderRight: '1px solid',
          borderColor: 'divider',
          p: 2,
        }}
      >
        <Rail />
      </Box>
    </>
  );
}

function Rail() {
  const me = useMe();
  const { pathname } = useLocation();
  const places = PLACES.filter((place) => !place.for || (me && place.for.includes(me.role)));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%' }}>
      <Box sx={{ px: 1, pt: 0.5, pb: 2.5 }}>
        <Mark />
      </Box>
      <Box component="nav" aria-label="Desk" sx={{ flex: 1 }}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
          {places.map(({ to, name, also }) => (
            <li key={to}>
              <PlaceLink to={to} name={name} here={also !== undefined && pathname.startsWith(also)} />
            </li>
          ))}
        </Box>
      </Box>
      <Account />
    </Box>
  );
}

function PlaceLink({ to, name, here }: { to: string; name: string; here: boolean }) {
  return (
    <Box
      component={NavLink}
      to={to}
      {...(here ? { 'aria-current': 'page' as const, className: 'active' } : {})}
      sx={{
        display: 'block',
        px: 1,
        py: 0.75,
        borderRadius: 1.5,
        color: 'text.primary',
        textDecoration: 'none',
        fontSize: '0.9375rem',
        fontWeight: 500,
        '&:hover': { bgcolor: 'quiet.line' },
        '&.active': { bgcolor: 'quiet.line', color: 'primary.main', fontWeight: 650 },
      }}
    >
      {name}
    </Box>
  );
}

function Mark() {
  return (
    <Box
      component={Link}
      to="/queue"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        color: 'text.primary',
        textDecoration: 'none',
        fontWeight: 700,
        letterSpacing: '-0.01em',
      }}
    >
      <img src={`${import.meta.env.BASE_URL}mark.svg`} alt="" width={24} height={24} />
      Ascribe
    </Box>
  );
}
