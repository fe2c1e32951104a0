import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { idOf, type Subject } from './hypotheses.repository.js';
import { defaultsLeft, weighed } from './matrix.js';
import { MatrixRepository } from './matrix.repository.js';
import type { MatrixView } from './matrix.view.js';

/** A matrix as people see it. */
@Injectable()
export class MatrixService {
  constructor(private readonly matrix: MatrixRepository) {}

  async view(tx: Tx, subject: Subject): Promise<MatrixView> {
    const id = idOf(subject);
    const hypotheses = await this.matrix.hypotheses(tx, id);
    const rows = await this.matrix.rows(tx, id);
    const cells = await this.matrix.cells(tx, id);
    const analysts = await this.matrix.analysts(tx, id);
    const { evidence, isCapped } = await this.matrix.offered(tx, id);
    return {
      hypotheses,
      rows,
      cells,
      ...weighed({ hypotheses, rows, cells, analysts }),
      offered: { defaults: defaultsLeft(hypotheses), evidence, evidenceIsCapped: isCapped },
    };
  }
}
