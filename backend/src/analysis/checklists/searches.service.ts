import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../../claims/claims.repository.js';
import { ClaimsService } from '../../claims/claims.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { invalid, Problem } from '../../platform/problem.js';
import type { AddSearch, SearchView, SetSearchStanding } from './search.dto.js';
import { SearchesRepository } from './searches.repository.js';

/** The search log of a claim. An entry is never rewritten; one that was wrong is withdrawn with a reason. */
@Injectable()
export class SearchesService {
  constructor(
    private readonly database: Database,
    private readonly searches: SearchesRepository,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
  ) {}

  list(claimId: string): Promise<SearchView[]> {
    return this.database.read(async (tx) => {
      await this.claimRows.demand(tx, claimId);
      return this.searches.list(tx, claimId);
    });
  }

  add(actor: Actor, claimId: string, search: AddSearch): Promise<SearchView> {
    refuseFuture(search.on);
    const id = newId();
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      await this.searches.add(tx, claimId, id, search);
      return this.searches.get(tx, claimId, id);
    });
  }

  setStanding(
    actor: Actor,
    claimId: string,
    id: string,
    { stands, reason = null }: SetSearchStanding,
  ): Promise<SearchView> {
    if (!stands && !reason?.trim()) {
      throw invalid('search.reason', 'reason', 'Say why this search no longer counts.');
    }
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      const { withdrawn } = await this.searches.get(tx, claimId, id);
      if ((withdrawn === null) === stands) throw stands ? STANDS : WITHDRAWN;
      await this.searches.setStanding(tx, claimId, id, stands ? null : reason);
      return this.searches.get(tx, claimId, id);
    });
  }

  /** Those that were not withdrawn. */
  async standing(tx: Tx, claimId: string): Promise<SearchView[]> {
    return (await this.searches.list(tx, claimId)).filter(({ withdrawn }) => withdrawn === null);
  }
}

const STANDS = new Problem('conflict', 'search.stands', 'This search counts already.');
const WITHDRAWN = new Problem('conflict', 'search.withdrawn', 'This search was withdrawn already.');

/** Somewhere on earth it is half a day later than with us. */
const AHEAD = 14 * 3600 * 1000;

function refuseFuture(on: string): void {
  if (on <= new Date(Date.now() + AHEAD).toISOString().slice(0, 10)) return;
  throw invalid('search.on', 'on', 'Name the day on which you looked; it cannot lie ahead.');
}
