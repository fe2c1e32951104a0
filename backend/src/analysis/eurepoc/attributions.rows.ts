import type { Candidate } from '../../parties/adoption.js';
import { truncated, type PartialDate } from '../../platform/partial-date.js';
import { addressesIn } from './incidents.rows.js';
import { basisOf, givenAs, typeOf, type AttributionBasis, type AttributionType } from './eurepoc.codes.js';
import { attributorIn, bodyIn, countryIn, initiatorIn, type Mention } from './names.js';
import { sha256, tooLong, type Row } from './rows.js';
import { cutTo, dateOf, dateOfParts, idOf, listOf } from './values.js';

/** Those whom a statement names; each is a party or nobody. */
export const NAMED_IN_STATEMENT = ['actor', 'company', 'country', 'initiator', 'initiatorCountry'] as const;
export type NamedInStatement = (typeof NAMED_IN_STATEMENT)[number];

/** A row of the Attribution dataset as we understand it. */
export interface AttributionRow {
  readonly row: Row;
  readonly incidentKey: string;
  readonly attributionKey: string;
  readonly statementKey: string;
  readonly parties: Readonly<Record<NamedInStatement, Candidate | undefined>>;
  readonly basis: AttributionBasis[];
  readonly types: AttributionType[];
  readonly legalReferences: string[];
  readonly settled: boolean | null;
  readonly stated: PartialDate;
  readonly sources: string[];
  readonly notes: string[];
}

/** Where the dataset writes them. */
export const COLUMN_OF: Readonly<Record<NamedInStatement, string>> = {
  actor: 'attributing_actor',
  company: 'attribution_it_company',
  country: 'attributing_country',
  initiator: 'attributed_initiator',
  initiatorCountry: 'attributed_initiator_country',
};
const CODES = ['attribution_type', 'attribution_basis', 'attributed_initiator_category'];
const NAMES = Object.values(COLUMN_OF);

/** The row, or why it is none that can be kept. */
export function attributionRow(row: Row): AttributionRow | { readonly refused: string } {
  const [incidentKey, attributionKey] = [idOf(row.at('incident_ID')), idOf(row.at('attribution_ID'))];
  if (incidentKey === '')
    return { refused: 'incident_ID is empty, so nobody can tell which incident it is about.' };
  const long = tooLong(row, [...NAMES, ...CODES, 'attributed_initiator_subcategory', 'incident_ID']);
  if (long) return { refused: long };
  if (attributionKey.length > 100) return { refused: 'attribution_ID is longer than 100 characters.' };
  if (saysNothing(row)) {
    return {
      refused: `Incident ${cutTo(incidentKey, 40)}: the row names nobody who attributes, nobody who is blamed, no basis and no type: there is no statement in it.`,
    };
  }
  const stated = statedIn(row);
  if (!stated)
    return {
      refused: `attribution_date is “${cutTo(row.at('attribution_date'), 40)}”, which is no date like 2017-06-29.`,
    };
  const notes: string[] = [];
  const parties = partiesIn(row, notes);
  if ('refused' in parties) return parties;
  return {
    row,
    incidentKey,
    attributionKey,
    statementKey: sha256([incidentKey, attributionKey, ...[...NAMES, ...CODES].map(row.at)]),
    parties: parties as AttributionRow['parties'],
    basis: coded(row, 'attribution_basis', basisOf, notes),
    types: coded(row, 'attribution_type', typeOf, notes),
    legalReferences: [
      ...listOf(row.at('legal_attribution_reference')),
      ...listOf(row.at('legal_attribution_reference_subcode')),
    ],
    settled: settledIn(row, notes),
    stated: truncated(stated),
    sources: addressesIn(row, 'sources_attribution', notes),
    notes,
  };
}

/** “Not available” says something about a basis or a type; alone in the column of companies it does not. */
function saysNothing(row: Row): boolean {
  const others = [...NAMES, ...CODES].filter((column) => column !== COLUMN_OF.company);
  return others.every((column) => row.at(column) === '') && givenAs(row.at(COLUMN_OF.company)) !== 'named';
}

function statedIn(row: Row): PartialDate | undefined {
  const parts = ['attribution_year', 'attribution_month', 'attribution_day'].map(row.at) as [
    string,
    string,
    string,
  ];
  return parts[0] === '' ? dateOf(row.at('attribution_date')) : dateOfParts(...parts);
}

function partiesIn(
  row: Row,
  notes: string[],
): Partial<Record<NamedInStatement, Candidate>> | { refused: string } {
  const attackerConfirms = basisOf(row.at('attribution_basis')) === 'attacker_confirms';
  const mentions: Record<NamedInStatement, Mention | 'region'> = {
    actor: attributorIn(row.at(COLUMN_OF.actor), attackerConfirms),
    company: bodyIn(row.at(COLUMN_OF.company)),
    country: countryIn(row.at(COLUMN_OF.country)),
    initiator: initiatorIn(row.at(COLUMN_OF.initiator), row.at('attributed_initiator_category')),
    initiatorCountry: countryIn(row.at(COLUMN_OF.initiatorCountry)),
  };
  const parties: Partial<Record<NamedInStatement, Candidate>> = {};
  for (const who of NAMED_IN_STATEMENT) {
    const mention = mentions[who];
    const column = COLUMN_OF[who];
    if (mention === 'region')
      notes.push(
        `${column} “${cutTo(row.at(column), 80)}” is a region and so nobody: it is kept as written.`,
      );
    else if (mention && 'refused' in mention) return { refused: `${column}: ${mention.refused}` };
    else if (mention) parties[who] = mention;
  }
  return parties;
}

/** What is not on the list is kept in the row as written, and said. */
function coded<Code>(
  row: Row,
  column: string,
  codeOf: (written: string) => Code | undefined,
  notes: string[],
): Code[] {
  const codes = listOf(row.at(column)).flatMap((written) => {
    const code = codeOf(written);
    if (code === undefined)
      notes.push(`${column} “${cutTo(written, 120)}” is not on the code list; it is kept as written.`);
    return code ?? [];
  });
  return [...new Set(codes)];
}

function settledIn(row: Row, notes: string[]): boolean | null {
  const written = row.at('settled_attribution').trim().toLowerCase();
  if (['true', 'yes', '1', '1.0'].includes(written)) return true;
  if (['false', 'no', '0', '0.0'].includes(written)) return false;
  if (written !== '')
    notes.push(`settled_attribution “${cutTo(written, 40)}” is neither yes nor no; it is kept as written.`);
  return null;
}
