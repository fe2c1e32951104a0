import Add from '@mui/icons-material/Add';
import Close from '@mui/icons-material/Close';
import { Box, Button, FormHelperText, IconButton, Stack, TextField } from '@mui/material';
import { useRef } from 'react';
import { oneLine } from '../../ui/oneLine.js';

interface UnknownsProps {
  readonly unknowns: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (unknowns: string[]) => void;
}

/** What is not known, one thing a line; Enter goes on to the next. */
export function Unknowns({ unknowns, error, onChange }: UnknownsProps) {
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('textarea:not([aria-hidden])')[index]?.focus(),
    );
  const add = (after: number) => {
    onChange([...unknowns.slice(0, after), '', ...unknowns.slice(after)]);
    goTo(after);
  };
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 550 }}>
        What is not known
      </Box>
      <Stack spacing={1} ref={list}>
        {unknowns.map((unknown, index) => (
          // The place in the list is what a line is known by: lines have no name of their own.
          <Stack key={index} direction="row" spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <TextField
              hiddenLabel
              multiline
              value={unknown}
              slotProps={{ htmlInput: { 'aria-label': `Not known, ${index + 1}` } }}
              onChange={({ target }) =>
                onChange(unknowns.map((one, at) => (at === index ? oneLine(target.value) : one)))
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add(index + 1);
              }}
            />
            <IconButton
              aria-label={`Remove “${unknown || `line ${index + 1}`}”`}
              onClick={() => onChange(unknowns.filter((_, at) => at !== index))}
            >
              <Close fontSize="small" />
            </IconButton>
          </Stack>
        ))}
        {error && <FormHelperText error>{error}</FormHelperText>}
        <Button startIcon={<Add />} onClick={() => add(unknowns.length)} sx={{ alignSelf: 'flex-start' }}>
          Add something that is not known
        </Button>
      </Stack>
    </Box>
  );
}
