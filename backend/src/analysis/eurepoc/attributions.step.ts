import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/ids.js';
import { attributionRow, NAMED_IN_STATEMENT, type AttributionRow } from './attributions.rows.js';
import { CodedRepository } from './coded.repository.js';
import { PartiesIntake } from './parties.intake.js';
import { noIncident } from './receivers.step.js';
import { troubleAt } from './rows.js';
import type { Batch, Step } from './steps.js';

/** Rows of the Attribution dataset become coded attributions. */
@Injectable()
export class AttributionsStep implements Step<AttributionRow> {
  readonly understand = attributionRow;

  constructor(
    private readonly coded: CodedRepository,
    private readonly parties: PartiesIntake,
  ) {}

  async keep(batch: Batch, rows: readonly AttributionRow[]): Promise<void> {
    const fresh = await this.fresh(batch, rows);
    if (fresh.length === 0) return;
    const ids = await this.parties.idsFor(
      batch,
      fresh.flatMap(({ coded: { row, parties } }) =>
        NAMED_IN_STATEMENT.map((who) => ({ row, candidate: parties[who] })),
      ),
    );
    const kept = fresh.map(({ coded, incidentId }, place) => ({
      id: newId(),
      importId: batch.importId,
      incidentId,
      coded,
      parties: Object.fromEntries(
        NAMED_IN_STATEMENT.map((who, column) => [who, ids[place * NAMED_IN_STATEMENT.length + column]]),
      ),
    }));
    await this.tell(
      batch,
      fresh.map(({ coded }) => coded),
    );
    await this.coded.addAttributions(batch.tx, kept);
  }

  /** The rows that are not here yet, with their incidents. */
  private async fresh({ tx, findings }: Batch, rows: readonly AttributionRow[]) {
    const statements = await this.coded.knownStatements(
      tx,
      rows.map(({ statementKey }) => statementKey),
    );
    const known = new Set(statements.map(({ statementKey, digest }) => `${statementKey} ${digest}`));
    const incidents = await this.coded.incidents(
      tx,
      rows.map(({ incidentKey }) => incidentKey),
    );
    return rows.flatMap((coded) => {
      const identity = `${coded.statementKey} ${coded.row.digest}`;
      const { incidentId } = incidents.get(coded.incidentKey) ?? {};
      if (known.has(identity)) findings.add('attributions', 'known');
      else if (!incidentId)
        findings.refuse('attributions', troubleAt(coded.row, noIncident(coded.incidentKey)));
      else {
        known.add(identity);
        return [{ coded, incidentId }];
      }
      return [];
    });
  }

  /** A statement of an attribution that another release has too is a changed one; both codings are kept. */
  private async tell({ tx, file, findings }: Batch, fresh: readonly AttributionRow[]): Promise<void> {
    const before = await this.coded.fromOtherFiles(tx, fresh, file.hash);
    for (const { row, incidentKey, attributionKey, notes } of fresh) {
      const changed = before.has(`${incidentKey}/${attributionKey}`);
      findings.add('attributions', changed ? 'changed' : 'added');
      if (changed) {
        const reason = `Attribution ${attributionKey} of incident ${incidentKey} came with another file before, coded otherwise: both are kept.`;
        findings.note(troubleAt(row, reason));
      }
      for (const note of notes) findings.note(troubleAt(row, note));
    }
  }
}
