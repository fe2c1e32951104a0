import TuneIcon from '@mui/icons-material/Tune';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { SearchBox } from '../ui/list/FilterBar.js';
import { QueueChips } from './QueueChips.js';
import { QueueFilters } from './QueueFilters.js';
import { SORTS } from './views.js';

/** Search, filters and order of the queue; what is filtered by stands beneath as chips. */
export function QueueBar() {
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}>
        <SearchBox searches="Words, speakers, incidents" />
        <FilterButton />
        <SortSelect />
      </Box>
      <QueueChips />
    </Box>
  );
}

function FilterButton() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<TuneIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ height: 40 }}
      >
        Filter
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': 'Filter the queue',
            sx: { p: 2.5, width: 320, mt: 0.5 },
            variant: 'outlined',
          },
        }}
      >
        <QueueFilters onDone={() => setAnchor(null)} />
      </Popover>
    </>
  );
}

function SortSelect() {
  const { sort, setSort } = useListContext();
  const known = SORTS.find(({ id }) => id === sort.field);
  return (
    <TextField
      select
      label="Order"
      value={known?.id ?? 'priority'}
      slotProps={{ select: { native: true } }}
      sx={{ width: 200 }}
      onChange={({ target }) => {
        const chosen = SORTS.find(({ id }) => id === target.value);
        if (chosen) setSort({ field: chosen.id, order: chosen.order });
      }}
    >
      {SORTS.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
