import type { Suggestion } from '../../api/types.js';
import { useKeys, type Key } from '../../ui/keys.js';
import type { Work } from './useWork.js';

interface Reach {
  readonly suggestions: readonly Suggestion[];
  readonly work: Work;
  readonly mayWrite: boolean;
  /** Off while a form is open in which letters are letters. */
  readonly enabled: boolean;
  readonly onMark: () => void;
}

/** The whole work with suggestions without a mouse. */
export function useSuggestionKeys({ suggestions, work, mayWrite, enabled, onMark }: Reach): void {
  const { place, acts, decisions } = work;
  const found = (id: string | undefined) => suggestions.find((one) => one.id === id);
  const current = found(place.current);
  const decide = (act: (suggestion: Suggestion) => void) => () => {
    if (current && (current.state === 'open' || current.remembered) && !decisions.busy.has(current.id))
      act(current);
  };
  const undo = () => {
    const decided = current && current.state !== 'open' ? current : found(decisions.last);
    if (decided) acts.undo(decided);
  };
  const walk: Key[] = [
    { key: 'j', does: 'Next suggestion, in the list and in the text', press: () => place.step(1) },
    { key: 'k', does: 'Previous suggestion', press: () => place.step(-1) },
  ];
  const deciding: Key[] = [
    { key: 'a', does: 'Accept it as it is proposed', press: decide(acts.accept) },
    { key: 'e', does: 'Edit it, then accept', press: decide(acts.edit) },
    { key: 'm', does: 'Merge it with an existing claim', press: decide(acts.merge) },
    { key: 'd', does: 'Dismiss it; 1 to 7 choose the reason', press: decide(acts.dismiss) },
    { key: 'x', does: 'Select it', press: () => current?.state === 'open' && place.toggle(current.id) },
    { key: 'A', does: 'Accept all that are selected', press: work.acceptSelected },
    { key: 'u', does: 'Undo: this decision, or else the last one', press: undo },
    { key: 'h', does: 'Mark a passage by hand', press: onMark },
  ];
  // A letter that opens a form must not be typed into its first field.
  const kept = [...walk, ...(mayWrite ? deciding : [])].map(({ press, ...key }) => ({
    ...key,
    press: (event: KeyboardEvent) => {
      event.preventDefault();
      press(event);
    },
  }));
  useKeys('Suggestions', kept, enabled);
}
