import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { useResetErrorBoundaryOnLocationChange } from 'react-admin';
import type { FallbackProps } from 'react-error-boundary';
import { Link } from 'react-router-dom';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';

/** No screen stands at this address. */
export function NotFound() {
  return (
    <Page title="Nothing here" width="reading">
      <EmptyState
        title="No screen stands at this address."
        action={
          <Button component={Link} to="/queue" variant="contained">
            Go to the queue
          </Button>
        }
      >
        The link may be old, or a letter is missing.
      </EmptyState>
    </Page>
  );
}

/** A screen that failed; the rest of the desk goes on. */
export function Broken({ error, resetErrorBoundary }: FallbackProps) {
  useResetErrorBoundaryOnLocationChange(resetErrorBoundary);
  return (
    <Page title="This screen stopped working" width="reading">
      <EmptyState
        title="Something in this screen failed. What was saved is safe."
        action={
          <>
            <Button variant="contained" onClick={resetErrorBoundary}>
              Try again
            </Button>
            <Button component={Link} to="/queue">
              Go to the queue
            </Button>
          </>
        }
      >
        If it happens again, tell your administrator this: <code>{error?.message}</code>
      </EmptyState>
    </Page>
  );
}

/** While the first answer is on its way. */
export function Waiting() {
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', minHeight: 240 }}>
      <CircularProgress size={28} aria-label="Loading" />
    </Box>
  );
}
