import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { CLAIM_KINDS, STAGES } from '../api/codes.js';
import type { Incident, PersonRef } from '../api/types.js';
import { IncidentPicker } from '../ui/IncidentPicker.js';
import { useApi } from '../ui/useApi.js';
import { choicesOf, KIND_WORD, STAGE_WORD } from '../ui/words.js';
import { useQueueFilter } from './useQueueFilter.js';
import type { QueueFilter } from './views.js';

/** Stage, kind, incident and holder; each takes effect as it is chosen. */
export function QueueFilters({ onDone }: { onDone: () => void }) {
  const { setFilters } = useListContext();
  const filter = useQueueFilter();
  const { data: people = [] } = useApi<PersonRef[]>('people/assignable');
  const { data: incident } = useApi<Incident>(`incidents/${filter.incidentId}`, undefined, {
    enabled: filter.incidentId !== undefined,
  });
  const set = (change: Partial<QueueFilter>) => setFilters({ ...filter, ...change });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <FilterChoice
        label="Stage"
        value={filter.stage}
        choices={choicesOf(STAGES, STAGE_WORD)}
        onChange={(stage) => set({ stage })}
      />
      <FilterChoice
        label="Kind"
        value={filter.kind}
        choices={choicesOf(CLAIM_KINDS, KIND_WORD)}
        onChange={(kind) => set({ kind })}
      />
      <IncidentPicker
        label="Incident"
        value={filter.incidentId && incident ? incident : null}
        onChange={(chosen) => set({ incidentId: chosen?.id })}
      />
      <FilterChoice
        label="Held by"
        value={filter.assigneeId}
        choices={people}
        onChange={(assigneeId) => set({ assigneeId })}
      />
      <Button onClick={onDone} variant="contained" sx={{ justifySelf: 'start' }}>
        Show
      </Button>
    </Box>
  );
}

interface FilterChoiceProps {
  label: string;
  value: string | undefined;
  choices: readonly { id: string; name: string }[];
  onChange: (id: string | undefined) => void;
}

function FilterChoice({ label, value, choices, onChange }: FilterChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      slotProps={{ select: { native: true } }}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">Any</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
