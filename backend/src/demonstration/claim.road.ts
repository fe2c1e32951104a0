import { Injectable } from '@nestjs/common';
import { EvidenceService } from '../evidence/evidence.service.js';
import type { Credibility, Reliability } from '../evidence/evidence.grades.js';
import type { Actor } from '../platform/actor.js';
import { EditionService } from '../publication/edition.service.js';
import { CommentService } from '../review/comment.service.js';
import { ReviewService } from '../review/review.service.js';
import type { ClaimState, MakeMove } from '../review/state.dto.js';
import { StateService } from '../review/state.service.js';
import { RevisionService } from '../verdicts/revision.service.js';
import { Checking } from './checking.js';
import type { DemonstrationClaim, DemonstrationCorrection, Fate } from './content.js';
import { inDays, today } from './days.js';
import { Doubting } from './doubting.js';
import type { Filed } from './filing.js';
import { Heeding } from './heeding.js';
import { Intake, type BroughtIn } from './intake.js';
import { SecondRating } from './secondRating.js';

export interface Staff {
  readonly checker: Actor;
  readonly second: Actor;
  readonly editor: Actor;
}

/** What happens to a claim on its way to where a newcomer finds it. */
interface Journey {
  readonly id: string;
  readonly broughtIn: BroughtIn;
  readonly claim: DemonstrationClaim;
  readonly staff: Staff;
  /** Who brought it in and works on it. */
  readonly writer: Actor;
  readonly filed: Filed;
  /** Ids of the claims that came in before, by key. */
  readonly earlier: ReadonlyMap<string, string>;
  /** Where the claim stood after its last move. */
  standing: ClaimState;
}

type Leg =
  | 'accept'
  | 'take'
  | 'weigh'
  | 'doubt'
  | 'check'
  | 'write'
  | 'heed'
  | 'rate'
  | 'submit'
  | 'approve'
  | 'publish'
  | 'return'
  | 'hold'
  | 'close';

const WORK: readonly Leg[] = ['accept', 'take', 'weigh', 'doubt', 'check', 'write', 'heed', 'rate'];
const ROADS: Readonly<Record<Fate['stage'] | 'returned', readonly Leg[]>> = {
  inbox: [],
  queued: ['accept'],
  in_work: WORK,
  returned: [...WORK, 'submit', 'return'],
  in_review: [...WORK, 'submit'],
  approved: [...WORK, 'submit', 'approve'],
  settled: [...WORK, 'submit', 'approve', 'publish'],
  on_hold: ['accept', 'take', 'hold'],
  closed: ['close'],
};

/** Leads each claim from the inbox to its place, through the very services that people use. */
@Injectable()
export class ClaimRoad {
  constructor(
    private readonly intake: Intake,
    private readonly evidence: EvidenceService,
    private readonly doubting: Doubting,
    private readonly checking: Checking,
    private readonly heeding: Heeding,
    private readonly secondRating: SecondRating,
    private readonly revisions: RevisionService,
    private readonly states: StateService,
    private readonly reviews: ReviewService,
    private readonly comments: CommentService,
    private readonly editions: EditionService,
  ) {}

  /** Returns the id of the claim. */
  async lead(
    staff: Staff,
    filed: Filed,
    earlier: ReadonlyMap<string, string>,
    claim: DemonstrationClaim,
  ): Promise<string> {
    const { fate } = claim;
    const correction = fate.stage === 'settled' ? fate.correction : undefined;
    const first = correction ? asFirstPublished(claim, correction) : claim;
    const writer = staff[claim.by];
    const broughtIn = await this.intake.bringIn(writer, filed, first);
    const { id } = broughtIn;
    const standing = await this.states.get(writer, id);
    const journey: Journey = { id, broughtIn, claim: first, staff, writer, filed, earlier, standing };
    await this.plan(journey);
    for (const leg of roadTo(fate)) await this.legs[leg](journey);
    for (const { by, ...comment } of claim.comments ?? []) await this.comments.add(staff[by], id, comment);
    if (correction) await this.correct({ ...journey, claim, writer: staff.second }, correction);
    return id;
  }

  private readonly legs: Readonly<Record<Leg, (journey: Journey) => Promise<void>>> = {
    accept: (journey) => this.step(journey, { move: 'accept' }),
    take: (journey) => this.step(journey, { move: 'take' }),
    weigh: (journey) => this.weigh(journey),
    doubt: ({ id, staff, claim }) => this.doubt(id, staff, claim),
    check: (journey) => this.check(journey),
    write: (journey) => this.write(journey),
    heed: ({ id, writer, claim }) => this.heeding.heed(writer, id, claim.heeded ?? {}),
    rate: (journey) => this.rate(journey),
    submit: (journey) => this.step(journey, { move: 'submit' }),
    approve: (journey) => this.review(journey, 'approve'),
    return: (journey) => this.review(journey, 'return'),
    publish: (journey) => this.publish(journey),
    hold: (journey) => this.hold(journey),
    close: (journey) => this.close(journey),
  };

