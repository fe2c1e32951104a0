import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem.js';
import { newSecret } from './secret.js';

/** argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const AT_ONCE = 2;
const WAITING = 50;

/**
 * Makes and checks password hashes, two at a time: a flood of sign-ins costs those who wait for one, not everybody.
 * Beyond fifty waiting the answer is no.
 */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys = hash(newSecret(), COST);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(spelled(password), COST));
  }

  /** Whether the password fits. Without a hash it takes as long, and does not. */
  async fits(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    const known = passwordHash ?? (await this.nobodys);
    const fits = await this.inTurn(() => verify(known, spelled(password)));
    return fits && Boolean(passwordHash);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.turn();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= WAITING) {
      throw new Problem(
        'too_many',
        'sign_in.busy',
        'Too many people sign in at this moment. Try again in a few seconds.',
      );
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** The same keys give the same password on every keyboard. */
function spelled(password: string): string {
  return password.normalize('NFC');
}
