import { Injectable } from '@nestjs/common';
import { PartiesService } from '../../parties/parties.service.js';
import type { Tx } from '../../platform/database.js';
import { invalid } from '../../platform/problem.js';
import type { PartyChoice } from './suggestion.dto.js';

/** The parties that were added in one acceptance, by kind and name: one who is named twice is added once. */
export type Added = Map<string, string>;

/** Turns a choice of a party into a party on file. */
@Injectable()
export class ChoicesService {
  constructor(private readonly parties: PartiesService) {}

  /** The id of the chosen party, which is added when it is new; `field` leads to the choice in the input. */
  async idOf(tx: Tx, choice: PartyChoice, field: string, added: Added): Promise<string> {
    const { partyId, new: wanted } = choice;
    if (partyId !== undefined && wanted === undefined) {
      await this.parties.refs(tx, [partyId], () => `${field}.partyId`);
      return partyId;
    }
    if (wanted === undefined || partyId !== undefined) {
      const detail =
        'Name either a party that is on file (partyId) or a new one (new), and only one of them.';
      throw invalid('party.choice', field, detail);
    }
    const key = `${wanted.kind} ${wanted.name.toLowerCase()}`;
    const known = added.get(key) ?? (await this.parties.addTo(tx, wanted, `${field}.new.`));
    added.set(key, known);
    return known;
  }

  /** The same for several; one that is chosen twice is there once. */
  async idsOf(tx: Tx, choices: readonly PartyChoice[], field: string, added: Added): Promise<string[]> {
    const ids: string[] = [];
    for (const [place, choice] of choices.entries())
      ids.push(await this.idOf(tx, choice, `${field}[${place}]`, added));
    return [...new Set(ids)];
  }
}
