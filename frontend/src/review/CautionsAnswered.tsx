import { Box, Typography } from '@mui/material';
import { Caution } from '../claims/cautions/Caution.js';
import { inOrder, sumOf, useAnalysis } from '../claims/cautions/cautions.js';
import { Ladder } from '../claims/cautions/Ladder.js';
import { ProblemNote } from '../ui/ProblemNote.js';

/** For the editor: what the rules say of the claim, and why it was handed in all the same. */
export function CautionsAnswered({ claimId }: { claimId: string }) {
  const { data: analysis, error, refetch } = useAnalysis(claimId);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!analysis) return null;
  const { cautions, ladder } = analysis;
  const waived = cautions.filter(({ acknowledged }) => acknowledged !== null);
  const others = inOrder(cautions.filter(({ acknowledged }) => acknowledged === null));
  return (
    <section aria-labelledby="cautions-answered">
      <Typography variant="h2" id="cautions-answered" sx={{ mb: 1 }}>
        Cautions, and why it may go on
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {cautions.length === 0 ? 'No rule fires.' : `${sumOf(cautions)}.`}
      </Typography>
      <Ladder ladder={ladder} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {/* What somebody waved through comes first: there an editor looks twice. */}
        {[...waived, ...others].map((caution) => (
          <Caution key={caution.id} caution={caution} mayAnswer={false} />
        ))}
      </Box>
    </section>
  );
}
