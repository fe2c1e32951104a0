import type { PartyKind } from '../../parties/party.kinds.js';
import type { Candidate } from '../../parties/adoption.js';
import { bodyIn, countryIn } from './names.js';
import { tooLong, type Row } from './rows.js';
import { cutTo, idOf } from './values.js';

/** A row of the Receiver dataset as we understand it. */
export interface ReceiverRow {
  readonly row: Row;
  readonly incidentKey: string;
  /** Who it happened to, when named. */
  readonly party: Candidate | undefined;
  readonly country: Candidate | undefined;
  /** The state itself was hit: one of its institutions, which is not named. */
  readonly stateWasHit: boolean;
  readonly notes: string[];
}

const COLUMNS = ['ID', 'receiver_name', 'receiver_country', 'receiver_category', 'receiver_category_subcode'];

/** The row, or why it is none that can be kept. */
export function receiverRow(row: Row): ReceiverRow | { readonly refused: string } {
  const incidentKey = idOf(row.at('ID'));
  if (incidentKey === '') return { refused: 'ID is empty, so nobody can tell which incident it belongs to.' };
  const long = tooLong(row, COLUMNS);
  if (long) return { refused: long };
  const category = row.at('receiver_category');
  const kind: PartyKind = category === 'Media' ? 'outlet' : 'organisation';
  const party = bodyIn(row.at('receiver_name'), kind);
  const country = countryIn(row.at('receiver_country'));
  if (party && 'refused' in party) return party;
  if (country && country !== 'region' && 'refused' in country) return country;
  const notes =
    country === 'region'
      ? [
          `receiver_country “${cutTo(row.at('receiver_country'), 80)}” is a region and so nobody: it is kept as written.`,
        ]
      : [];
  return {
    row,
    incidentKey,
    party,
    country: country === 'region' ? undefined : country,
    stateWasHit: party === undefined && category.startsWith('State institutions'),
    notes,
  };
}
