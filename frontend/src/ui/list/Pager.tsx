import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import type { ListMeta } from '../../api/dataProvider.js';

/** Where in the list one is, and the way to the next and the previous page. */
export function Pager() {
  const { page, perPage, total, data, hasNextPage, hasPreviousPage, setPage, meta } = useListContext();
  const shown = data?.length ?? 0;
  const from = (page - 1) * perPage + 1;
  const turn = (to: number) => {
    setPage(to);
    window.scrollTo({ top: 0 });
  };
  return (
    <Box
      component="nav"
      aria-label="Pages"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        pt: 2,
        color: 'text.secondary',
      }}
    >
      <Box component="span" className="numbers" sx={{ fontSize: '0.875rem' }}>
        {shown === 0 ? 'None' : `${number(from)}–${number(from + shown - 1)}`} of{' '}
        {totalInWords(total ?? 0, (meta as ListMeta | undefined)?.totalIsCapped ?? false)}
      </Box>
      {(hasPreviousPage || hasNextPage) && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button size="small" variant="outlined" disabled={!hasPreviousPage} onClick={() => turn(page - 1)}>
            Previous
          </Button>
          <Button size="small" variant="outlined" disabled={!hasNextPage} onClick={() => turn(page + 1)}>
            Next
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** `137`, or `10,000+` where counting stopped. */
export function totalInWords(total: number, isCapped: boolean): string {
  return `${number(total)}${isCapped ? '+' : ''}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
