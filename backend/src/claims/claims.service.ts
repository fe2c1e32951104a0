import { Injectable } from '@nestjs/common';
import { IncidentsRepository } from '../incidents/incidents.repository.js';
import { PartiesService } from '../parties/parties.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { invalid, stale } from '../platform/problem.js';
import type { AddClaim, ChangeClaim } from './claim.dto.js';
import { facetRefusal } from './claim.facets.js';
import { FACETS, type ClaimKind } from './claim.kinds.js';
import { frozenRefusal } from './claim.stages.js';
import type { ClaimView } from './claim.view.js';
import { ClaimsRepository } from './claims.repository.js';
import { FacetsRepository } from './facets.repository.js';

/** What is said: one proposition, one claim. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsRepository,
    private readonly facets: FacetsRepository,
    private readonly incidents: IncidentsRepository,
    private readonly parties: PartiesService,
  ) {}

  /** Adds a claim to the inbox and returns its id. */
  async add(tx: Tx, actor: Actor, claim: AddClaim): Promise<string> {
    const { statement, kind = null, language = 'en', incidentId = null } = claim;
    const id = newId();
    refuseUnfitFacets(kind, claim, claim);
    await this.demandIncident(tx, incidentId);
    await this.claims.add(tx, id, { statement, kind, language, incidentId }, actor.id);
    await this.putFacets(tx, id, claim);
    return id;
  }

  /** Changes the claim that the person saw. Nothing moves while it stands before an editor or in public. */
  change(actor: Actor, id: string, { version, ...wanted }: ChangeClaim): Promise<ClaimView> {
    return this.database.write(actor, async (tx) => {
      await this.openForChange(tx, id);
      const before = await this.claims.view(tx, id);
      if (before.version !== version) throw stale('claim', before);
      const { statement, kind, language, incidentId } = {
        incidentId: before.incident?.id ?? null,
        ...before,
        ...wanted,
      };
      refuseUnfitFacets(kind, { ...before, ...wanted }, wanted);
      await this.demandIncident(tx, incidentId);
      const changed = await this.claims.change(tx, id, version, { statement, kind, language, incidentId });
      if (!changed) throw stale('claim', await this.claims.view(tx, id));
      await this.putFacets(tx, id, wanted);
      return this.claims.view(tx, id);
    });
  }

  get(id: string): Promise<ClaimView> {
    return this.database.read((tx) => this.claims.view(tx, id));
  }

  /**
   * Holds the claim's state until the transaction ends, so that two people who change what stands behind it follow
   * each other; refuses with `claim.frozen` while nothing behind it may change.
   */
  async openForChange(tx: Tx, id: string): Promise<void> {
    const refused = frozenRefusal(await this.claims.lock(tx, id));
    if (refused) throw refused;
  }

  private async demandIncident(tx: Tx, id: string | null): Promise<void> {
    if (id === null || (await this.incidents.findRef(tx, id))) return;
    throw invalid(
      'incident.missing',
      'incidentId',
      'There is no incident with this id. Add the incident first.',
    );
  }

  private async putFacets(tx: Tx, id: string, { attribution, quantity }: Partial<AddClaim>): Promise<void> {
    if (attribution) {
      await this.parties.refs(tx, attribution.accused ?? [], (index) => `attribution.accused[${index}]`);
      await this.facets.putAttribution(tx, id, attribution);
    }
    if (attribution === null) await this.facets.dropAttribution(tx, id);
    if (quantity) await this.facets.putQuantity(tx, id, quantity);
    if (quantity === null) await this.facets.dropQuantity(tx, id);
  }
}

type Facets = { readonly attribution?: object | null; readonly quantity?: object | null };

function refuseUnfitFacets(
  kind: ClaimKind | null,
  { attribution = null, quantity = null }: Facets,
  given: Facets,
): void {
  const refused = facetRefusal(
    { kind, attribution, quantity },
    FACETS.filter((facet) => given[facet]),
  );
  if (refused) throw refused;
}
