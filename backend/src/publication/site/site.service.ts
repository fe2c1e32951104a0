import { Injectable } from '@nestjs/common';
import { missing } from '../../platform/problem.js';
import type { IncidentView } from './incident.js';
import type { DocParty } from '../../verdicts/document.js';
import { PublishedDatabase, type PublishedTx } from './published.database.js';
import { PublishedRepository } from './published.repository.js';
import type { Search } from './search.js';
import type {
  CorrectionLine,
  Edition,
  IncidentLine,
  Part,
  PartInVerdict,
  PartyAddresses,
  PartyView,
  VerdictLine,
  VerdictView,
} from './views.js';

const PARTS: readonly PartInVerdict[] = ['claimant', 'accused', 'target'];

/** A page that names parties which may have a page of their own. */
interface Linked {
  readonly addresses: PartyAddresses;
}

/** What readers may see. A thing that is not published is missing, like a thing that never was. */
@Injectable()
export class SiteService {
  constructor(
    private readonly database: PublishedDatabase,
    private readonly repository: PublishedRepository,
  ) {}

  verdicts(search: Search): Promise<Part<VerdictLine>> {
    return this.database.read((tx) => this.repository.verdicts(tx, search));
  }

  incidents(after: string | undefined): Promise<Part<IncidentLine>> {
    return this.database.read((tx) => this.repository.incidents(tx, after));
  }

  corrections(after: string | undefined): Promise<Part<CorrectionLine>> {
    return this.database.read((tx) => this.repository.corrections(tx, after));
  }

  /** The newest edition, or the one of that number. */
  verdict(slug: string, number?: number): Promise<VerdictView & Linked> {
    return this.database.read(async (tx) => {
      const editions = await this.repository.editionLines(tx, slug);
      const [edition] = await this.repository.editions(tx, slug, number ?? editions.length);
      if (!edition) throw missing('verdict');
      const { appearances, claim, incident } = edition.document;
      const named = [
        ...appearances.flatMap(({ speaker }) => speaker ?? []),
        ...(claim.attribution?.accused ?? []),
        ...(incident?.receivers ?? []),
      ];
      return { slug, edition, editions, addresses: await this.addressesOf(tx, named) };
    });
  }

  /** Every edition, oldest first. */
  async history(slug: string): Promise<readonly Edition[]> {
    const editions = await this.database.read((tx) => this.repository.editions(tx, slug, 'all'));
    if (editions.length === 0) throw missing('verdict');
    return editions;
  }

  incident(slug: string): Promise<IncidentView & Linked> {
    return this.database.read(async (tx) => {
      const incident = await this.repository.incident(tx, slug);
      if (!incident) throw missing('incident');
      const verdicts = await this.repository.verdictsOn(tx, slug);
      const named = [
        ...incident.receivers,
        ...incident.interests.map(({ party }) => party),
        ...verdicts.flatMap(({ saying }) => [...saying.claimants, ...saying.accused]),
      ];
      return { incident, verdicts, addresses: await this.addressesOf(tx, named) };
    });
  }

  /** What a party said and what is said of it, as far as we have checked it. */
  party(slug: string): Promise<PartyView> {
    return this.database.read(async (tx) => {
      const party = await this.repository.party(tx, slug);
      if (!party) throw missing('party');
      const parts = [];
      for (const part of PARTS) parts.push(await this.repository.partIn(tx, party.id, part));
      return { party, parts };
    });
  }

  private addressesOf(tx: PublishedTx, parties: readonly DocParty[]): Promise<PartyAddresses> {
    return this.repository.addresses(
      tx,
      parties.map(({ id }) => id),
    );
  }
}
