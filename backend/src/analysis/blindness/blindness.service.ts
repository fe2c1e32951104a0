import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { Problem } from '../../platform/problem.js';
import { BlindnessRepository } from './blindness.repository.js';
import { BLIND, type Subject } from './words.js';

/** Keeps the finding from whoever is asked to rate a claim without having seen it. */
@Injectable()
export class BlindnessService {
  constructor(
    private readonly database: Database,
    private readonly repository: BlindnessRepository,
  ) {}

  /** Throws 403 `assessment.blind` when this person has yet to rate what is shown here. */
  async refuse(actor: Actor, subject: Subject, id: string): Promise<void> {
    const blind = await this.database.read((tx) =>
      subject === 'claim'
        ? this.repository.onClaim(tx, actor.id, id)
        : this.repository.onIncident(tx, actor.id, id),
    );
    if (blind) throw new Problem('forbidden', 'assessment.blind', BLIND[subject]);
  }

  isBlind(tx: Tx, actor: Actor, claimId: string): Promise<boolean> {
    return this.repository.onClaim(tx, actor.id, claimId);
  }

  /** The claims whose finding this person may not see. */
  claimsClosedTo(tx: Tx, actor: Actor): Promise<string[]> {
    return this.repository.claimsOf(tx, actor.id);
  }
}
