import { Injectable } from '@nestjs/common';
import { PartiesService } from '../parties/parties.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Page } from '../platform/page.js';
import { truncated, UNKNOWN_DATE } from '../platform/partial-date.js';
import { stale } from '../platform/problem.js';
import { comparedAddresses } from './address.js';
import { CapturesRepository } from './captures.repository.js';
import { KnownRepository } from './known.repository.js';
import type { AddSource, ChangeSource, SourceListing, SourceView } from './source.dto.js';
import { SourcesRepository, type BareSource } from './sources.repository.js';

/** The documents in which claims appear, with their captures. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
    private readonly captures: CapturesRepository,
    private readonly known: KnownRepository,
    private readonly parties: PartiesService,
  ) {}

  add(actor: Actor, source: AddSource): Promise<SourceView> {
    return this.database.write(actor, async (tx) => this.view(tx, await this.addTo(tx, source)));
  }

  /** Adds a source and returns its id. */
  async addTo(tx: Tx, source: AddSource, field = ''): Promise<string> {
    const {
      kind,
      publisherId = null,
      title,
      authors = [],
      published = UNKNOWN_DATE,
      url = null,
      language = 'en',
    } = source;
    const id = newId();
    await this.demandPublisher(tx, publisherId, field);
    await this.sources.add(tx, id, {
      kind,
      publisherId,
      title,
      authors,
      published: truncated(published),
      url,
      language,
    });
    await this.known.addAddresses(tx, id, comparedAddresses([url]));
    return id;
  }

  change(actor: Actor, id: string, { version, ...wanted }: ChangeSource): Promise<SourceView> {
    return this.database.write(actor, async (tx) => {
      const before = await this.sources.get(tx, id);
      const facts = { publisherId: before.publisher?.id ?? null, ...before, ...wanted };
      await this.demandPublisher(tx, facts.publisherId, '');
      const changed = await this.sources.change(tx, id, version, {
        ...facts,
        published: truncated(facts.published),
      });
      if (!changed) throw stale('source', await this.view(tx, id));
      await this.known.addAddresses(tx, id, comparedAddresses([facts.url]));
      return this.view(tx, id);
    });
  }

  get(id: string): Promise<SourceView> {
    return this.database.read((tx) => this.view(tx, id));
  }

  list(listing: SourceListing): Promise<Page<SourceView>> {
    return this.database.read(async (tx) => {
      const page = await this.sources.list(tx, listing);
      return { ...page, items: await this.withCaptures(tx, page.items) };
    });
  }

  /** Those of `ids` that exist, with their captures. */
  async listOf(tx: Tx, ids: readonly string[]): Promise<SourceView[]> {
    return this.withCaptures(tx, await this.sources.listOf(tx, ids));
  }

  private async view(tx: Tx, id: string): Promise<SourceView> {
    const source = await this.sources.get(tx, id);
    return { ...source, captures: await this.captures.listForSources(tx, [id]) };
  }

  private async withCaptures(tx: Tx, sources: readonly BareSource[]): Promise<SourceView[]> {
    const ids = sources.map(({ id }) => id);
    const captures = await this.captures.listForSources(tx, ids);
    return sources.map((source) => ({
      ...source,
      captures: captures.filter(({ sourceId }) => sourceId === source.id),
    }));
  }

  private async demandPublisher(tx: Tx, publisherId: string | null, field: string): Promise<void> {
    if (publisherId !== null) await this.parties.refs(tx, [publisherId], () => `${field}publisherId`);
  }
}
