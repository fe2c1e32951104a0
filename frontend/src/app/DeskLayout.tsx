import Box from '@mui/material/Box';
import { ErrorBoundary } from 'react-error-boundary';
import type { LayoutProps } from 'react-admin';
import { useArrivals } from '../ui/useArrival.js';
import { Broken } from './fallbacks.js';
import { KeysHelp } from './KeysHelp.js';
import { Navigation, NAVIGATION_WIDTH } from './Navigation.js';

/** Navigation at the left (a drawer on the phone), the screen at the right, and a way past the navigation. */
export function DeskLayout({ children }: LayoutProps) {
  useArrivals();
  return (
    <Box sx={{ display: { md: 'flex' }, minHeight: '100vh' }}>
      <SkipLink />
      <Navigation />
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{
          flex: 1,
          minWidth: 0,
          outline: 'none',
          px: { xs: 2, sm: 3, lg: 4 },
          pt: { xs: 2, md: 3.5 },
          maxWidth: { md: `calc(100vw - ${NAVIGATION_WIDTH}px)` },
        }}
      >
        <ErrorBoundary FallbackComponent={Broken}>{children}</ErrorBoundary>
      </Box>
      <KeysHelp />
    </Box>
  );
}

function SkipLink() {
  return (
    <Box
      component="a"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        borderRadius: 1.5,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
      }}
    >
      Skip to the screen
    </Box>
  );
}
