import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import type { PartialDate } from '../api/types.js';
import { readDate } from './partialDates.js';
import { dateInWords } from './time.js';

interface PartialDateInputProps {
  readonly label: string;
  readonly value: PartialDate;
  readonly onChange: (value: PartialDate) => void;
  readonly error?: string | undefined;
  readonly help?: string;
  readonly disabled?: boolean;
}

const HINT = 'As precisely as known: 29 June 2017, June 2017 or 2017. Empty when not known.';

/** A date typed as precisely as it is known; it is never made more precise than that. */
export function PartialDateInput({
  label,
  value,
  onChange,
  error,
  help = HINT,
  disabled = false,
}: PartialDateInputProps) {
  const [typed, setTyped] = useState(() => spelled(value));
  const [unread, setUnread] = useState(false);

  // Follow a value set from outside; what somebody is typing means the same value and is left alone.
  useEffect(() => {
    setTyped((text) => (sameDate(readDate(text), value) ? text : spelled(value)));
    setUnread(false);
  }, [value.date, value.precision]);

  const read = (text: string) => {
    setTyped(text);
    const date = readDate(text);
    if (date) {
      setUnread(false);
      onChange(date);
    }
  };
  const leave = () => {
    const date = readDate(typed);
    setUnread(date === undefined);
    if (date) setTyped(spelled(date));
  };

  const fault = unread ? 'This is not a date. Type it like 29 June 2017, June 2017 or 2017.' : error;
  return (
    <TextField
      label={label}
      value={typed}
      disabled={disabled}
      placeholder="not known"
      error={fault !== undefined}
      helperText={fault ?? help}
      onChange={({ target }) => read(target.value)}
      onBlur={leave}
    />
  );
}

function spelled(value: PartialDate): string {
  return value.date === null ? '' : dateInWords(value);
}

function sameDate(one: PartialDate | undefined, other: PartialDate): boolean {
  return one?.date === other.date && one.precision === other.precision;
}
