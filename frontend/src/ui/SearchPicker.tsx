import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import type { Page } from '../api/types.js';
import { useStanding } from './refusal.js';
import { useApi } from './useApi.js';
import { useSettled } from './useSettled.js';

export interface PickerProps<T> {
  readonly label: string;
  readonly value: T | null;
  readonly onChange: (chosen: T | null) => void;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

interface SearchPickerProps<T> extends PickerProps<T> {
  /** The list that is searched, such as `parties`. */
  readonly path: string;
  readonly nameOf: (option: T) => string;
  readonly detailOf: (option: T) => string;
  /** What the offer to make a new one says; without it only what exists can be chosen. */
  readonly createLabel?: (typed: string) => string;
  readonly onCreate?: (typed: string) => void;
  readonly nothingFound: string;
}

/** The last line of the list: make a new one with the words typed. */
const CREATE = Symbol('create');
type Offer = { readonly [CREATE]: string };
const isOffer = (option: object): option is Offer => CREATE in option;

/** Searches a list of the API while somebody types; what is not there yet can be made in place. */
export function SearchPicker<T extends { id: string }>(props: SearchPickerProps<T>) {
  const { path, value, onChange, nameOf, detailOf, createLabel, onCreate, nothingFound } = props;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const error = useStanding(props.error, value);
  const q = useSettled(typed.trim());
  const { data, isFetching } = useApi<Page<T>>(path, { q, limit: 12 }, { enabled: open, keepPrevious: true });

  const found = data?.items ?? [];
  const same = found.some((option) => nameOf(option).toLowerCase() === typed.trim().toLowerCase());
  const offers: Offer[] = onCreate && typed.trim() !== '' && !same ? [{ [CREATE]: typed.trim() }] : [];
  return (
    <Autocomplete<T | Offer>
      options={[...found, ...offers]}
      value={value}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={isFetching}
      aria-busy={open && (isFetching || q !== typed.trim())}
      loadingText="Searching…"
      noOptionsText={nothingFound}
      disabled={props.disabled ?? false}
      filterOptions={(options) => options}
      getOptionLabel={(option) => (isOffer(option) ? option[CREATE] : nameOf(option))}
      getOptionKey={(option) => (isOffer(option) ? 'create' : option.id)}
      isOptionEqualToValue={(one, other) => !isOffer(one) && !isOffer(other) && one.id === other.id}
      inputValue={open ? typed : value ? nameOf(value) : typed}
      onInputChange={(_, text, reason) => reason !== 'reset' && setTyped(text)}
      onChange={(_, chosen) => {
        setTyped('');
        if (chosen && isOffer(chosen)) onCreate?.(chosen[CREATE]);
        else onChange(chosen);
      }}
      renderOption={({ key, ...rest }, option) => (
        <li key={key} {...rest}>
          {isOffer(option) ? (
            <Box sx={{ color: 'primary.main', fontWeight: 600 }}>{createLabel?.(option[CREATE])}</Box>
          ) : (
            <Box>
              <bdi>{nameOf(option)}</bdi>
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{detailOf(option)}</Box>
            </Box>
          )}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          required={props.required ?? false}
          autoFocus={props.autoFocus ?? false}
          error={error !== undefined}
          helperText={error ?? props.help}
        />
      )}
    />
  );
}
