import type { ClaimView } from '../../src/claims/claim.view.js';
import type { IncidentView } from '../../src/incidents/incident.dto.js';
import type { PartyView } from '../../src/parties/party.dto.js';
import type { AppearanceView } from '../../src/sources/appearance.view.js';
import type { CaptureAdded } from '../../src/sources/known.view.js';
import type { CitationView } from '../../src/sources/chain.view.js';
import type { SourceView } from '../../src/sources/source.dto.js';
import type { Client } from './client.js';

/*
 * What a newsroom has on file, made by people over HTTP: `await party(checker, { name: 'RBC', kind: 'outlet' })`.
 * Whatever a test does not care about is filled in, differently each time.
 */

type Fields = Readonly<Record<string, unknown>>;

let made = 0;

function next(): number {
  made += 1;
  return made;
}

/** Written for these tests; `WORDS` stand in it once. */
export const TEXT = [
  'The harbour office of Lindmouth said on Tuesday that its booking pages were out of reach for two hours.',
  'Its spokeswoman blamed a flood of requests from abroad. “Nine in ten came from one network,” she said.',
  'The Lindmouth Courier reported that no cargo data was lost.',
].join('\n\n');

export const WORDS = 'Nine in ten came from one network';

export function party(by: Client, fields: Fields = {}): Promise<PartyView> {
  return by.add('/parties', { kind: 'organisation', name: `Harbour office ${next()}`, ...fields });
}

export function incident(by: Client, fields: Fields = {}): Promise<IncidentView> {
  return by.add('/incidents', { title: `Outage of the booking pages ${next()}`, ...fields });
}

export function source(by: Client, fields: Fields = {}): Promise<SourceView> {
  return by.add('/sources', { kind: 'article', title: `Harbour pages out of reach ${next()}`, ...fields });
}

/** Pasted text of a new source, unless `source: {id}` names a known one. */
export function capture(by: Client, fields: Fields = {}): Promise<CaptureAdded> {
  const described = { kind: 'article', title: `Harbour pages out of reach ${next()}` };
  return by.add('/captures', { method: 'paste', text: TEXT, source: described, ...fields });
}

/** A claim in the inbox; with an `appearance` when one is given. */
export function claim(by: Client, fields: Fields = {}): Promise<ClaimView> {
  return by.add('/claims', {
    statement: `Nine in ten requests came from one network (${next()})`,
    kind: 'impact',
    ...fields,
  });
}

/** A passage of a new capture, or of the one named by `captureId`, that states the claim. */
export async function appearance(by: Client, claimId: string, fields: Fields = {}): Promise<AppearanceView> {
  const captureId = fields.captureId ?? (await capture(by)).id;
  return by.add(`/claims/${claimId}/appearances`, {
    exact: WORDS,
    capacity: 'official',
    ...fields,
    captureId,
  });
}

export function citation(by: Client, claimId: string, fields: Fields): Promise<CitationView> {
  return by.add(`/claims/${claimId}/citations`, { kind: 'quotes', ...fields });
}
