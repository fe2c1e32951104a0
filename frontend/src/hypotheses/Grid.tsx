import { Box } from '@mui/material';
import { useRef, type KeyboardEvent } from 'react';
import { letterOf, shown, type Hypothesis, type Mark, type Row, type Weight } from './matrix.js';
import { MarkSign } from './MarkSign.js';
import { columnsOf, moved, pressed, type Column, type Place } from './gridKeys.js';
import { RowHead } from './RowHead.js';
import type { MatrixDesk } from './useMatrix.js';
import { TELLING_WORD, WEIGHT_WORD } from './words.js';

interface GridProps {
  readonly desk: MatrixDesk;
  readonly personId: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly rows: readonly Row[];
  readonly at: Place;
  readonly onMove: (to: Place) => void;
  readonly onMark: (at: Place, mark: Mark | null) => void;
  readonly onWeigh: (at: Place, weight: Weight) => void;
  readonly onUndo: () => void;
}

/** The matrix as a spreadsheet: one cell has the cursor, arrows move it, a key judges the cell. */
export function Grid(props: GridProps) {
  const { desk, personId, hypotheses, rows, at, onMove } = props;
  const table = useRef<HTMLTableElement>(null);
  const columns = columnsOf(hypotheses);
  const mine = desk.screen.matrix.analysts.find(({ analyst }) => analyst.id === personId);

  const focus = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  const press = (event: KeyboardEvent) => {
    const to = moved(event, at, { rows: rows.length, columns: columns.length });
    if (to) focus(to);
    else if (!act(event, props, columns)) return;
    event.preventDefault();
  };
  const cell = (row: number, column: number) => ({
    role: 'gridcell',
    'data-at': `${row} ${column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => onMove({ row, column }),
    // A click on a table cell does not move the focus by itself in every browser.
    onClick: () => focus({ row, column }),
  });

  return (
    <Box sx={{ overflowX: 'auto', mx: -0.5, px: 0.5, pb: 0.5 }}>
      <Box
        component="table"
        role="grid"
        ref={table}
        aria-label="Evidence against hypotheses, as you judge it"
        onKeyDown={press}
        sx={TABLE}
      >
        <thead>
          <tr>
            <th scope="col" style={{ textAlign: 'left' }}>
              Would we see this?
            </th>
            <th scope="col" title="How far it is to be believed">
              Cred.
            </th>
            <th scope="col" title="How much it has to do with the question">
              Rel.
            </th>
            {hypotheses.map(({ id, title }, place) => (
              <th key={id} scope="col" title={title}>
                {letterOf(place)}
              </th>
            ))}
            <th scope="col" title="How far it tells the hypotheses apart">
              Tells apart
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const telling = mine?.tellings.find((one) => one.row === row.id)?.diagnosticity ?? null;
            return (
              <tr key={row.id} data-idle={telling === 0 || undefined}>
                <RowHead row={row} current={at.row === index} />
                {columns.map((column, place) => (
                  <td
                    key={place}
                    {...cell(index, place)}
                    {...(column.is === 'telling' ? { 'aria-readonly': true } : {})}
                  >
                    <CellWords column={column} row={row} desk={desk} telling={telling} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Speaks against, in all</th>
            {columns.map((column, place) => {
              const total =
                column.is === 'hypothesis' &&
                mine?.standings.find(({ hypothesis }) => hypothesis === column.hypothesis.id);
              return (
                <td key={place} {...cell(rows.length, place)} aria-readonly>
                  {total ? shown(total.inconsistency) : ''}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </Box>
    </Box>
  );
}

/** Whether the key did something in this cell. */
function act(event: KeyboardEvent, props: GridProps, columns: readonly Column[]): boolean {
  const { at, rows, onMark, onWeigh, onUndo } = props;
  const does = pressed(event, columns[at.column]);
  if (!does) return false;
  if (does.is === 'undo') onUndo();
  else if (at.row < rows.length && does.is === 'mark') onMark(at, does.mark);
  else if (at.row < rows.length && does.is === 'weight') onWeigh(at, does.weight);
  else return false;
  return true;
}

interface CellWordsProps {
  readonly column: Column;
  readonly row: Row;
  readonly desk: MatrixDesk;
  readonly telling: number | null;
}

function CellWords({ column, row, desk, telling }: CellWordsProps) {
  if (column.is === 'weight') return WEIGHT_WORD[row[column.weight]];
  if (column.is === 'telling') return telling === null ? '–' : TELLING_WORD[telling];
  const mark = desk.judging.markAt({ hypothesisId: column.hypothesis.id, rowId: row.id });
  return mark ? <MarkSign mark={mark} /> : <Empty row={row} />;
}

function Empty({ row }: { row: Row }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }} title={`Not judged: ${row.called}`}>
      ·
    </Box>
  );
}

const TABLE = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: '0.875rem',
  fontVariantNumeric: 'tabular-nums',
  '& th': { fontWeight: 600, p: 0.5, verticalAlign: 'bottom' },
  '& tbody th, & tfoot th': { textAlign: 'left', verticalAlign: 'middle', fontWeight: 400, minWidth: 132 },
  '& td': {
    border: '1px solid',
    borderColor: 'divider',
    textAlign: 'center',
    minWidth: 44,
    height: 40,
    px: 0.5,
    cursor: 'default',
  },
  '& td:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
  '& td[tabindex="0"]': { bgcolor: 'quiet.sunken' },
  '& tr[data-idle] td, & tr[data-idle] th': { color: 'text.secondary', fontStyle: 'italic' },
  '& tfoot td, & tfoot th': { fontWeight: 600, borderTop: '2px solid', borderTopColor: 'quiet.edge' },
} as const;
