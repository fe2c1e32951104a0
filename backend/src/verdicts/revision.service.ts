import { Injectable } from '@nestjs/common';
import { ClaimChecksService } from '../analysis/checklists/claimChecks.service.js';
import { SearchesService } from '../analysis/checklists/searches.service.js';
import { MatrixService } from '../analysis/hypotheses/matrix.service.js';
import { ClaimsRepository } from '../claims/claims.repository.js';
import { ClaimsService } from '../claims/claims.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { missing, Problem, stale } from '../platform/problem.js';
import { compareDocuments } from './compare.js';
import { canonical, hashOf, type VerdictDocument } from './document.js';
import { buildDocument } from './document.build.js';
import { NO_FINDING, type Finding } from './finding.js';
import { PartsRepository } from './parts.repository.js';
import type { Comparison, RevisionView, RevisionWithDocument, SaveRevision } from './revision.dto.js';
import { RevisionRepository, type Revision } from './revision.repository.js';

export type { Revision } from './revision.repository.js';

/** The finding, saved as revisions that are only ever added to. */
@Injectable()
export class RevisionService {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionRepository,
    private readonly parts: PartsRepository,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
    private readonly checks: ClaimChecksService,
    private readonly searches: SearchesService,
    private readonly matrices: MatrixService,
  ) {}

  list(claimId: string): Promise<RevisionView[]> {
    return this.database.read(async (tx) => {
      await this.claimRows.demand(tx, claimId);
      return (await this.revisions.list(tx, claimId)).map(revisionView);
    });
  }

  get(claimId: string, number: number): Promise<RevisionWithDocument> {
    return this.database.read(async (tx) => {
      const revision = await this.revisions.find(tx, claimId, number);
      if (!revision) throw missing('revision');
      return { ...revisionView(revision), document: await this.documentOf(tx, revision) };
    });
  }

  /** What a reader would see differently between two revisions; from 0 means from an empty page. */
  compare(claimId: string, from: number, to: number): Promise<Comparison> {
    return this.database.read(async (tx) => {
      const earlier = from === 0 ? undefined : await this.revisions.find(tx, claimId, from);
      const later = await this.revisions.find(tx, claimId, to);
      if (!later || (from > 0 && !earlier)) throw missing('revision');
      const before = earlier && (await this.documentOf(tx, earlier));
      return { changes: compareDocuments(before, await this.documentOf(tx, later)) };
    });
  }

  /** Saves what the holder wrote over the revision that she had before her; the same content makes no new revision. */
  save(actor: Actor, claimId: string, { base, ...wanted }: SaveRevision): Promise<RevisionView> {
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      refuseOthers(actor, await this.revisions.findHolder(tx, claimId));
      const newest = await this.revisions.newest(tx, claimId);
      if ((newest?.number ?? 0) !== base) throw stale('revision', newest ? revisionView(newest) : null);
      const finding = { ...(newest?.finding ?? NO_FINDING), ...given(wanted) };
      return revisionView(await this.keep(tx, actor, claimId, newest, finding));
    });
  }

  async newest(tx: Tx, claimId: string): Promise<Revision | undefined> {
    return this.revisions.newest(tx, claimId);
  }

  /** The frozen page of a revision, byte for byte as it was hashed. */
  async frozen(tx: Tx, revision: Pick<Revision, 'id'>): Promise<string> {
    return this.revisions.document(tx, revision.id);
  }

  /** Brings the newest revision up to the record as it stands, in this person's name; the claim's state is locked. */
  async refresh(tx: Tx, actor: Actor, claimId: string): Promise<Revision> {
    const newest = await this.revisions.newest(tx, claimId);
    return this.keep(tx, actor, claimId, newest, newest?.finding ?? NO_FINDING);
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    claimId: string,
    newest: Revision | undefined,
    finding: Finding,
  ): Promise<Revision> {
    const parts = await this.parts.read(tx, claimId);
    const checklist = await this.checks.standing(tx, claimId);
    const searches = await this.searches.standing(tx, claimId);
    const matrix = await this.matrices.stored(tx, { claimId });
    const document = canonical(buildDocument({ ...parts, checklist, searches, matrix, finding }));
    const hash = hashOf(document);
    if (newest?.hash === hash) return newest;
    const number = (newest?.number ?? 0) + 1;
    await this.revisions.add(tx, {
      id: newId(),
      claimId,
      number,
      finding,
      document,
      hash,
      authorId: actor.id,
    });
    const kept = await this.revisions.find(tx, claimId, number);
    if (!kept) throw new Error(`revision ${number} of ${claimId} was not kept`);
    return kept;
  }

  private async documentOf(tx: Tx, { id }: Revision): Promise<VerdictDocument> {
    return JSON.parse(await this.revisions.document(tx, id)) as VerdictDocument;
  }
}

/** The one who holds the claim writes its verdict, and nobody else. */
function refuseOthers(
  actor: Actor,
  holder: { readonly id: string; readonly name: string } | undefined,
): void {
  if (holder?.id === actor.id) return;
  throw new Problem(
    'forbidden',
    'revision.not_holder',
    holder
      ? `${holder.name} holds this claim and writes its verdict. Leave a comment, or have it assigned to you.`
      : 'Nobody is at work on this claim. Take it before you write its verdict.',
  );
}

/** The fields that the form sent; those it left out stay as they were. */
function given(wanted: Omit<SaveRevision, 'base'>): Partial<Finding> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

export function revisionView({ id, number, finding, hash, author, createdAt }: Revision): RevisionView {
  return { id, number, ...finding, hash, author, createdAt };
}
