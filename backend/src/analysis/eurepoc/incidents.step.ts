import { Injectable } from '@nestjs/common';
import { slugOfTitle } from '../../incidents/incident.slug.js';
import { IncidentsRepository } from '../../incidents/incidents.repository.js';
import { newId } from '../../platform/ids.js';
import { CodedRepository, type Kept } from './coded.repository.js';
import { incidentRow, type IncidentRow } from './incidents.rows.js';
import { troubleAt } from './rows.js';
import type { Batch, Step } from './steps.js';

/** Rows of the Global database become incidents. */
@Injectable()
export class IncidentsStep implements Step<IncidentRow> {
  readonly understand = incidentRow;

  constructor(
    private readonly coded: CodedRepository,
    private readonly incidents: IncidentsRepository,
  ) {}

  /** An incident is the newsroom's own once it is here: a later coding is kept beside it and changes nothing in it. */
  async keep({ tx, importId, findings }: Batch, rows: readonly IncidentRow[]): Promise<void> {
    const known = await this.coded.incidents(
      tx,
      rows.map(({ key }) => key),
    );
    const kept: Kept<IncidentRow>[] = [];
    for (const coded of rows) {
      const before = known.get(coded.key);
      if (before?.digests.includes(coded.row.digest)) {
        findings.add('incidents', 'known');
        continue;
      }
      const incidentId = before?.incidentId ?? newId();
      if (before) {
        const reason = `Incident ${coded.key} is here already with other values: they are kept beside it, and the incident is left as it stands.`;
        findings.note(troubleAt(coded.row, reason));
      } else await this.incidents.add(tx, incidentId, slugOfTitle(coded.facts.title), coded.facts);
      known.set(coded.key, { incidentId, digests: [...(before?.digests ?? []), coded.row.digest] });
      kept.push({ id: newId(), importId, incidentId, coded });
      findings.add('incidents', before ? 'changed' : 'added');
      for (const note of coded.notes) findings.note(troubleAt(coded.row, note));
    }
    if (kept.length > 0) await this.coded.addIncidents(tx, kept);
  }
}
