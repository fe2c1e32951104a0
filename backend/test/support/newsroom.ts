import type { Role } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database.js';
import { newId } from '../../src/platform/ids.js';
import type { Settings } from '../../src/platform/settings.js';
import { Passwords } from '../../src/people/passwords.js';
import { PersonRepository } from '../../src/people/person.repository.js';
import { SessionService } from '../../src/people/session.service.js';
import { Client } from './client.js';
import { runningApp, type RunningApp } from './server.js';

/** Every person of a test newsroom has this pass phrase. */
export const PASS_PHRASE = 'seven herons over cold water';

/** A person of the newsroom, signed in: `ann.post('/claims', …)` is she herself at work. */
export class Colleague extends Client {
  constructor(
    url: string,
    readonly id: string,
    readonly name: string,
    readonly email: string,
    readonly role: Role,
    /** Secret of her session. */
    readonly session: string,
  ) {
    super(url, `ascribe_session=${session}`);
  }
}

/** A running newsroom with one of everybody. */
export interface Newsroom extends RunningApp {
  readonly checker: Colleague;
  /** Another checker. */
  readonly second: Colleague;
  readonly editor: Colleague;
  /** Another editor. */
  readonly max: Colleague;
  readonly admin: Colleague;
  readonly auditor: Colleague;
  /** Signed out. */
  readonly stranger: Client;
  /** One more person of that role, signed in. */
  colleague(role: Role, name?: string): Promise<Colleague>;
  /** A further session of somebody. */
  signInAgain(person: Colleague): Promise<Colleague>;
  /** Rows of a table of the newsroom; with `where`, those whose columns have these values. */
  count(table: string, where?: Readonly<Record<string, unknown>>): Promise<number>;
}

/** Starts the application with its people at work. Ask for it in `beforeAll`, and `close()` it in `afterAll`. */
export async function openNewsroom(changes: Partial<Settings> = {}): Promise<Newsroom> {
  const running = await runningApp(changes);
  const colleague = (role: Role, name: string = role): Promise<Colleague> => join(running, role, name);
  return {
    ...running,
    checker: await colleague('checker', 'Chen'),
    second: await colleague('checker', 'Sami'),
    editor: await colleague('editor', 'Eve'),
    max: await colleague('editor', 'Max'),
    admin: await colleague('admin', 'Ada'),
    auditor: await colleague('auditor', 'Otto'),
    stranger: new Client(running.url),
    colleague,
    signInAgain: ({ id, name, email, role }) => signedIn(running, { id, name, email, role }),
    count: (table, where = {}) => count(running, table, where),
  };
}

type Known = Pick<Colleague, 'id' | 'name' | 'email' | 'role'>;

async function join(running: RunningApp, role: Role, name: string): Promise<Colleague> {
  const id = newId();
  const person = { id, name, role, email: `${name.toLowerCase()}.${id.slice(-6)}@newsroom.test` };
  const people = running.app.get(PersonRepository);
  const passwordHash = await passPhraseHash(running);
  await running.app.get(Database).write('system', async (tx) => {
    await people.add(tx, person);
    await people.setPassword(tx, id, passwordHash);
  });
  return signedIn(running, person);
}

async function signedIn({ app, url }: RunningApp, person: Known): Promise<Colleague> {
  const session = await app.get(Database).write(person, (tx) => app.get(SessionService).open(tx, person.id));
  return new Colleague(url, person.id, person.name, person.email, person.role, session);
}

let hash: Promise<string> | undefined;

function passPhraseHash({ app }: RunningApp): Promise<string> {
  return (hash ??= app.get(Passwords).hash(PASS_PHRASE));
}

async function count(
  { database }: RunningApp,
  table: string,
  where: Readonly<Record<string, unknown>>,
): Promise<number> {
  const columns = Object.keys(where).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const conditions = columns.map((column, index) => `${column} IS NOT DISTINCT FROM $${index + 1}`);
  const [row] = await database.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM newsroom.${table} WHERE ${['true', ...conditions].join(' AND ')}`,
    Object.values(where),
  );
  return row?.rows ?? 0;
}
