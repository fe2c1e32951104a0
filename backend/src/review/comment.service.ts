import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../claims/claims.repository.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { Problem } from '../platform/problem.js';
import { CommentRepository } from './comment.repository.js';
import type { AddComment, CommentView } from './review.dto.js';

/** What colleagues say about a claim; what blocks it is resolved before anybody approves. */
@Injectable()
export class CommentService {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly claims: ClaimsRepository,
  ) {}

  list(claimId: string): Promise<CommentView[]> {
    return this.database.read(async (tx) => {
      await this.claims.demand(tx, claimId);
      return this.comments.list(tx, claimId);
    });
  }

  add(actor: Actor, claimId: string, { body, blocking = false }: AddComment): Promise<CommentView> {
    const id = newId();
    return this.database.write(actor, async (tx) => {
      await this.claims.demand(tx, claimId);
      await this.comments.add(tx, { id, claimId, authorId: actor.id, body, blocking });
      return this.comments.get(tx, id);
    });
  }

  /** What blocks is for the one who wrote it, or an editor, to lift: not for those whose work it holds up. */
  resolve(actor: Actor, id: string): Promise<CommentView> {
    return this.database.write(actor, async (tx) => {
      const comment = await this.comments.get(tx, id);
      if (comment.blocking && comment.author.id !== actor.id) await this.refuseHeldUp(tx, actor, comment);
      if (!(await this.comments.resolve(tx, id, actor.id))) {
        throw new Problem('conflict', 'comment.resolved', 'This comment is resolved already.');
      }
      return this.comments.get(tx, id);
    });
  }

  private async refuseHeldUp(tx: Tx, actor: Actor, { id, author }: CommentView): Promise<void> {
    if (actor.role === 'editor' && !(await this.comments.isOnWorkOf(tx, id, actor.id))) return;
    const detail = `A blocking comment is resolved by ${author.name}, who wrote it, or by an editor who did not work on this claim.`;
    throw new Problem('forbidden', 'comment.not_yours', detail);
  }
}
