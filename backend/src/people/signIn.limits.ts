import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../platform/problem.js';
import { networkOf } from './network.js';

/** Who tries: where from, for which account, and whether the account's owner signed in from this device before. */
export interface Attempt {
  readonly address: string;
  readonly email: string;
  /** Set only for a device that this very account knows. */
  readonly device?: string;
}

export const PER_NETWORK = 30;
export const PER_ACCOUNT = 5;
export const PER_DEVICE = 10;
const SECONDS = 60;

/**
 * How often one may be wrong in a minute. There is no lock: a stranger uses up his own tries, and whoever has signed in
 * from her browser before has tries that nobody else can use up.
 */
@Injectable()
export class SignInLimits {
  private readonly network = new RateLimiterMemory({
    keyPrefix: 'network',
    points: PER_NETWORK,
    duration: SECONDS,
  });
  private readonly account = new RateLimiterMemory({
    keyPrefix: 'account',
    points: PER_ACCOUNT,
    duration: SECONDS,
  });
  private readonly device = new RateLimiterMemory({
    keyPrefix: 'device',
    points: PER_DEVICE,
    duration: SECONDS,
  });

  /** Counts a try before anything is checked. Throws when there are none left. */
  async count(attempt: Attempt): Promise<void> {
    for (const [limiter, key] of this.limitsOf(attempt)) await consume(limiter, key);
  }

  /** A try that was right counts for nothing. */
  async forgive(attempt: Attempt): Promise<void> {
    for (const [limiter, key] of this.limitsOf(attempt)) await limiter.reward(key, 1);
  }

  /** Counts a try with a secret that belongs to no account, such as the link of an invitation. */
  async countFrom(address: string): Promise<void> {
    await consume(this.network, networkOf(address));
  }

  private limitsOf({ address, email, device }: Attempt): [RateLimiterMemory, string][] {
    const account = createHash('sha256').update(email).digest('base64url');
    if (device !== undefined) return [[this.device, `${account} ${device}`]];
    const network = networkOf(address);
    return [
      [this.network, network],
      [this.account, `${account} ${network}`],
    ];
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfter = Math.ceil(refusal.msBeforeNext / 1000);
    const detail = `Too many tries. Wait ${retryAfter} seconds, then try again.`;
    throw new Problem('too_many', 'sign_in.too_many', detail, [], { retryAfter });
  }
}
