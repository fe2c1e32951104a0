import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { CaptureView } from './capture.view.js';
import { CapturesRepository } from './captures.repository.js';
import type { AtTheDoor } from './door.js';
import { type Candidate, KnownRepository } from './known.repository.js';
import type { KnownArticle } from './known.view.js';
import { similarity } from './reading/fingerprint.js';
import { without } from './reading/read.js';

/** Below this two articles have a topic in common, or an agency. */
export const ALIKE = 0.5;
/** Comparing texts word by word is for a few of them. */
const COMPARED = 5;
/** A long report is known by its words or its address; comparing it would keep everybody waiting. */
const LONGEST_COMPARED = 200_000;

/** The same article, coming in again. */
@Injectable()
export class KnownService {
  constructor(
    private readonly known: KnownRepository,
    private readonly captures: CapturesRepository,
  ) {}

  /** What is on file already and seems to be the same, the surest first; each source once. */
  async find(tx: Tx, { addresses, spelled, document }: AtTheDoor): Promise<KnownArticle[]> {
    const sure = document ? await this.listSure(tx, document) : [];
    const alike = document ? await this.listAlike(tx, document, sure) : [];
    const addressed = await this.known.listByAddress(tx, addresses, spelled);
    const byAddress = addressed.map((one) => ({ ...one, similarity: null }));
    return this.shown(tx, onceEach([...sure, ...byAddress, ...alike]));
  }

  private async listSure(tx: Tx, { sha256, wordsSha256 }: Document): Promise<Compared[]> {
    const found = [
      ...(await this.known.listByBytes(tx, sha256)),
      ...(await this.known.listByWords(tx, wordsSha256)),
    ];
    return found.map((one) => ({ ...one, similarity: 1 }));
  }

  /** Candidates by their bands, kept only when their very texts are alike. */
  private async listAlike(
    tx: Tx,
    { bands, text, boilerplate }: Document,
    sure: readonly Compared[],
  ): Promise<Compared[]> {
    if (bands.length === 0 || text.length > LONGEST_COMPARED) return [];
    const story = without(text, boilerplate);
    const known = new Set(sure.map(({ captureId }) => captureId));
    const candidates = (await this.known.listAlike(tx, bands)).filter(
      ({ captureId }) => !known.has(captureId),
    );
    const compared: Compared[] = [];
    for (const { sourceId, captureId } of candidates.slice(0, COMPARED)) {
      const share = similarity(story, await this.storyOf(tx, captureId));
      if (share >= ALIKE)
        compared.push({ sourceId, captureId, because: 'similar_text', similarity: rounded(share) });
    }
    return compared.sort((one, other) => (other.similarity ?? 0) - (one.similarity ?? 0));
  }

  /** '' when it is too long to be compared here. */
  private async storyOf(tx: Tx, captureId: string): Promise<string> {
    const text = (await this.captures.findText(tx, captureId)) ?? '';
    if (text.length > LONGEST_COMPARED) return '';
    const reading = await this.known.findReading(tx, captureId);
    return without(text, reading?.boilerplate ?? []);
  }

  private async shown(tx: Tx, found: readonly Compared[]): Promise<KnownArticle[]> {
    const refs = await this.known.sourceRefs(
      tx,
      found.map(({ sourceId }) => sourceId),
    );
    const ids = found.flatMap(({ captureId }) => (captureId === null ? [] : [captureId]));
    const captures = new Map<string, CaptureView>();
    for (const capture of await this.captures.listOf(tx, ids)) captures.set(capture.id, capture);
    return found.flatMap(({ sourceId, captureId, because, similarity: share }) => {
      const source = refs.get(sourceId);
      const capture = captureId === null ? null : (captures.get(captureId) ?? null);
      return source ? [{ source, capture, because, similarity: share }] : [];
    });
  }
}

type Document = NonNullable<AtTheDoor['document']>;

type Compared = Omit<Candidate, 'because'> & {
  readonly because: KnownArticle['because'];
  readonly similarity: number | null;
};

function onceEach(all: readonly Compared[]): Compared[] {
  const seen = new Set<string>();
  return all.filter(({ sourceId }) => !seen.has(sourceId) && seen.add(sourceId));
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
