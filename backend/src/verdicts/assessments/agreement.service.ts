import { Injectable } from '@nestjs/common';
import { agreementByKind } from '../../analysis/agreement/agreement.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import type { AgreementView } from './agreement.dto.js';
import { AssessmentRepository } from './assessment.repository.js';

/** How far people agree who rated the same claim without having seen each other's rating. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly database: Database,
    private readonly assessments: AssessmentRepository,
  ) {}

  async byKind(actor: Actor): Promise<AgreementView[]> {
    const rated = await this.database.read((tx) => this.assessments.rated(tx, actor.id));
    return agreementByKind(rated) as AgreementView[];
  }
}
