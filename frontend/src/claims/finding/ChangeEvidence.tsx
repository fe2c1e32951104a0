import { useState } from 'react';
import { api } from '../../api/http.js';
import type { EvidenceView, Passage } from '../../api/types.js';
import { passageBody } from '../../intake/passage.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { Quote } from '../../ui/Quote.js';
import { pathsOf } from '../work.js';
import { EvidenceForm, UNWEIGHED, weighedIn, type Weighed } from './EvidenceForm.js';

/** Weighs a passage anew. */
export function ChangeEvidence(props: { claimId: string; evidence: EvidenceView; onClose: () => void }) {
  const { claimId, evidence, onClose } = props;
  const [weighed, setWeighed] = useState<Weighed>(() => weighedIn(evidence));
  const { mutate, isPending, error } = useSend(
    () => api.patch(`evidence/${evidence.id}`, { version: evidence.version, ...weighed }),
    { refresh: pathsOf(claimId), onSuccess: onClose, onProblem: () => true },
  );
  return (
    <FormDialog
      title={`Evidence ${evidence.number}`}
      does="Save"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <Quote words={evidence.passage.exact} lines={6} />
      <EvidenceForm
        weighed={weighed}
        told={messagesOf(error?.fields ?? [])}
        onChange={(part) => setWeighed((before) => ({ ...before, ...part }))}
      />
    </FormDialog>
  );
}

/** Takes a marked passage as evidence. */
export function AddEvidence(props: {
  claimId: string;
  passage: Passage;
  onClose: () => void;
  onAdded: () => void;
}) {
  const { claimId, passage, onClose, onAdded } = props;
  const tell = useTell();
  const [weighed, setWeighed] = useState<Weighed>(UNWEIGHED);
  const { mutate, isPending, error } = useSend(
    () => {
      const { withheld, withheldReason, ...rest } = weighed;
      return api.post<EvidenceView>(`claims/${claimId}/evidence`, {
        ...passageBody(passage.captureId, passage),
        ...rest,
        ...(withheld ? { withheld, withheldReason } : {}),
      });
    },
    {
      refresh: pathsOf(claimId),
      onProblem: () => true,
      onSuccess: ({ number }) => {
        tell(`Added as evidence ${number}.`, { type: 'success' });
        onAdded();
      },
    },
  );
  return (
    <FormDialog
      title="Add as evidence"
      does="Add evidence"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <Quote words={passage.exact} lines={6} />
      <EvidenceForm
        weighed={weighed}
        told={messagesOf(error?.fields ?? [])}
        onChange={(part) => setWeighed((before) => ({ ...before, ...part }))}
      />
    </FormDialog>
  );
}
