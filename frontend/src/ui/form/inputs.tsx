import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useInput } from 'react-admin';
import type { PartialDate, PartyRef } from '../../api/types.js';
import { PartialDateInput } from '../PartialDateInput.js';
import { PartiesPicker, PartyPicker } from '../PartyPicker.js';
import { wordsOf } from './fieldError.js';

interface InputProps {
  readonly source: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
}

interface WordsInputProps extends InputProps {
  /** Grows from this many lines; one line when absent. */
  readonly lines?: number;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'url' | 'email';
}

/** A text of one line or several. */
export function WordsInput({
  source,
  label,
  help,
  required = false,
  lines,
  autoFocus,
  type,
}: WordsInputProps) {
  const { field, fieldState, id } = useInput({ source, defaultValue: '' });
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      id={id}
      type={type ?? 'text'}
      label={label}
      required={required}
      autoFocus={autoFocus ?? false}
      multiline={lines !== undefined}
      {...(lines === undefined ? {} : { minRows: lines })}
      error={fieldState.invalid}
      helperText={wordsOf(fieldState.error) ?? help}
    />
  );
}

/** Several short texts, one per line. */
export function LinesInput({ source, label, help, required = false }: InputProps) {
  const { field, fieldState, id } = useInput({
    source,
    format: (lines: string[] | undefined) => (lines ?? []).join('\n'),
    parse: (text: string) => text.split('\n'),
  });
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      id={id}
      label={label}
      required={required}
      multiline
      minRows={2}
      error={fieldState.invalid}
      helperText={wordsOf(fieldState.error) ?? help}
    />
  );
}

/** The lines somebody meant: trimmed, without the empty ones. */
export function meant(lines: readonly string[] | undefined): string[] {
  return (lines ?? []).map((line) => line.trim()).filter((line) => line !== '');
}

interface ChoiceInputProps<Code extends string> extends InputProps {
  readonly codes: readonly Code[];
  readonly words: Record<Code, string>;
}

/** One code of a list by its words; the browser's own select, which every keyboard and reader knows. */
export function ChoiceInput<Code extends string>(props: ChoiceInputProps<Code>) {
  const { source, label, help, required = false, codes, words } = props;
  const { field, fieldState, id } = useInput({ source, defaultValue: codes[0] });
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      id={id}
      select
      label={label}
      required={required}
      error={fieldState.invalid}
      helperText={wordsOf(fieldState.error) ?? help}
      slotProps={{ select: { native: true } }}
    >
      {codes.map((code) => (
        <option key={code} value={code}>
          {words[code]}
        </option>
      ))}
    </TextField>
  );
}

/** One party, or none. */
export function PartyInput({ source, label, help, required = false }: InputProps) {
  const { field, fieldState } = useInput<{ [source: string]: PartyRef | null }>({ source });
  return (
    <PartyPicker
      label={label}
      required={required}
      help={help}
      value={(field.value as PartyRef | null | undefined) || null}
      error={wordsOf(fieldState.error)}
      onChange={field.onChange}
    />
  );
}

/** Several parties. */
export function PartiesInput({ source, label, help }: InputProps) {
  const { field, fieldState } = useInput({ source });
  return (
    <PartiesPicker
      label={label}
      help={help}
      value={(field.value as PartyRef[] | undefined) || []}
      error={wordsOf(fieldState.error)}
      onChange={field.onChange}
    />
  );
}

const UNKNOWN: PartialDate = { date: null, precision: 'unknown' };

/** A date as precisely as it is known. */
export function DateInput({ source, label }: InputProps) {
  const { field, fieldState } = useInput({ source, defaultValue: UNKNOWN });
  return (
    <PartialDateInput
      label={label}
      value={(field.value as PartialDate | undefined) || UNKNOWN}
      error={wordsOf(fieldState.error)}
      onChange={field.onChange}
    />
  );
}
