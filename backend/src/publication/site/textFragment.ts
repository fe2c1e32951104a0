import type { DocPassage } from '../../verdicts/document.js';

const LONG = 120;
const EDGE_WORDS = 5;
const SHORT = 20;

/**
 * The living page at the passage (WICG Text Fragments); undefined when the address is not one of the web.
 * Browsers match whole words, so context that was cut within a word leaves that word out.
 */
export function inPlace(address: string | null, passage: DocPassage): string | undefined {
  const url = address !== null && URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.href}${url.hash ? '' : '#'}:~:text=${directive(passage)}`;
}

function directive({ exact, prefix, suffix }: DocPassage): string {
  const words = exact.trim().split(/\s+/u);
  if (exact.length > LONG && words.length > 2 * EDGE_WORDS) {
    return `${encoded(words.slice(0, EDGE_WORDS))},${encoded(words.slice(-EDGE_WORDS))}`;
  }
  if (exact.length > SHORT) return encoded(words);
  const before = wholeWords(prefix, 'first');
  const after = wholeWords(suffix, 'last');
  return `${before.length ? `${encoded(before)}-,` : ''}${encoded(words)}${after.length ? `,-${encoded(after)}` : ''}`;
}

/** The context without the word at its outer end, which may have been cut. */
function wholeWords(context: string, cut: 'first' | 'last'): string[] {
  const words = context.trim().split(/\s+/u);
  return cut === 'first' ? words.slice(1) : words.slice(0, -1);
}

function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
