import { Injectable } from '@nestjs/common';
import type { ClaimKind } from '../../claims/claim.kinds.js';
import { ClaimsRepository } from '../../claims/claims.repository.js';
import { ClaimsService } from '../../claims/claims.service.js';
import { EvidenceRepository } from '../../evidence/evidence.repository.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { invalid, Problem, stale } from '../../platform/problem.js';
import type { AnswerCheck, CheckView, ClaimChecklist, MoveToVersion } from './checklist.dto.js';
import { lackOf, outcomeOf, standing, type Answer, type Lack, type OnFile } from './checklist.rules.js';
import { viewOf } from './checklists.service.js';
import { ChecklistsRepository, type Checklist } from './checklists.repository.js';
import { ClaimChecksRepository, type KeptAnswer, type Run } from './claimChecks.repository.js';
import { SearchesService } from './searches.service.js';

/** Everything about the checklist of one claim. */
interface Known {
  readonly kind: ClaimKind | null;
  readonly run: Run | undefined;
  /** The version that the claim answers, or would if it were begun now. */
  readonly checklist: Checklist | undefined;
  readonly newest: Checklist | undefined;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly onFile: OnFile;
}

/** How a claim answers the checklist of its kind. */
@Injectable()
export class ClaimChecksService {
  constructor(
    private readonly database: Database,
    private readonly checks: ClaimChecksRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly searches: SearchesService,
    private readonly evidence: EvidenceRepository,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
  ) {}

  get(claimId: string): Promise<ClaimChecklist> {
    return this.database.read((tx) => this.standing(tx, claimId));
  }

  /** Adds an answer over the one that the person saw; the first one begins with the version that stands now. */
  answer(
    actor: Actor,
    claimId: string,
    { version, key, after, ...given }: AnswerCheck,
  ): Promise<ClaimChecklist> {
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      const known = await this.known(tx, claimId);
      const item = known.checklist?.items.find((one) => one.key === key);
      if ((known.checklist?.version ?? 0) !== version) throw stale('checklist', checklistOf(known));
      if (!known.checklist || !item)
        throw invalid('checklist.question', 'key', 'This checklist has no such question.');
      const before = known.answers.get(key);
      if ((before?.id ?? null) !== (after ?? null)) throw stale('checklist_answer', checkOf(item, known));
      const answer = answerOf(given, known.onFile);
      refuseLack(lackOf(item, answer, known.onFile));
      const run = known.run ?? (await this.begin(tx, claimId, known.checklist));
      await this.checks.answer(tx, claimId, run, { ...answer, id: newId(), key });
      return this.standing(tx, claimId);
    });
  }

  /** Begins, or moves on to, the newest version; answers to questions that are still asked are kept. */
  moveTo(actor: Actor, claimId: string, { version }: MoveToVersion): Promise<ClaimChecklist> {
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      const known = await this.known(tx, claimId);
      const { newest, run } = known;
      if (!newest || newest.version !== version) throw stale('checklist', checklistOf(known));
      if (run?.checklistId === newest.id) {
        throw new Problem('conflict', 'checklist.newest', 'This claim answers the newest version already.');
      }
      await this.begin(tx, claimId, newest);
      return this.standing(tx, claimId);
    });
  }

  /** The checklist as the claim answers it at this moment. */
  async standing(tx: Tx, claimId: string): Promise<ClaimChecklist> {
    return checklistOf(await this.known(tx, claimId));
  }

  /** The questions that nobody has answered or waived, in their order. */
  async openQuestions(tx: Tx, claimId: string): Promise<string[]> {
    const { items } = await this.standing(tx, claimId);
    return items.filter(({ outcome }) => outcome === 'open').map(({ question }) => question);
  }

  private async begin(tx: Tx, claimId: string, { id }: Checklist): Promise<Run> {
    const run = { id: newId(), checklistId: id };
    await this.checks.begin(tx, claimId, run);
    return run;
  }

  private async known(tx: Tx, claimId: string): Promise<Known> {
    const { kind } = await this.claimRows.view(tx, claimId);
    const onFile = {
      evidence: new Set(await this.evidence.numbers(tx, claimId)),
      searches: new Set((await this.searches.standing(tx, claimId)).map(({ id }) => id)),
    };
    const nothing = {
      kind,
      run: undefined,
      checklist: undefined,
      newest: undefined,
      answers: new Map(),
      onFile,
    };
    if (kind === null) return nothing;
    const run = await this.checks.run(tx, claimId, kind);
    const newest = await this.checklists.newest(tx, kind);
    const checklist = run ? await this.checklists.get(tx, run.checklistId) : newest;
    const answers = new Map((await this.checks.answers(tx, claimId, kind)).map((one) => [one.key, one]));
    return { kind, run, checklist, newest, answers, onFile };
  }
}

function checklistOf(known: Known): ClaimChecklist {
  const { kind, checklist, newest, run } = known;
  return {
    kind,
    version: checklist?.version ?? 0,
    begun: run !== undefined,
    items: (checklist?.items ?? []).map((item) => checkOf(item, known)),
    newer: kind && newest && newest.id !== checklist?.id ? viewOf(kind, newest) : null,
  };
}

function checkOf(item: Checklist['items'][number], { answers, onFile }: Known): CheckView {
  const kept = answers.get(item.key);
  if (!kept) return { ...item, outcome: 'open', lacks: null, answer: null };
  const { key: _, ...answer } = kept;
  return {
    ...item,
    outcome: outcomeOf(item, kept, onFile),
    lacks: lackOf(item, kept, onFile) ?? null,
    answer: { ...answer, ...standing(kept, onFile) },
  };
}

/** Only what belongs to the outcome is kept of what was given. */
function answerOf(
  { outcome, words, reason, evidence = [], searches = [] }: Omit<AnswerCheck, 'version' | 'key' | 'after'>,
  onFile: OnFile,
): Answer {
  if (outcome !== 'answered') {
    return {
      outcome,
      words: null,
      reason: outcome === 'waived' ? (reason ?? '') : null,
      evidence: [],
      searches: [],
    };
  }
  const strange = evidence.findIndex((number) => !onFile.evidence.has(number));
  if (strange >= 0) {
    throw invalid(
      'evidence.missing',
      `evidence[${strange}]`,
      `This claim has no evidence ${evidence[strange]}.`,
    );
  }
  const unknown = searches.findIndex((id) => !onFile.searches.has(id));
  if (unknown >= 0) {
    throw invalid(
      'search.missing',
      `searches[${unknown}]`,
      'This search is not in the log of this claim, or was withdrawn.',
    );
  }
  return { outcome, words: words ?? '', reason: null, evidence, searches };
}

const REMEDY: Readonly<Record<Lack, [field: string, detail: string]>> = {
  words: ['words', 'Write the answer.'],
  reason: ['reason', 'Say why this question does not matter here; readers see the reason.'],
  evidence: ['evidence', 'Choose the evidence that shows it, or a search of the log.'],
  search: ['searches', 'Choose a search of the log; enter it there first.'],
};

function refuseLack(lack: Lack | undefined): void {
  if (!lack) return;
  const [field, detail] = REMEDY[lack];
  throw invalid(`checklist.${lack}`, field, detail);
}
