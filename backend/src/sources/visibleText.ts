import { Parser } from 'htmlparser2';
import { invalid } from '../platform/problem.js';

/** Begins and ends a paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody
   tfoot thead tr ul`.split(/\s+/),
);
/** Blocks that follow each other line by line, not paragraph by paragraph. */
const LINES = new Set(['dd', 'dt', 'li', 'option', 'tr']);
const CELLS = new Set(['td', 'th']);
/** Never seen by a reader. `head` is not among them: pages leave out its end, and would be lost with it. */
const UNSEEN = new Set(
  'audio canvas datalist embed iframe math noscript object script style svg template title video'.split(' '),
);
/** Elements without an end tag; they hold nothing that could be unseen. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const DEEPEST = 1000;

/** A stretch of the text and the element that it stands in directly: the how manieth that the page opens. */
export interface Part {
  readonly element: number;
  readonly start: number;
  readonly end: number;
}

/** What a reader of a page sees, and where on the page each stretch of it stands. */
export interface Visible {
  readonly text: string;
  /** In their order, without gaps but for white space. */
  readonly parts: readonly Part[];
}

/**
 * The whole text that a reader of the page sees, chrome included: paragraphs stand apart by a blank line, list items
 * and table rows by a line, cells by a tab. White space runs together as in a browser; no-break spaces stay.
 * Streams instead of building a tree, which would take a hundred times the memory of the page.
 */
export function visibleText(html: string): Visible {
  const text = new Lines();
  const open: { name: string; element: number; unseen: boolean; preformatted: boolean }[] = [];
  let opened = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = open.at(-1);
      const element = opened;
      opened += 1;
      const unseen = (outer?.unseen ?? false) || UNSEEN.has(name) || isHidden(attributes);
      if (!unseen) text.begin(name);
      if (VOID.has(name)) return;
      if (open.length >= DEEPEST) throw tooDeep();
      const preformatted = (outer?.preformatted ?? false) || name === 'pre' || name === 'textarea';
      open.push({ name, element, unseen, preformatted });
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const closed = open.pop();
      if (closed && !closed.unseen) text.end(name);
    },
    ontext(piece) {
      const { element = -1, unseen = false, preformatted = false } = open.at(-1) ?? {};
      if (!unseen) text.add(piece, preformatted, element);
    },
  });
  parser.write(html);
  parser.end();
  return text.finished();
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')
  );
}

function tooDeep(): Error {
  const detail = `This page nests its elements more than ${DEEPEST} deep. Copy its text in a browser and paste that instead.`;
  return invalid('capture.html.depth', 'contentBase64', detail);
}

/** Text as it grows, with what is owed before the next words: breaks, or a space or tab. */
class Lines {
  private readonly pieces: string[] = [];
  private readonly parts: { element: number; start: number; end: number }[] = [];
  private length = 0;
  private breaks = 0;
  private gap: '' | ' ' | '\t' = '';

  begin(name: string): void {
    if (name === 'br') this.put('\n');
    else this.end(name);
    if (CELLS.has(name)) this.gap = '\t';
  }

  end(name: string): void {
    if (!BLOCKS.has(name)) return;
    this.breaks = Math.max(this.breaks, LINES.has(name) ? 1 : 2);
    this.gap = '';
  }

  add(piece: string, preformatted: boolean, element: number): void {
    if (preformatted) return this.put(piece, element);
    const words = piece.replaceAll(/[ \t\n\f\r]+/g, ' ');
    if (words.startsWith(' ')) this.gap ||= ' ';
    if (words === ' ' || words === '') return;
    this.put(words.replaceAll(/^ | $/g, ''), element);
    if (words.endsWith(' ')) this.gap = ' ';
  }

  finished(): Visible {
    const raw = this.pieces.join('');
    const dropped = droppedFrom(raw);
    let text = '';
    let from = 0;
    for (const { start, end } of dropped) {
      text += raw.slice(from, start);
      from = end;
    }
    return { text: text + raw.slice(from), parts: moved(this.parts, dropped) };
  }

  private put(words: string, element?: number): void {
    const last = this.pieces.at(-1);
    if (this.breaks > 0) this.push('\n'.repeat(this.breaks));
    else if (last !== undefined && !last.endsWith('\n')) this.push(this.gap);
    const start = this.length;
    this.push(words);
    if (element !== undefined) this.note(element, start);
    this.breaks = 0;
    this.gap = '';
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  private note(element: number, start: number): void {
    const last = this.parts.at(-1);
    if (last?.element === element) last.end = this.length;
    else this.parts.push({ element, start, end: this.length });
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Blanks at the ends of lines, more than one blank line, and white space around the whole; character by character. */
function droppedFrom(raw: string): Stretch[] {
  const dropped: Stretch[] = [];
  const drop = (start: number, end: number): void => {
    const last = dropped.at(-1);
    if (start === end) return;
    if (last?.end === start) dropped[dropped.length - 1] = { start: last.start, end };
    else dropped.push({ start, end });
  };
  for (let at = 0; at < raw.length; at += 1) {
    if (!isBlank(raw.charAt(at))) continue;
    const start = at;
    while (at < raw.length && isBlank(raw.charAt(at))) at += 1;
    if (start === 0 || at === raw.length) drop(start, at);
    else dropWithin(raw, start, at, drop);
  }
  return dropped;
}

/** Its first two breaks stay, and the blanks after the last one; white space without a break stays as it is. */
function dropWithin(raw: string, start: number, end: number, drop: (from: number, to: number) => void): void {
  let indent = end;
  while (indent > start && raw.charAt(indent - 1) !== '\n') indent -= 1;
  let kept = 0;
  for (let at = start; at < indent; at += 1) {
    if (raw.charAt(at) === '\n' && kept < 2) kept += 1;
    else drop(at, at + 1);
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n';
}

/** Where the parts stand when the stretches are gone; both in their order. */
function moved(parts: readonly Part[], dropped: readonly Stretch[]): Part[] {
  const place = mover(dropped);
  return parts
    .map(({ element, start, end }) => ({ element, start: place(start), end: place(end) }))
    .filter(({ start, end }) => end > start);
}

/** Maps positions that only ever grow. */
function mover(dropped: readonly Stretch[]): (position: number) => number {
  let next = 0;
  let gone = 0;
  return (position) => {
    for (let stretch = dropped[next]; stretch && stretch.end <= position; stretch = dropped[next]) {
      gone += stretch.end - stretch.start;
      next += 1;
    }
    const inside = dropped[next];
    return position - gone - (inside && inside.start < position ? position - inside.start : 0);
  };
}
