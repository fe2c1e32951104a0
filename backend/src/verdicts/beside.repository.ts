import { Injectable } from '@nestjs/common';
import type { CaseCoded, CaseParty } from '../analysis/case.js';
import type { Tx } from '../platform/database.js';
import type { Beside, OtherPart } from './case.build.js';

/** What stands beside a claim and is not on its page, but bears on how careful to be with it. Only reads. */
@Injectable()
export class BesideRepository {
  /** `named` are the parties of the claim itself. */
  async read(tx: Tx, claimId: string, named: readonly string[]): Promise<Beside> {
    const others = (await tx.query<{ part: OtherPart }[]>(OTHERS, [claimId])).map(({ part }) => part);
    const coded = (await tx.query<{ part: CaseCoded }[]>(CODED, [claimId])).map(({ part }) => part);
    const ids = [...named, ...others.flatMap(({ accused, speakers }) => [...accused, ...speakers])];
    const parties = (await tx.query<{ part: CaseParty }[]>(PARTIES, [ids])).map(({ part }) => part);
    return { others, coded, parties };
  }
}

/** A name counts as shared when another party answers to it, by whatever spelling is folded to the same. */
const PARTIES = `
  SELECT json_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'description', p.description,
    'aliases', p.aliases, 'externalIds', p.external_ids,
    'sharedNames', (SELECT coalesce(json_agg(known ORDER BY known), '[]') FROM unnest(p.name || p.aliases) AS known
                     WHERE p.kind IN ('group', 'account') AND EXISTS (
                       SELECT FROM party other
                        WHERE string_to_array(btrim(other.search, E'\\n'), E'\\n') @> ARRAY[folded(known)]
                          AND other.id <> p.id AND other.kind IN ('group', 'account')))) AS part
    FROM party p WHERE p.id = ANY ($1::uuid[])`;

/** So many stand for all: what is beside them is looked at on the page of the incident. */
const MOST = 500;

const OTHERS = `
  SELECT json_build_object('claimId', c.id, 'kind', c.kind, 'rung', a.rung,
    'accused', (SELECT coalesce(json_agg(party_id), '[]') FROM claim_accused WHERE claim_id = c.id),
    'speakers', (SELECT coalesce(json_agg(DISTINCT speaker_id) FILTER (WHERE speaker_id IS NOT NULL), '[]')
                   FROM appearance WHERE claim_id = c.id),
    'sources', (SELECT coalesce(json_agg(DISTINCT k.source_id), '[]')
                  FROM appearance p JOIN capture k ON k.id = p.capture_id WHERE p.claim_id = c.id),
    'dated', json_build_object('date', a.dated, 'precision', coalesce(a.dated_precision, 'unknown')),
    'rating', (SELECT rating FROM verdict_revision WHERE claim_id = c.id ORDER BY number DESC LIMIT 1),
    'isPublic', EXISTS (SELECT FROM edition WHERE claim_id = c.id)) AS part
    FROM claim this
    JOIN claim c ON c.incident_id = this.incident_id AND c.id <> this.id
    JOIN claim_state s ON s.claim_id = c.id AND s.stage <> 'closed'
    LEFT JOIN attribution_facet a ON a.claim_id = c.id
   WHERE this.id = $1 AND c.kind IN ('attribution', 'responsibility', 'denial', 'non_attribution')
   ORDER BY c.id LIMIT ${MOST}`;

/** A statement that another file has too, with other particulars, counts as that file's once it is here. */
const CODED = `
  SELECT json_build_object('id', a.id,
    'by', (SELECT coalesce(json_agg(name), '[]') FROM unnest(ARRAY[a.actor, a.company]) AS name
            WHERE lower(name) NOT IN ('', 'not available', 'unknown')),
    'blames', CASE WHEN blamed.id IS NULL THEN NULL
                   ELSE json_build_object('id', blamed.id, 'kind', blamed.kind, 'name', blamed.name) END,
    'basis', a.basis,
    'stated', json_build_object('date', a.stated, 'precision', a.stated_precision)) AS part
    FROM claim this
    JOIN coded_attribution a ON a.incident_id = this.incident_id
    LEFT JOIN party blamed ON blamed.id = a.initiator_id
   WHERE this.id = $1
     AND NOT EXISTS (SELECT FROM coded_attribution later
                      WHERE later.dataset = a.dataset AND later.statement_key = a.statement_key
                        AND later.file_hash <> a.file_hash AND later.id > a.id)
   ORDER BY a.id LIMIT ${MOST}`;
