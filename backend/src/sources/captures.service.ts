import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { invalid, missing, Problem } from '../platform/problem.js';
import { AfterCapture } from './afterCapture.js';
import { AttemptsRepository } from './attempts.repository.js';
import type { FetchedFrom } from './attempt.view.js';
import type { AddCapture, KnownSource } from './capture.dto.js';
import { type Brought, outcomeOf } from './brought.js';
import type { CaptureView } from './capture.view.js';
import { CapturesRepository } from './captures.repository.js';
import { doorOf } from './door.js';
import { FetchingService, INSTEAD } from './fetching.service.js';
import { pasted, refuseMixture, uploaded } from './incoming.js';
import { KnownRepository } from './known.repository.js';
import { KnownService } from './known.service.js';
import type { CaptureAdded } from './known.view.js';
import { findQuote, type Place, type Quote } from './quote.js';
import { Reader } from './reading/reader.js';
import { foundOf } from './reading.facts.js';
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
    private readonly attempts: AttemptsRepository,
    private readonly sources: SourcesRepository,
    private readonly sourcesService: SourcesService,
    private readonly knownArticles: KnownService,
    private readonly known: KnownRepository,
    private readonly fetching: FetchingService,
    private readonly reader: Reader,
    private readonly afterCapture: AfterCapture,
  ) {}

  /** Keeps the bytes and the text found in them, with a new source or a known one, or nothing. */
  async add(actor: Actor, wanted: AddCapture): Promise<CaptureAdded> {
    refuseMixture(wanted);
    const brought = await this.bring(actor, wanted);
    const sha256 = createHash('sha256').update(brought.bytes).digest('hex');
    const id = newId();
    return this.database.write(actor, async (tx) => {
      const described = 'id' in wanted.source ? null : wanted.source.url;
      const door = doorOf(brought.reading, [described, brought.from?.url, brought.from?.finalUrl], sha256);
      const known = await this.knownArticles.find(tx, door);
      const sourceId = await this.sourceOf(tx, wanted.source, brought.from);
      await this.keep(tx, id, { ...brought, sourceId, sha256, method: wanted.method, capturedBy: actor.id });
      await this.known.addAddresses(tx, sourceId, door.addresses);
      await this.afterCapture.tell(tx, id);
      const alreadyCaptured = await this.captures.listTwins(tx, sha256, id);
      const others = known.filter(({ source, because }) => source.id !== sourceId || because !== 'same_url');
      return { ...(await this.captures.get(tx, id)), alreadyCaptured, known: others };
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

  private async bring(actor: Actor, wanted: AddCapture): Promise<Brought> {
    if (wanted.method === 'fetch') return this.bringFetched(actor, wanted.url ?? '');
    const { bytes, task } =
      wanted.method === 'paste'
        ? pasted(wanted.text ?? '', null)
        : uploaded(wanted.fileName ?? '', wanted.contentBase64 ?? '', null);
    const reading = await this.reader.read(task);
    return { bytes, reading, outcome: outcomeOf(reading) };
  }

  private async bringFetched(actor: Actor, url: string): Promise<Brought> {
    const looked = await this.fetching.take(actor, url);
    if (!('attempt' in looked)) return looked;
    const { result, words } = looked.attempt;
    throw new Problem('invalid', `capture.fetch.${result}`, words, [{ field: 'url', detail: words }], {
      attempt: looked.attempt,
      instead: INSTEAD,
    });
  }

  private async keep(tx: Tx, id: string, brought: Brought & Kept): Promise<void> {
    const { sourceId, sha256, bytes, reading, outcome, method, capturedBy, from } = brought;
    const { mime, text, length } = reading;
    const note = [...new Set([outcome.result === 'partial' ? outcome.words : '', reading.note])]
      .join(' ')
      .trim();
    const kept = { sourceId, sha256, bytes, mime, text, length, method, capturedBy, result: outcome.result };
    await this.captures.add(tx, id, { ...kept, note: note.slice(0, 1000) });
    await this.known.addReading(tx, id, {
      language: reading.language,
      boilerplate: reading.boilerplate,
      found: foundOf(reading.told),
      note: reading.storyNote,
      ...reading.fingerprint,
    });
    if (from)
      await this.attempts.add(tx, newId(), { ...from, ...outcome, captureId: id, attemptedBy: capturedBy });
  }

  private async sourceOf(tx: Tx, source: KnownSource | AddSource, from?: FetchedFrom): Promise<string> {
    if (!('id' in source)) {
      const url = source.url ?? (from && from.finalUrl.length <= 2048 ? from.finalUrl : null);
      return this.sourcesService.addTo(tx, { ...source, url }, 'source.');
    }
    if (await this.sources.find(tx, source.id)) return source.id;
    throw invalid(
      'source.missing',
      'source.id',
      'There is no source with this id. Describe it as a new one.',
    );
  }
}

interface Kept {
  readonly sourceId: string;
  readonly sha256: string;
  readonly method: AddCapture['method'];
  readonly capturedBy: string;
}
