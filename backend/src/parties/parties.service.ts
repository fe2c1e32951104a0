import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Page } from '../platform/page.js';
import { invalid, Problem, stale } from '../platform/problem.js';
import { PartiesRepository, type PartyFacts } from './parties.repository.js';
import type { AddParty, ChangeParty, PartyListing, PartyRef, PartyView } from './party.dto.js';

/** Who is spoken of: named once, however often they appear. */
@Injectable()
export class PartiesService {
  constructor(
    private readonly database: Database,
    private readonly parties: PartiesRepository,
  ) {}

  add(actor: Actor, party: AddParty): Promise<PartyView> {
    return this.database.write(actor, async (tx) => this.parties.get(tx, await this.addTo(tx, party, '')));
  }

  /** Adds the party and returns its id; `field` leads to it in the input. */
  async addTo(
    tx: Tx,
    { kind, name, aliases = [], description = '', externalIds = {} }: AddParty,
    field: string,
  ): Promise<string> {
    const id = newId();
    const facts = { kind, name, aliases, description, externalIds };
    await this.refuseNamesake(tx, id, facts, field);
    await this.parties.add(tx, id, facts);
    return id;
  }

  change(actor: Actor, id: string, { version, ...wanted }: ChangeParty): Promise<PartyView> {
    return this.database.write(actor, async (tx) => {
      const before = await this.parties.get(tx, id);
      if (before.version !== version) throw stale('party', before);
      const facts = { ...before, ...wanted };
      await this.refuseNamesake(tx, id, facts, '');
      if (!(await this.parties.change(tx, id, version, facts)))
        throw stale('party', await this.parties.get(tx, id));
      return this.parties.get(tx, id);
    });
  }

  get(id: string): Promise<PartyView> {
    return this.database.read((tx) => this.parties.get(tx, id));
  }

  list(listing: PartyListing): Promise<Page<PartyView>> {
    return this.database.read((tx) => this.parties.list(tx, listing));
  }

  /** The parties with these ids, in that order; one that does not exist is named by its place in the input. */
  async refs(tx: Tx, ids: readonly string[], fieldOf: (index: number) => string): Promise<PartyRef[]> {
    const known = await this.parties.refs(tx, ids);
    return ids.map((id, index) => {
      const party = known.get(id);
      if (!party)
        throw invalid(
          'party.missing',
          fieldOf(index),
          'There is no party with this id. Add the party first.',
        );
      return party;
    });
  }

  /** Two parties of one kind under one name would split what is known of one; the unnamed are alike by nature. */
  private async refuseNamesake(
    tx: Tx,
    id: string,
    { kind, name, aliases }: PartyFacts,
    field: string,
  ): Promise<void> {
    if (kind === 'unnamed') return;
    await this.parties.waitForNames(tx);
    const other = await this.parties.findNamesake(tx, kind, [name, ...aliases], id);
    if (!other) return;
    const detail = `There is already a party of this kind that goes by this name: ${other.name}. Use it, or add the other name to its aliases.`;
    throw new Problem('conflict', 'party.exists', detail, [{ field: `${field}name`, detail }], {
      current: other,
    });
  }
}
