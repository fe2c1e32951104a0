import { Alert, Button } from '@mui/material';
import { api } from '../../api/http.js';
import type { ChecklistView, ClaimChecklist } from '../../api/types.js';
import { changesOf, sumOf } from '../../checklists/changes.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';

interface NewerVersionProps {
  readonly claimId: string;
  readonly checklist: ClaimChecklist;
  readonly newer: ChecklistView;
  readonly mayWrite: boolean;
}

/** A later version stands: what it asks differently, and the step to it, which nobody takes by accident. */
export function NewerVersion({ claimId, checklist, newer, mayWrite }: NewerVersionProps) {
  const tell = useTell();
  const { mutate, isPending } = useSend(
    () => api.post<ClaimChecklist>(`claims/${claimId}/checklist/runs`, { version: newer.version }),
    {
      refresh: pathsOf(claimId),
      onSuccess: ({ version }) => tell(`This claim now answers version ${version}.`),
    },
  );
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mb: 2 }}
      action={
        mayWrite && (
          <Button color="inherit" size="small" disabled={isPending} onClick={() => mutate()}>
            Move to version {newer.version}
          </Button>
        )
      }
    >
      Version {newer.version} has been published: {sumOf(changesOf(checklist.items, newer.items))}. Answers to
      questions that are still asked are kept.
    </Alert>
  );
}
