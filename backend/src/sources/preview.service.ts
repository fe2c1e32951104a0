import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import { invalid } from '../platform/problem.js';
import type { FetchedFrom } from './attempt.view.js';
import { type Brought, outcomeOf } from './brought.js';
import { doorOf, doorWithout } from './door.js';
import { FetchingService, INSTEAD } from './fetching.service.js';
import { pasted, uploaded, type Incoming } from './incoming.js';
import { KnownService } from './known.service.js';
import type { CapturePreview, PreviewCapture } from './preview.dto.js';
import { NOTHING_FOUND } from './reading/found.js';
import { without } from './reading/read.js';
import { Reader, type Reading } from './reading/reader.js';
import { foundOf } from './reading.facts.js';

const FIRST_LINES = 5;
const LONGEST_FIRST_LINES = 600;

/** A look at a document before it is kept: what it says of itself, and whether it is on file already. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly database: Database,
    private readonly fetching: FetchingService,
    private readonly known: KnownService,
    private readonly reader: Reader,
  ) {}

  /** Keeps no source and no capture; only that a fetch was tried in vain is on record. */
  async look(actor: Actor, wanted: PreviewCapture): Promise<CapturePreview> {
    const incoming = incomingOf(wanted);
    if (!incoming) return this.lookAtPage(actor, wanted.url ?? '');
    const { bytes, task } = incoming;
    const reading = await this.reader.read(task);
    return this.shown({ bytes, reading, outcome: outcomeOf(reading) }, [wanted.url]);
  }

  private async lookAtPage(actor: Actor, url: string): Promise<CapturePreview> {
    const looked = await this.fetching.look(actor, url);
    if (!('attempt' in looked)) return this.shown(looked, [url, looked.from.finalUrl]);
    const { result, cause, words, ...fetched } = looked.attempt;
    const door = doorWithout([url, fetched.finalUrl]);
    const known = await this.database.read((tx) => this.known.find(tx, door));
    return { ...NOTHING, result, cause, words, fetched: fromOf(fetched), known, instead: INSTEAD };
  }

  private async shown(
    { reading, bytes, outcome, from }: Brought,
    addresses: Addresses,
  ): Promise<CapturePreview> {
    const door = doorOf(reading, addresses, createHash('sha256').update(bytes).digest('hex'));
    return {
      ...outcome,
      instead: outcome.result === 'ok' ? [] : INSTEAD,
      found: foundOf(reading.told),
      language: reading.language,
      length: reading.length,
      firstLines: firstLinesOf(reading),
      note: [reading.note, reading.storyNote].filter(Boolean).join(' '),
      fetched: from ?? null,
      known: await this.database.read((tx) => this.known.find(tx, door)),
    };
  }
}

type Addresses = readonly (string | undefined)[];

const NOTHING = { found: NOTHING_FOUND, language: null, length: 0, firstLines: '', note: '' };

/** What somebody brought along; undefined when there is an address alone. */
function incomingOf({ url, text, fileName, contentBase64 }: PreviewCapture): Incoming | undefined {
  const isFile = fileName !== undefined || contentBase64 !== undefined;
  if (text !== undefined && isFile)
    throw invalid('capture.mixed', 'contentBase64', 'Look at text or at a file, not at both at once.');
  if (text !== undefined) return pasted(text, null);
  if (isFile) return uploaded(fileName ?? '', contentBase64 ?? '', null);
  if (url !== undefined) return undefined;
  throw invalid('capture.nothing', 'url', 'Give an address, a text or a file to look at.');
}

function firstLinesOf({ text, boilerplate }: Reading): string {
  const lines = without(text.slice(0, 50_000), boilerplate)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [...lines.slice(0, FIRST_LINES).join('\n')].slice(0, LONGEST_FIRST_LINES).join('');
}

function fromOf({ url, finalUrl, redirects, status, contentType, fetchedAt }: FetchedFrom): FetchedFrom {
  return { url, finalUrl, redirects, status, contentType, fetchedAt };
}
