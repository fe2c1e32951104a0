import type { ApiProblem } from '../../api/problem.js';
import type { SearchView } from '../../api/types.js';
import { StaleDialog } from '../../ui/StaleDialog.js';
import { asGiven, inWords, theirs, type Given } from './checklist.js';

interface FasterColleagueProps {
  readonly problem: ApiProblem | null;
  readonly given: Given;
  readonly searches: readonly SearchView[];
  readonly busy: boolean;
  /** Gives mine over theirs, which has this id. */
  readonly onKeepMine: (over: string | null) => void;
  readonly onClose: () => void;
  readonly reset: () => void;
}

/** Somebody answered the same question first: both answers side by side. */
export function FasterColleague(props: FasterColleagueProps) {
  const { problem, given, searches, busy, onKeepMine, onClose, reset } = props;
  const other = theirs(problem);
  if (!other) return null;
  return (
    <StaleDialog
      thing="answer"
      busy={busy}
      differences={[
        { label: other.question, mine: inWords(given, searches), theirs: inWords(asGiven(other), searches) },
      ]}
      onKeepMine={() => onKeepMine(other.answer?.id ?? null)}
      onTakeTheirs={onClose}
      onClose={reset}
    />
  );
}
