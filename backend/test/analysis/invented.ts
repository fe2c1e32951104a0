import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Note, Trouble } from '../../src/analysis/imports/tally.js';
import type { ImportWishes } from '../../src/analysis/imports/wishes.js';

/*
 * Files of the shape that EuRepoC and STIX publish, about places and groups that do not exist. Whatever a test does not
 * care about is filled in.
 */

type Cells = Readonly<Record<string, string>>;

const INCIDENT: Cells = {
  ID: '7',
  name: 'Outage of the harbour pages',
  description: 'The booking pages of Lindmouth were out of reach.',
  start_date: '2031-03-04',
  end_date: '2031-03-06',
  MITRE_initial_access: '',
  MITRE_impact: 'Network Denial of Service',
  initiator_name: "['Grey Herons']",
  initiator_category: "['Non-state-group']",
  initiator_category_subcode: "['Hacktivist(s)']",
  legal_attribution_reference: '',
  sources_attribution: "['https://courier.example/herons']",
  sources_url: "['https://courier.example/outage', 'https://harbour.example/notice']",
};

const ATTRIBUTION: Cells = {
  incident_ID: '7',
  attribution_ID: '31.0',
  attribution_date: '2031-03-09',
  attribution_type: 'Technical report (e.g., by IT-companies, Citizen Lab, EFF)',
  attribution_basis: 'IT-security community attributes attacker',
  attributing_actor: 'Fennwatch',
  attribution_it_company: 'Not available',
  attributing_country: 'Norway',
  attributed_initiator: 'Grey Herons',
  attributed_initiator_country: 'Unknown',
  attributed_initiator_category: 'Non-state-group',
};

const RECEIVER: Cells = {
  ID: '7',
  receiver_country: 'Iceland',
  receiver_region: 'EUROPE',
  receiver_name: 'Lindmouth Harbour Office',
  receiver_category: 'Critical infrastructure',
  receiver_category_subcode: 'Transportation',
};

/** Adds `cells` to each row in place of what stands there; further columns go into the header as well. */
const table =
  (usual: Cells) =>
  (...rows: Cells[]): string => {
    const columns = [...new Set([usual, ...rows].flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => columns.map((name) => quoted(row[name] ?? usual[name] ?? '')).join(','));
    return [columns.join(','), ...lines, ''].join('\n');
  };

export const incidents = table(INCIDENT);
export const attributions = table(ATTRIBUTION);
export const receivers = table(RECEIVER);

export function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

export function bundle(...objects: unknown[]): string {
  return JSON.stringify({ type: 'bundle', id: `bundle--${uuid(0)}`, objects }, null, 2);
}

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function group(number: number, fields: object = {}): object {
  return {
    type: 'intrusion-set',
    spec_version: '2.1',
    id: `intrusion-set--${uuid(number)}`,
    name: `Heron ${number}`,
    aliases: [`Heron ${number}`, `Egret ${number}`],
    ...fields,
  };
}

let written = 0;

/** A file with this content, in a folder of the test run. */
export function file(name: string, content: string | Uint8Array): string {
  written += 1;
  const folder = mkdtempSync(join(tmpdir(), `ascribe-import-${written}-`));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What an import told, and its wishes; `stopAfter` stops it when so many bytes are read. */
export function listening(
  stopAfter = Infinity,
): ImportWishes & { refused: Trouble[]; noted: Note[]; told: () => string[] } {
  const refused: Trouble[] = [];
  const noted: Note[] = [];
  const stop = new AbortController();
  let read = 0;
  return {
    actor: 'system',
    signal: stop.signal,
    refused,
    noted,
    told: () => [...refused, ...noted].map(({ line, reason }) => `${line}: ${reason}`),
    listener: {
      begun: () => undefined,
      refused: (trouble) => refused.push(trouble),
      noted: (note) => noted.push(note),
      moved: (bytes) => {
        read += bytes;
        if (read >= stopAfter) stop.abort();
      },
    },
  };
}
