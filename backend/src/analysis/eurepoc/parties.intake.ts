import { Injectable } from '@nestjs/common';
import type { Candidate } from '../../parties/adoption.js';
import { PartyAdoption } from '../../parties/adoption.service.js';
import { troubleAt, type Row } from './rows.js';
import type { Batch } from './steps.js';

/** The parties of a batch of coded rows: all taken in at once, each counted once. */
@Injectable()
export class PartiesIntake {
  constructor(private readonly adoption: PartyAdoption) {}

  /** The id of the party for each candidate, in that order; undefined where there is none. */
  async idsFor(
    { tx, findings }: Batch,
    wanted: readonly { readonly row: Row; readonly candidate: Candidate | undefined }[],
  ): Promise<(string | undefined)[]> {
    const named = wanted.flatMap(({ candidate, row }) => (candidate ? [{ candidate, row }] : []));
    const adopted = await this.adoption.adopt(
      tx,
      named.map(({ candidate }) => candidate),
    );
    for (const [place, { row }] of named.entries()) {
      const { act = 'found', conflict, notes = [] } = adopted[place] ?? {};
      if (act !== 'found') findings.add('parties', act);
      // A coded row says who by a name: the name counts, and the reader of the report looks at the ids.
      for (const note of conflict ? [conflict, ...notes] : notes) findings.note(troubleAt(row, note));
    }
    let next = 0;
    return wanted.map(({ candidate }) => (candidate ? adopted[next++]?.party.id : undefined));
  }
}
