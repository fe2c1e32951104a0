import { Button } from '@mui/material';
import { useState } from 'react';
import { api } from '../../api/http.js';
import type { AppearanceView, Passage } from '../../api/types.js';
import { passageBody } from '../../intake/passage.js';
import { sayingBody, sayingIn, UNSAID, type Saying } from '../../intake/saying.js';
import { SayingFields } from '../../intake/SayingFields.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { Quote } from '../../ui/Quote.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';

/** Says anew who speaks in a passage and how it got there, or takes the passage away. */
export function ChangeAppearance(props: {
  claimId: string;
  appearance: AppearanceView;
  onClose: () => void;
}) {
  const { claimId, appearance, onClose } = props;
  const tell = useTell();
  const [saying, setSaying] = useState<Saying>(() => sayingIn(appearance));
  const options = { refresh: pathsOf(claimId), onSuccess: onClose, onProblem: () => true };
  const change = useSend(
    () =>
      api.patch(`appearances/${appearance.id}`, {
        version: appearance.version,
        ...sayingBody(saying),
        speakerId: saying.speaker?.id ?? null,
      }),
    options,
  );
  const remove = useSend(
    () => api.delete(`appearances/${appearance.id}`, { query: { version: appearance.version } }),
    {
      ...options,
      onSuccess: () => {
        tell('The passage is taken away from this claim.');
        onClose();
      },
    },
  );
  const problem = change.error ?? remove.error;
  return (
    <FormDialog
      title="This passage"
      does="Save"
      busy={change.isPending}
      problem={problem}
      onSend={() => change.mutate()}
      onClose={onClose}
    >
      <Quote words={appearance.passage.exact} lines={6} />
      <SayingFields
        saying={saying}
        told={messagesOf(problem?.fields ?? [])}
        onChange={(part) => setSaying((before) => ({ ...before, ...part }))}
      />
      <Button
        color="error"
        disabled={remove.isPending}
        onClick={() => remove.mutate()}
        sx={{ alignSelf: 'flex-start', ml: -0.75 }}
      >
        Take this passage away
      </Button>
    </FormDialog>
  );
}

/** Takes a marked passage as one that states the claim. */
export function AddAppearance(props: {
  claimId: string;
  passage: Passage;
  onClose: () => void;
  onAdded: () => void;
}) {
  const { claimId, passage, onClose, onAdded } = props;
  const tell = useTell();
  const [saying, setSaying] = useState<Saying>(UNSAID);
  const { mutate, isPending, error } = useSend(
    () =>
      api.post<AppearanceView>(`claims/${claimId}/appearances`, {
        ...passageBody(passage.captureId, passage),
        ...sayingBody(saying),
      }),
    {
      refresh: [...pathsOf(claimId), `captures/${passage.captureId}/appearances`],
      onProblem: () => true,
      onSuccess: () => {
        tell('Added as a passage that states the claim.', { type: 'success' });
        onAdded();
      },
    },
  );
  return (
    <FormDialog
      title="Add as a passage that states the claim"
      does="Add the passage"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <Quote words={passage.exact} lines={6} />
      <SayingFields
        saying={saying}
        told={messagesOf(error?.fields ?? [])}
        onChange={(part) => setSaying((before) => ({ ...before, ...part }))}
      />
    </FormDialog>
  );
}
