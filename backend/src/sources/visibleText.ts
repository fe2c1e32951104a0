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

/**
 * The whole text that a reader of the page sees, chrome included: paragraphs stand apart by a blank line, list items
 * and table rows by a line, cells by a tab. White space runs together as in a browser; no-break spaces stay.
 * Streams instead of building a tree, which would take a hundred times the memory of the page.
 */
export function visibleText(html: string): string {
  const text = new Lines();
  const open: { name: string; unseen: boolean; preformatted: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = open.at(-1);
      const unseen = (outer?.unseen ?? false) || UNSEEN.has(name) || isHidden(attributes);
      if (!unseen) text.begin(name);
      if (VOID.has(name)) return;
      if (open.length >= DEEPEST) throw tooDeep();
      const preformatted = (outer?.preformatted ?? false) || name === 'pre' || name === 'textarea';
      open.push({ name, unseen, preformatted });
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const closed = open.pop();
      if (closed && !closed.unseen) text.end(name);
    },
    ontext(piece) {
      const { unseen = false, preformatted = false } = open.at(-1) ?? {};
      if (!unseen) text.add(piece, preformatted);
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

  add(piece: string, preformatted: boolean): void {
    if (preformatted) return this.put(piece);
    const words = piece.replaceAll(/[ \t\n\f\r]+/g, ' ');
    if (words.startsWith(' ')) this.gap ||= ' ';
    if (words === ' ' || words === '') return;
    this.put(words.replaceAll(/^ | $/g, ''));
    if (words.endsWith(' ')) this.gap = ' ';
  }

  finished(): string {
    const lines = this.pieces.join('').split('\n');
    const whole = lines.map((line) => withoutEnd(line, ' \t')).join('\n');
    return withoutEnd(whole.replaceAll(/\n{3,}/g, '\n\n').replace(/^[ \t\n]+/, ''), ' \t\n');
  }

  private put(words: string): void {
    const last = this.pieces.at(-1);
    if (this.breaks > 0) this.pieces.push('\n'.repeat(this.breaks));
    else if (last !== undefined && !last.endsWith('\n')) this.pieces.push(this.gap);
    this.pieces.push(words);
    this.breaks = 0;
    this.gap = '';
  }
}

/** By hand: a pattern with an end tries again from every blank of a long run, for hours on a hostile page. */
function withoutEnd(text: string, blanks: string): string {
  let end = text.length;
  while (end > 0 && blanks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
