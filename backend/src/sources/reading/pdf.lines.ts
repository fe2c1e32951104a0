/** A piece of text as it is drawn on a page. */
export interface TextPiece {
  readonly str: string;
  /** Its place is in the last two numbers: from the left, from the foot. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A printed line. */
export interface Line {
  readonly text: string;
  readonly left: number;
  /** From the foot of the page. */
  readonly y: number;
  readonly height: number;
}

/** The lines of a page in the order in which they are drawn; blank ones are left out. */
export function linesOf(pieces: readonly TextPiece[]): Line[] {
  const lines: Line[] = [];
  let open: TextPiece[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line.text !== '') lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (
      last &&
      Math.abs(yOf(last) - yOf(piece)) > Math.max(last.height, piece.height, 1) * 0.7 &&
      piece.str.trim() !== ''
    )
      close();
    open.push(piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

function lineOf(pieces: readonly TextPiece[]): Line {
  const [first] = pieces.filter(({ str }) => str.trim() !== '');
  return {
    text: withoutControls(pieces.map(({ str }) => str).join('')),
    left: first?.transform[4] ?? 0,
    y: first?.transform[5] ?? 0,
    height: first?.height ?? 0,
  };
}

function yOf({ transform }: TextPiece): number {
  return transform[5] ?? 0;
}

/** Fonts without a proper encoding give control characters and halves of pairs: nobody sees them on the page. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
