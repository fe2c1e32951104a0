import { Box, Typography } from '@mui/material';
import { Check } from '../claims/checklist/Check.js';
import { progressOf } from '../claims/checklist/checklist.js';
import { useChecklist, useSearches } from '../claims/checklist/useChecklist.js';
import { ProblemNote } from '../ui/ProblemNote.js';

/** For the editor: every question with the answer, what shows it, and what was set aside and why. */
export function HowItWasChecked({ claimId }: { claimId: string }) {
  const { data: checklist, error, refetch } = useChecklist(claimId);
  const { data: searches = [] } = useSearches(claimId);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!checklist) return null;
  const { done, of } = progressOf(checklist.items);
  const aside = checklist.items.filter(({ outcome }) => outcome === 'waived');
  return (
    <section aria-labelledby="how-checked">
      <Typography variant="h2" id="how-checked" sx={{ mb: 1 }}>
        The checklist, question by question
      </Typography>
      {of === 0 ? (
        <Typography color="textSecondary">Nothing is asked of a claim of this kind.</Typography>
      ) : (
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {done} of {of}, {aside.length === 0 ? 'none set aside' : `${aside.length} set aside`} (version{' '}
          {checklist.version} of the checklist)
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {/* What was set aside comes first: there an editor looks twice. */}
        {[...aside, ...checklist.items.filter(({ outcome }) => outcome !== 'waived')].map((check) => (
          <Check key={check.key} check={check} searches={searches} mayWrite={false} />
        ))}
      </Box>
    </section>
  );
}
