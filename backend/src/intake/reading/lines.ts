import type { Span } from '../article.js';

const NARROWEST = 45;
const WIDEST = 110;

/** The paragraphs of a text: its lines, those of one paragraph that was wrapped at a fixed width taken together. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    if (line[0] < line[1]) group.push(line);
    else {
      paragraphs.push(...unwrapped(text, group));
      group = [];
    }
  }
  return [...paragraphs, ...unwrapped(text, group)];
}

/** Every line without the spaces around it; an empty one has no length. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const end = nextBreak(text, start);
    lines.push(trimmed(text, start, end));
    start = end + 1;
  }
  return lines;
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 11 || code === 12 || code === 0x2028 || code === 0x2029)
      return at;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Lines that were broken because the next word did not fit, most of them within a sentence, are one paragraph. */
function unwrapped(text: string, lines: readonly Span[]): readonly Span[] {
  if (lines.length < 2) return lines;
  const width = lines.reduce((most, [start, end]) => Math.max(most, end - start), 0);
  if (width < NARROWEST || width > WIDEST) return lines;
  const wrapped = lines.every(([start, end], index) => {
    const next = lines[index + 1];
    return !next || end - start + 1 + firstWordLength(text, next) > width;
  });
  const within = lines.filter(
    ([, end], at) => at < lines.length - 1 && !/[.!?:"”’]/.test(text.charAt(end - 1)),
  );
  return wrapped && within.length * 2 >= lines.length - 1 ? [[lines[0]![0], lines.at(-1)![1]]] : lines;
}

function firstWordLength(text: string, [start, end]: Span): number {
  let at = start;
  while (at < end && !/\s/.test(text.charAt(at))) at++;
  return at - start;
}
