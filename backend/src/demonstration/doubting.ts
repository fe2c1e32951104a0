import { Injectable } from '@nestjs/common';
import type { Subject } from '../analysis/hypotheses/hypotheses.repository.js';
import { HypothesesService } from '../analysis/hypotheses/hypotheses.service.js';
import { JudgingService } from '../analysis/hypotheses/judging.service.js';
import type { MatrixView } from '../analysis/hypotheses/matrix.view.js';
import type { Actor } from '../platform/actor.js';
import type { DemonstrationRivals, DemonstrationRow } from './rivals/rivals.js';

type Analysts = Readonly<Record<'checker' | 'second', Actor>>;

/** Holds rival explanations against the evidence, through the services behind the desk. */
@Injectable()
export class Doubting {
  constructor(
    private readonly hypotheses: HypothesesService,
    private readonly judging: JudgingService,
  ) {}

  /** `claimIds` by the keys of the claims, for the matrix of an incident. */
  async doubt(
    { checker, second }: Analysts,
    subject: Subject,
    { titles, rows }: DemonstrationRivals,
    claimIds: ReadonlyMap<string, string> = new Map(),
  ): Promise<void> {
    const { hypotheses } = await this.hypotheses.addDefaults(checker, subject);
    for (const [place, { id, version }] of hypotheses.entries()) {
      await this.hypotheses.change(checker, subject, id, { version, title: titles[place] });
    }
    for (const row of rows) {
      const matrix = await this.hold(checker, subject, row, claimIds);
      const rowId = matrix.rows.at(-1)?.id ?? '';
      for (const [analyst, marks] of [
        [checker, row.checker],
        [second, row.second],
      ] as const) {
        for (const [place, mark] of (marks ?? []).entries()) {
          const hypothesisId = hypotheses[place]?.id ?? '';
          await this.judging.judge(analyst, subject, { hypothesisId, rowId, mark, version: 0 });
        }
      }
    }
  }

  private async hold(
    actor: Actor,
    subject: Subject,
    { held, relevance = 'medium' }: DemonstrationRow,
    claimIds: ReadonlyMap<string, string>,
  ): Promise<MatrixView> {
    if (typeof held === 'string') return this.hypotheses.addRows(actor, subject, { words: held, relevance });
    const [key, number] = typeof held === 'number' ? [undefined, held] : held;
    const claimId = key === undefined ? undefined : claimIds.get(key);
    const { offered } = await this.hypotheses.get(subject);
    const found = offered.evidence.find(
      (one) => one.number === number && (claimId === undefined || one.claimId === claimId),
    );
    if (!found) throw new Error(`no evidence ${number} of ${key ?? 'the claim'} is offered`);
    return this.hypotheses.addRows(actor, subject, { evidenceIds: [found.id], relevance });
  }
}
