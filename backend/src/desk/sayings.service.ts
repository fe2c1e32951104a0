import { Injectable } from '@nestjs/common';
import { conflictsOf, type Saying } from '../analysis/sayings/conflicts.js';
import { IncidentsRepository } from '../incidents/incidents.repository.js';
import { PartiesRepository } from '../parties/parties.repository.js';
import { Database } from '../platform/database.js';
import type { ClaimSaying, IncidentSayings, PartyRecord } from './sayings.dto.js';
import { SayingsRepository } from './sayings.repository.js';

type Line = Omit<ClaimSaying, 'conflicts'>;

/** Who says what about whom. */
@Injectable()
export class SayingsService {
  constructor(
    private readonly database: Database,
    private readonly sayings: SayingsRepository,
    private readonly incidents: IncidentsRepository,
    private readonly parties: PartiesRepository,
  ) {}

  ofIncident(incidentId: string): Promise<IncidentSayings> {
    return this.database.read(async (tx) => {
      await this.incidents.get(tx, incidentId);
      const { claims, total } = await this.sayings.ofIncident(tx, incidentId);
      const conflicts = conflictsOf(claims.filter(stands).map(asSaying));
      return {
        total,
        claims: claims.map((line) => ({ ...line, conflicts: conflicts.get(line.id) ?? null })),
      };
    });
  }

  ofParty(partyId: string): Promise<PartyRecord> {
    return this.database.read(async (tx) => {
      await this.parties.get(tx, partyId);
      const plain = (lines: readonly Line[]): ClaimSaying[] =>
        lines.map((line) => ({ ...line, conflicts: null }));
      return {
        claimed: {
          claims: plain(await this.sayings.claimedBy(tx, partyId)),
          outcomes: await this.sayings.claimedOutcomes(tx, partyId),
        },
        blamed: {
          claims: plain(await this.sayings.blaming(tx, partyId)),
          outcomes: await this.sayings.blamingOutcomes(tx, partyId),
        },
      };
    });
  }
}

const ABOUT_WHO: ReadonlySet<string | null> = new Set([
  'attribution',
  'responsibility',
  'denial',
  'non_attribution',
]);

/** What was closed without a check, or declared void, contradicts nothing any more. */
function stands({ kind, stage, outcome }: Line): boolean {
  return ABOUT_WHO.has(kind) && stage !== 'closed' && outcome !== 'void';
}

function asSaying({ id, kind, claimants, accused, rung, said }: Line): Saying {
  return { id, kind: kind ?? 'other', claimants: claimants.map((party) => party.id), accused, rung, said };
}
