import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useEffect, useState } from 'react';

/** Progress that appears only when the wait is long enough to be noticed. */
export function Loading({ what = 'Loading' }: { what?: string }) {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box
      role="status"
      sx={{ minHeight: 64, display: 'flex', alignItems: 'center', gap: 1.5, color: 'text.secondary' }}
    >
      {noticed && (
        <>
          <CircularProgress size={20} aria-hidden="true" />
          {what}…
        </>
      )}
    </Box>
  );
}
