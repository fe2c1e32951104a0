import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** Why it is empty, and what to do next. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Where nothing is to be seen: says so, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Box
      sx={{
        border: '1px dashed',
        borderColor: 'divider',
        borderRadius: 2.5,
        px: { xs: 2.5, sm: 4 },
        py: { xs: 3, sm: 4 },
        maxWidth: 640,
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {children && (
        <Typography component="div" sx={{ mt: 0.5, color: 'text.secondary' }}>
          {children}
        </Typography>
      )}
      {action && <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1 }}>{action}</Box>}
    </Box>
  );
}
