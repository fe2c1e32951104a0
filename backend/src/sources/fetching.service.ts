import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Fetched } from '../platform/outbound/fetched.js';
import { Outbound } from '../platform/outbound/outbound.js';
import { invalid, Problem } from '../platform/problem.js';
import { AttemptsRepository } from './attempts.repository.js';
import type { CaptureAttempt, FetchedFrom } from './attempt.view.js';
import type { Outcome } from './capture.kinds.js';
import { FetchLimits } from './fetch.limits.js';
import { mimeOfAnswer, outcomeOfAnswer, outcomeOfFailure } from './fetchResult.js';
import { Reader, type Reading } from './reading/reader.js';

/** What an address brought that is worth keeping. */
export interface Looked {
  readonly from: FetchedFrom;
  readonly outcome: Outcome;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** A fetch that brought nothing, as it is on record. */
export interface InVain {
  readonly attempt: CaptureAttempt;
}

/** What is always possible when a page cannot be fetched. */
export const INSTEAD: readonly ('paste' | 'upload')[] = ['paste', 'upload'];

const OTHERWISE = 'Otherwise open it in a browser, then paste its text or upload the saved page.';

const REMEMBERED_MS = 5 * 60_000;
const MOST_REMEMBERED = 12;
const LONGEST_ADDRESS = 2048;

/**
 * Fetches an address for a person and reads what comes. What she has looked at is kept in memory for a few minutes, so
 * that what she then captures is the very thing that she saw, and the site is asked once.
 */
@Injectable()
export class FetchingService {
  private readonly remembered = new Map<string, { readonly looked: Looked; readonly until: number }>();

  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsRepository,
    private readonly outbound: Outbound,
    private readonly limits: FetchLimits,
    private readonly reader: Reader,
  ) {}

  /** Throws only when nothing was asked for: fetching is off, the address is none, too many at once. */
  async look(actor: Actor, url: string): Promise<Looked | InVain> {
    this.refuse(url);
    const { from, outcome, ...kept } = await this.limits.run(actor.id, async () =>
      this.judged(await this.outbound.fetch(url)),
    );
    if (!('reading' in kept)) return { attempt: await this.record(actor, from, outcome) };
    const looked = { from, outcome, ...kept };
    this.remember(`${actor.id} ${url}`, looked);
    return looked;
  }

  /** The same, from memory if she looked a moment ago. */
  async take(actor: Actor, url: string): Promise<Looked | InVain> {
    const key = `${actor.id} ${url}`;
    const known = this.remembered.get(key);
    this.remembered.delete(key);
    return known && known.until > Date.now() ? known.looked : this.look(actor, url);
  }

  private refuse(url: string): void {
    if (!this.outbound.isOpen) {
      const detail = 'Fetching pages is switched off here. Paste the text, or upload the saved page.';
      throw new Problem('conflict', 'capture.fetch.off', detail, [{ field: 'url', detail }]);
    }
    const refusal = this.outbound.refusal(url);
    if (refusal !== undefined) throw invalid('capture.fetch.address', 'url', refusal);
  }

  /** That it was tried is never lost, whatever is done about it. */
  private record(actor: Actor, from: FetchedFrom, outcome: Outcome): Promise<CaptureAttempt> {
    const id = newId();
    return this.database.write(actor, async (tx) => {
      await this.attempts.add(tx, id, { ...from, ...outcome, captureId: null, attemptedBy: actor.id });
      return this.attempts.get(tx, id);
    });
  }

  private async judged(fetched: Fetched): Promise<Looked | Pick<Looked, 'from' | 'outcome'>> {
    const from = fromOf(fetched);
    if (fetched.failure !== undefined) return { from, outcome: outcomeOfFailure(fetched.failure) };
    const read = await this.readAnswer(fetched);
    if (read instanceof Problem && fetched.status >= 200 && fetched.status < 300)
      return {
        from,
        outcome: { result: 'error', cause: 'unreadable', words: `${read.detail} ${OTHERWISE}` },
      };
    const reading = read instanceof Problem ? undefined : read;
    const outcome = outcomeOfAnswer(fetched, reading);
    const isKept = outcome.result === 'ok' || outcome.result === 'partial';
    return isKept && reading ? { from, outcome, bytes: fetched.bytes, reading } : { from, outcome };
  }

  private async readAnswer(
    answer: Extract<Fetched, { failure?: undefined }>,
  ): Promise<Reading | Problem | undefined> {
    const mime = mimeOfAnswer(answer);
    if (!mime) return undefined;
    const { bytes, charset: declared, finalUrl: url } = answer;
    try {
      return await this.reader.read({ kind: 'written', bytes, mime, declared, field: 'url', url });
    } catch (error) {
      if (error instanceof Problem && error.kind !== 'too_many') return error;
      throw error;
    }
  }

  private remember(key: string, looked: Looked): void {
    const now = Date.now();
    for (const [one, { until }] of this.remembered)
      if (until <= now || this.remembered.size >= MOST_REMEMBERED) this.remembered.delete(one);
    this.remembered.set(key, { looked, until: now + REMEMBERED_MS });
  }
}

function fromOf(fetched: Fetched): FetchedFrom {
  const { url, finalUrl, redirects, at, status } = fetched;
  const type =
    fetched.failure === undefined ? [fetched.mime, fetched.charset && `charset=${fetched.charset}`] : [];
  return {
    url,
    // Where a redirect led that was not followed may be of any length.
    finalUrl: finalUrl.slice(0, LONGEST_ADDRESS),
    redirects,
    status: status ?? null,
    contentType: type.filter(Boolean).join('; ').slice(0, 200) || null,
    fetchedAt: at,
  };
}
