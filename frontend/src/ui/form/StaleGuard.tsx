import { useSaveContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { StaleDialog } from '../StaleDialog.js';
import { differencesOf, type ShownField } from './differences.js';

interface StaleGuardProps<Values> {
  thing: string;
  theirs: Values;
  shown: readonly ShownField<Values>[];
  onDone: () => void;
  onTakeTheirs: () => void;
}

/** Inside a form whose saving was refused as stale: compares its values with what stands there now. */
export function StaleGuard<Values extends { version: number }>(props: StaleGuardProps<Values>) {
  const { thing, theirs, shown, onDone, onTakeTheirs } = props;
  const form = useFormContext();
  const { save, saving } = useSaveContext();
  const mine = form.getValues() as Values;
  return (
    <StaleDialog
      thing={thing}
      busy={saving ?? false}
      differences={differencesOf(shown, mine, theirs)}
      onClose={onDone}
      onTakeTheirs={() => {
        form.reset(theirs);
        onDone();
        onTakeTheirs();
      }}
      onKeepMine={() => {
        // Their version number says that theirs was seen, and ours is meant to replace it.
        form.setValue('version', theirs.version);
        onDone();
        void save?.({ ...mine, version: theirs.version });
      }}
    />
  );
}
