import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../claims/claims.repository.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { addressesFor } from '../platform/slug.js';
import { WorkflowService, type Request } from '../review/workflow.service.js';
import type { AddEdition, EditionView } from './edition.dto.js';
import { EditionRepository } from './edition.repository.js';
import { slugOfHeadline } from './slug.js';

/** What the public sees is frozen here, edition by edition, and nothing of it is ever changed. */
@Injectable()
export class EditionService {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly claims: ClaimsRepository,
    private readonly workflow: WorkflowService,
  ) {}

  list(claimId: string): Promise<EditionView[]> {
    return this.database.read(async (tx) => {
      await this.claims.demand(tx, claimId);
      return this.editions.list(tx, claimId);
    });
  }

  /** The edition is public and the claim is settled, or neither. */
  publish(editor: Actor, claimId: string, { hash, version }: AddEdition): Promise<EditionView> {
    return this.database.write(editor, (tx) =>
      this.add(tx, editor, { claimId, move: 'publish', hash, version }, editor.id),
    );
  }

  /** Publishes what an editor scheduled, in her name; null when the schedule has changed since. */
  publishDue(claimId: string): Promise<EditionView | null> {
    return this.database.write('system', async (tx) => {
      const { state } = await this.workflow.locked(tx, claimId);
      const { version, approvedHash: hash, publishBy, publishDue } = state;
      if (!hash || !publishBy || !publishDue) return null;
      return this.add(tx, 'system', { claimId, move: 'publish', hash, version }, publishBy);
    });
  }

  private async add(
    tx: Tx,
    actor: Actor | 'system',
    request: Request,
    publishedBy: string,
  ): Promise<EditionView> {
    const { revision } = await this.workflow.allow(tx, actor, request);
    await this.address(tx, request.claimId, revision?.finding.headline ?? '');
    const edition = await this.editions.add(tx, newId(), request.claimId, publishedBy);
    await this.workflow.move(tx, actor, request);
    return edition;
  }

  /** Made from the first headline and kept for ever. */
  private async address(tx: Tx, claimId: string, headline: string): Promise<void> {
    if (await this.editions.hasAddress(tx, claimId)) return;
    for (const slug of addressesFor(slugOfHeadline(headline))) {
      if (await this.editions.takeAddress(tx, claimId, slug)) return;
    }
  }
}
