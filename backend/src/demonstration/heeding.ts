import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { ClaimAnalysisService } from '../verdicts/claimAnalysis.service.js';

/** Answers the cautions that block a claim, through the service behind the desk. */
@Injectable()
export class Heeding {
  constructor(private readonly analysis: ClaimAnalysisService) {}

  /** `reasons` by rule. One that does not block, or is answered already, is left alone. */
  async heed(actor: Actor, claimId: string, reasons: Readonly<Record<string, string>>): Promise<void> {
    const { cautions } = await this.analysis.get(actor, claimId);
    for (const { id, ground, severity, acknowledged } of cautions) {
      if (severity !== 'blocking' || acknowledged !== null) continue;
      const reason = reasons[id];
      if (reason !== undefined)
        await this.analysis.answer(actor, claimId, { rule: id, act: 'acknowledged', ground, reason });
    }
  }
}
