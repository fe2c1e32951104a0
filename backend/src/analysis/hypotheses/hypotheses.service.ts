import { Injectable } from '@nestjs/common';
import { facetOf } from '../../claims/claim.kinds.js';
import { ClaimsRepository } from '../../claims/claims.repository.js';
import { ClaimsService } from '../../claims/claims.service.js';
import { IncidentsRepository } from '../../incidents/incidents.repository.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { invalid, missing, Problem, stale } from '../../platform/problem.js';
import {
  MOST_HYPOTHESES,
  MOST_ROWS,
  type AddHypothesis,
  type AddRows,
  type ChangeHypothesis,
  type ChangeRow,
} from './hypotheses.dto.js';
import {
  HypothesesRepository,
  idOf,
  type NewHypothesis,
  type NewRow,
  type Subject,
} from './hypotheses.repository.js';
import { MatrixService } from './matrix.service.js';
import { MatrixRepository } from './matrix.repository.js';
import type { HypothesisView, MatrixView, RowView } from './matrix.view.js';
import { defaultsLeft } from './matrix.js';
import { credibilityOf } from './weighing/marks.js';

/** The shape of a matrix: which hypotheses, against which evidence. Every change answers the matrix as it then stands. */
@Injectable()
export class HypothesesService {
  constructor(
    private readonly database: Database,
    private readonly shape: HypothesesRepository,
    private readonly matrix: MatrixRepository,
    private readonly views: MatrixService,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
    private readonly incidents: IncidentsRepository,
  ) {}

  get(subject: Subject): Promise<MatrixView> {
    return this.database.read(async (tx) => {
      await this.demand(tx, subject);
      return this.views.view(tx, subject);
    });
  }

  add(actor: Actor, subject: Subject, { title }: AddHypothesis): Promise<MatrixView> {
    return this.write(actor, subject, (tx) =>
      this.addAll(tx, actor, subject, [{ id: newId(), title, origin: null }]),
    );
  }

  /** Adds those of the five defaults that never stood in this matrix, in one step. */
  addDefaults(actor: Actor, subject: Subject): Promise<MatrixView> {
    return this.write(actor, subject, async (tx) => {
      const left = defaultsLeft(await this.matrix.hypotheses(tx, idOf(subject)));
      await this.addAll(
        tx,
        actor,
        subject,
        left.map((one) => ({ id: newId(), ...one })),
      );
    });
  }

  change(actor: Actor, subject: Subject, id: string, change: ChangeHypothesis): Promise<MatrixView> {
    return this.write(actor, subject, async (tx) => {
      const all = await this.matrix.hypotheses(tx, idOf(subject));
      const before = known(all, id, 'hypothesis');
      if (before.retired && change.retired === false) refuseCrowd(all, 1, MOST_HYPOTHESES, 'hypotheses');
      const { version, place, title = before.title, retired = before.retired } = change;
      const wanted = { title, retired, place };
      if (before.version !== version || !(await this.shape.change(tx, id, version, wanted))) {
        throw stale('hypothesis', before);
      }
    });
  }

  /** Takes it out of the matrix; what was said of it is kept, and it may come back. */
  retire(actor: Actor, subject: Subject, id: string, version: number): Promise<MatrixView> {
    return this.change(actor, subject, id, { version, retired: true });
  }

  addRows(actor: Actor, subject: Subject, wanted: AddRows): Promise<MatrixView> {
    return this.write(actor, subject, async (tx) => {
      const all = await this.matrix.rows(tx, idOf(subject));
      const rows = await this.rowsFor(tx, subject, wanted);
      refuseCrowd(all, rows.length, MOST_ROWS, 'rows');
      refuseTwice(all, rows);
      for (const row of rows) await this.shape.addRow(tx, subject, row, actor.id);
    });
  }

  changeRow(actor: Actor, subject: Subject, id: string, change: ChangeRow): Promise<MatrixView> {
    return this.write(actor, subject, async (tx) => {
      const all = await this.matrix.rows(tx, idOf(subject));
      const before = known(all, id, 'hypothesis_row');
      if (before.retired && change.retired === false) refuseCrowd(all, 1, MOST_ROWS, 'rows');
      if (before.evidence && change.words !== undefined) throw invalid(...EVIDENCE_HAS_WORDS);
      const { version, place } = change;
      const { words, credibility, relevance, retired } = { ...before, ...given(change) };
      const to = { words, credibility, relevance, retired, place };
      if (before.version !== version || !(await this.shape.changeRow(tx, id, version, to))) {
        throw stale('hypothesis_row', before);
      }
    });
  }

