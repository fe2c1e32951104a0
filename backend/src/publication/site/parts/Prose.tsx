/** Plain text with paragraphs; `[3]` leads to the third piece of evidence when there is one. */
export function Prose({ text, evidence }: { text: string; evidence: ReadonlySet<number> }) {
  return (
    <>
      {text.split(/\n\s*\n/u).map((paragraph) => (
        <p>{withReferences(paragraph.trim(), evidence)}</p>
      ))}
    </>
  );
}

function withReferences(paragraph: string, evidence: ReadonlySet<number>) {
  return paragraph.split(/(\[\d{1,3}\])/u).map((piece) => {
    const number = /^\[(\d+)\]$/u.exec(piece)?.[1];
    if (number === undefined || !evidence.has(Number(number))) return piece;
    return (
      <a class="reference" href={`#evidence-${number}`} aria-label={`Evidence ${number}`}>
        [{number}]
      </a>
    );
  });
}
