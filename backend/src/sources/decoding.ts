/** Text out of bytes, and what the reader of it should know about the way. */
export interface Decoded {
  readonly text: string;
  /** Empty when the encoding was beyond doubt. */
  readonly note: string;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes by byte order mark, else by the encoding that was `declared` for it, else strictly as UTF-8, else as
 * windows-1252, which reads anything and is therefore said aloud.
 */
export function decoded(bytes: Uint8Array, declared: string | undefined): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const sure = marked && read(bytes, marked[0]);
  if (sure !== undefined) return { text: sure, note: '' };
  const said = declared === undefined ? undefined : read(bytes, declared);
  if (said !== undefined) return { text: said, note: '' };
  const broken =
    declared === undefined
      ? ''
      : `It declares the encoding “${declared.slice(0, 40)}”, in which it cannot be read. `;
  const strict = read(bytes, 'utf-8');
  if (strict !== undefined) return { text: strict, note: broken && `${broken}Read as UTF-8.` };
  return {
    text: read(bytes, 'windows-1252') ?? '',
    note: `${broken || 'It declares no encoding and is not valid UTF-8. '}Read as windows-1252; check accents and quotation marks.`,
  };
}

/** The text in that encoding; undefined when the bytes are not valid in it, or nobody knows it. */
function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withPrintedMarks(text) : text;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has from 0x80 on, where Node (seen in 20.20) reads control characters. */
const PRINTED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function withPrintedMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u009F]/g, (control) => PRINTED.charAt(control.charCodeAt(0) - 0x80));
}

const PEEK = 1024;

/** The encoding that an HTML page declares in its first kilobyte. */
export function charsetOfHtml(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PEEK));
  const [, charset] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head) ?? [];
  // A page that was readable so far is not in UTF-16, whatever it says (HTML standard, "prescan").
  return charset?.toLowerCase().startsWith('utf-16') ? 'utf-8' : charset;
}
