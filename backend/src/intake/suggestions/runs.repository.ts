import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { missing } from '../../platform/problem.js';
import type { BoilerplateView, RunView } from './run.view.js';

/** What a run learns about its text and tells when it is done. */
export interface RunFindings {
  readonly extractor: string;
  readonly madeBy: { readonly model: string; readonly prompt: string } | null;
  readonly language: string | null;
  readonly spoken: boolean;
  readonly boilerplate: readonly BoilerplateView[];
  readonly notes: readonly string[];
}

const VIEW = `
  SELECT run.id, run.capture_id AS "captureId", run.state, run.progress, run.language, run.spoken, run.notes,
         run.extractor, run.model, run.prompt, run.boilerplate, run.created_at AS "createdAt", run.finished_at AS "finishedAt",
         CASE WHEN person.id IS NOT NULL THEN json_build_object('id', person.id, 'name', person.name) END AS "startedBy"
    FROM suggestion_run run LEFT JOIN person ON person.id = run.started_by`;

/** A run whose process has not been heard of for so long has lost it. */
const SILENCE = `interval '2 minutes'`;

/** Readings of captures by the extractor. */
@Injectable()
export class RunsRepository {
  /** Adds a run that waits; in whose name is known to the database. */
  async add(tx: Tx, id: string, captureId: string): Promise<void> {
    await tx.query(`INSERT INTO suggestion_run (id, capture_id) VALUES ($1, $2)`, [id, captureId]);
  }

  async get(tx: Tx, id: string): Promise<RunView> {
    const [run] = await tx.query<RunView[]>(`${VIEW} WHERE run.id = $1`, [id]);
    if (!run) throw missing('suggestion_run');
    return run;
  }

  /** The newest run of a capture, if there is one. */
  async findNewest(tx: Tx, captureId: string): Promise<RunView | null> {
    const [run] = await tx.query<RunView[]>(
      `${VIEW} WHERE run.capture_id = $1 ORDER BY run.id DESC LIMIT 1`,
      [captureId],
    );
    return run ?? null;
  }

  /** Takes a run that waits into work and tells its capture; undefined when somebody else did, or it is over. */
  async take(tx: Tx, id: string): Promise<string | undefined> {
    const [rows] = await tx.query<[{ captureId: string }[], number]>(
      `UPDATE suggestion_run SET state = 'running', seen_at = now() WHERE id = $1 AND state = 'queued'
       RETURNING capture_id AS "captureId"`,
      [id],
    );
    return rows[0]?.captureId;
  }

  /** Says how far it is, and that its process lives; false when the run is over meanwhile. */
  async tell(tx: Tx, id: string, progress: number): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE suggestion_run SET progress = greatest(progress, $2), seen_at = now() WHERE id = $1 AND state = 'running'`,
      [id, progress],
    );
    return changed === 1;
  }

  async finish(tx: Tx, id: string, findings: RunFindings): Promise<boolean> {
    const { extractor, madeBy, language, spoken, boilerplate, notes } = findings;
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE suggestion_run SET state = 'done', progress = 100, finished_at = clock_timestamp(), seen_at = now(), extractor = $2,
              model = $3, prompt = $4, language = $5, spoken = $6, boilerplate = $7, notes = $8
        WHERE id = $1 AND state = 'running'`,
      [
        ...[id, extractor, madeBy?.model ?? null, madeBy?.prompt ?? null],
        ...[language, spoken, JSON.stringify(boilerplate), notes],
      ],
    );
    return changed === 1;
  }

  async fail(tx: Tx, id: string, cause: string): Promise<void> {
    await tx.query(
      `UPDATE suggestion_run SET state = 'failed', finished_at = clock_timestamp(), notes = $2
        WHERE id = $1 AND state IN ('queued', 'running')`,
      [id, [cause]],
    );
  }

  /** Fails the runs whose process went silent, of one capture or of all; returns how many. */
  async failLost(tx: Tx, cause: string, captureId: string | null = null): Promise<number> {
    const [, failed] = await tx.query<[unknown, number]>(
      `UPDATE suggestion_run SET state = 'failed', finished_at = clock_timestamp(), notes = $1
        WHERE state = 'running' AND seen_at < now() - ${SILENCE} AND ($2::uuid IS NULL OR capture_id = $2)`,
      [[cause], captureId],
    );
    return failed;
  }
}
