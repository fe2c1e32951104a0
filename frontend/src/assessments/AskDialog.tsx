import { Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { ClaimAssessments, PersonRef } from '../api/types.js';
import { Choice } from '../ui/Choice.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { FormDialog } from '../ui/FormDialog.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';
import { pathsOf } from './assessments.js';
import { useWithdraw } from './useWithdraw.js';

interface AskDialogProps {
  readonly claimId: string;
  readonly candidates: readonly PersonRef[];
  readonly onClose: () => void;
}

/** Whom to ask for a rating of her own. */
export function AskDialog({ claimId, candidates, onClose }: AskDialogProps) {
  const [personId, setPersonId] = useState<string | null>(null);
  const tell = useTell();
  const withdraw = useWithdraw(claimId);
  const { mutate, isPending, error } = useSend(
    () => api.post<ClaimAssessments>(`claims/${claimId}/assessment-requests`, { personId }),
    {
      refresh: pathsOf(claimId),
      onSuccess: ({ open }) => {
        const request = open.find(({ person }) => person.id === personId);
        tell(
          `${request?.person.name ?? 'Your colleague'} is asked.`,
          request ? { undo: () => withdraw(request.id) } : {},
        );
        onClose();
      },
      onProblem: () => true,
    },
  );
  return (
    <FormDialog
      title="Ask for a second rating"
      does="Ask"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <Typography>
        Your colleague sees the claim, its passages and its evidence, and rates it before she sees the
        verdict. Until then the verdict, its revisions and its history stay closed to her, and she does not
        work on the claim. Comments stay open, so do not speak of the rating there.
      </Typography>
      <Choice
        label="Colleague"
        codes={candidates.map(({ id }) => id)}
        words={Object.fromEntries(candidates.map(({ id, name }) => [id, name]))}
        value={personId}
        required
        error={messagesOf(error?.fields ?? []).personId}
        help="Those who held the claim, or wrote or judged its verdict, are not in the list. Choose somebody who has not read it."
        onChange={setPersonId}
      />
    </FormDialog>
  );
}
