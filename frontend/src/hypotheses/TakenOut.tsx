import { Box, Button, Typography } from '@mui/material';
import { api } from '../api/http.js';
import type { MatrixView } from '../api/types.js';
import { takenOut } from './matrix.js';
import { useShape, type MatrixDesk } from './useMatrix.js';

/** What was taken out of the matrix, with the way back. */
export function TakenOut({ desk }: { desk: MatrixDesk }) {
  const { hypotheses, rows } = desk.screen.matrix;
  const out = [
    ...takenOut(hypotheses).map(({ id, title, version }) => ({ path: id, version, words: title })),
    ...takenOut(rows).map((row) => ({
      path: `rows/${row.id}`,
      version: row.version,
      words: row.evidence?.exact ?? row.words,
    })),
  ];
  const { mutate: bringBack } = useShape<(typeof out)[number]>(desk, ({ path, version }, base) =>
    api.patch<MatrixView>(`${base}/${path}`, { version, retired: false }),
  );
  if (out.length === 0) return null;
  return (
    <Box component="details">
      <Typography component="summary" variant="body2" color="textSecondary">
        Taken out: {out.length}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {out.map((one) => (
          <li key={one.path}>
            <Typography variant="body2" component="span">
              {one.words}
            </Typography>{' '}
            <Button size="small" aria-label={`Bring back: ${one.words}`} onClick={() => bringBack(one)}>
              Bring back
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
}
