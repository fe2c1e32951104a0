import type { ReactNode } from 'react';

/** One field that reads differently in two versions. */
export interface Difference {
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

export interface ShownField<Values> {
  label: string;
  show: (values: Values) => ReactNode;
}

/** Fields that would read differently; an empty one is shown as such. */
export function differencesOf<Values>(
  shown: readonly ShownField<Values>[],
  mine: Values,
  theirs: Values,
): Difference[] {
  return shown
    .map(({ label, show }) => ({ label, mine: show(mine), theirs: show(theirs) }))
    .filter((one) => JSON.stringify(one.mine) !== JSON.stringify(one.theirs))
    .map(({ label, mine: ours, theirs: others }) => ({
      label,
      mine: ours || 'empty',
      theirs: others || 'empty',
    }));
}
