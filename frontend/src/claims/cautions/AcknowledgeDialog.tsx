import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { CautionView } from '../../api/types.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { StaleDialog } from '../../ui/StaleDialog.js';
import { WordsField } from '../../ui/WordsField.js';
import { asItFiresNow } from './cautions.js';
import { useAcknowledging } from './useAcknowledging.js';

interface AcknowledgeDialogProps {
  readonly claimId: string;
  readonly caution: CautionView;
  readonly onClose: () => void;
}

/** Why the claim may go on although this caution fires. */
export function AcknowledgeDialog({ claimId, caution, onClose }: AcknowledgeDialogProps) {
  const [reason, setReason] = useState(caution.earlier?.reason ?? '');
  const { mutate, isPending, error, reset } = useAcknowledging(claimId, {
    onDone: onClose,
    onProblem: () => true,
  });
  const now = asItFiresNow(error);
  return (
    <>
      <FormDialog
        title={`${caution.id} ${caution.name}`}
        does="Answer"
        busy={isPending}
        problem={error}
        onSend={() => mutate({ caution, reason })}
        onClose={onClose}
      >
        <Typography>{caution.words}</Typography>
        <Facts facts={caution.facts} />
        <WordsField
          label="Why may the claim go on all the same?"
          value={reason}
          onChange={setReason}
          lines={3}
          required
          autoFocus
          error={messagesOf(error?.fields ?? []).reason}
          help="The editor who reviews reads this. Readers see the caution in any case."
        />
      </FormDialog>
      {now && (
        <StaleDialog
          thing="caution"
          busy={isPending}
          differences={[
            { label: 'What brings it about', mine: caution.facts.join('\n'), theirs: now.facts.join('\n') },
          ]}
          onKeepMine={() => mutate({ caution: now, reason })}
          onTakeTheirs={onClose}
          onClose={reset}
        />
      )}
    </>
  );
}

/** What in the record brings a caution about. */
export function Facts({ facts }: Pick<CautionView, 'facts'>) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, color: 'text.secondary', fontSize: '0.875rem' }}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </Box>
  );
}
