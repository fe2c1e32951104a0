import { Injectable } from '@nestjs/common';
import type { Ladder } from '../analysis/ladder.js';
import { ClaimChecksService } from '../analysis/checklists/claimChecks.service.js';
import type { ClaimKind } from '../claims/claim.kinds.js';
import { ClaimsRepository } from '../claims/claims.repository.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database.js';
import { Jobs } from '../platform/jobs.js';
import { invalid, missing, Problem, stale } from '../platform/problem.js';
import { ClaimAnalysisService } from '../verdicts/claimAnalysis.service.js';
import { NO_FINDING } from '../verdicts/finding.js';
import { gaps } from '../verdicts/finding.rules.js';
import { RevisionService, type Revision } from '../verdicts/revision.service.js';
import { placementAfter, type Wish } from './claim.placement.js';
import { refusal } from './claim.refusal.js';
import type { Asked, Standing } from './claim.standing.js';
import type { Move, Stage } from './claim.workflow.js';
import { stateView } from './state.view.js';
import { WorkflowRepository, type FactsRow, type StateRow } from './workflow.repository.js';

/** What is asked for: a move, the version of the state that was seen, and what its form held. */
export interface Request extends Wish {
  readonly claimId: string;
  readonly move: Move;
  readonly version: number;
  readonly kind?: ClaimKind;
  readonly note?: string;
}

/** Everything about a claim that a move depends on, under lock when a move is under way. */
export interface Known {
  readonly state: StateRow;
  readonly facts: FactsRow;
  /** The newest revision. */
  readonly revision: Revision | undefined;
  readonly standing: Standing;
}

/** Name of the job that publishes what was scheduled; the chapter that publishes registers it. */
export const PUBLISH_DUE = 'publish_due';

@Injectable()
export class WorkflowService {
  constructor(
    private readonly repository: WorkflowRepository,
    private readonly claims: ClaimsRepository,
    private readonly revisions: RevisionService,
    private readonly jobs: Jobs,
    private readonly checks: ClaimChecksService,
    private readonly analysis: ClaimAnalysisService,
  ) {}

  /** All that is known of a claim's standing, for reading. */
  async known(tx: Tx, claimId: string): Promise<Known> {
    return this.knownOf(tx, await this.repository.find(tx, claimId));
  }

  /** The same with the claim locked until the transaction ends. */
  async locked(tx: Tx, claimId: string): Promise<Known> {
    return this.knownOf(tx, await this.repository.lock(tx, claimId));
  }

  /**
   * Locks the claim and throws unless this move may be made now; for whoever must write something (a review, an
   * edition) before the claim moves.
   */
  async allow(tx: Tx, actor: Actor | 'system', request: Request): Promise<Known> {
    const known = await this.locked(tx, request.claimId);
    if (known.state.version !== request.version) throw stale('claim', stateView(known.state));
    const why = refusal(request.move, actor, known.standing, await this.asked(tx, request));
    if (why) throw new Problem(why.kind, why.code, why.detail, why.fields);
    return known;
  }

  /** The only way a claim changes stage: the state, its step and what the move brings with it, or nothing. */
  async move(tx: Tx, actor: Actor | 'system', request: Request): Promise<{ stage: Stage; version: number }> {
    const { state, revision } = await this.allow(tx, actor, request);
    const hash = await this.beforeMove(tx, actor, request, state, revision);
    const to = placementAfter(request.move, state, request, actor);
    if (!(await this.repository.place(tx, state, to))) throw stale('claim', stateView(state));
    const version = state.version + 1;
    await this.repository.addStep(tx, {
      claimId: state.claimId,
      version,
      move: request.move,
      fromStage: state.stage,
      toStage: to.stage,
      actorId: actor === 'system' ? null : actor.id,
      assigneeId: to.assigneeId,
      note: request.note ?? request.reason ?? '',
      revisionHash: hash,
    });
    return { stage: to.stage, version };
  }

  /** What must be written with the move; gives the hash of the revision that the move is about. */
  private async beforeMove(
    tx: Tx,
    actor: Actor | 'system',
    { move, claimId, kind, at, hash }: Request,
    state: StateRow,
    revision: Revision | undefined,
  ): Promise<string | null> {
    if (move === 'accept' && kind !== undefined && state.kind === null) await this.name(tx, claimId, kind);
    if (move === 'schedule' && at) {
      await this.jobs.add(tx, PUBLISH_DUE, { claimId }, { runAt: at, key: `${PUBLISH_DUE}:${claimId}` });
    }
    if (move === 'submit' && actor !== 'system')
      return (await this.revisions.refresh(tx, actor, claimId)).hash;
    return hash ?? state.approvedHash ?? revision?.hash ?? null;
  }

  private async name(tx: Tx, claimId: string, kind: ClaimKind): Promise<void> {
    const { version, statement, language, incident } = await this.claims.view(tx, claimId);
    const facts = { statement, kind, language, incidentId: incident?.id ?? null };
    if (!(await this.claims.change(tx, claimId, version, facts))) {
      throw stale('claim', await this.claims.view(tx, claimId));
    }
  }

  private async knownOf(tx: Tx, state: StateRow | undefined): Promise<Known> {
    if (!state) throw missing('claim');
    const facts = await this.repository.facts(tx, state.claimId);
    const revision = await this.revisions.newest(tx, state.claimId);
    const openChecks = await this.checks.openQuestions(tx, state.claimId);
    // Only a claim at work can be submitted, and reading all that is on file of it takes its time.
    const obstacles = state.stage === 'in_work' ? await this.analysis.obstacles(tx, state.claimId) : NONE;
    const standing = standingOf(state, facts, revision, { openChecks, ...obstacles });
    return { state, facts, revision, standing };
  }

  private async asked(tx: Tx, request: Request): Promise<Asked> {
    const { assigneeId, duplicateOf, claimId } = request;
    const assignee = assigneeId ? await this.repository.assignable(tx, assigneeId, claimId) : undefined;
    const other = duplicateOf ? await this.repository.find(tx, duplicateOf) : undefined;
    if (duplicateOf && !other) {
      throw invalid('claim.missing', 'duplicateOf', 'There is no claim with this id.');
    }
    const duplicate = other && {
      isItself: other.claimId === claimId,
      isClosed: other.stage === 'closed',
    };
    return { ...request, now: new Date(), assignee, duplicate };
  }
}

/** What analysis puts in the way of a submission. */
interface Obstacles extends Pick<Standing, 'openChecks' | 'openCautions'> {
  readonly ladder: Ladder;
}

const NONE = { openCautions: [], ladder: { claim: null, evidence: null } } as const;

function standingOf(
  state: StateRow,
  facts: FactsRow,
  revision: Revision | undefined,
  { ladder, ...obstacles }: Obstacles,
): Standing {
  const { assigneeId, assigneeName } = state;
  return {
    stage: state.stage,
    heldFrom: state.heldFrom,
    kind: state.kind,
    holder: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
    leaseOver: state.leaseOver,
    scheduled: state.publishAt !== null,
    contributors: facts.contributors.map(({ id }) => id),
    assessors: facts.assessors,
    openBlocks: facts.openBlocks,
    appearances: facts.appearances,
    unstated: facts.unstated,
    evidence: facts.evidence.length,
    ...obstacles,
    gaps: gaps(revision?.finding ?? NO_FINDING, { kind: state.kind, evidence: facts.evidence, ladder }),
    newestHash: revision?.hash ?? null,
    approvedHash: state.approvedHash,
    approver: facts.approver,
    scheduler: facts.scheduler,
  };
}
