import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../claims/claims.repository.js';
import { ClaimsService } from '../claims/claims.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { invalid, stale } from '../platform/problem.js';
import { CapturesService } from '../sources/captures.service.js';
import type { AddEvidence, ChangeEvidence, EvidenceView } from './evidence.dto.js';
import { PROOFS, type Proof } from './evidence.grades.js';
import { EvidenceRepository } from './evidence.repository.js';

/** Passages that bear on a claim, each graded. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceRepository,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
    private readonly captures: CapturesService,
  ) {}

  list(claimId: string): Promise<EvidenceView[]> {
    return this.database.read(async (tx) => {
      await this.claimRows.demand(tx, claimId);
      return this.evidence.list(tx, claimId);
    });
  }

  /** Adds the passage where it stands in its capture, under the next number. */
  add(actor: Actor, claimId: string, { captureId, note = '', ...rest }: AddEvidence): Promise<EvidenceView> {
    const { stance, reliability, credibility, withheld = false, withheldReason = null, ...further } = rest;
    const { rung = null, proof = [], ...quote } = further;
    const id = newId();
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      const place = await this.captures.place(tx, { captureId, ...quote });
      await this.evidence.add(tx, {
        id,
        claimId,
        captureId,
        place,
        stance,
        reliability,
        credibility,
        note,
        withheldReason: reasonFor(withheld, withheldReason),
        rung,
        proof: inOrder(proof),
        createdBy: actor.id,
      });
      return this.evidence.get(tx, id);
    });
  }

  change(actor: Actor, id: string, { version, ...wanted }: ChangeEvidence): Promise<EvidenceView> {
    return this.database.write(actor, async (tx) => {
      const before = await this.openForChange(tx, id);
      if (before.version !== version) throw stale('evidence', before);
      const { withheld, withheldReason, ...weighed } = { ...before, ...wanted };
      const to = {
        ...weighed,
        proof: inOrder(weighed.proof),
        withheldReason: reasonFor(withheld, withheldReason),
      };
      if (!(await this.evidence.change(tx, id, version, to))) {
        throw stale('evidence', await this.evidence.get(tx, id));
      }
      return this.evidence.get(tx, id);
    });
  }

  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.write(actor, async (tx) => {
      const before = await this.openForChange(tx, id);
      if (before.version !== version || !(await this.evidence.remove(tx, id, version))) {
        throw stale('evidence', before);
      }
    });
  }

  /** The evidence as it stands once the claim is held, so that nobody changes it in between. */
  private async openForChange(tx: Tx, id: string): Promise<EvidenceView> {
    const { claimId } = await this.evidence.get(tx, id);
    await this.claims.openForChange(tx, claimId);
    return this.evidence.get(tx, id);
  }
}

/** As the form lists them, so that ticking them in another order is no change. */
function inOrder(proof: readonly Proof[]): Proof[] {
  return PROOFS.filter((kind) => proof.includes(kind));
}

function reasonFor(withheld: boolean, reason: string | null): string | null {
  if (!withheld) return null;
  if (reason?.trim()) return reason;
  throw invalid(
    'evidence.withheld_reason',
    'withheldReason',
    'Say why this is withheld: readers see the reason in its place.',
  );
}
