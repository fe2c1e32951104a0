import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import { invalid, missing, Problem } from '../platform/problem.js';
import { passwordRefusal } from './password.rules.js';
import { Passwords } from './passwords.js';
import { PersonRepository } from './person.repository.js';
import { SessionService } from './session.service.js';
import { SignInLimits } from './signIn.limits.js';

/** What a person changes of her own. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly sessions: SessionService,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
  ) {}

  /** Ends every session of hers and returns the secret of a new one for the browser she is at. */
  async changePassword(actor: Actor, current: string, next: string, address: string): Promise<string> {
    const person = await this.database.read((tx) => this.people.findCredentials(tx, 'id', actor.id));
    if (!person) throw missing('person');
    const attempt = { address, email: person.email };
    await this.limits.count(attempt);
    if (!(await this.passwords.fits(current, person.passwordHash))) throw wrong();
    await this.limits.forgive(attempt);
    if (next === current)
      throw invalid('password.same', 'next', 'This is the password you have. Choose another.');
    const refusal = passwordRefusal(next, person);
    if (refusal) throw invalid('password.refused', 'next', refusal);
    const passwordHash = await this.passwords.hash(next);
    return this.database.write(actor, async (tx) => {
      if (!(await this.people.holdUnchanged(tx, person))) throw changedMeanwhile();
      await this.people.setPassword(tx, actor.id, passwordHash);
      return this.sessions.open(tx, actor.id);
    });
  }
}

function wrong(): Problem {
  return invalid('password.wrong', 'current', 'This is not your present password.');
}

function changedMeanwhile(): Problem {
  return new Problem(
    'conflict',
    'password.changed',
    'Your password was changed a moment ago. Sign in again.',
  );
}
