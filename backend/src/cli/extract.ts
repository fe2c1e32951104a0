import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extract, spansIn, type ExtractedClaim, type Extraction } from '../intake/extract.js';
import { LARGEST_CAPTURE, mimeOfFile } from '../sources/readable.js';
import { StartRefused } from './start.refusal.js';

export interface ExtractOptions {
  readonly json?: boolean;
  readonly spans?: boolean;
}

/**
 * `ascribe extract FILE|-`: the claims of an article, without database or server. Positions count the code points of the
 * file's text, or of the text that a reader sees when it is a web page or a PDF.
 */
export async function extractCommand(file: string, { json, spans }: ExtractOptions): Promise<void> {
  const text = await textOf(file);
  if (spans) return print(`${JSON.stringify(spansIn(text))}\n`);
  const extraction = extract(text);
  if (json) return print(`${JSON.stringify(extraction.suggestions.map(forPrograms), null, 2)}\n`);
  await print(readable(extraction));
}

async function textOf(file: string): Promise<string> {
  const bytes = await (file === '-' ? bytesOfInput() : bytesOf(file));
  if (bytes.length > LARGEST_CAPTURE)
    throw new StartRefused(`${file} is larger than 10 MB. Give the part that matters.`);
  if (/\.(?:html?|pdf)$/i.test(file)) return seenIn(basename(file), bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new StartRefused(`${file === '-' ? 'The input' : file} is not UTF-8 text. Save it as UTF-8 first.`);
  }
}

/** What a reader of a page or a PDF sees. */
async function seenIn(fileName: string, bytes: Uint8Array): Promise<string> {
  const { read } = await import('../sources/reading/read.js');
  const mime = mimeOfFile(fileName);
  return (await read({ kind: 'written', bytes, mime, field: 'file', url: null })).document.text;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StartRefused(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new StartRefused(`${file} is a folder. Name one file, or - for the input.`);
    if (code === 'EACCES') throw new StartRefused(`${file} may not be read by this account.`);
    throw error;
  }
}

async function bytesOfInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** The names of relays suffice there, and one sentence of reasons; everything else goes out as it is. */
function forPrograms({ via, why, ...suggestion }: ExtractedClaim): object {
  return { ...suggestion, via: via.map(({ name }) => name), why: why.join('; ') };
}

function readable({ language, spoken, boilerplate, suggestions }: Extraction): string {
  if (!spoken)
    return `This text is in “${language}”, which the extractor does not understand; mark its claims by hand.\n`;
  const passed =
    boilerplate.length === 0
      ? ''
      : ` ${counted(boilerplate.length, 'passage')} passed over as no part of the story.`;
  const head = `${counted(suggestions.length, 'suggestion')}.${passed}\n`;
  return [head, ...suggestions.map(paragraph)].join('\n');
}

function paragraph(claim: ExtractedClaim, index: number): string {
  const { position, statement, kind, claimant, via, accused, numbers, hedges, score, why } = claim;
  const rows: [string, string][] = [
    ['said by', [heard(claimant), ...via.map((relay) => `via ${heard(relay)}`)].join(', ')],
    ['accused', accused.join(', ')],
    ['numbers', numbers.map(({ text, counted: what }) => (what ? `${text} (${what})` : text)).join('; ')],
    ['hedges', hedges.join(', ')],
    ['why', why.join('; ')],
    ['at', `${position.start}–${position.end}`],
  ];
  const title = `${String(index + 1).padStart(3)}  ${statement}`;
  const told = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `       ${name.padEnd(8)} ${value}`);
  return `${[title, `       ${kind.replaceAll('_', ' ')}, score ${score.toFixed(2)}`, ...told].join('\n')}\n`;
}

function heard({ name, type, anonymous, role }: ExtractedClaim['claimant']): string {
  if (type === 'outlet_voice') return name === '' ? 'the article itself' : `${name}, in its own voice`;
  const known = role === '' || role === name ? name : `${name} (${role})`;
  return anonymous ? `${known}, not named` : known;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Waits until all of it has left: a pipe takes a long answer in pieces. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
