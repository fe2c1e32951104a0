import type { AppearanceView } from './appearance.view.js';

const SHOWN = 60;

/** How an appearance is called in a sentence: who put it out, and its first words. */
export function displayName({ source, passage }: AppearanceView): string {
  const words = [...passage.exact.replaceAll(/\s+/g, ' ')];
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).join('')}…` : words.join('');
  return `${source.publisher?.name ?? source.title} (“${shown}”)`;
}
