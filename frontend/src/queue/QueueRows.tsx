import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { QueueRow } from '../api/types.js';
import { useKeys } from '../ui/keys.js';
import { useMe } from '../ui/useMe.js';
import { Row } from './Row.js';
import { useTake } from './useTake.js';

/** The rows: `j` and `k` walk, Enter opens, `t` takes. The row that has the focus is the one that keys act on. */
export function QueueRows({ rows }: { rows: readonly QueueRow[] }) {
  const list = useRef<HTMLUListElement>(null);
  const me = useMe();
  const take = useTake();

  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-claim]') ?? [])];
  const placeOfFocus = () =>
    links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const walk = (by: 1 | -1) => {
    const all = links();
    const at = placeOfFocus();
    const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
    all[next]?.focus();
    all[next]?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  const focused = () => rows[placeOfFocus()];

  useKeys('Queue', [
    { key: 'j', does: 'Next claim', press: () => walk(1) },
    { key: 'k', does: 'Previous claim', press: () => walk(-1) },
    // The focused row is a link, so Enter opens it without our help; the help should say so all the same.
    { key: 'Enter', does: 'Open the claim', press: () => undefined },
  ]);
  useKeys(
    'Queue',
    [
      {
        key: 't',
        does: 'Take the claim',
        press: () => {
          const row = focused();
          if (row) take.mutate(row);
        },
      },
    ],
    me?.writes ?? false,
  );

  return (
    <Box
      component="ul"
      ref={list}
      sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} {...(me?.writes ? { onTake: () => take.mutate(row) } : {})} />
      ))}
    </Box>
  );
}
