import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../platform/database.js';
import { Problem } from '../platform/problem.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { DeviceRepository } from './device.repository.js';
import { Passwords } from './passwords.js';
import { normalisedEmail } from './person.js';
import { type Credentials, PersonRepository } from './person.repository.js';
import { newSecret, secretHash } from './secret.js';
import { SessionService } from './session.service.js';
import { type Attempt, SignInLimits } from './signIn.limits.js';

/** What the browser is to keep. */
export interface SignedInBrowser {
  readonly personId: string;
  readonly session: string;
  readonly device: string;
}

/** Where a sign-in comes from. */
export interface Origin {
  readonly address: string;
  readonly device?: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly devices: DeviceRepository,
    private readonly sessions: SessionService,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** One answer, after the same time, for an unknown address, a wrong password and a person who may not sign in. */
  async signIn(address: string, password: string, origin: Origin): Promise<SignedInBrowser> {
    const email = normalisedEmail(address);
    const person = await this.database.read((tx) => this.people.findCredentials(tx, 'email', email));
    const attempt = await this.attemptOf(email, person, origin);
    await this.limits.count(attempt);
    const fits = await this.passwords.fits(password, person?.passwordHash);
    if (!person || !fits || !this.mayCome(person)) throw refused();
    const browser = await this.open(person, attempt.device ?? newSecret());
    await this.limits.forgive(attempt);
    return browser;
  }

  private async attemptOf(email: string, person: Credentials | undefined, origin: Origin): Promise<Attempt> {
    const { address, device } = origin;
    if (device === undefined) return { address, email };
    // Asked for an unknown address as well: the answer to it takes as long.
    const known = await this.database.read((tx) => this.devices.knows(tx, person?.id, secretHash(device)));
    return known ? { address, email, device } : { address, email };
  }

  /** The demonstration's pass phrase is public; no production newsroom opens to it. */
  private mayCome({ status, demonstration }: Credentials): boolean {
    return status === 'active' && !(demonstration && this.settings.production);
  }

  private open(person: Credentials, device: string): Promise<SignedInBrowser> {
    return this.database.write(person, async (tx) => {
      if (!(await this.people.holdUnchanged(tx, person))) throw refused();
      await this.devices.add(tx, person.id, secretHash(device));
      return { personId: person.id, session: await this.sessions.open(tx, person.id), device };
    });
  }
}

function refused(): Problem {
  return new Problem('signed_out', 'sign_in.refused', 'The e-mail address or the password is wrong.');
}
