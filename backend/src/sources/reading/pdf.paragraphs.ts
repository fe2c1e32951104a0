import type { Line } from './pdf.lines.js';

/** The text of all pages, and where in it the lines stand that come back on every page (UTF-16). */
export interface Paragraphs {
  readonly text: string;
  readonly heads: readonly { readonly start: number; readonly end: number }[];
}

/** Joins the lines of each page to paragraphs, by the gaps between them. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraphs {
  const isHead = headsOf(pages);
  const join = joinerOf(pages);
  const heads: { start: number; end: number }[] = [];
  const paragraphs: string[] = [];
  let length = 0;
  for (const lines of pages) {
    const usual = usualGap(lines);
    let open = '';
    const close = (): void => {
      if (open !== '') paragraphs.push(open);
      length += open === '' ? 0 : open.length + GAP.length;
      open = '';
    };
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const head = isHead(lines, at);
      const apart = !before || head || isHead(lines, at - 1) || beginsParagraph(before, line, usual);
      if (apart) close();
      if (head) heads.push({ start: length, end: length + line.text.length });
      open = apart ? line.text : join(open, line.text);
    });
    close();
  }
  return { text: paragraphs.join(GAP), heads };
}

const GAP = '\n\n';

/** The gap from line to line that is the commonest on the page. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? 0) - y);
  const sorted = gaps.filter((gap) => gap > 0).sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** A wider gap, a jump to another column, or letters of another size. */
function beginsParagraph(before: Line, line: Line, usual: number): boolean {
  const gap = before.y - line.y;
  const isOtherSize = Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15;
  return gap < -1 || isOtherSize || gap > usual * 1.35 + 1;
}

const MOST_LINES_OF_A_HEAD = 2;

/** The first and last lines of pages that are there again on at least half of them, numbers aside, and page numbers. */
function headsOf(pages: readonly (readonly Line[])[]): (lines: readonly Line[], at: number) => boolean {
  const pagesWith = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length / 2));
  return (lines, at) => {
    const line = lines[at];
    if (!line || (at >= MOST_LINES_OF_A_HEAD && at < lines.length - MOST_LINES_OF_A_HEAD)) return false;
    return (pagesWith.get(keyOf(line)) ?? 0) >= needed;
  };
}

function edgesOf(lines: readonly Line[]): Line[] {
  return [...lines.slice(0, MOST_LINES_OF_A_HEAD), ...lines.slice(-MOST_LINES_OF_A_HEAD)];
}

function keyOf({ text }: Line): string {
  return text.toLowerCase().replaceAll(/\d+/g, '#').slice(0, 200);
}

const HYPHEN = /([\p{L}]{2,})[-\u00AD\u2010]$/u;

/**
 * A word that the end of a line broke is whole again, unless the document elsewhere writes it with its hyphen.
 * A soft hyphen is always the printer's.
 */
function joinerOf(pages: readonly (readonly Line[])[]): (text: string, line: string) => string {
  const hyphened = new Set<string>();
  for (const { text } of pages.flat())
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+[-\u2010]\p{L}+/gu))
      hyphened.add(word.replace('\u2010', '-'));
  return (text, line) => {
    const [, head] = HYPHEN.exec(text.slice(-60)) ?? [];
    const [tail] = /^\p{Ll}+/u.exec(line) ?? [];
    if (head === undefined || tail === undefined) return `${text} ${line}`;
    const isOwn = !text.endsWith('\u00AD') && hyphened.has(`${head}-${tail}`.toLowerCase());
    return isOwn ? text + line : text.slice(0, -1) + line;
  };
}
