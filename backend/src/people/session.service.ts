import { Inject, Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { newSecret, secretHash } from './secret.js';
import { type LiveSession, SessionRepository } from './session.repository.js';

/** Opaque sessions: the browser holds a secret, the database its hash, and nothing is remembered in between. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Opens a session and returns its secret, the only copy there is. */
  async open(tx: Tx, personId: string): Promise<string> {
    const secret = newSecret();
    await this.sessions.add(tx, { id: newId(), personId, tokenHash: secretHash(secret) });
    return secret;
  }

  /** The session behind a secret if it is good at this moment, else undefined. */
  async find(secret: string): Promise<LiveSession | undefined> {
    const session = await this.database.read((tx) => this.sessions.findLive(tx, secretHash(secret)));
    if (!session || (session.demonstration && this.settings.production)) return undefined;
    if (session.unnoted)
      await this.database.write(session, (tx) => this.sessions.note(tx, session.sessionId));
    return session;
  }

  /** Ends the session for good; one that has ended already is no error. */
  async end(secret: string): Promise<void> {
    const session = await this.database.read((tx) => this.sessions.findLive(tx, secretHash(secret)));
    if (session) await this.database.write(session, (tx) => this.sessions.end(tx, session.sessionId));
  }
}
