import { Box, Typography } from '@mui/material';
import { Sign } from '../ui/Sign.js';
import { MarkSign } from './MarkSign.js';
import { letterOf, type Dispute, type Hypothesis, type Row } from './matrix.js';
import { RowHead } from './RowHead.js';
import type { OnScreen } from './judging.js';
import { APART_WORD } from './words.js';

interface CompareProps {
  readonly screen: OnScreen;
  readonly hypotheses: readonly Hypothesis[];
  readonly rows: readonly Row[];
}

/** Everybody's matrices in one: who judged each cell how, and where they do not agree. */
export function Compare({ screen: { matrix }, hypotheses, rows }: CompareProps) {
  const { analysts, cells, disputes } = matrix;
  if (analysts.length === 0) {
    return <Typography color="textSecondary">Nobody has judged a cell yet.</Typography>;
  }
  const disputeAt = (hypothesis: string, row: string) =>
    disputes.find((one) => one.hypothesis === hypothesis && one.row === row);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="All matrices side by side">
      <Box component="table" sx={TABLE}>
        <caption>
          {analysts.length === 1 ? 'Judged by one person: ' : `Judged by ${analysts.length} people: `}
          {analysts.map(({ analyst }) => analyst.name).join(', ')}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Would we see this?</th>
            {hypotheses.map(({ id, title }, place) => (
              <th key={id} scope="col" title={title}>
                {letterOf(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <RowHead row={row} current={false} />
              {hypotheses.map(({ id }) => {
                const dispute = disputeAt(id, row.id);
                const here = cells.filter((cell) => cell.hypothesisId === id && cell.rowId === row.id);
                return (
                  <td key={id} data-apart={dispute?.apart}>
                    {analysts.map(({ analyst }) => {
                      const mark = here.find(({ analystId }) => analystId === analyst.id)?.mark;
                      return (
                        <Box key={analyst.id} sx={{ whiteSpace: 'nowrap' }}>
                          {analyst.name} {mark ? <MarkSign mark={mark} /> : '–'}
                        </Box>
                      );
                    })}
                    {dispute && <Apart apart={dispute.apart} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const SHAPE: Record<Dispute['apart'], string> = {
  opposed: 'M3 5.5h10M3 10.5h10M11 2.5l-6 11',
  differ: 'M2.5 9.5c2-4 4-4 5.5-1.5s3.500 2.500 5.500-1.500',
  degree: 'M3 11h4M3 7.500h7M3 4h10',
};

/** A crossed sign, a wave or steps, and the word: not by colour alone. */
function Apart({ apart }: { apart: Dispute['apart'] }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'warning.main', fontWeight: 600 }}
    >
      <Sign size={14}>
        <path d={SHAPE[apart]} stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" fill="none" />
      </Sign>
      {APART_WORD[apart]}
    </Box>
  );
}

const TABLE = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: '0.875rem',
  '& caption': { textAlign: 'left', mb: 1, color: 'text.secondary' },
  '& th': { fontWeight: 600, p: 0.5, textAlign: 'left', verticalAlign: 'bottom' },
  '& tbody th': { fontWeight: 400, minWidth: 132, verticalAlign: 'middle' },
  '& td': { border: '1px solid', borderColor: 'divider', p: 0.75, verticalAlign: 'top' },
  '& td[data-apart="opposed"]': { borderColor: 'warning.main', borderWidth: 2 },
} as const;
