/** A part of a text; UTF-16 offset of its beginning. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Small models lose the middle of what is longer. */
export const PIECE = 12_000;

/**
 * `text` up to `most` characters in parts of at most `size`, cut between paragraphs where one ends in the second half of
 * a part, else between words. Together they are the text.
 */
export function piecesOf(text: string, most: number, size = PIECE): Piece[] {
  const all = text.slice(0, wholeUntil(text, most));
  const pieces: Piece[] = [];
  for (let start = 0; start < all.length;) {
    const end = cutIn(all, start, Math.min(all.length, start + size));
    pieces.push({ text: all.slice(start, end), start });
    start = end;
  }
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function cutIn(text: string, start: number, end: number): number {
  if (end === text.length) return end;
  const half = start + (end - start) / 2;
  for (const [gap, length] of [
    ['\n\n', 2],
    ['\n', 1],
    [' ', 1],
  ] as const) {
    const place = text.lastIndexOf(gap, end - length);
    if (place >= half) return place + length;
  }
  return wholeUntil(text, end);
}

/** `end`, or one less where it would tear a character in two. */
function wholeUntil(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return end < text.length && code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
