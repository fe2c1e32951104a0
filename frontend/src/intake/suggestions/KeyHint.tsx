import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The key that does the same, where there is a keyboard; the button's name is enough for everybody else. */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <Box
      component="kbd"
      aria-hidden="true"
      sx={{
        display: { xs: 'none', md: 'inline-block' },
        ml: 0.75,
        px: 0.5,
        fontFamily: 'inherit',
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: 1.35,
        border: '1px solid currentColor',
        borderRadius: 0.75,
      }}
    >
      {children}
    </Box>
  );
}
