import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { idOf, type Subject } from './hypotheses.repository.js';
import { defaultsLeft, weighed, type StoredMatrix } from './matrix.js';
import { MatrixRepository } from './matrix.repository.js';
import type { MatrixView } from './matrix.view.js';

/** A matrix as people see it. */
@Injectable()
export class MatrixService {
  constructor(private readonly matrix: MatrixRepository) {}

  async view(tx: Tx, subject: Subject): Promise<MatrixView> {
    const stored = await this.stored(tx, subject);
    const { hypotheses, rows, cells } = stored;
    const { evidence, isCapped } = await this.matrix.offered(tx, idOf(subject));
    return {
      hypotheses: [...hypotheses],
      rows: [...rows],
      cells: [...cells],
      ...weighed(stored),
      offered: { defaults: defaultsLeft(hypotheses), evidence, evidenceIsCapped: isCapped },
    };
  }

  /** What is on file, unweighed. */
  async stored(tx: Tx, subject: Subject): Promise<StoredMatrix> {
    const id = idOf(subject);
    return {
      hypotheses: await this.matrix.hypotheses(tx, id),
      rows: await this.matrix.rows(tx, id),
      cells: await this.matrix.cells(tx, id),
      analysts: await this.matrix.analysts(tx, id),
    };
  }
}
