import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useKeys } from '../../ui/keys.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { Section } from '../Section.js';
import { AcknowledgeDialog } from './AcknowledgeDialog.js';
import { Caution } from './Caution.js';
import { inOrder, sumOf, useAnalysis } from './cautions.js';
import { Ladder } from './Ladder.js';
import { useWithdrawing } from './useAcknowledging.js';

/** What to be careful of with this claim: told to readers, and in part to be answered before an editor reads. */
export function Cautions({ claimId, mayWrite }: { claimId: string; mayWrite: boolean }) {
  const { data: analysis, error, refetch } = useAnalysis(claimId);
  const [answered, answer] = useState<string>();
  const withdrawing = useWithdrawing(claimId);
  useKeys(
    'Workbench',
    [{ key: 'w', does: 'Go to the next caution that must be answered', press: goToOpen }],
    mayWrite && analysis !== undefined && analysis.cautions.length > 0,
  );
  if (error && !analysis) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!analysis) return null;
  const { cautions, ladder } = analysis;
  const asked = cautions.find(({ id }) => id === answered);
  return (
    <Section title="Cautions" sum={cautions.length > 0 ? sumOf(cautions) : undefined}>
      <Ladder ladder={ladder} />
      {cautions.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          No rule fires on what is on file. They look again whenever the claim, its chain or its evidence
          changes.
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {inOrder(cautions).map((caution) => (
          <Caution
            key={caution.id}
            caution={caution}
            mayAnswer={mayWrite}
            onAnswer={() => answer(caution.id)}
            onTakeBack={() => withdrawing.mutate(caution)}
          />
        ))}
      </Box>
      {asked && <AcknowledgeDialog claimId={claimId} caution={asked} onClose={() => answer(undefined)} />}
    </Section>
  );
}

/** The keyboard stands on the first caution that must be answered, or on the next one after where it stands. */
function goToOpen(event: KeyboardEvent) {
  const open = [...document.querySelectorAll<HTMLElement>('[data-open-caution]')];
  const here = open.findIndex((button) => button === document.activeElement);
  const next = open[(here + 1) % open.length];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
