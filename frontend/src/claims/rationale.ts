/** A piece of a paragraph: plain words, or a reference to the evidence with that number. */
export type Piece = { readonly words: string } | { readonly reference: number };

/** The paragraphs of a rationale (a blank line parts them), with references like [2] taken out. */
export function paragraphsOf(rationale: string): Piece[][] {
  return rationale
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph
        .split(/(\[\d{1,3}\])/u)
        .filter((part) => part !== '')
        .map(pieceOf),
    );
}

/** The numbers that the rationale refers to and that no evidence has. */
export function danglingReferences(rationale: string, evidence: number): number[] {
  const numbers = [...rationale.matchAll(/\[(\d{1,3})\]/gu)].map(([, digits]) => Number(digits));
  return [...new Set(numbers)].filter((number) => number < 1 || number > evidence).sort((a, b) => a - b);
}

function pieceOf(part: string): Piece {
  const reference = /^\[(\d{1,3})\]$/u.exec(part)?.[1];
  return reference === undefined ? { words: part } : { reference: Number(reference) };
}
