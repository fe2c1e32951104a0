import type { Span } from '../article.js';

/** A stretch between quotation marks: one part for each paragraph that it runs over. */
export interface Quoted {
  readonly parts: Span[];
}

type Mark = 'double' | 'single';
type Turn = 'opens' | 'closes' | 'either' | 'neither';

const FARTHEST_CLOSE = 1500;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–:;,/"'-]/;
const OPENERS = '“„«‟';
const CLOSERS = '”»';

/**
 * Everything between quotation marks, marks included, outermost only. A quotation that is not closed in its paragraph
 * runs on when the next paragraph opens with a mark of its own; otherwise it ends with the paragraph (double marks)
 * or was none (single marks, which may be apostrophes).
 */
export function quotationsOf(text: string, folded: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let running: { quoted: Quoted; mark: Mark } | undefined;
  for (const paragraph of paragraphs) {
    const scan = new Paragraph(text, folded, paragraph);
    const goesOn = running && scan.startsWith(running.mark) ? running : undefined;
    running = scan.read(found, goesOn);
  }
  return found;
}

class Paragraph {
  /** The last closing single mark that was looked up: kept, so that a paragraph is gone through once. */
  private nextClose = -1;

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly span: Span,
  ) {}

  startsWith(mark: Mark): boolean {
    return this.markAt(this.span[0]) === mark && this.turnAt(this.span[0], mark) !== 'closes';
  }

  /** Adds what it finds; tells which quotation is still open at the end. */
  read(
    found: Quoted[],
    goesOn: { quoted: Quoted; mark: Mark } | undefined,
  ): { quoted: Quoted; mark: Mark } | undefined {
    let open = goesOn ? { ...goesOn, from: this.span[0] } : undefined;
    for (let at = this.span[0] + (goesOn ? 1 : 0); at < this.span[1]; at++) {
      const mark = this.markAt(at);
      if (!mark) continue;
      const turn = open && this.isGerman(open.from, at) ? 'closes' : this.turnAt(at, mark);
      if (!open && (turn === 'opens' || turn === 'either')) {
        if (mark === 'double' || this.closesAfter(at)) open = { quoted: { parts: [] }, mark, from: at };
      } else if (open?.mark === mark && (turn === 'closes' || turn === 'either')) {
        this.keep(found, open.quoted, [open.from, at + 1]);
        open = undefined;
      }
    }
    if (!open) return undefined;
    this.keep(found, open.quoted, [open.from, this.span[1]]);
    return { quoted: open.quoted, mark: open.mark };
  }

  /** „So“: the mark that opens elsewhere closes here. */
  private isGerman(from: number, at: number): boolean {
    return this.text.charAt(from) === '„' && this.text.charAt(at) === '“';
  }

  private keep(found: Quoted[], quoted: Quoted, part: Span): void {
    if (quoted.parts.length === 0) found.push(quoted);
    quoted.parts.push(part);
  }

  private markAt(at: number): Mark | undefined {
    const character = this.folded.charAt(at);
    if (character === '"') return 'double';
    return character === "'" ? 'single' : undefined;
  }

  private turnAt(at: number, mark: Mark): Turn {
    const printed = this.text.charAt(at);
    const [before, after] = [this.before(at), this.after(at)];
    if (mark === 'double') {
      if (OPENERS.includes(printed)) return 'opens';
      if (CLOSERS.includes(printed)) return 'closes';
      const [canOpen, canClose] = [!before || BEFORE_OPENING.test(before), !!before && !/\s/.test(before)];
      if (canOpen && after && !/\s/.test(after)) return canClose ? 'either' : 'opens';
      return 'closes';
    }
    // ’90s, ’n’ and the hackers’ plan are no quotations; don’t is none either.
    if (LETTER.test(before) && LETTER.test(after)) return 'neither';
    if ((!before || BEFORE_OPENING.test(before)) && /[^\s\d]/.test(after))
      return printed === '’' ? 'neither' : 'opens';
    return before && !/\s/.test(before) && printed !== '‘' ? 'closes' : 'neither';
  }

  /** A single mark opens a quotation only where another closes it in the same paragraph, not far away. */
  private closesAfter(at: number): boolean {
    if (this.nextClose <= at) this.nextClose = this.closeFrom(at + 1);
    return this.nextClose - at <= FARTHEST_CLOSE;
  }

  private closeFrom(from: number): number {
    for (let at = from; at < this.span[1]; at++) {
      if (this.folded.charAt(at) === "'" && this.turnAt(at, 'single') === 'closes') return at;
    }
    return Infinity;
  }

  private before(at: number): string {
    return at > this.span[0] ? this.folded.charAt(at - 1) : '';
  }

  private after(at: number): string {
    return at + 1 < this.span[1] ? this.folded.charAt(at + 1) : '';
  }
}
