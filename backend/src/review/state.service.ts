import { Injectable } from '@nestjs/common';
import { BlindnessService } from '../analysis/blindness/blindness.service.js';
import { ClaimsRepository } from '../claims/claims.repository.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { stale } from '../platform/problem.js';
import { offeredMoves } from './claim.refusal.js';
import { MOVE_NAMES, ruleOf } from './claim.workflow.js';
import { HistoryRepository } from './history.repository.js';
import type { HistoryEntry } from './review.dto.js';
import { ReviewRepository } from './review.repository.js';
import type { ClaimState, MakeMove, PlanClaim, UnderReview, WorkflowRow } from './state.dto.js';
import { stateView } from './state.view.js';
import { WorkflowRepository } from './workflow.repository.js';
import { WorkflowService, type Known } from './workflow.service.js';

/** Where a claim stands, how it got there, and how a person moves it on. */
@Injectable()
export class StateService {
  constructor(
    private readonly database: Database,
    private readonly workflow: WorkflowService,
    private readonly states: WorkflowRepository,
    private readonly reviews: ReviewRepository,
    private readonly histories: HistoryRepository,
    private readonly claims: ClaimsRepository,
    private readonly blindness: BlindnessService,
  ) {}

  get(actor: Actor, claimId: string): Promise<ClaimState> {
    return this.database.read((tx) => this.stateFor(tx, actor, claimId));
  }

  /** Makes one move and answers with where the claim stands then. */
  step(actor: Actor, claimId: string, { until, at, ...wish }: MakeMove): Promise<ClaimState> {
    const times = { until: until ? new Date(until) : undefined, at: at ? new Date(at) : undefined };
    return this.database.write(actor, async (tx) => {
      await this.workflow.move(tx, actor, { ...wish, ...times, claimId });
      return this.stateFor(tx, actor, claimId);
    });
  }

  /** Priority and due date: no move, so no step; the audit keeps who changed them. */
  plan(actor: Actor, claimId: string, { version, priority, due }: PlanClaim): Promise<ClaimState> {
    return this.database.write(actor, async (tx) => {
      const { state } = await this.workflow.locked(tx, claimId);
      const planned = {
        priority: priority ?? state.priority,
        due: due === undefined ? state.due : due === null ? null : new Date(due),
      };
      if (state.version !== version || !(await this.states.plan(tx, state, planned))) {
        throw stale('claim', stateView(state));
      }
      return this.stateFor(tx, actor, claimId);
    });
  }

  /** To whoever is to rate the claim blind, without the words that people left: they tell what was found. */
  history(actor: Actor, claimId: string): Promise<HistoryEntry[]> {
    return this.database.read(async (tx) => {
      await this.claims.demand(tx, claimId);
      const entries = await this.histories.of(tx, claimId);
      return (await this.blindness.isBlind(tx, actor, claimId)) ? entries.map(withoutWords) : entries;
    });
  }

  /** The workflow itself, as the table has it. */
  table(): WorkflowRow[] {
    return MOVE_NAMES.map((move) => {
      const { label, from, to, by, needs, asks } = ruleOf(move);
      return { move, label, from, to, by: by === 'system' ? [] : by, needs, asks };
    });
  }

  private async stateFor(tx: Tx, actor: Actor, claimId: string): Promise<ClaimState> {
    const known = await this.workflow.known(tx, claimId);
    const underReview = await this.underReview(tx, known);
    return {
      state: stateView(known.state),
      moves: offeredMoves(actor, known.standing),
      contributors: known.facts.contributors,
      ...(underReview ? { underReview } : {}),
    };
  }

  /** The revision before an editor, and the one that an editor saw before it; an approval of itself does not count. */
  private async underReview(tx: Tx, { state, revision }: Known): Promise<UnderReview | undefined> {
    if (!revision || !['in_review', 'approved'].includes(state.stage)) return undefined;
    const judged = await this.reviews.judged(tx, state.claimId);
    const lastReviewed = judged[state.stage === 'approved' ? 1 : 0];
    const { number, hash } = revision;
    return { revision: number, hash, ...(lastReviewed === undefined ? {} : { lastReviewed }) };
  }
}

function withoutWords({ note: _, reason: __, ...entry }: HistoryEntry): HistoryEntry {
  return entry;
}
