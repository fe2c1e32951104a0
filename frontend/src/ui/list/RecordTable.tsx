import Box from '@mui/material/Box';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { ReactNode } from 'react';
import { useListContext, type RaRecord } from 'react-admin';

export interface Column<Row> {
  title: string;
  show: (row: Row) => ReactNode;
  /** The API's name for sorting by it. */
  sortBy?: string;
  width?: string;
  align?: 'left' | 'right';
  /** On the phone the title stands before the value; the first column never has one. */
  hideTitle?: boolean;
}

interface RecordTableProps<Row extends RaRecord> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  caption: string;
}

/** Rows with their columns; on the phone each row becomes a small block. Its roles survive the change of display. */
export function RecordTable<Row extends RaRecord>({ rows, columns, caption }: RecordTableProps<Row>) {
  return (
    <Box component="table" role="table" sx={TABLE}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeadCell key={column.title} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.id}>
            {columns.map((column) => (
              <Box
                component="td"
                role="cell"
                key={column.title}
                className={column.align === 'right' ? 'numbers' : undefined}
                data-title={column.hideTitle ? undefined : column.title}
                sx={{ textAlign: { md: column.align ?? 'left' } }}
              >
                {column.show(row)}
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { sort, setSort } = useListContext();
  const { sortBy, title, width, align } = column;
  const direction = sort.order === 'DESC' ? 'desc' : 'asc';
  const isSorted = sortBy !== undefined && sort.field === sortBy;
  return (
    <Box
      component="th"
      role="columnheader"
      scope="col"
      {...(isSorted
        ? { 'aria-sort': direction === 'asc' ? ('ascending' as const) : ('descending' as const) }
        : {})}
      sx={{ width, textAlign: align ?? 'left' }}
    >
      {sortBy === undefined ? (
        title
      ) : (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? direction : 'asc'}
          onClick={() => setSort({ field: sortBy, order: isSorted && direction === 'asc' ? 'DESC' : 'ASC' })}
        >
          {title}
        </TableSortLabel>
      )}
    </Box>
  );
}

/** How a table of records looks, wide and on the phone. */
export const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  '& caption': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '& th': {
    fontSize: '0.8125rem',
    fontWeight: 600,
    color: 'text.secondary',
    py: 1,
    px: 1.5,
    borderBottom: '1px solid',
    borderColor: 'divider',
    whiteSpace: 'nowrap',
  },
  '& tbody tr:hover td': { bgcolor: 'quiet.sunken' },
  '& th:first-of-type, & td:first-of-type': { pl: { md: 1 } },
  '& td': {
    py: 1.25,
    px: 1.5,
    borderBottom: '1px solid',
    borderColor: 'quiet.line',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  '@media (max-width: 899.95px)': {
    '&, & tbody, & tr, & td': { display: 'block' },
    '& thead': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& tr': { py: 1.5, borderBottom: '1px solid', borderColor: 'divider' },
    '& td': { border: 0, px: 0, py: 0.25 },
    '& td:empty': { display: 'none' },
    '& td[data-title]:not(:first-of-type)::before': {
      content: "attr(data-title) ' '",
      color: 'text.secondary',
      fontSize: '0.875rem',
    },
  },
} as const;
