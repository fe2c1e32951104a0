import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ListBase, useListContext, type RaRecord } from 'react-admin';
import { Loading } from '../Loading.js';
import { Page } from '../Page.js';
import { ProblemNote } from '../ProblemNote.js';
import { FilterBar, type ListFilter } from './FilterBar.js';
import { Pager } from './Pager.js';
import { RecordTable, type Column } from './RecordTable.js';

interface ListPageProps<Row extends RaRecord> {
  resource: string;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  sort: { field: string; order: 'ASC' | 'DESC' };
  /** What the search looks in, such as "names and aliases"; without it there is no search. */
  searches?: string;
  filters?: readonly ListFilter[];
  columns: readonly Column<Row>[];
  /** What stands there when there is nothing at all. */
  empty: ReactNode;
}

const PER_PAGE = 25;

/** A list as every record of the desk has one: search, filters in the address, a table, keyset pages. */
export function ListPage<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { resource, title, lead, actions, sort, searches, filters = [], columns, empty } = props;
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={PER_PAGE}
      storeKey={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Page title={title} lead={lead} actions={actions}>
        <FilterBar searches={searches} filters={filters} />
        <ListBody<Row> columns={columns} empty={empty} caption={title} />
      </Page>
    </ListBase>
  );
}

interface ListBodyProps<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  empty: ReactNode;
  caption: string;
}

function ListBody<Row extends RaRecord>({ columns, empty, caption }: ListBodyProps<Row>) {
  const { data, error, isPending, isFetching, refetch, filterValues } = useListContext<Row>();
  if (error) return <ProblemNote problem={error as Error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading />;
  const filtered = Object.values(filterValues as object).some((value) => value !== undefined && value !== '');
  if (!data || data.length === 0) {
    return filtered ? (
      <Box sx={{ color: 'text.secondary', py: 3 }}>Nothing matches. Loosen the search.</Box>
    ) : (
      empty
    );
  }
  return (
    <Box aria-busy={isFetching}>
      <RecordTable<Row> rows={data} columns={columns} caption={caption} />
      <Pager />
    </Box>
  );
}
