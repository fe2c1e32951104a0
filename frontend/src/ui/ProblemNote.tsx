import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

/** A refusal or a failure where the thing itself should stand, with a way to try again. */
export function ProblemNote({ problem, onRetry }: { problem: Error; onRetry?: () => void }) {
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ maxWidth: 640 }}
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry} sx={{ whiteSpace: 'nowrap' }}>
            Try again
          </Button>
        )
      }
    >
      {problem.message}
    </Alert>
  );
}
