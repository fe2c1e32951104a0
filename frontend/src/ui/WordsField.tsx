import { TextField } from '@mui/material';
import { useStanding } from './refusal.js';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Grows from this many lines; one line when absent. */
  readonly lines?: number;
}

/** A field for words; what is wrong with them is told until they are changed. */
export function WordsField(props: WordsFieldProps) {
  const {
    label,
    value,
    onChange,
    help,
    lines,
    required = false,
    disabled = false,
    autoFocus = false,
  } = props;
  const error = useStanding(props.error, value);
  return (
    <TextField
      label={label}
      value={value}
      required={required}
      disabled={disabled}
      autoFocus={autoFocus}
      {...(lines === undefined ? {} : { multiline: true, minRows: lines })}
      error={error !== undefined}
      helperText={error ?? help}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
