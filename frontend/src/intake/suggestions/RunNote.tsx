import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { SuggestionRun } from '../../api/types.js';
import { isAtWork, languageInWords } from './run.js';

interface RunNoteProps {
  readonly run: SuggestionRun | null;
  /** Has the text read, or read again; absent for those who only look. */
  readonly onRead?: (() => void) | undefined;
}

/** How far the reading of the text is, what came in its way, and what to do then. */
export function RunNote({ run, onRead }: RunNoteProps) {
  if (!run) return <NotYet onRead={onRead} />;
  if (isAtWork(run)) return <AtWork run={run} />;
  if (run.state === 'failed') {
    return (
      <Alert
        severity="error"
        variant="outlined"
        sx={NOTE}
        action={<Again name="Try again" onRead={onRead} />}
      >
        The text could not be read for claims. {run.notes.join(' ')} Passages can be marked by hand meanwhile.
      </Alert>
    );
  }
  if (run.spoken === false) {
    const language = run.language
      ? `in ${languageInWords(run.language)}`
      : 'in a language that was not recognised';
    return (
      <Alert severity="info" variant="outlined" sx={NOTE}>
        This text is {language}, which the extractor does not read. Mark its claims by hand: select the words
        in the text. Everything else works as ever. {run.notes.join(' ')}
      </Alert>
    );
  }
  if (run.notes.length === 0) return null;
  return (
    <Alert severity="info" variant="outlined" sx={NOTE}>
      {run.notes.join(' ')}
    </Alert>
  );
}

function AtWork({ run: { state, progress } }: { run: SuggestionRun }) {
  const words = state === 'queued' ? 'Waiting to be read for claims' : 'Reading the text for claims';
  return (
    <Box role="status" sx={NOTE}>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {words} … {state === 'running' && `${progress} %`} You can read and mark it meanwhile.
      </Typography>
      <LinearProgress
        aria-label={words}
        {...(state === 'queued' ? {} : { variant: 'determinate', value: progress })}
      />
    </Box>
  );
}

function NotYet({ onRead }: Pick<RunNoteProps, 'onRead'>) {
  return (
    <Box sx={NOTE}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        This text has not been read for claims yet.
      </Typography>
      <Again name="Look for claims" onRead={onRead} />
    </Box>
  );
}

function Again({ name, onRead }: { name: string; onRead: RunNoteProps['onRead'] }) {
  if (!onRead) return null;
  return (
    <Button size="small" color="inherit" variant="outlined" onClick={onRead} sx={{ whiteSpace: 'nowrap' }}>
      {name}
    </Button>
  );
}

const NOTE = { mb: 1.5 } as const;
