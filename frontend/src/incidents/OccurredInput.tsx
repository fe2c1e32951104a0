import Box from '@mui/material/Box';
import { useInput } from 'react-admin';
import type { Incident, PartialDate } from '../api/types.js';
import { wordsOf } from '../ui/form/fieldError.js';
import { PartialDateInput } from '../ui/PartialDateInput.js';
import { spanOf } from './span.js';

type Occurred = Incident['occurred'];

/** From when to when. Both ends share one precision: that of the one known less precisely. */
export function OccurredInput() {
  const { field, fieldState } = useInput({ source: 'occurred' });
  const { from, to, precision } = field.value as Occurred;
  const wrong = fieldState.error as { from?: unknown; to?: unknown; precision?: unknown } | undefined;
  const start = { date: from, precision };
  const end: PartialDate = to ? { date: to, precision } : { date: null, precision: 'unknown' };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      <PartialDateInput
        label="Happened"
        value={start}
        error={wordsOf(wrong?.from) ?? wordsOf(wrong?.precision)}
        onChange={(value) => field.onChange(spanOf(value, end))}
      />
      <PartialDateInput
        label="Until"
        help="Only if it lasted."
        value={end}
        error={wordsOf(wrong?.to)}
        onChange={(value) => field.onChange(spanOf(start, value))}
      />
    </Box>
  );
}
