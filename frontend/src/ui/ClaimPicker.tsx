import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import type { Page, QueueRow } from '../api/types.js';
import { useApi } from './useApi.js';
import { useSettled } from './useSettled.js';
import { STAGE_WORD } from './words.js';

interface ClaimPickerProps {
  readonly label: string;
  /** A claim that is not offered, being the one that is worked on. */
  readonly except?: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly onChange: (claim: QueueRow | null) => void;
}

/** Finds a claim by words of its statement. */
export function ClaimPicker({ label, except, help, error, onChange }: ClaimPickerProps) {
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed.trim());
  const { data, isFetching } = useApi<Page<QueueRow>>(
    'queue',
    { view: 'everything', q: wanted, limit: 12 },
    { enabled: wanted.length > 1, keepPrevious: true },
  );
  const found = (data?.items ?? []).filter(({ id }) => id !== except);
  return (
    <Autocomplete
      options={wanted.length > 1 ? found : []}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionLabel={({ statement }) => statement}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={wanted.length > 1 ? 'No claim with these words.' : 'Type a word of the claim.'}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, claim) => onChange(claim)}
      renderOption={({ key, ...props }, { statement, stage, incident }) => (
        <li key={key} {...props} style={{ display: 'block' }}>
          {statement}
          <div style={{ opacity: 0.75, fontSize: '0.8125rem' }}>
            {[STAGE_WORD[stage], incident?.title].filter(Boolean).join(' · ')}
          </div>
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} label={label} error={error !== undefined} helperText={error ?? help} />
      )}
    />
  );
}
