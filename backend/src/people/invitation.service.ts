import { Inject, Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { invalid, Problem } from '../platform/problem.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { InvitationRepository } from './invitation.repository.js';
import { passwordRefusal } from './password.rules.js';
import { Passwords } from './passwords.js';
import { PersonRepository } from './person.repository.js';
import { isSecret, newSecret, secretHash } from './secret.js';
import { SignInLimits } from './signIn.limits.js';

/** A link by which one person comes in once. */
export interface Invitation {
  readonly url: string;
  readonly expiresAt: Date;
}

@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The secret stands behind `#`, so that it reaches no server's log. */
  async issue(tx: Tx, personId: string): Promise<Invitation> {
    const secret = newSecret();
    const expiresAt = await this.invitations.add(tx, {
      id: newId(),
      personId,
      tokenHash: secretHash(secret),
    });
    return { url: `${this.settings.publicUrl}/desk/invitation#${secret}`, expiresAt };
  }

  /** Sets the password of the person who was invited; her other sessions end. A link works once. */
  async accept(secret: string, password: string, address: string): Promise<void> {
    await this.limits.countFrom(address);
    const tokenHash = secretHash(secret);
    const person = isSecret(secret)
      ? await this.database.read((tx) => this.invitations.findInvited(tx, tokenHash))
      : undefined;
    if (!person) throw used();
    const refusal = passwordRefusal(password, person);
    if (refusal) throw invalid('password.refused', 'password', refusal);
    const passwordHash = await this.passwords.hash(password);
    await this.database.write(person, async (tx) => {
      if (!(await this.invitations.use(tx, tokenHash))) throw used();
      if (!(await this.people.setPassword(tx, person.id, passwordHash))) throw used();
    });
  }
}

function used(): Problem {
  return new Problem(
    'missing',
    'invitation.missing',
    'This link was used already, has expired, or is not complete. Ask an admin of your newsroom for a new one.',
  );
}
