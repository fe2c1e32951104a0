import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { codeOf } from './errorCode.js';
import { FetchEnded } from './fetched.js';

const MEGABYTE = 1024 * 1024;
export const LARGEST_WIRE = 5 * MEGABYTE;
export const LARGEST_INFLATED = 20 * MEGABYTE;
/** How many bytes may come out of one; prose packs to a fifth, a bomb to a thousandth. */
export const STEEPEST = 100;
/** Below this nobody is hurt, whatever the ratio. */
const HARMLESS = 256 * 1024;

/** A body as far as it came. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/** Reads a body to its end or to the first limit. What its headers say of its length is not asked. */
export async function readBody(body: Readable, encoding: string, status: number): Promise<Body> {
  // A body that is left before its end says so once more, when nobody listens any longer.
  body.on('error', () => undefined);
  const inflate = decoderOf(encoding);
  const wire = { bytes: 0 };
  const counted = counting(body, wire, status);
  const parts: Uint8Array[] = [];
  let inflated = 0;
  try {
    for await (const part of inflate ? counted.through(inflate) : counted.plain()) {
      inflated += part.length;
      const steep = inflated > HARMLESS && inflated > wire.bytes * STEEPEST;
      if (inflated > LARGEST_INFLATED || steep) throw new FetchEnded('inflates', status);
      parts.push(part);
    }
  } catch (error) {
    if (!isCut(error)) throw error;
    return { bytes: Buffer.concat(parts), cut: true };
  } finally {
    body.destroy();
    inflate?.destroy();
  }
  return { bytes: Buffer.concat(parts), cut: false };
}

interface Counted {
  plain(): AsyncIterable<Uint8Array>;
  through(inflate: Transform): AsyncIterable<Uint8Array>;
}

function counting(body: Readable, wire: { bytes: number }, status: number): Counted {
  const count = (part: Uint8Array): void => {
    wire.bytes += part.length;
    if (wire.bytes > LARGEST_WIRE) throw new FetchEnded('too_large', status);
  };
  return {
    async *plain() {
      for await (const part of body as AsyncIterable<Uint8Array>) {
        count(part);
        yield part;
      }
    },
    through(inflate) {
      body.on('data', (part: Uint8Array) => {
        try {
          count(part);
          if (!inflate.write(part)) body.pause();
        } catch (error) {
          inflate.destroy(error as Error);
        }
      });
      inflate.on('drain', () => body.resume());
      body.on('end', () => inflate.end());
      body.on('error', (error) => inflate.destroy(error));
      return inflate as AsyncIterable<Uint8Array>;
    },
  };
}

function decoderOf(encoding: string): Transform | undefined {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new FetchEnded('not_http');
  }
}

/** The other side closed early, or its compressed bytes end in the middle. */
function isCut(error: unknown): boolean {
  return CUT.has(codeOf(error));
}

const CUT = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'ECONNRESET',
  'EPIPE',
  'Z_BUF_ERROR',
  'Z_DATA_ERROR',
]);
