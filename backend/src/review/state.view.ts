import type { StateRow } from './workflow.repository.js';
import type { StateView } from './state.dto.js';

/** The state as the API shows it. */
export function stateView(state: StateRow): StateView {
  const { assigneeId, assigneeName } = state;
  return {
    stage: state.stage,
    priority: state.priority,
    assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
    leaseUntil: state.leaseUntil?.toISOString() ?? null,
    due: state.due?.toISOString() ?? null,
    heldFrom: state.heldFrom,
    holdUntil: state.holdUntil?.toISOString() ?? null,
    approvedHash: state.approvedHash,
    publishAt: state.publishAt?.toISOString() ?? null,
    closedAs: state.closedAs,
    duplicateOf: state.duplicateOf,
    correction: state.correction,
    correctionReason: state.correctionReason,
    version: state.version,
    enteredAt: state.enteredAt.toISOString(),
  };
}
