import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../platform/problem.js';

export const FETCHES_PER_PERSON = 30;
export const FETCHES_SECONDS = 600;
const AT_ONCE = 4;
const AT_ONCE_PER_PERSON = 2;

/** How much may be fetched: we are a guest on the network, and each fetch holds a document in memory. */
@Injectable()
export class FetchLimits {
  private readonly rate = new RateLimiterMemory({ points: FETCHES_PER_PERSON, duration: FETCHES_SECONDS });
  private readonly running = new Map<string, number>();

  /** Runs `fetch` if this person may fetch now; throws a problem that says when she may. */
  async run<T>(personId: string, fetch: () => Promise<T>): Promise<T> {
    const own = this.running.get(personId) ?? 0;
    const all = [...this.running.values()].reduce((sum, count) => sum + count, 0);
    if (own >= AT_ONCE_PER_PERSON || all >= AT_ONCE) throw tooMany(5);
    this.running.set(personId, own + 1);
    try {
      await this.count(personId);
      return await fetch();
    } finally {
      const left = (this.running.get(personId) ?? 1) - 1;
      if (left > 0) this.running.set(personId, left);
      else this.running.delete(personId);
    }
  }

  private async count(personId: string): Promise<void> {
    try {
      await this.rate.consume(personId);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw tooMany(Math.ceil(refusal.msBeforeNext / 1000));
    }
  }
}

function tooMany(retryAfter: number): Problem {
  const detail = `Too many pages are being fetched. Wait ${retryAfter} seconds, or paste the text.`;
  return new Problem('too_many', 'capture.fetch.too_many', detail, [], { retryAfter });
}
