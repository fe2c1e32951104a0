import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import { cursorOf, keysOf, type Page, TOTAL_CAP } from '../platform/page.js';
import { invalid, Problem } from '../platform/problem.js';
import type { ListQueue, QueueCounts, QueueRow } from './queue.dto.js';
import { QueueRepository } from './queue.repository.js';
import { ORDERS, type Place } from './queue.sql.js';
import { nextFor, QUEUE_VIEWS, sharesOf } from './queue.views.js';

/** What needs doing, best first. */
@Injectable()
export class QueueService {
  constructor(
    private readonly database: Database,
    private readonly queue: QueueRepository,
  ) {}

  list(actor: Actor, listing: ListQueue): Promise<Page<QueueRow>> {
    const { view = 'everything', stage, sort = 'priority', order, limit = 25, after } = listing;
    const shares = sharesOf(view, actor).filter((share) => !stage || stage.includes(share.stage));
    const from = after === undefined ? undefined : placeOf(after, sort);
    return this.database.read(async (tx) => {
      const places = await this.queue.slice(
        tx,
        shares,
        listing,
        { sort, order, limit: limit + 1, from },
        actor.id,
      );
      const total = await this.queue.count(tx, shares, listing, actor.id);
      const shown = places.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: await this.queue.rows(
          tx,
          shown.map(({ id }) => id),
        ),
        total: Math.min(total, TOTAL_CAP),
        totalIsCapped: total > TOTAL_CAP,
        ...(places.length > limit && last && { next: cursorOf([last.rank, last.key, last.id]) }),
      };
    });
  }

  counts(actor: Actor): Promise<QueueCounts> {
    return this.database.read(async (tx) => {
      const counted: [string, number][] = [];
      for (const view of QUEUE_VIEWS) {
        const total = await this.queue.count(tx, sharesOf(view, actor), {}, actor.id);
        counted.push([view, Math.min(total, TOTAL_CAP)]);
      }
      return Object.fromEntries(counted) as unknown as QueueCounts;
    });
  }

  /** The best claim to begin with: one to decide for an editor, one to take for a checker. */
  next(actor: Actor): Promise<{ id: string }> {
    return this.database.read(async (tx) => {
      const [best] = await this.queue.slice(tx, nextFor(actor), {}, { sort: 'priority', limit: 1 }, actor.id);
      if (!best) throw new Problem('missing', 'queue.empty', 'Nothing waits for you at the moment.');
      return { id: best.id };
    });
  }
}

function placeOf(cursor: string, sort: keyof typeof ORDERS): Place {
  const [rank, key, id] = keysOf(cursor, 3);
  const fits = Number.isInteger(rank) && typeof key === 'string' && KEY_FORMS[sort].test(key) && isUUID(id);
  if (fits) return { rank: Number(rank), key, id: String(id) };
  throw invalid(
    'page.cursor',
    'after',
    'This page address is of another order. Start again from the first page.',
  );
}

const TIME = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00)$/;
const KEY_FORMS = { priority: /^\d{1,2}$/, created: /^[0-9a-f-]{36}$/, due: TIME, entered: TIME } as const;
