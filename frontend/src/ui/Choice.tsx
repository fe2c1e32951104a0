import { TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useStanding } from './refusal.js';

interface ChoiceProps<Code extends string | number> {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly words: Record<Code, string>;
  readonly value: Code | null;
  /** Named when nothing needs to be chosen; without it, one of the codes is always chosen. */
  readonly none?: string;
  readonly onChange: (code: Code | null) => void;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly required?: boolean;
}

/** One code of a list, chosen by its words; the browser's own select, so that every keyboard and reader knows it. */
export function Choice<Code extends string | number>(props: ChoiceProps<Code>) {
  const { label, codes, words, value, none, onChange, help, disabled = false, required = false } = props;
  const error = useStanding(props.error, value);
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      required={required}
      disabled={disabled}
      error={error !== undefined}
      helperText={error ?? help}
      slotProps={{ select: { native: true } }}
      onChange={({ target }) => onChange(codes.find((code) => String(code) === target.value) ?? null)}
    >
      {(none !== undefined || value === null) && <option value="">{none ?? 'Choose …'}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {words[code]}
        </option>
      ))}
    </TextField>
  );
}
