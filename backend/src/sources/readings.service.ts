import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import type { CaptureView } from './capture.view.js';
import { CapturesRepository } from './captures.repository.js';
import { KnownRepository } from './known.repository.js';
import { Reader } from './reading/reader.js';
import type { ReadTask } from './reading/task.js';
import { foundOf } from './reading.facts.js';
import type { CaptureReading } from './reading.view.js';
import type { Mime } from './readable.js';

/** How captures read. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly database: Database,
    private readonly captures: CapturesRepository,
    private readonly known: KnownRepository,
    private readonly reader: Reader,
  ) {}

  /** As it was read when it was captured; captures from before that was done are read now. */
  async get(captureId: string): Promise<CaptureReading> {
    const { capture, text, bytes, reading } = await this.database.read(async (tx) => {
      const found = await this.known.findReading(tx, captureId);
      const kept = await this.captures.get(tx, captureId);
      const unread = found ? undefined : await this.captures.getBytes(tx, captureId);
      return {
        reading: found,
        capture: kept,
        bytes: unread,
        text: unread && (await this.captures.findText(tx, captureId)),
      };
    });
    if (reading) return reading;
    if (!bytes || text === undefined) throw missing('capture');
    const read = await this.reader.read(taskOf(capture, bytes, text));
    const isSame = read.text === text;
    return {
      language: read.language,
      boilerplate: isSame ? read.boilerplate : [],
      found: foundOf(read.told),
      note: isSame
        ? read.storyNote
        : 'This was captured by an older reader, so its story is not told from the rest.',
    };
  }
}

function taskOf({ mime, method }: CaptureView, bytes: Buffer, text: string): ReadTask {
  if (method === 'paste') return { kind: 'pasted', text, url: null };
  return { kind: 'written', bytes, mime: mime as Mime, field: 'id', url: null };
}
