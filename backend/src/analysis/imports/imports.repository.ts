import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { ImportFile } from './files.js';
import type { Counts } from './tally.js';

export type ImportedDataset = 'eurepoc' | 'stix';

/** Which object of a file became which party. */
export interface ImportedParty {
  readonly id: string;
  readonly partyId: string;
  readonly externalKey: string;
  readonly importId: string;
  readonly digest: string;
  readonly fileHash: string;
  readonly line: number;
  readonly coded: object;
}

/** The runs of importers and what they were given. */
@Injectable()
export class ImportsRepository {
  async open(
    tx: Tx,
    id: string,
    dataset: ImportedDataset,
    release: string | null,
    files: readonly ImportFile[],
  ): Promise<void> {
    const known = files.map(({ name, size, hash }) => ({ name, size, sha256: hash }));
    await tx.query(`INSERT INTO data_import (id, dataset, release, files) VALUES ($1, $2, $3, $4)`, [
      id,
      dataset,
      release,
      JSON.stringify(known),
    ]);
  }

  async close(tx: Tx, id: string, counts: ReadonlyMap<string, Counts>): Promise<void> {
    await tx.query(`UPDATE data_import SET finished_at = now(), counts = $2 WHERE id = $1`, [
      id,
      JSON.stringify(Object.fromEntries(counts)),
    ]);
  }

  /** Two imports at once take turns, batch by batch: each sees what the other has added. */
  async takeTurn(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('ascribe import'))`);
  }

  /** For each key that was imported before: its party, and the digests it came with. */
  async parties(
    tx: Tx,
    dataset: ImportedDataset,
    keys: readonly string[],
  ): Promise<Map<string, { partyId: string; digests: string[] }>> {
    const rows = await tx.query<{ key: string; partyId: string; digests: string[] }[]>(
      `SELECT external_key AS key, (array_agg(party_id ORDER BY id DESC))[1] AS "partyId", array_agg(digest) AS digests
         FROM imported_party WHERE dataset = $1 AND external_key = ANY ($2) GROUP BY external_key`,
      [dataset, keys],
    );
    return new Map(rows.map(({ key, ...known }) => [key, known]));
  }

  async addParties(tx: Tx, dataset: ImportedDataset, parties: readonly ImportedParty[]): Promise<void> {
    await tx.query(
      `INSERT INTO imported_party (id, party_id, external_key, import_id, dataset, digest, file_hash, line, coded)
       SELECT id, "partyId", "externalKey", "importId", $2, digest, "fileHash", line, coded
         FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, "partyId" uuid, "externalKey" text, "importId" uuid,
              digest text, "fileHash" text, line integer, coded jsonb)`,
      [JSON.stringify(parties), dataset],
    );
  }
}
