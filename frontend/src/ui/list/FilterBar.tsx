import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { useKeys } from '../keys.js';
import { useSettled } from '../useSettled.js';

export interface ListFilter {
  source: string;
  label: string;
  /** One of these; or a day; or, with neither, something that only an address sets and a chip takes away. */
  choices?: readonly { id: string; name: string }[];
  day?: boolean;
}

/** Search and filters of a list. What is filtered by stands as removable chips, and in the address. */
export function FilterBar({
  searches,
  filters,
}: {
  searches: string | undefined;
  filters: readonly ListFilter[];
}) {
  if (searches === undefined && filters.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}>
        {searches !== undefined && <SearchBox searches={searches} />}
        {filters.map((filter) => (
          <FilterField key={filter.source} filter={filter} />
        ))}
      </Box>
      <FilterChips filters={filters} />
    </Box>
  );
}

/** Free-text search; `/` puts the cursor in it. */
export function SearchBox({ searches }: { searches: string }) {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Record<string, string | undefined>;
  const [typed, setTyped] = useState(values.q ?? '');
  const settled = useSettled(typed.trim(), 300);
  const box = useRef<HTMLInputElement>(null);
  const current = useRef(values);
  useEffect(() => {
    current.current = values;
  });

  useKeys('This list', [
    {
      key: '/',
      does: 'Search',
      press: (event) => {
        event.preventDefault();
        box.current?.focus();
        box.current?.select();
      },
    },
  ]);
  useEffect(() => {
    if (settled === (current.current.q ?? '')) return;
    setFilters({ ...current.current, q: settled === '' ? undefined : settled });
  }, [settled, setFilters]);
  // The chip and the back button change the search from outside.
  useEffect(
    () => setTyped((text) => (text.trim() === (values.q ?? '') ? text : (values.q ?? ''))),
    [values.q],
  );

  return (
    <TextField
      type="search"
      label="Search"
      placeholder={searches}
      value={typed}
      inputRef={box}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
      sx={{
        width: { xs: '100%', sm: 280 },
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
      slotProps={{ htmlInput: { maxLength: 200 } }}
    />
  );
}

function FilterField({ filter: { source, label, choices, day } }: { filter: ListFilter }) {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Record<string, string | undefined>;
  const set = (value: string) => setFilters({ ...values, [source]: value === '' ? undefined : value });
  if (day) {
    return (
      <TextField
        type="date"
        label={label}
        value={values[source] ?? ''}
        sx={{ width: { xs: 'calc(50% - 6px)', sm: 170 } }}
        onChange={({ target }) => set(target.value)}
      />
    );
  }
  return choices ? (
    <TextField
      select
      label={label}
      value={values[source] ?? ''}
      slotProps={{ select: { native: true } }}
      sx={{ width: { xs: 'calc(50% - 6px)', sm: 190 } }}
      onChange={({ target }) => set(target.value)}
    >
      <option value="">All</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  ) : null;
}

function FilterChips({ filters }: { filters: readonly ListFilter[] }) {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Record<string, string | undefined>;
  const chips = [
    ...(values.q ? [{ source: 'q', words: `“${values.q}”` }] : []),
    ...filters.flatMap(({ source, label, choices }) => {
      const value = values[source];
      if (!value) return [];
      const name = choices ? choices.find(({ id }) => id === value)?.name : undefined;
      return [{ source, words: name ? `${label}: ${name}` : choices ? label : chipOf(label, value) }];
    }),
  ];
  if (chips.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1.5 }}>
      {chips.map(({ source, words }) => (
        <FilterChip
          key={source}
          words={words}
          onRemove={() => setFilters({ ...values, [source]: undefined })}
        />
      ))}
    </Box>
  );
}

/** An id says nothing to a reader, a day does. */
function chipOf(label: string, value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${label} ${value}` : label;
}

/** One thing that is filtered by; pressing it takes it away. */
export function FilterChip({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <Chip
      component="button"
      type="button"
      clickable
      onClick={onRemove}
      aria-label={`Remove the filter ${words}`}
      label={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
          {words}
          <CloseIcon sx={{ fontSize: 16 }} />
        </Box>
      }
    />
  );
}
