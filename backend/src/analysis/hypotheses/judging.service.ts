import { Injectable } from '@nestjs/common';
import { ClaimsService } from '../../claims/claims.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { missing, Problem } from '../../platform/problem.js';
import type { Judge } from './hypotheses.dto.js';
import { idOf, type Subject } from './hypotheses.repository.js';
import { MatrixRepository } from './matrix.repository.js';
import { MatrixService } from './matrix.service.js';
import type { CellView, MatrixView } from './matrix.view.js';

/** What analysts say of the cells, each in her own name. */
@Injectable()
export class JudgingService {
  constructor(
    private readonly database: Database,
    private readonly matrix: MatrixRepository,
    private readonly views: MatrixService,
    private readonly claims: ClaimsService,
  ) {}

  /** Judges one cell over what the person saw there; answers 409 with both when she judged it elsewhere meanwhile. */
  judge(actor: Actor, subject: Subject, wanted: Judge): Promise<MatrixView> {
    return this.database.write(actor, async (tx) => {
      if ('claimId' in subject) await this.claims.openForChange(tx, subject.claimId);
      await this.demandCell(tx, subject, wanted);
      const cell = { ...wanted, analystId: actor.id };
      const kept =
        wanted.version === 0
          ? await this.matrix.addCell(tx, newId(), cell)
          : await this.matrix.changeCell(tx, cell);
      if (!kept) {
        throw judgedElsewhere(
          await this.matrix.findCell(tx, wanted.hypothesisId, wanted.rowId, actor.id),
          wanted,
        );
      }
      return this.views.view(tx, subject);
    });
  }

  private async demandCell(tx: Tx, subject: Subject, { hypothesisId, rowId }: Judge): Promise<void> {
    const hypotheses = await this.matrix.hypotheses(tx, idOf(subject));
    const rows = await this.matrix.rows(tx, idOf(subject));
    const hypothesis = hypotheses.find(({ id }) => id === hypothesisId);
    const row = rows.find(({ id }) => id === rowId);
    if (!hypothesis) throw missing('hypothesis');
    if (!row) throw missing('hypothesis_row');
    if (hypothesis.retired || row.retired) throw TAKEN_OUT;
  }
}

const TAKEN_OUT = new Problem(
  'conflict',
  'hypothesis.retired',
  'This was taken out of the matrix meanwhile. Bring it back before you judge it.',
);

function judgedElsewhere(current: CellView | undefined, yours: Judge): Problem {
  return new Problem(
    'conflict',
    'hypothesis_cell.stale',
    'You judged this cell somewhere else since you opened it here. Compare both, then choose again.',
    [],
    { current: current ?? null, yours },
  );
}
