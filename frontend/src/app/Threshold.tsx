import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useArrivals } from '../ui/useArrival.js';

/** The frame of the screens before the desk: one narrow column with the mark above it. */
export function Threshold({ title, children }: { title: string; children: ReactNode }) {
  useArrivals();
  useEffect(() => {
    document.title = `${title} · Ascribe desk`;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        alignContent: 'center',
        justifyContent: 'center',
        p: 2,
        pb: '12vh',
      }}
    >
      <Box sx={{ width: 'min(400px, calc(100vw - 32px))' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, mb: 4, fontWeight: 700 }}>
          <img src={`${import.meta.env.BASE_URL}mark.svg`} alt="" width={28} height={28} />
          Ascribe
        </Box>
        <Typography variant="h1" sx={{ mb: 2.5 }}>
          {title}
        </Typography>
        {children}
      </Box>
    </Box>
  );
}
