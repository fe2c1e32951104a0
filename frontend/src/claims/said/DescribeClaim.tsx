import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import { api } from '../../api/http.js';
import type { ClaimView } from '../../api/types.js';
import { DescriptionFields } from '../../intake/DescriptionFields.js';
import { describedBody, descriptionOf, type Description } from '../../intake/facets.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { useRefusal } from '../../ui/refusal.js';
import { StaleDialog } from '../../ui/StaleDialog.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';
import { ClaimFacts } from './ClaimFacts.js';
import { partsOf } from './facts.js';

/** Statement, kind and facets: to be read, and on demand to be changed. */
export function DescribeClaim({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
  const [open, setOpen] = useState(false);
  if (open && mayWrite) return <ChangeForm claim={claim} onDone={() => setOpen(false)} />;
  return (
    <Box>
      <Typography lang={claim.language}>{claim.statement}</Typography>
      <ClaimFacts claim={claim} />
      {mayWrite && (
        <Button size="small" onClick={() => setOpen(true)} sx={{ ml: -0.75, mt: 0.5 }}>
          Change the claim
        </Button>
      )}
    </Box>
  );
}

function ChangeForm({ claim, onDone }: { claim: ClaimView; onDone: () => void }) {
  const tell = useTell();
  const [described, setDescribed] = useState<Description>(() => descriptionOf(claim));
  const [theirs, setTheirs] = useState<ClaimView | null>(null);
  const { mutate, isPending, error } = useSend(
    (version: number) => api.patch<ClaimView>(`claims/${claim.id}`, { version, ...describedBody(described) }),
    {
      refresh: pathsOf(claim.id),
      onSuccess: () => {
        tell('The claim is saved.', { type: 'success' });
        onDone();
      },
      onProblem: (problem) => {
        if (problem.isStale) setTheirs(problem.current as ClaimView);
        return true;
      },
    },
  );
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRefusal(form, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate(theirs?.version ?? claim.version);
  };
  return (
    <Stack ref={form} component="form" noValidate onSubmit={submit} spacing={2}>
      <DescriptionFields
        described={described}
        told={messagesOf(error?.fields ?? [])}
        autoFocus
        onChange={(part) => setDescribed((before) => ({ ...before, ...part }))}
      />
      {refusal && (
        <Typography role="alert" color="error">
          {refusal}
        </Typography>
      )}
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" aria-disabled={isPending}>
          {isPending ? 'Saving …' : 'Save the claim'}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </Stack>
      {theirs && (
        <StaleDialog
          thing="claim"
          differences={differences(described, descriptionOf(theirs))}
          busy={isPending}
          onKeepMine={() => {
            mutate(theirs.version);
            setTheirs(null);
          }}
          onTakeTheirs={onDone}
          onClose={() => setTheirs(null)}
        />
      )}
    </Stack>
  );
}

function differences(mine: Description, theirs: Description) {
  const [left, right] = [partsOf(mine), partsOf(theirs)];
  const labels = [...new Set([...left, ...right].map(({ label }) => label))];
  const wordsIn = (parts: typeof left, label: string) =>
    parts.find((part) => part.label === label)?.words ?? '—';
  return labels
    .map((label) => ({ label, mine: wordsIn(left, label), theirs: wordsIn(right, label) }))
    .filter((part) => part.mine !== part.theirs);
}
