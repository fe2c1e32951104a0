import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { invalid, missing, Problem } from '../../platform/problem.js';
import type {
  AddAssessment,
  AskedOfYou,
  AskForAssessment,
  AssessmentView,
  ClaimAssessments,
} from './assessment.dto.js';
import { AssessmentRepository, type RequestRow } from './assessment.repository.js';
import { whyNotAsk } from './asking.rules.js';

/** Second ratings, asked for and given; they change nothing that a reader sees until somebody submits with them. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly database: Database,
    private readonly assessments: AssessmentRepository,
  ) {}

  list(actor: Actor, claimId: string): Promise<ClaimAssessments> {
    return this.database.read((tx) => this.of(tx, actor, claimId));
  }

  askedOf(actor: Actor): Promise<AskedOfYou[]> {
    return this.database.read((tx) => this.assessments.askedOf(tx, actor.id));
  }

  ask(actor: Actor, claimId: string, { personId }: AskForAssessment): Promise<ClaimAssessments> {
    return this.database.write(actor, async (tx) => {
      const claim = await this.assessments.lock(tx, claimId);
      if (!claim) throw missing('claim');
      const why = whyNotAsk(actor, claim);
      if (why) throw new Problem(why.kind, why.code, why.detail);
      const candidates = await this.assessments.candidates(tx, claimId, actor.id);
      if (!candidates.some(({ id }) => id === personId)) throw invalid(...NOT_A_CANDIDATE);
      await this.assessments.add(tx, { id: newId(), claimId, personId, askedBy: actor.id });
      return this.of(tx, actor, claimId);
    });
  }

  /** The one asked declines; the one who asked, the holder or an editor takes it back. */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.database.write(actor, async (tx) => {
      const request = await this.openRequest(tx, id);
      const claim = await this.assessments.lock(tx, request.claimId);
      const own = [request.personId, request.askedBy, claim?.holder].includes(actor.id);
      if (!own && actor.role !== 'editor') throw new Problem('forbidden', 'assessment.not_yours', NOT_YOURS);
      await this.assessments.withdraw(tx, id, actor.id);
    });
  }

  /** Keeps the rating for good, and answers with what it is compared with. */
  answer(actor: Actor, id: string, given: AddAssessment): Promise<AssessmentView> {
    const assessmentId = newId();
    return this.database.write(actor, async (tx) => {
      const request = await this.openRequest(tx, id);
      if (request.personId !== actor.id) {
        throw new Problem('forbidden', 'assessment.not_asked', 'Somebody else is asked for this rating.');
      }
      await this.assessments.lock(tx, request.claimId);
      await this.assessments.answer(tx, assessmentId, request, given);
      const all = await this.assessments.list(tx, request.claimId);
      const kept = all.find((one) => one.id === assessmentId);
      if (!kept) throw new Error(`assessment ${assessmentId} was not kept`);
      return kept;
    });
  }

  private async openRequest(tx: Tx, id: string): Promise<RequestRow> {
    const request = await this.assessments.find(tx, id);
    if (!request) throw missing('assessment_request');
    if (!request.open) throw new Problem('conflict', 'assessment.over', OVER);
    return request;
  }

  private async of(tx: Tx, actor: Actor, claimId: string): Promise<ClaimAssessments> {
    const claim = await this.assessments.askable(tx, claimId);
    if (!claim) throw missing('claim');
    const why = whyNotAsk(actor, claim)?.detail;
    return {
      open: await this.assessments.open(tx, claimId),
      assessments: await this.assessments.list(tx, claimId),
      candidates: why === undefined ? await this.assessments.candidates(tx, claimId, actor.id) : [],
      ...(why === undefined ? {} : { whyNot: why }),
    };
  }
}

const NOT_A_CANDIDATE = [
  'assessment.person',
  'personId',
  'Choose an active checker or editor who has not held this claim, written or judged its finding, or rated it already.',
] as const;
const NOT_YOURS =
  'Only the one who asked, the one who is asked, the holder or an editor takes this request back.';
const OVER = 'This request is answered, withdrawn, or over because the claim is public or closed.';
