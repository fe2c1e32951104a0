import { NEVER_SAID, truncatedSpan, type Span } from '../../incidents/incident.dates.js';
import type { IncidentFacts } from '../../incidents/incidents.repository.js';
import { PRECISIONS, type PartialDate } from '../../platform/partial-date.js';
import { isWebAddress } from '../../platform/webAddress.js';
import { techniqueOf } from './eurepoc.codes.js';
import type { Row } from './rows.js';
import { cutTo, dateOf, idOf, listOf, oneLine, placesOf } from './values.js';

/** Who is coded as initiator of an incident, and of which sort. */
export interface CodedInitiator {
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
}

/** A row of the Global database as we understand it. */
export interface IncidentRow {
  readonly row: Row;
  readonly key: string;
  readonly facts: IncidentFacts;
  readonly sources: string[];
  readonly attributionSources: string[];
  readonly legalReferences: string[];
  readonly initiators: CodedInitiator[];
  readonly notes: string[];
}

const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 5000;

/** The row, or why it is none that can be kept. */
export function incidentRow(row: Row): IncidentRow | { readonly refused: string } {
  const key = idOf(row.at('ID'));
  if (key === '') return { refused: 'ID is empty, so the incident could not be found again.' };
  if (key.length > 100) return { refused: 'ID is longer than 100 characters.' };
  const name = oneLine(row.at('name'));
  if (name === '') return { refused: 'name is empty: an incident needs a title.' };
  const notes: string[] = [];
  const occurred = occurredIn(row, notes);
  if ('refused' in occurred) return occurred;
  const facts = {
    ...described(name, row.at('description'), notes),
    occurred,
    techniques: techniquesIn(row, notes),
  };
  return {
    row,
    key,
    facts,
    sources: addressesIn(row, 'sources_url', notes),
    attributionSources: addressesIn(row, 'sources_attribution', notes),
    legalReferences: listOf(row.at('legal_attribution_reference')),
    initiators: initiatorsIn(row),
    notes,
  };
}

/** A title that is too long stands whole at the beginning of the summary. */
function described(name: string, text: string, notes: string[]): Pick<IncidentFacts, 'title' | 'summary'> {
  const title = cutTo(name, LONGEST_TITLE);
  const description = text.trim();
  const whole = title === name ? description : `${name}\n\n${description}`;
  const summary = cutTo(whole, LONGEST_SUMMARY);
  if (title !== name)
    notes.push(
      `name is longer than ${LONGEST_TITLE} characters: the title is cut, the summary has all of it.`,
    );
  if (summary !== whole)
    notes.push(`description is longer than ${LONGEST_SUMMARY} characters: the summary is cut.`);
  return { title, summary };
}

function occurredIn(row: Row, notes: string[]): Span | { refused: string } {
  const [from, to] = [dateOf(row.at('start_date')), dateOf(row.at('end_date'))];
  if (!from || !to) {
    const column = from ? 'end_date' : 'start_date';
    return { refused: `${column} is “${cutTo(row.at(column), 40)}”, which is no date like 2017-06-29.` };
  }
  if (from.date === null) {
    if (to.date !== null) notes.push('end_date stands without a start_date: the date is left unknown.');
    return NEVER_SAID;
  }
  const precision = coarser(from, to);
  const span = truncatedSpan({ from: from.date, to: to.date, precision });
  if (span.from === null || span.to === null || span.to >= span.from) return span;
  notes.push('end_date lies before start_date: the end is left out.');
  return truncatedSpan({ from: from.date, to: null, precision: from.precision });
}

/** Both ends share one precision: that of the one known less precisely. */
function coarser(from: PartialDate, to: PartialDate): PartialDate['precision'] {
  if (to.date === null) return from.precision;
  return PRECISIONS.indexOf(from.precision) > PRECISIONS.indexOf(to.precision)
    ? from.precision
    : to.precision;
}

function techniquesIn(row: Row, notes: string[]): string[] {
  const found = ['MITRE_initial_access', 'MITRE_impact'].flatMap((column) =>
    listOf(row.at(column)).flatMap((written) => {
      const technique = techniqueOf(written);
      if (technique === undefined)
        notes.push(
          `${column} “${cutTo(written, 80)}” is not on the list of techniques; it is kept as written.`,
        );
      return technique ?? [];
    }),
  );
  return [...new Set(found)];
}

/** The web addresses of a column; what is none is kept as written, and said. */
export function addressesIn(row: Row, column: string, notes: string[]): string[] {
  const listed = [...new Set(listOf(row.at(column)))];
  const fitting = listed.filter(isWebAddress);
  for (const other of listed.filter((one) => !isWebAddress(one)))
    notes.push(`${column} “${cutTo(other, 80)}” is no web address; it is kept as written.`);
  return fitting;
}

function initiatorsIn(row: Row): CodedInitiator[] {
  const names = placesOf(row.at('initiator_name'));
  const categories = placesOf(row.at('initiator_category'));
  const subcategories = placesOf(row.at('initiator_category_subcode'));
  if (names.length === 0 || names.length !== categories.length || names.length !== subcategories.length)
    return [];
  return names.map((name, place) => ({
    name,
    category: categories[place] ?? '',
    subcategory: subcategories[place] ?? '',
  }));
}