  /** Takes it out of the matrix; what was judged by it is kept, and it may come back. */
  retireRow(actor: Actor, subject: Subject, id: string, version: number): Promise<MatrixView> {
    return this.changeRow(actor, subject, id, { version, retired: true });
  }

  private write(actor: Actor, subject: Subject, work: (tx: Tx) => Promise<void>): Promise<MatrixView> {
    return this.database.write(actor, async (tx) => {
      await this.openForChange(tx, subject);
      await work(tx);
      return this.views.view(tx, subject);
    });
  }

  /** Holds the subject, so that whoever changes the shape of its matrix follows each other. */
  private async openForChange(tx: Tx, subject: Subject): Promise<void> {
    if ('claimId' in subject) {
      await this.claims.openForChange(tx, subject.claimId);
      const { kind } = await this.claimRows.view(tx, subject.claimId);
      if (facetOf(kind) !== 'attribution') throw NOT_ABOUT_WHO;
    } else {
      await this.demand(tx, subject);
      await this.shape.holdIncident(tx, subject.incidentId);
    }
  }

  private async demand(tx: Tx, subject: Subject): Promise<void> {
    if ('claimId' in subject) await this.claimRows.demand(tx, subject.claimId);
    else if (!(await this.incidents.findRef(tx, subject.incidentId))) throw missing('incident');
  }

  private async addAll(
    tx: Tx,
    actor: Actor,
    subject: Subject,
    wanted: readonly NewHypothesis[],
  ): Promise<void> {
    const all = await this.matrix.hypotheses(tx, idOf(subject));
    refuseCrowd(all, wanted.length, MOST_HYPOTHESES, 'hypotheses');
    for (const one of wanted) await this.shape.add(tx, subject, one, actor.id);
  }

  /** Evidence weighs at first as it is graded; something absent, whose absence is for people to judge, weighs medium. */
  private async rowsFor(tx: Tx, subject: Subject, wanted: AddRows): Promise<NewRow[]> {
    const { evidenceIds, words, credibility, relevance = 'medium' } = wanted;
    if ((evidenceIds === undefined) === (words === undefined)) throw invalid(...ONE_OR_THE_OTHER);
    if (words !== undefined) {
      return [{ id: newId(), evidenceId: null, words, credibility: credibility ?? 'medium', relevance }];
    }
    const ids = [...new Set(evidenceIds)];
    const found = await this.matrix.evidence(tx, idOf(subject), ids);
    if (found.length < ids.length) throw invalid(...NOT_ITS_EVIDENCE);
    return found.map((one) => ({
      id: newId(),
      evidenceId: one.id,
      words: '',
      credibility: credibility ?? credibilityOf(one),
      relevance,
    }));
  }
}

const ONE_OR_THE_OTHER = [
  'hypothesis_row.what',
  'words',
  'Choose evidence, or say in words what was to be expected and is absent; one of the two.',
] as const;

const NOT_ITS_EVIDENCE = [
  'hypothesis_row.evidence',
  'evidenceIds',
  'Some of this evidence is of another claim or incident. Load the matrix again and choose from what it offers.',
] as const;

const EVIDENCE_HAS_WORDS = [
  'hypothesis_row.words',
  'words',
  'This row is evidence and has its words from there. Change the note of the evidence instead.',
] as const;

const NOT_ABOUT_WHO = new Problem(
  'conflict',
  'hypothesis.kind',
  'Rival hypotheses are for claims about who did it. Change the kind of the claim, or use the matrix of its incident.',
);

function known<T extends HypothesisView | RowView>(all: readonly T[], id: string, what: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw missing(what);
  return found;
}

function refuseCrowd(
  all: readonly { readonly retired: boolean }[],
  more: number,
  most: number,
  what: string,
): void {
  if (all.filter(({ retired }) => !retired).length + more <= most) return;
  throw new Problem(
    'conflict',
    `hypothesis.too_many_${what}`,
    `A matrix holds at most ${most} ${what}. Take out what tells nothing apart first.`,
  );
}

function refuseTwice(all: readonly RowView[], rows: readonly NewRow[]): void {
  const there = all.find(({ evidence }) =>
    rows.some(({ evidenceId }) => evidence?.id === evidenceId && evidence),
  );
  if (!there) return;
  throw new Problem(
    'conflict',
    'hypothesis_row.exists',
    there.retired
      ? `Evidence ${there.evidence?.number} was taken out of this matrix. Bring it back instead.`
      : `Evidence ${there.evidence?.number} stands in this matrix already.`,
  );
}

function given(change: ChangeRow): Partial<RowView> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
