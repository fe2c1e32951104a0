import { DismissDialog } from './DismissDialog.js';
import { MergeDialog } from './MergeDialog.js';
import type { Work } from './useWork.js';

/** What is asked over the page: which claim to merge with, or why to dismiss. */
export function Dialogs({ work }: { work: Work }) {
  const { opened, decisions, close } = work;
  if (!opened) return null;
  const { form, suggestion, problem } = opened;
  if (form === 'dismiss') {
    return (
      <DismissDialog
        suggestion={suggestion}
        onDismiss={(reason, note) => work.dismiss(suggestion, reason, note)}
        onClose={close}
      />
    );
  }
  if (form !== 'merge') return null;
  return (
    <MergeDialog
      suggestion={suggestion}
      busy={decisions.busy.has(suggestion.id)}
      problem={problem}
      onMerge={(claimId) => void work.merge(suggestion, claimId)}
      onClose={close}
    />
  );
}
