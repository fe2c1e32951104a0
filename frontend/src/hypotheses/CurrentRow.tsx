import { Box, Button, Stack, Typography } from '@mui/material';
import { api } from '../api/http.js';
import type { MatrixView } from '../api/types.js';
import { Quote } from '../ui/Quote.js';
import { useTell } from '../ui/useTell.js';
import { CREDIBILITY_WORD, RELIABILITY_WORD } from '../ui/words.js';
import type { Row } from './matrix.js';
import { useShape, type MatrixDesk } from './useMatrix.js';

interface CurrentRowProps {
  readonly desk: MatrixDesk;
  readonly row: Row;
  readonly place: number;
}

/** The row with the cursor in full, and what can be done with it as a whole. */
export function CurrentRow({ desk, row, place }: CurrentRowProps) {
  const { id, version, evidence, words, called } = row;
  const tell = useTell();
  const { mutate: bringBack } = useShape<number>(desk, (seen, base) =>
    api.patch<MatrixView>(`${base}/rows/${id}`, { version: seen, retired: false }),
  );
  const { mutate: takeOut } = useShape<void>(
    desk,
    (_, base) => api.delete<MatrixView>(`${base}/rows/${id}`, { query: { version } }),
    { onDone: () => tell('The row is taken out.', { undo: () => bringBack(version + 1) }) },
  );
  const { mutate: up } = useShape<void>(desk, (_, base) =>
    api.patch<MatrixView>(`${base}/rows/${id}`, { version, place }),
  );
  return (
    <Box sx={{ p: 1.5, borderRadius: 1.5, bgcolor: 'quiet.sunken' }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 650, flex: 1 }}>
          {evidence ? `${called.charAt(0).toUpperCase()}${called.slice(1)}` : 'Expected, and absent'}
        </Typography>
        {place > 0 && (
          <Button size="small" onClick={() => up()}>
            Move row up
          </Button>
        )}
        <Button size="small" onClick={() => takeOut()}>
          Take row out
        </Button>
      </Stack>
      {evidence ? (
        <>
          <Quote words={evidence.exact} lines={6} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {evidence.source}. Source {RELIABILITY_WORD[evidence.reliability].toLowerCase()}; what it says:{' '}
            {CREDIBILITY_WORD[evidence.credibility as keyof typeof CREDIBILITY_WORD].toLowerCase()}.
            {desk.path.startsWith('incidents') && ` Evidence ${evidence.number} on: ${evidence.statement}`}
            {evidence.withheld && ' Withheld from readers.'}
          </Typography>
        </>
      ) : (
        <Typography>{words}</Typography>
      )}
    </Box>
  );
}
