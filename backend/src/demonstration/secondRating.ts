import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { AssessmentService } from '../verdicts/assessments/assessment.service.js';
import type { DemonstrationSecondRating } from './secondRatings.js';

/** Lets a colleague rate a claim blind, through the service behind the desk. */
@Injectable()
export class SecondRating {
  constructor(private readonly assessments: AssessmentService) {}

  async rate(
    holder: Actor,
    colleague: Actor,
    claimId: string,
    given: DemonstrationSecondRating,
  ): Promise<void> {
    const { open } = await this.assessments.ask(holder, claimId, { personId: colleague.id });
    const request = open.find(({ person }) => person.id === colleague.id);
    if (!request) throw new Error(`${colleague.name} was not asked`);
    if (given !== 'asked') await this.assessments.answer(colleague, request.id, given);
  }
}
