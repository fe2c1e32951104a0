import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useFocusOnArrival } from './useArrival.js';

interface PageProps {
  title: string;
  /** Shown instead of `title` in the heading, when it needs more than text. */
  heading?: ReactNode;
  /** A line above the heading: where this page belongs. */
  above?: ReactNode;
  /** Under the heading, a sentence or the facts of the thing. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Reading width; lists take all they get; a frame takes the screen and no more, and its parts scroll by themselves. */
  width?: 'reading' | 'full' | 'frame';
  children: ReactNode;
}

/** One screen: its name in the tab and the one h1, its actions, and the keyboard's focus on arrival. */
export function Page({ title, heading, above, lead, actions, width = 'full', children }: PageProps) {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>();

  useEffect(() => {
    document.title = `${title} · Ascribe desk`;
  }, [title]);

  return (
    <Box sx={width === 'frame' ? FRAME : { maxWidth: width === 'reading' ? 860 : 'none', pb: 6 }}>
      <Box
        component="header"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          justifyContent: 'space-between',
          columnGap: 2,
          rowGap: 1.5,
          mb: width === 'frame' ? 2 : 3,
        }}
      >
        <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
          {above && <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 0.5 }}>{above}</Box>}
          <Typography
            variant="h1"
            ref={headingRef}
            tabIndex={-1}
            sx={{ outline: 'none', textWrap: 'balance' }}
          >
            {heading ?? title}
          </Typography>
          {lead && <Box sx={{ color: 'text.secondary', mt: 0.75, maxWidth: '70ch' }}>{lead}</Box>}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}

/** The layout leaves 3.5 units above every screen; on a phone the page scrolls as ever. */
const FRAME = {
  pb: { xs: 6, md: 0 },
  display: { md: 'flex' },
  flexDirection: 'column',
  height: { md: 'calc(100dvh - 28px)' },
} as const;
