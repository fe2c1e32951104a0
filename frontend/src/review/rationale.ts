/** A piece of a paragraph: plain words, or a reference to the pieces of evidence with these numbers. */
export type Piece = { readonly words: string } | { readonly references: readonly number[] };

const REFERENCE = /(\[\d{1,4}(?:\s*,\s*\d{1,4})*\])/u;

/** The paragraphs of a rationale (a blank line parts them), with references like [2] or [1, 3] taken out. */
export function paragraphsOf(rationale: string): Piece[][] {
  return rationale
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph
        .split(REFERENCE)
        .filter((part) => part !== '')
        .map(pieceOf),
    );
}

function pieceOf(part: string): Piece {
  if (!REFERENCE.test(part)) return { words: part };
  return { references: part.slice(1, -1).split(',').map(Number) };
}
