import { invalid } from '../platform/problem.js';
import type { AddCapture } from './capture.dto.js';
import { mimeOfFile, refuseSize } from './readable.js';
import type { ReadTask } from './reading/task.js';

/** A text or a file that somebody brought: its bytes, and the task of reading them. */
export interface Incoming {
  readonly bytes: Uint8Array;
  readonly task: ReadTask;
}

/** Pasted text. */
export function pasted(text: string, url: string | null): Incoming {
  const bytes = new TextEncoder().encode(text);
  refuseSize(bytes, 'text');
  return { bytes, task: { kind: 'pasted', text, url } };
}

/** A file. */
export function uploaded(fileName: string, contentBase64: string, url: string | null): Incoming {
  const mime = mimeOfFile(fileName);
  const bytes = Buffer.from(contentBase64, 'base64');
  refuseSize(bytes, 'contentBase64');
  return { bytes, task: { kind: 'written', bytes, mime, field: 'contentBase64', url } };
}

/** What stands beside the method that has nothing to do with it is a mistake, and said to be one. */
export function refuseMixture({ method, text, fileName, contentBase64, url }: AddCapture): void {
  const isFile = fileName !== undefined || contentBase64 !== undefined;
  if (method !== 'fetch' && url !== undefined)
    throw mixed('url', 'Only a page that is fetched has its address here; write it into the source instead.');
  if (method !== 'upload' && isFile)
    throw mixed('contentBase64', 'A file is uploaded; leave it out, or choose the method upload.');
  if (method !== 'paste' && text !== undefined)
    throw mixed('text', 'Text is pasted; leave it out, or choose the method paste.');
}

function mixed(field: string, detail: string): Error {
  return invalid('capture.mixed', field, detail);
}
