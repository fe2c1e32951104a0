import { useCallback, useEffect, useState } from 'react';
import { useStoreContext } from 'react-admin';
import type { Source } from '../../api/types.js';
import { filledIn, NO_MATERIAL, NO_SOURCE, type Material, type SourceDraft } from './source.js';

/** A document on its way in, with everything that was typed about it. */
export interface Entry {
  readonly material: Material;
  readonly draft: SourceDraft;
  /** The fields of the draft that somebody wrote: what is found later leaves them alone. */
  readonly touched: readonly string[];
  readonly isNew: boolean;
  /** The known source of which it is another copy. */
  readonly known: Source | null;
}

const NO_ENTRY: Entry = { material: NO_MATERIAL, draft: NO_SOURCE, touched: [], isNew: true, known: null };
const KEY = 'intake.entry';

/** Held while the tab is open: whoever looks up something elsewhere finds everything as she left it. */
export function useEntry() {
  const store = useStoreContext();
  const [entry, setEntry] = useState<Entry>(() => store.getItem<Entry>(KEY) ?? NO_ENTRY);
  useEffect(() => store.setItem(KEY, entry), [store, entry]);
  useWarning(entry.material.text !== '' || entry.material.file !== null);

  const bring = useCallback((part: Partial<Material>) => {
    setEntry((now) => ({ ...now, material: { ...now.material, ...part } }));
  }, []);
  const describe = useCallback((part: Partial<SourceDraft>) => {
    setEntry((now) => ({
      ...now,
      draft: { ...now.draft, ...part },
      touched: [...new Set([...now.touched, ...Object.keys(part)])],
    }));
  }, []);
  const fill = useCallback((found: Partial<SourceDraft>) => {
    setEntry((now) => ({
      ...now,
      draft: filledIn(now.draft, found, new Set([...now.touched, ...focused()])),
    }));
  }, []);
  const choose = useCallback((part: Partial<Pick<Entry, 'isNew' | 'known'>>) => {
    setEntry((now) => ({ ...now, ...part }));
  }, []);
  const clear = useCallback(() => setEntry(NO_ENTRY), []);
  return { entry, bring, describe, fill, choose, clear };
}

/** The field in which somebody is about to type. */
function focused(): string[] {
  const field = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field;
  return field ? [field] : [];
}

function useWarning(wanted: boolean) {
  useEffect(() => {
    if (!wanted) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wanted]);
}
