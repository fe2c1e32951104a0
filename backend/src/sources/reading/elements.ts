import { Parser } from 'htmlparser2';

/** An element as far as its name tells what it is for. */
export interface Element {
  readonly name: string;
  /** Index of the element around it, or -1. */
  readonly parent: number;
  /** Its class, id, role and label, in small letters. */
  readonly words: string;
}

/** A page whose elements carry their number as an attribute, and what they are, by number. */
export interface Numbered {
  readonly html: string;
  readonly elements: readonly Element[];
}

/** The attribute that carries the number; the page's own, if it has one, comes second and counts for nothing. */
export const NUMBER = 'data-ascribe-n';

/** Pages leave out some of them, have two, or close them too early; a frame of our own holds what is in all of them. */
const FRAME = new Set(['html', 'head', 'body']);

/**
 * Numbers the elements as `visibleText` counts them, within a frame that is whole. Words directly in a box get an
 * element of their own: readability takes boxes away and leaves the words.
 */
export function numbered(html: string): Numbered {
  const page = new Renumbered(html);
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes, parser.startIndex),
    onclosetag: () => page.close(parser.startIndex),
    ontext: (text) => page.words(text, parser.startIndex),
  });
  parser.write(html);
  parser.end();
  return page.finished();
}

class Renumbered {
  private readonly elements: Element[] = [];
  private readonly around: number[] = [];
  private readonly pieces: string[] = [];
  private copied = 0;
  private isWrapping = false;

  constructor(private readonly html: string) {}

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.unwrap(at);
    const number = this.elements.length;
    this.elements.push({ name, parent: this.around.at(-1) ?? -1, words: wordsOf(attributes) });
    this.around.push(number);
    const end = at + 1 + name.length;
    // An end tag that nothing began makes an element, too; there is no start tag to write on.
    if (this.html.slice(at + 1, end).toLowerCase() !== name) return;
    this.insert(at, `<${FRAME.has(name) ? 'div' : name} ${NUMBER}="${number}"`);
    this.copied = end;
  }

  close(at: number): void {
    this.unwrap(at);
    this.around.pop();
  }

  words(text: string, at: number): void {
    const number = this.around.at(-1) ?? -1;
    const name = this.elements[number]?.name ?? 'body';
    if (this.isWrapping || text.trim() === '' || !(name === 'div' || FRAME.has(name))) return;
    this.insert(at, `<span ${NUMBER}="${number}">`);
    this.isWrapping = true;
  }

  finished(): Numbered {
    const body = this.pieces.join('') + this.html.slice(this.copied);
    const html = `<!doctype html><html><head></head><body>${body}</body></html>`;
    return { html, elements: this.elements };
  }

  private unwrap(at: number): void {
    if (this.isWrapping) this.insert(at, '</span>');
    this.isWrapping = false;
  }

  private insert(at: number, piece: string): void {
    const to = Math.max(at, this.copied);
    this.pieces.push(this.html.slice(this.copied, to), piece);
    this.copied = to;
  }
}

function wordsOf({
  class: names,
  id,
  role,
  itemprop,
  rel,
  ...others
}: Readonly<Record<string, string>>): string {
  return [names, id, role, itemprop, rel, others['aria-label'], others['data-component']]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, 300)
    .toLowerCase();
}