  private async plan(journey: Journey): Promise<void> {
    const { id, claim, staff, standing } = journey;
    const { priority, dueInDays } = claim;
    if (priority === undefined && dueInDays === undefined) return;
    const due = dueInDays === undefined ? undefined : inDays(dueInDays);
    const { version } = standing.state;
    journey.standing = await this.states.plan(staff.editor, id, { version, priority, due });
  }

  private async weigh({ id, writer, filed, claim }: Journey): Promise<void> {
    for (const { note, words, stance, grade, comment, rung, proof = [] } of claim.evidence ?? []) {
      await this.evidence.add(writer, id, {
        captureId: filed.captures[note],
        exact: words,
        stance,
        reliability: grade.charAt(0) as Reliability,
        credibility: Number(grade.charAt(1)) as Credibility,
        note: comment,
        rung: rung ?? null,
        proof: [...proof],
      });
    }
  }

  private async doubt(claimId: string, staff: Staff, { rivals }: DemonstrationClaim): Promise<void> {
    if (rivals) await this.doubting.doubt(staff, { claimId }, rivals);
  }

  private async check({ id, writer, claim: { checks } }: Journey): Promise<void> {
    if (checks) await this.checking.check(writer, id, checks);
  }

  private async write({ id, writer, claim: { finding } }: Journey): Promise<void> {
    if (!finding) return;
    await this.revisions.save(writer, id, {
      ...finding,
      base: (await this.revisions.list(id)).length,
      unknowns: [...finding.unknowns],
      rationale: finding.rationale.join('\n\n'),
      asOf: today(),
    });
  }

  private async rate({ id, writer, staff, claim: { secondRating } }: Journey): Promise<void> {
    const colleague = writer.id === staff.checker.id ? staff.second : staff.checker;
    if (secondRating) await this.secondRating.rate(writer, colleague, id, secondRating);
  }

  private async review(journey: Journey, decision: 'approve' | 'return'): Promise<void> {
    const { id, staff, standing, claim } = journey;
    const { state, underReview } = standing;
    if (!underReview) throw new Error(`“${claim.statement}” is not in review`);
    const note = claim.fate.stage === 'in_work' ? claim.fate.returned : undefined;
    const review = { decision, revisionHash: underReview.hash, note, version: state.version };
    await this.reviews.add(staff.editor, id, review);
    journey.standing = await this.states.get(staff.editor, id);
  }

  private async publish(journey: Journey): Promise<void> {
    const { id, staff, standing, claim } = journey;
    const { version, approvedHash } = standing.state;
    if (approvedHash === null) throw new Error(`“${claim.statement}” is not approved`);
    await this.editions.publish(staff.editor, id, { hash: approvedHash, version });
    journey.standing = await this.states.get(staff.editor, id);
  }

  private async hold(journey: Journey): Promise<void> {
    const { fate } = journey.claim;
    if (fate.stage !== 'on_hold') return;
    await this.step(journey, { move: 'hold', until: inDays(fate.untilInDays), note: fate.note });
  }

  private async close(journey: Journey): Promise<void> {
    const { claim, earlier } = journey;
    if (claim.fate.stage !== 'closed') return;
    const { reason, note, duplicateOf } = claim.fate;
    const other = duplicateOf === undefined ? undefined : earlier.get(duplicateOf);
    await this.step(journey, { move: 'close', reason, note, duplicateOf: other });
  }

  /** What was published is followed by a second edition, which says why. */
  private async correct(journey: Journey, { kind, reason }: DemonstrationCorrection): Promise<void> {
    await this.step(journey, { move: 'reopen', correction: kind, reason });
    const { writer, filed, broughtIn, claim } = journey;
    await this.intake.citeAgain(writer, filed, broughtIn, claim);
    for (const leg of ['write', 'heed', 'submit', 'approve', 'publish'] as const)
      await this.legs[leg](journey);
  }

  private async step(journey: Journey, move: Omit<MakeMove, 'version'>): Promise<void> {
    const { version } = journey.standing.state;
    journey.standing = await this.states.step(journey.writer, journey.id, { ...move, version });
  }
}

function roadTo(fate: Fate): readonly Leg[] {
  return ROADS[fate.stage === 'in_work' && fate.returned !== undefined ? 'returned' : fate.stage];
}

function asFirstPublished(
  claim: DemonstrationClaim,
  { before }: DemonstrationCorrection,
): DemonstrationClaim {
  return {
    ...claim,
    appearances: claim.appearances.map((one) => ({ ...one, lineage: before.lineage })),
    finding: claim.finding && { ...claim.finding, rationale: before.rationale },
  };
}
