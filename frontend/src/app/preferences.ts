import { localStorageStore, memoryStore, type Store } from 'react-admin';

const onDevice = localStorageStore('1', 'ascribe');
const inTab = memoryStore();

const storeOf = (key: string): Store => (key.startsWith('kept.') ? onDevice : inTab);

/**
 * react-admin's store. Keys that start with `kept.` (pane widths and the like) outlive the tab; everything else, such
 * as filters and selections, is gone with it: a shared computer remembers nothing of who worked on what.
 */
export const preferences: Store = {
  setup: () => {
    onDevice.setup();
    inTab.setup();
  },
  teardown: () => {
    onDevice.teardown();
    inTab.teardown();
  },
  getItem: (key, fallback) => storeOf(key).getItem(key, fallback),
  setItem: (key, value) => storeOf(key).setItem(key, value),
  removeItem: (key) => storeOf(key).removeItem(key),
  removeItems: (prefix) => inTab.removeItems(prefix),
  reset: () => inTab.reset(),
  subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
};
