import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { AddReview, ReviewView } from './review.dto.js';
import { ReviewRepository } from './review.repository.js';
import { WorkflowService } from './workflow.service.js';

/** Editors' decisions. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewRepository,
    private readonly workflow: WorkflowService,
  ) {}

  /** The claim moves and the review is kept, or neither. */
  add(
    editor: Actor,
    claimId: string,
    { decision, revisionHash, note = '', version }: AddReview,
  ): Promise<ReviewView> {
    const id = newId();
    return this.database.write(editor, async (tx) => {
      const request = { claimId, move: decision, version, note, hash: revisionHash };
      const { revision } = await this.workflow.allow(tx, editor, request);
      if (!revision) throw new Error(`claim ${claimId} is in review without a revision`);
      const revisionId = revision.id;
      await this.reviews.add(tx, {
        id,
        claimId,
        revisionId,
        revisionHash,
        editorId: editor.id,
        decision,
        note,
      });
      await this.workflow.move(tx, editor, request);
      return this.reviews.get(tx, id);
    });
  }
}
