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

/** Numbers the elements as `visibleText` counts them. */
export function numbered(html: string): Numbered {
  const elements: Element[] = [];
  const open: number[] = [];
  const pieces: string[] = [];
  let copied = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = parser.startIndex + 1;
      const number = elements.length;
      elements.push({ name, parent: open.at(-1) ?? -1, words: wordsOf(attributes) });
      open.push(number);
      // An end tag that nothing began makes an element, too; there is no start tag to write on.
      if (html.slice(at, at + name.length).toLowerCase() !== name) return;
      pieces.push(html.slice(copied, at + name.length), ` ${NUMBER}="${number}"`);
      copied = at + name.length;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.write(html);
  parser.end();
  pieces.push(html.slice(copied));
  return { html: pieces.join(''), elements };
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
