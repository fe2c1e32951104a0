import { Injectable } from '@nestjs/common';
import { BlindnessService } from '../analysis/blindness/blindness.service.js';
import { CautionAnswersRepository } from '../analysis/cautionAnswers.repository.js';
import { openBlocks, standingOf, type Answer, type Standing } from '../analysis/cautions/answers.js';
import { cautionsOf } from '../analysis/cautions/fired.js';
import { isReached, ladderOf, type Ladder } from '../analysis/ladder.js';
import { ClaimsRepository } from '../claims/claims.repository.js';
import { ClaimsService } from '../claims/claims.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { missing, Problem, stale } from '../platform/problem.js';
import { caseOf } from './case.build.js';
import type { CautionAnswerView, CautionView, ClaimAnalysis } from './claimAnalysis.dto.js';
import { PartsRepository } from './parts.repository.js';
import { RevisionRepository } from './revision.repository.js';

/** What the rules say of a claim, with what people said to them. */
interface Analysed {
  readonly cautions: readonly Standing[];
  readonly ladder: Ladder;
}

/** What to be careful of with a claim, and the answers to that. */
@Injectable()
export class ClaimAnalysisService {
  constructor(
    private readonly database: Database,
    private readonly parts: PartsRepository,
    private readonly revisions: RevisionRepository,
    private readonly answers: CautionAnswersRepository,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
    private readonly blindness: BlindnessService,
  ) {}

  /** As this person may see it: who is to rate the claim blind sees neither the finding nor what was said to it. */
  get(actor: Actor, claimId: string): Promise<ClaimAnalysis> {
    return this.database.read(async (tx) => {
      await this.claimRows.demand(tx, claimId);
      const blind = await this.blindness.isBlind(tx, actor, claimId);
      const { cautions, ladder } = await (blind ? this.unjudged(tx, claimId) : this.analysed(tx, claimId));
      return { cautions: cautions.map(cautionView), ladder: { ...ladder, reached: isReached(ladder) } };
    });
  }

  /** Keeps what the holder, or an editor, says to a caution that fires on the ground that she saw. */
  answer(actor: Actor, claimId: string, answer: Omit<Answer, 'by' | 'at'>): Promise<CautionView> {
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      refuseOthers(actor, await this.revisions.findHolder(tx, claimId));
      const before = await this.caution(tx, claimId, answer.rule);
      if (before.fired.ground !== answer.ground) throw stale('caution', cautionView(before));
      if (answer.act === 'withdrawn' && before.acknowledged === null) throw NOTHING_TO_WITHDRAW;
      await this.answers.add(tx, claimId, answer);
      return cautionView(await this.caution(tx, claimId, answer.rule));
    });
  }

  /** What fires on the claim as it stands, and how it is answered. */
  async analysed(tx: Tx, claimId: string): Promise<Analysed> {
    const finding = (await this.revisions.newest(tx, claimId))?.finding ?? null;
    const record = caseOf(await this.parts.read(tx, claimId), finding);
    const answers = await this.answers.list(tx, claimId);
    return { cautions: standingOf(cautionsOf(record), answers), ladder: ladderOf(record) };
  }

  /** What fires on the record alone, unanswered. */
  private async unjudged(tx: Tx, claimId: string): Promise<Analysed> {
    const record = caseOf(await this.parts.read(tx, claimId), null);
    return { cautions: standingOf(cautionsOf(record), []), ladder: ladderOf(record) };
  }

  /** What stands in the way of a submission: the names of cautions nobody has answered, and the ladder. */
  async obstacles(tx: Tx, claimId: string): Promise<{ openCautions: string[]; ladder: Ladder }> {
    const { cautions, ladder } = await this.analysed(tx, claimId);
    return { openCautions: openBlocks(cautions).map(({ rule }) => `${rule.name} (${rule.id})`), ladder };
  }

  private async caution(tx: Tx, claimId: string, rule: string): Promise<Standing> {
    const { cautions } = await this.analysed(tx, claimId);
    const found = cautions.find(({ fired }) => fired.rule.id === rule);
    if (!found) throw missing('caution');
    return found;
  }
}

const NOTHING_TO_WITHDRAW = new Problem(
  'conflict',
  'caution.open',
  'This caution is open: there is no acknowledgement to take back.',
);

function refuseOthers(
  actor: Actor,
  holder: { readonly id: string; readonly name: string } | undefined,
): void {
  if (actor.role === 'editor' || holder?.id === actor.id) return;
  throw new Problem(
    'forbidden',
    'caution.not_holder',
    holder
      ? `${holder.name} holds this claim and answers its cautions, or an editor does. Leave a comment.`
      : 'Nobody is at work on this claim. Take it before you answer its cautions.',
  );
}

function cautionView({ fired, acknowledged, earlier }: Standing): CautionView {
  const { rule, words, facts, severity, ground } = fired;
  const { id, name, audience, source } = rule;
  return {
    id,
    name,
    words,
    facts,
    severity,
    audience,
    source,
    ground,
    acknowledged: told(acknowledged),
    earlier: told(earlier),
  };
}

function told(answer: Answer | null): CautionAnswerView | null {
  return answer && { reason: answer.reason, by: answer.by, at: answer.at };
}
