import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../claims/claims.repository.js';
import { ClaimsService } from '../claims/claims.service.js';
import type { ClaimView } from '../claims/claim.view.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import { AppearancesService } from './appearances.service.js';
import type { AddClaimWithAppearance } from './newClaim.dto.js';

/** A claim comes in, mostly with the passage in which somebody came upon it. */
@Injectable()
export class NewClaimsService {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsService,
    private readonly claimsRepository: ClaimsRepository,
    private readonly appearances: AppearancesService,
  ) {}

  /** The claim with its first appearance, or neither. */
  add(actor: Actor, { appearance, ...claim }: AddClaimWithAppearance): Promise<ClaimView> {
    return this.database.write(actor, async (tx) => {
      const id = await this.claims.add(tx, actor, claim);
      if (appearance) await this.appearances.addTo(tx, actor, id, appearance, 'appearance.');
      return this.claimsRepository.view(tx, id);
    });
  }
}
