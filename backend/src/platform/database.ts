import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Actor } from './actor.js';

/** An open transaction. Repositories hold no connection, so no query runs without one. */
export type Tx = EntityManager;

/** What two transactions in each other's way are told (serialization failure, deadlock): one of them may try again. */
const IN_THE_WAY = new Set(['40001', '40P01']);
const TRIES = 5;

/** The door to the newsroom's database. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one transaction in the name of `actor`; whatever it throws undoes all of it. */
  async write<T>(actor: Pick<Actor, 'id'> | 'system', work: (tx: Tx) => Promise<T>): Promise<T> {
    const name = actor === 'system' ? actor : actor.id;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction('READ COMMITTED', async (tx) => {
          await tx.query(`SELECT set_config('ascribe.actor', $1, true)`, [name]);
          return work(tx);
        });
      } catch (error) {
        if (attempt === TRIES || !IN_THE_WAY.has(sqlState(error))) throw error;
        await pause(Math.random() * 20 * attempt);
      }
    }
  }

  /** Every query in `work` sees the same moment, and Postgres refuses any change. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', async (tx) => {
      await tx.query('SET TRANSACTION READ ONLY');
      return work(tx);
    });
  }
}

/** The five-character code of a refused query, or '' for any other error. */
export function sqlState(error: unknown): string {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = driver instanceof Error && 'code' in driver ? driver.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The name of the constraint that refused a query, or ''. */
export function constraintOf(error: unknown): string {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const name = driver instanceof Error && 'constraint' in driver ? driver.constraint : undefined;
  return typeof name === 'string' ? name : '';
}
