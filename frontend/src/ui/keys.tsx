import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';

export interface Key {
  /** As typed: `j`, `/`, `?`, `Enter`, `Escape`, `ArrowDown`; `Mod+s` is Ctrl or ⌘. */
  key: string;
  /** What it does, in a word or two, for the help. */
  does: string;
  press: (event: KeyboardEvent) => void;
  /** Also while somebody types in a field; for `Mod+…` and Escape. */
  whileTyping?: boolean;
}

interface Group {
  screen: string;
  keys: { key: string; does: string }[];
}

interface Keyboard {
  groups: Group[];
  /** Documents a group of keys; the answer takes it back. */
  document: (group: Group) => () => void;
  helpIsOpen: boolean;
  setHelpOpen: (open: boolean) => void;
}

const KeyboardContext = createContext<Keyboard | null>(null);

/** What the keys do, and whether the help that lists them is open. */
export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext);
  if (!keyboard) throw new Error('Keys are documented inside a KeyboardProvider.');
  return keyboard;
}

/** Holds what the keys of the screens on display do, for the help dialog. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<Group[]>([]);
  const [helpIsOpen, setHelpOpen] = useState(false);
  const document = useCallback((group: Group) => {
    setGroups((known) => [...known, group]);
    return () => setGroups((known) => known.filter((one) => one !== group));
  }, []);
  const keyboard = useMemo(
    () => ({ groups, document, helpIsOpen, setHelpOpen }),
    [groups, document, helpIsOpen],
  );
  return <KeyboardContext.Provider value={keyboard}>{children}</KeyboardContext.Provider>;
}

/** The documented keys by screen; parts of one screen document theirs apart. */
export function byScreen(groups: readonly Group[]): Group[] {
  const screens = new Map<string, Group['keys']>();
  for (const { screen, keys } of groups) screens.set(screen, [...(screens.get(screen) ?? []), ...keys]);
  return [...screens].map(([screen, keys]) => ({ screen, keys }));
}

/** The keys of a screen while it is shown: they work, and `?` lists them under the screen's name. */
export function useKeys(screen: string, keys: readonly Key[], enabled = true): void {
  const { document } = useKeyboard();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  const described = JSON.stringify(keys.map(({ key, does }) => ({ key, does })));
  useEffect(() => {
    if (!enabled) return undefined;
    return document({ screen, keys: JSON.parse(described) as Group['keys'] });
  }, [document, screen, described, enabled]);

  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      const pressed = latest.current.find((key) => isPressed(key, event));
      if (pressed && !event.defaultPrevented) pressed.press(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}

function isPressed({ key, whileTyping = false }: Key, event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  const wantsMod = key.startsWith('Mod+');
  if (wantsMod !== (event.ctrlKey || event.metaKey)) return false;
  if (event.key.toLowerCase() !== (wantsMod ? key.slice(4) : key).toLowerCase()) return false;
  // A capital is not its small letter; `?` and the like need Shift on many keyboards.
  if (/^[a-z]$/i.test(key) && event.shiftKey !== /^[A-Z]$/.test(key)) return false;
  if (isInDialogElsewhere(event)) return false;
  return whileTyping || !isTyping(event, key);
}

const FIELDS =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]';

function isTyping({ target }: KeyboardEvent, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // Enter and Space belong to the button or link that has the focus.
  if ((key === 'Enter' || key === ' ') && target.closest('button, a, summary')) return true;
  // A captured text has a caret and takes no letters.
  if (target.closest('[contenteditable="true"][aria-readonly="true"]')) return false;
  return (
    target.closest(FIELDS) !== null && !(target instanceof HTMLInputElement && target.type === 'checkbox')
  );
}

/** An open dialog keeps the keys of the page beneath it silent. */
function isInDialogElsewhere({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;
}
