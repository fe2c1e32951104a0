import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { BesideRepository } from './beside.repository.js';
import type { EvidencePart, Parts } from './document.build.js';

/** The record behind a verdict as its document needs it. Reads across the chapters before this one, and only reads. */
@Injectable()
export class PartsRepository {
  constructor(private readonly beside: BesideRepository) {}

  /** Everything that is on file; what analysis adds and the finding come from elsewhere. */
  async read(tx: Tx, claimId: string): Promise<Omit<Parts, 'checklist' | 'searches' | 'matrix' | 'finding'>> {
    const claim = await one<Parts['claim']>(tx, CLAIM, claimId);
    if (!claim) throw new Error(`there is no claim ${claimId}`);
    const incident = await one<NonNullable<Parts['incident']>>(tx, INCIDENT, claimId);
    const appearances = await all<Parts['appearances'][number]>(tx, APPEARANCES, claimId);
    const citations = await all<Parts['citations'][number]>(tx, CITATIONS, claimId);
    const evidence = await all<EvidencePart>(tx, EVIDENCE, claimId);
    const captureIds = [...appearances, ...evidence].map(({ capture }) => capture);
    const captures = await all<Parts['captures'][number]>(tx, CAPTURES, captureIds);
    const sources = await all<Parts['sources'][number]>(tx, SOURCES, captureIds);
    const named = [
      ...(claim.attribution?.accused ?? []),
      ...(incident?.receivers ?? []),
      ...(incident?.interests ?? []).map(({ party }) => party),
      ...appearances.map(({ speaker }) => speaker),
      ...citations.map(({ to }) => ('party' in to ? to.party : null)),
      ...sources.map(({ publisher }) => publisher),
    ];
    const partyIds = named.filter((id) => id !== null);
    const parties = await all<Parts['parties'][number]>(tx, PARTIES, partyIds);
    return {
      claim,
      incident: incident ?? null,
      parties,
      sources,
      captures,
      appearances,
      citations,
      evidence,
      dissents: await all<Parts['dissents'][number]>(tx, DISSENTS, claimId),
      beside: await this.beside.read(tx, claimId, partyIds),
    };
  }
}

async function all<T>(tx: Tx, sql: string, value: string | string[]): Promise<T[]> {
  const rows = await tx.query<{ part: T }[]>(sql, [value]);
  return rows.map(({ part }) => part);
}

async function one<T>(tx: Tx, sql: string, claimId: string): Promise<T | undefined> {
  const [part] = await all<T>(tx, sql, claimId);
  return part;
}

/* Postgres makes the pieces, so that dates and numbers come as the text that is stored and no client's clock or float
   touches what is hashed. */

const CLAIM = `
  SELECT json_build_object('id', c.id, 'statement', c.statement, 'kind', c.kind, 'language', c.language,
    'attribution', CASE WHEN a.claim_id IS NULL AND accused.ids IS NULL THEN NULL ELSE json_build_object(
      'accused', coalesce(accused.ids, '[]'), 'rung', a.rung, 'basis', a.basis, 'type', a.type, 'nature', a.nature,
      'dated', json_build_object('date', a.dated, 'precision', coalesce(a.dated_precision, 'unknown'))) END,
    'quantity', CASE WHEN q.claim_id IS NULL THEN NULL ELSE json_build_object('value', q.value::text, 'unit', q.unit,
      'numerator', q.numerator, 'denominator', q.denominator, 'period', q.period, 'method', q.method) END) AS part
    FROM claim c
    LEFT JOIN attribution_facet a ON a.claim_id = c.id
    LEFT JOIN quantity_facet q ON q.claim_id = c.id
    CROSS JOIN LATERAL (SELECT json_agg(party_id) AS ids FROM claim_accused WHERE claim_id = c.id) accused
   WHERE c.id = $1`;

const INCIDENT = `
  SELECT json_build_object('slug', i.slug, 'title', i.title, 'summary', i.summary,
    'occurred', json_build_object('from', i.occurred_from, 'to', i.occurred_to, 'precision', i.occurred_precision),
    'receivers', (SELECT coalesce(json_agg(party_id), '[]') FROM incident_receiver WHERE incident_id = i.id),
    'techniques', i.techniques,
    'interests', (SELECT coalesce(json_agg(json_build_object('party', party_id, 'stake', stake)), '[]')
                    FROM interest WHERE incident_id = i.id)) AS part
    FROM claim c JOIN incident i ON i.id = c.incident_id
   WHERE c.id = $1`;

const PASSAGE = `json_build_object('exact', exact, 'prefix', prefix, 'suffix', suffix, 'starts', starts, 'ends', ends)`;

const APPEARANCES = `
  SELECT json_build_object('id', id, 'passage', ${PASSAGE}, 'speaker', speaker_id, 'capacity', capacity, 'basis', basis,
    'stance', stance, 'hedges', hedges, 'lineage', lineage, 'capture', capture_id) AS part
    FROM appearance WHERE claim_id = $1`;

const CITATIONS = `
  SELECT json_build_object('from', appearance_id,
    'to', CASE WHEN upstream_party_id IS NULL THEN json_build_object('appearance', upstream_appearance_id)
               ELSE json_build_object('party', upstream_party_id) END,
    'kind', kind, 'asserted', asserted, 'passage', exact) AS part
    FROM citation WHERE claim_id = $1`;

const EVIDENCE = `
  SELECT json_build_object('number', number, 'id', id, 'stance', stance, 'reliability', reliability,
    'credibility', credibility, 'note', note, 'passage', ${PASSAGE}, 'capture', capture_id,
    'withheldReason', withheld_reason, 'rung', rung, 'proof', proof) AS part
    FROM evidence WHERE claim_id = $1`;

const DISSENTS = `
  SELECT json_build_object('rating', rating, 'reason', rationale) AS part
    FROM assessment WHERE claim_id = $1 AND dissents`;

const CAPTURES = `
  SELECT json_build_object('id', id, 'source', source_id, 'sha256', sha256, 'method', method,
    'capturedAt', to_char(captured_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS part
    FROM capture WHERE id = ANY ($1::uuid[])`;

const SOURCES = `
  SELECT json_build_object('id', id, 'kind', kind, 'title', title, 'publisher', publisher_id, 'authors', authors,
    'published', json_build_object('date', published, 'precision', published_precision),
    'url', url, 'language', language) AS part
    FROM source WHERE id IN (SELECT source_id FROM capture WHERE id = ANY ($1::uuid[]))`;

const PARTIES = `
  SELECT json_build_object('id', id, 'kind', kind, 'name', name, 'description', description,
    'externalIds', external_ids) AS part
    FROM party WHERE id = ANY ($1::uuid[])`;
