import { Injectable } from '@nestjs/common';
import {
  InvolvementRepository,
  MOST_INVOLVED,
  type Involved,
} from '../../incidents/involvement.repository.js';
import { newId } from '../../platform/ids.js';
import { CodedRepository, type KeptReceiver } from './coded.repository.js';
import { PartiesIntake } from './parties.intake.js';
import { receiverRow, type ReceiverRow } from './receivers.rows.js';
import { troubleAt } from './rows.js';
import type { Batch, Step } from './steps.js';

/** Rows of the Receiver dataset become receivers of an incident, and stakes of the states they belong to. */
@Injectable()
export class ReceiversStep implements Step<ReceiverRow> {
  readonly understand = receiverRow;

  constructor(
    private readonly coded: CodedRepository,
    private readonly parties: PartiesIntake,
    private readonly involvement: InvolvementRepository,
  ) {}

  async keep(batch: Batch, rows: readonly ReceiverRow[]): Promise<void> {
    const fresh = await this.fresh(batch, rows);
    if (fresh.length === 0) return;
    const ids = await this.parties.idsFor(
      batch,
      fresh.flatMap(({ coded: { row, party, country } }) => [
        { row, candidate: party },
        { row, candidate: country },
      ]),
    );
    const kept = fresh.map(({ coded, incidentId }, place) => ({
      id: newId(),
      importId: batch.importId,
      incidentId,
      coded,
      partyId: ids[place * 2],
      countryId: ids[place * 2 + 1],
    }));
    await this.coded.addReceivers(batch.tx, kept);
    await this.involve(batch, kept);
    batch.findings.add('receivers', 'added', kept.length);
    for (const { coded } of kept)
      for (const note of coded.notes) batch.findings.note(troubleAt(coded.row, note));
  }

  /** The rows that are not here yet, with their incidents. */
  private async fresh({ tx, findings }: Batch, rows: readonly ReceiverRow[]) {
    const known = await this.coded.knownReceivers(
      tx,
      rows.map(({ row }) => row.digest),
    );
    const incidents = await this.coded.incidents(
      tx,
      rows.map(({ incidentKey }) => incidentKey),
    );
    return rows.flatMap((coded) => {
      const { incidentId } = incidents.get(coded.incidentKey) ?? {};
      if (known.has(coded.row.digest)) findings.add('receivers', 'known');
      else if (!incidentId) findings.refuse('receivers', troubleAt(coded.row, noIncident(coded.incidentKey)));
      else {
        known.add(coded.row.digest);
        return [{ coded, incidentId }];
      }
      return [];
    });
  }

  private async involve({ tx, findings }: Batch, kept: readonly KeptReceiver[]): Promise<void> {
    const receivers: Involved[] = [];
    const states: Involved[] = [];
    for (const { incidentId, partyId, countryId, coded } of kept) {
      if (partyId) receivers.push({ incidentId, partyId });
      if (countryId && coded.stateWasHit) receivers.push({ incidentId, partyId: countryId });
      if (countryId && coded.country?.kind === 'state') states.push({ incidentId, partyId: countryId });
    }
    const full = [
      ...(await this.involvement.addReceivers(tx, receivers)),
      ...(await this.involvement.addStakes(tx, states, 'victim_state')),
    ];
    for (const { coded, incidentId } of kept) {
      if (!full.includes(incidentId)) continue;
      const reason = `Incident ${coded.incidentKey} has ${MOST_INVOLVED} receivers or stakes already: the row is kept, and not all it names are shown.`;
      findings.note(troubleAt(coded.row, reason));
    }
  }
}

export function noIncident(key: string): string {
  return `There is no incident ${key.slice(0, 40)} here: import the Global database that has it, then this file again.`;
}
