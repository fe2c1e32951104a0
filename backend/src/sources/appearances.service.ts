import { Injectable } from '@nestjs/common';
import { ClaimsService } from '../claims/claims.service.js';
import { PartiesService } from '../parties/parties.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { Problem, stale } from '../platform/problem.js';
import type { AddAppearance, ChangeAppearance } from './appearance.dto.js';
import type { AppearanceView, MarkedAppearance } from './appearance.view.js';
import { AppearancesRepository, type AppearanceFacts } from './appearances.repository.js';
import { CapturesRepository } from './captures.repository.js';
import { CapturesService } from './captures.service.js';
import { CitationsRepository } from './citations.repository.js';
import { lineageRefusal } from './lineage.js';
import { displayName } from './displayName.js';

/** Where a claim appears: passages whose words the server has found in the stored text. */
@Injectable()
export class AppearancesService {
  constructor(
    private readonly database: Database,
    private readonly appearances: AppearancesRepository,
    private readonly citations: CitationsRepository,
    private readonly captures: CapturesService,
    private readonly capturesRepository: CapturesRepository,
    private readonly claims: ClaimsService,
    private readonly parties: PartiesService,
  ) {}

  add(actor: Actor, claimId: string, appearance: AddAppearance): Promise<AppearanceView> {
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      return this.appearances.get(tx, await this.addTo(tx, actor, claimId, appearance, ''));
    });
  }

  /** Adds an appearance to a claim that is open for change, and returns its id; `field` leads to it in the input. */
  async addTo(
    tx: Tx,
    actor: Actor,
    claimId: string,
    appearance: AddAppearance,
    field: string,
  ): Promise<string> {
    const {
      captureId,
      speakerId = null,
      capacity,
      basis = 'unknown',
      stance = 'states',
      hedges = [],
      lineage = 'unstated',
    } = appearance;
    const id = newId();
    const passage = await this.captures.place(tx, appearance, field);
    const facts = { passage, speakerId, capacity, basis, stance, hedges, lineage };
    await this.demandSpeaker(tx, speakerId, field);
    refuseLineage(facts, 0);
    await this.refuseTwin(tx, claimId, captureId, id, facts);
    await this.appearances.add(tx, id, { claimId, captureId, createdBy: actor.id }, facts);
    return id;
  }

  change(actor: Actor, id: string, { version, ...wanted }: ChangeAppearance): Promise<AppearanceView> {
    return this.database.write(actor, async (tx) => {
      const before = await this.opened(tx, id);
      if (before.version !== version) throw stale('appearance', before);
      const facts = {
        speakerId: before.speaker?.id ?? null,
        ...before,
        ...wanted,
        passage: await this.moved(tx, before, wanted),
      };
      await this.demandSpeaker(tx, facts.speakerId, '');
      refuseLineage(facts, await this.citationsOf(tx, before));
      await this.refuseTwin(tx, before.claimId, before.passage.captureId, id, facts);
      const changed = await this.appearances.change(tx, id, version, facts);
      if (!changed) throw stale('appearance', await this.appearances.get(tx, id));
      return this.appearances.get(tx, id);
    });
  }

  /** Takes its own citations with it, but not those of others: somebody else's chain would end nowhere. */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.write(actor, (tx) => this.removeFrom(tx, id, version));
  }

  /** The same within a transaction; without a version, as it stands. */
  async removeFrom(tx: Tx, id: string, version?: number): Promise<void> {
    const before = await this.opened(tx, id);
    await this.refuseCited(tx, before);
    if (!(await this.appearances.remove(tx, id, version ?? before.version)))
      throw stale('appearance', before);
  }

  /** The passages marked in a capture, in the order of the text. */
  listInCapture(captureId: string): Promise<MarkedAppearance[]> {
    return this.database.read(async (tx) => {
      await this.capturesRepository.get(tx, captureId);
      return this.appearances.listInCapture(tx, captureId);
    });
  }

  /** The appearance, held together with its claim, which is open for change. */
  private async opened(tx: Tx, id: string): Promise<AppearanceView> {
    const { claimId } = await this.appearances.get(tx, id);
    await this.claims.openForChange(tx, claimId);
    return this.appearances.get(tx, id);
  }

  private async moved(
    tx: Tx,
    { passage }: AppearanceView,
    wanted: Omit<ChangeAppearance, 'version'>,
  ): Promise<AppearanceFacts['passage']> {
    const { exact = passage.exact, starts, prefix, suffix } = wanted;
    const asked = [wanted.exact, starts, prefix, suffix].some((given) => given !== undefined);
    return asked
      ? this.captures.place(tx, { captureId: passage.captureId, exact, starts, prefix, suffix })
      : passage;
  }

  private async demandSpeaker(tx: Tx, speakerId: string | null, field: string): Promise<void> {
    if (speakerId !== null) await this.parties.refs(tx, [speakerId], () => `${field}speakerId`);
  }

  private async citationsOf(tx: Tx, { id, claimId }: AppearanceView): Promise<number> {
    const citations = await this.citations.listFor(tx, claimId);
    return citations.filter(({ appearanceId }) => appearanceId === id).length;
  }

  private async refuseTwin(
    tx: Tx,
    claimId: string,
    captureId: string,
    id: string,
    { passage }: AppearanceFacts,
  ): Promise<void> {
    const twin = (await this.appearances.listFor(tx, claimId)).find(
      (other) =>
        other.id !== id &&
        other.passage.captureId === captureId &&
        other.passage.starts === passage.starts &&
        other.passage.ends === passage.ends,
    );
    if (!twin) return;
    const detail = 'This very passage is already an appearance of this claim. Change that one instead.';
    throw new Problem('conflict', 'appearance.exists', detail, [{ field: 'passage', detail }], {
      current: twin,
    });
  }

  private async refuseCited(tx: Tx, appearance: AppearanceView): Promise<void> {
    const citations = await this.citations.listFor(tx, appearance.claimId);
    const citing = citations.filter(
      ({ upstream }) => 'appearanceId' in upstream && upstream.appearanceId === appearance.id,
    );
    if (citing.length === 0) return;
    const all = await this.appearances.listFor(tx, appearance.claimId);
    const names = all
      .filter(({ id }) => citing.some(({ appearanceId }) => appearanceId === id))
      .map(displayName);
    const detail = `${names.join(' and ')} cites this appearance. Remove that citation first, or let it cite something else.`;
    throw new Problem('conflict', 'appearance.cited_by_others', detail);
  }
}

function refuseLineage({ lineage, speakerId }: AppearanceFacts, citations: number): void {
  const refused = lineageRefusal({ lineage, speakerId, citations });
  if (refused) throw refused;
}
