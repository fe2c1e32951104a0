import { Typography } from '@mui/material';
import { useState } from 'react';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { WordsField } from '../../ui/WordsField.js';
import type { AskedProps } from './AnswerDialog.js';
import { FasterColleague } from './FasterColleague.js';
import { useAnswering } from './useAnswering.js';

/** Sets a question aside: it does not matter for this claim, and a reader is told why. */
export function WaiveDialog({ claimId, version, check, searches, onClose }: AskedProps) {
  const [reason, setReason] = useState(check.answer?.reason ?? '');
  const { mutate, isPending, error, reset } = useAnswering(claimId, version, {
    onDone: onClose,
    onProblem: () => true,
  });
  const given = { outcome: 'waived', reason: reason || null } as const;
  return (
    <>
      <FormDialog
        title={`Set aside: ${check.question}`}
        does="Set aside"
        busy={isPending}
        problem={error}
        onSend={() => mutate({ check, given })}
        onClose={onClose}
      >
        <Typography color="textSecondary">
          For questions that do not matter here. What cannot be found out is an answer: say so there.
        </Typography>
        <WordsField
          label="Why does it not matter here?"
          value={reason}
          onChange={setReason}
          required
          autoFocus
          error={messagesOf(error?.fields ?? []).reason}
          help="Readers see the reason beside the question."
        />
      </FormDialog>
      <FasterColleague
        {...{ problem: error, given, searches, busy: isPending, onClose, reset }}
        onKeepMine={(over) => mutate({ check, given, over })}
      />
    </>
  );
}
