import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../claims/claims.repository.js';
import type { PartyRef } from '../parties/party.dto.js';
import { PartiesRepository } from '../parties/parties.repository.js';
import { Database, type Tx } from '../platform/database.js';
import type { AppearanceView } from './appearance.view.js';
import { AppearancesRepository } from './appearances.repository.js';
import type { Chain, CitationView, OriginsView } from './chain.view.js';
import { CitationsRepository } from './citations.repository.js';
import { originsOf, type Hop, type Link } from './origins.js';

/** Who said it, through whom it reached us, and where it began. */
@Injectable()
export class ChainService {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsRepository,
    private readonly appearances: AppearancesRepository,
    private readonly citations: CitationsRepository,
    private readonly parties: PartiesRepository,
  ) {}

  get(claimId: string): Promise<Chain> {
    return this.database.read(async (tx) => {
      await this.claims.demand(tx, claimId);
      return this.chainOf(tx, claimId);
    });
  }

  /** The chain of a claim as this transaction sees it. */
  async chainOf(tx: Tx, claimId: string): Promise<Chain> {
    const appearances = await this.appearances.listFor(tx, claimId);
    const citations = await this.citations.listFor(tx, claimId);
    return { appearances, citations, origins: await this.originsOf(tx, appearances, citations) };
  }

  private async originsOf(
    tx: Tx,
    appearances: readonly AppearanceView[],
    citations: readonly CitationView[],
  ): Promise<OriginsView> {
    const { parties, unknown, unstated } = originsOf(appearances.map(hopOf), citations.map(linkOf));
    const known = await this.parties.refs(tx, parties);
    const refs = parties.flatMap((id): PartyRef[] => [known.get(id)].filter((ref) => ref !== undefined));
    return { count: parties.length, parties: refs, unknown, unstated };
  }
}

function hopOf({ id, speaker, source, lineage }: AppearanceView): Hop {
  return { id, speaker: speaker?.id ?? null, publisher: source.publisher?.id ?? null, lineage };
}

/** A citation as a link of the chain. */
export function linkOf({ appearanceId, upstream }: CitationView): Link {
  return {
    from: appearanceId,
    to: 'party' in upstream ? { party: upstream.party.id } : { appearance: upstream.appearanceId },
  };
}
