import { deflateSync } from 'node:zlib';

/** A page of a PDF: lines of text, each at its height above the foot; or the operators of the page themselves. */
export type PdfPage = readonly (readonly [y: number, text: string])[] | string | Buffer;

export interface PdfOptions {
  /** Further entries of the trailer: `/Encrypt …`. */
  readonly trailer?: string;
  /** Further entries of the catalog: `/OpenAction …`. */
  readonly catalog?: string;
  readonly info?: string;
  readonly packed?: boolean;
}

/** A PDF with these pages, as small as one may be. */
export function pdf(
  pages: readonly PdfPage[],
  { trailer = '', catalog = '', info = '', packed = false }: PdfOptions = {},
): Buffer {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    text(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    text('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...pages.flatMap((page, at) => [
      text(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      ),
      stream(contentOf(page), packed),
    ]),
    text(`<< ${info} >>`),
  ];
  const parts = [text('%PDF-1.7\n')];
  const places: number[] = [];
  objects.forEach((object, at) => {
    places.push(Buffer.concat(parts).length);
    parts.push(text(`${at + 1} 0 obj\n`), object, text('\nendobj\n'));
  });
  const xref = Buffer.concat(parts).length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    text(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`),
    text(
      `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

/** Lines of a page from the top down, as a printer sets them; a null leaves a wider gap. */
export function lines(...words: readonly (string | null)[]): PdfPage {
  let y = 780;
  return words.flatMap((one): [number, string][] => {
    y -= one === null ? 14 : 16;
    return one === null ? [] : [[y, one]];
  });
}

/** Locked with a password that nobody here knows. */
export const LOCKED = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`;

function contentOf(page: PdfPage): Buffer {
  if (Buffer.isBuffer(page)) return page;
  if (typeof page === 'string') return text(page);
  const shown = page.map(
    ([y, words]) => `BT /F 12 Tf 1 0 0 1 60 ${y} Tm (${words.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`,
  );
  return text(shown.join('\n'));
}

function stream(content: Buffer, packed: boolean): Buffer {
  const bytes = packed ? deflateSync(content) : content;
  const filter = packed ? '/Filter /FlateDecode ' : '';
  return Buffer.concat([
    text(`<< ${filter}/Length ${bytes.length} >>\nstream\n`),
    bytes,
    text('\nendstream'),
  ]);
}

function text(words: string): Buffer {
  return Buffer.from(words, 'latin1');
}
