import { Injectable } from '@nestjs/common';
import type { Role } from '../platform/actor.js';
import type { Tx } from '../platform/database.js';
import { type Listing, pageOf } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import type { PersonRow, Status } from './person.js';

const COLUMNS = 'id, email, name, role, status, demonstration, version, created_at AS "createdAt"';

/** What a sign-in is checked against; never leaves this chapter. */
export interface Credentials extends PersonRow {
  readonly passwordHash: string | null;
}

export interface PersonChange {
  readonly name: string;
  readonly role: Role;
  readonly status: Status;
}

@Injectable()
export class PersonRepository {
  async find(tx: Tx, id: string): Promise<PersonRow | undefined> {
    const [row] = await tx.query<PersonRow[]>(`SELECT ${COLUMNS} FROM person WHERE id = $1`, [id]);
    return row;
  }

  async findByEmail(tx: Tx, email: string): Promise<PersonRow | undefined> {
    const [row] = await tx.query<PersonRow[]>(`SELECT ${COLUMNS} FROM person WHERE email = $1`, [email]);
    return row;
  }

  async findCredentials(tx: Tx, by: 'id' | 'email', value: string): Promise<Credentials | undefined> {
    const [row] = await tx.query<Credentials[]>(
      `SELECT ${COLUMNS}, password_hash AS "passwordHash" FROM person WHERE ${CREDENTIALS_BY[by]} = $1`,
      [value],
    );
    return row;
  }

  /** False when she was disabled or got another password since; until the end of `tx` neither happens. */
  async holdUnchanged(tx: Tx, { id, passwordHash }: Credentials): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT FROM person WHERE id = $1 AND password_hash = $2 AND status = 'active' FOR UPDATE`,
      [id, passwordHash],
    );
    return rows.length > 0;
  }

  list(tx: Tx, listing: Listing): Promise<Page<PersonRow>> {
    return pageOf(
      (sql, values) => tx.query(sql, values),
      { rows: LISTED, values: [listing.q ?? ''], keyType: 'text' },
      listing,
    );
  }

  assignable(tx: Tx): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `SELECT id, name FROM person WHERE status = 'active' AND role IN ('checker', 'editor') ORDER BY folded(name), id`,
    );
  }

  async add(
    tx: Tx,
    { id, email, name, role }: Pick<PersonRow, 'id' | 'email' | 'name' | 'role'>,
  ): Promise<void> {
    await tx.query('INSERT INTO person (id, email, name, role) VALUES ($1, $2, $3, $4)', [
      id,
      email,
      name,
      role,
    ]);
  }

  /** True when the row still had that version. A person who never chose a password is invited, not active. */
  async change(tx: Tx, id: string, version: number, { name, role, status }: PersonChange): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE person SET name = $3, role = $4, version = version + 1,
              status = CASE WHEN $5 = 'active' AND password_hash IS NULL THEN 'invited' ELSE $5 END
        WHERE id = $1 AND version = $2`,
      [id, version, name, role, status],
    );
    return changed === 1;
  }

  /** A new password makes an invited person active; a disabled one stays disabled, and false comes back. */
  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE person SET password_hash = $2, status = 'active', version = version + 1
        WHERE id = $1 AND status <> 'disabled'`,
      [id, passwordHash],
    );
    return changed === 1;
  }

  /** Ids of all active admins, whose rows nobody else changes until this transaction ends. */
  async holdActiveAdmins(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM person WHERE role = 'admin' AND status = 'active' ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }
}

const CREDENTIALS_BY = { id: 'id', email: 'email' } as const;

const LISTED = `
  SELECT ${COLUMNS}, folded(name) AS sort_key FROM person
   WHERE $1 = '' OR position(folded($1) IN folded(name)) > 0 OR position(lower($1) IN email) > 0`;
