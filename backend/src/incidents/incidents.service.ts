import { Injectable } from '@nestjs/common';
import { PartiesService } from '../parties/parties.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Page } from '../platform/page.js';
import { stale } from '../platform/problem.js';
import { NEVER_SAID, spanRefusal, truncatedSpan, type Span } from './incident.dates.js';
import type { AddIncident, ChangeIncident, IncidentListing, IncidentView } from './incident.dto.js';
import { slugOfTitle } from './incident.slug.js';
import { IncidentsRepository } from './incidents.repository.js';

/** What happened: the frame around the claims that are made about it. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly parties: PartiesService,
  ) {}

  add(actor: Actor, incident: AddIncident): Promise<IncidentView> {
    const { title, summary = '', occurred = NEVER_SAID, techniques = [] } = incident;
    const id = newId();
    return this.database.write(actor, async (tx) => {
      const facts = { title, summary, occurred: checkedSpan(occurred), techniques };
      await this.incidents.add(tx, id, slugOfTitle(title), facts);
      await this.replaceParties(tx, id, incident);
      return this.incidents.get(tx, id);
    });
  }

  /** The address stays when the title changes: readers have it. */
  change(actor: Actor, id: string, { version, ...wanted }: ChangeIncident): Promise<IncidentView> {
    return this.database.write(actor, async (tx) => {
      const before = await this.incidents.get(tx, id);
      const facts = { ...before, ...wanted };
      const changed = await this.incidents.change(tx, id, version, {
        ...facts,
        occurred: checkedSpan(facts.occurred),
      });
      if (!changed) throw stale('incident', await this.incidents.get(tx, id));
      await this.replaceParties(tx, id, wanted);
      return this.incidents.get(tx, id);
    });
  }

  get(id: string): Promise<IncidentView> {
    return this.database.read((tx) => this.incidents.get(tx, id));
  }

  list(listing: IncidentListing): Promise<Page<IncidentView>> {
    return this.database.read((tx) => this.incidents.list(tx, listing));
  }

  private async replaceParties(
    tx: Tx,
    id: string,
    { receivers, interests }: Partial<AddIncident>,
  ): Promise<void> {
    if (receivers) {
      await this.parties.refs(tx, receivers, (index) => `receivers[${index}]`);
      await this.incidents.replaceReceivers(tx, id, receivers);
    }
    if (interests) {
      const ids = interests.map(({ partyId }) => partyId);
      await this.parties.refs(tx, ids, (index) => `interests[${index}].partyId`);
      const staked = interests.map(({ partyId, stake, note = '' }) => ({ partyId, stake, note }));
      await this.incidents.replaceInterests(tx, id, staked);
    }
  }
}

function checkedSpan(span: Span): Span {
  const refused = spanRefusal(span);
  if (refused) throw refused;
  return truncatedSpan(span);
}
