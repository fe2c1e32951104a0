import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { CapturePreview } from '../../api/types.js';
import { Quote } from '../../ui/Quote.js';
import { CAPTURE_RESULT_WORD } from '../../ui/words.js';
import type { Way } from './source.js';

interface LookNoteProps {
  readonly way: Way;
  readonly preview: CapturePreview | undefined;
  readonly isLooking: boolean;
  /** Another way to bring the document in. */
  readonly onInstead: (way: Way) => void;
}

/** What a look at the document showed: whole, in part or not at all; why; and what to do then. */
export function LookNote({ way, preview, isLooking, onInstead }: LookNoteProps) {
  if (isLooking) {
    const what = way === 'fetch' ? 'Asking the site for the page' : 'Looking at the document';
    return (
      <Box role="status" sx={{ mt: 2 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
          {what} …
        </Typography>
        <LinearProgress aria-label={what} />
      </Box>
    );
  }
  if (!preview) return null;
  const { result, words, note, firstLines, length } = preview;
  const isKept = result === 'ok' || result === 'partial';
  return (
    <Alert
      severity={result === 'ok' ? 'success' : result === 'partial' ? 'warning' : 'error'}
      variant="outlined"
      role={isKept ? 'status' : 'alert'}
      sx={{ mt: 2, '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}
    >
      <strong>{CAPTURE_RESULT_WORD[result]}.</strong> {words} {note}
      {isKept && way !== 'paste' && (
        <Box sx={{ mt: 1 }}>
          <Quote words={firstLines} lines={6} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {length.toLocaleString('en')} characters in all.
          </Typography>
        </Box>
      )}
      <Instead preview={preview} way={way} onInstead={onInstead} />
    </Alert>
  );
}

const INSTEAD = { paste: 'Paste the text instead', upload: 'Upload a file instead' } as const;

function Instead({
  preview,
  way,
  onInstead,
}: Pick<LookNoteProps, 'way' | 'onInstead'> & { preview: CapturePreview }) {
  const ways = preview.instead.filter((other) => other !== way);
  if (ways.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {ways.map((other) => (
        <Button key={other} size="small" color="inherit" variant="outlined" onClick={() => onInstead(other)}>
          {INSTEAD[other]}
        </Button>
      ))}
    </Box>
  );
}
