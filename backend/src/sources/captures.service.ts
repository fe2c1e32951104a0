import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { invalid, missing } from '../platform/problem.js';
import { codePoints } from '../platform/text.js';
import { AfterCapture } from './afterCapture.js';
import type { AddCapture, KnownSource } from './capture.dto.js';
import type { CaptureAdded, CaptureView } from './capture.view.js';
import { CapturesRepository } from './captures.repository.js';
import { findQuote, type Place, type Quote } from './quote.js';
import { readPasted, readUploaded, type Readable } from './readable.js';
import type { AddSource } from './source.dto.js';
import { SourcesRepository } from './sources.repository.js';
import { SourcesService } from './sources.service.js';

/** A passage as somebody points at it in a capture. */
export interface QuoteIn extends Quote {
  readonly captureId: string;
}

/** Immutable copies of sources. Nothing is ever cited that is not captured. */
@Injectable()
export class CapturesService {
  constructor(
    private readonly database: Database,
    private readonly captures: CapturesRepository,
    private readonly sources: SourcesRepository,
    private readonly sourcesService: SourcesService,
    private readonly afterCapture: AfterCapture,
  ) {}

  /** Keeps the bytes and the text found in them, with a new source or a known one, or nothing. */
  async add(actor: Actor, wanted: AddCapture): Promise<CaptureAdded> {
    const { bytes, mime, text, note } = readableOf(wanted);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const id = newId();
    return this.database.write(actor, async (tx) => {
      const sourceId = await this.sourceOf(tx, wanted.source);
      const kept = { sourceId, sha256, mime, note, bytes, text, length: codePoints(text) };
      await this.captures.add(tx, id, { ...kept, method: wanted.method, capturedBy: actor.id });
      await this.afterCapture.tell(tx, id);
      const alreadyCaptured = await this.captures.listTwins(tx, sha256, id);
      return { ...(await this.captures.get(tx, id)), alreadyCaptured };
    });
  }

  get(id: string): Promise<CaptureView> {
    return this.database.read((tx) => this.captures.get(tx, id));
  }

  text(id: string): Promise<string> {
    return this.database.read(async (tx) => {
      const text = await this.captures.findText(tx, id);
      if (text === undefined) throw missing('capture');
      return text;
    });
  }

  original(id: string): Promise<{ capture: CaptureView; bytes: Buffer }> {
    return this.database.read(async (tx) => ({
      capture: await this.captures.get(tx, id),
      bytes: await this.captures.getBytes(tx, id),
    }));
  }

  /**
   * Where the quote stands in the stored text; a problem that names `passage` when it does not, or not only there.
   * `field` leads to the quote in the input.
   */
  async place(tx: Tx, { captureId, ...quote }: QuoteIn, field = ''): Promise<Place> {
    const text = await this.captures.findText(tx, captureId);
    if (text === undefined)
      throw invalid(
        'capture.missing',
        `${field}captureId`,
        'There is no capture with this id. Capture the source first.',
      );
    return findQuote(text, quote);
  }

  private async sourceOf(tx: Tx, source: KnownSource | AddSource): Promise<string> {
    if (!('id' in source)) return this.sourcesService.addTo(tx, source, 'source.');
    if (await this.sources.find(tx, source.id)) return source.id;
    throw invalid(
      'source.missing',
      'source.id',
      'There is no source with this id. Describe it as a new one.',
    );
  }
}

function readableOf({ method, text, fileName, contentBase64 }: AddCapture): Readable {
  if (method === 'paste') {
    if (fileName !== undefined || contentBase64 !== undefined)
      throw mixed('contentBase64', 'Pasting takes text alone; upload the file instead.');
    return readPasted(text ?? '');
  }
  if (text !== undefined) throw mixed('text', 'An upload takes a file alone; paste the text instead.');
  return readUploaded(fileName ?? '', Buffer.from(contentBase64 ?? '', 'base64'));
}

function mixed(field: string, detail: string): Error {
  return invalid('capture.mixed', field, detail);
}
