import { asOwner } from '../src/platform/postgres/databases.js';
import { median, type Figure } from './figures.js';
import { reply } from './load.js';

const CLAIMS = 2000;

/** Where an incident of which very many claims are made can be read. */
export interface CrowdedIncident {
  readonly id: string;
  readonly slug: string;
}

/**
 * Gives an incident of the demonstration 2,000 claims more, three in five of them about who did it: 40 claimants, 12
 * that are blamed, as lines for the desk and for readers, put straight into the database.
 */
export async function crowdedIncident(owner: string): Promise<CrowdedIncident> {
  return asOwner(owner, async (session) => {
    const { rows } = await session.query<CrowdedIncident>(
      `SELECT i.id, i.slug FROM newsroom.incident i JOIN published.verdict v ON v.incident_slug = i.slug
        GROUP BY i.id ORDER BY count(*) DESC LIMIT 1`,
    );
    const [incident] = rows;
    if (!incident) throw new Error('the demonstration newsroom has published nothing about an incident');
    await session.query(FILL.replaceAll('INCIDENT', incident.id).replaceAll('SLUG', incident.slug));
    await session.query('VACUUM ANALYZE');
    return incident;
  });
}

const FILL = `
  BEGIN;
  SELECT set_config('ascribe.actor', 'system', true);
  CREATE TEMP TABLE voice ON COMMIT DROP AS
    SELECT n, gen_random_uuid() AS id, CASE WHEN n <= 40 THEN 'organisation' ELSE 'state' END AS kind, 'Voice ' || n AS name
      FROM generate_series(1, 52) n;
  INSERT INTO newsroom.party (id, kind, name) SELECT id, kind, name FROM voice;
  CREATE TEMP TABLE said ON COMMIT DROP AS
    SELECT g.n, gen_random_uuid() AS id, (ARRAY['attribution', 'attribution', 'denial', 'impact', 'quantity'])[1 + g.n % 5] AS kind,
           s.id AS speaker, s.name AS speaker_name, b.id AS blamed, b.name AS blamed_name
      FROM generate_series(1, ${CLAIMS}) g (n) JOIN voice s ON s.n = 1 + g.n % 40 JOIN voice b ON b.n = 41 + (g.n / 7) % 12;
  INSERT INTO newsroom.claim (id, incident_id, statement, kind, created_by)
    SELECT id, 'INCIDENT', speaker_name || ' says thing ' || n || ' of ' || blamed_name, kind,
           (SELECT id FROM newsroom.person WHERE email LIKE 'checker@%') FROM said;
  INSERT INTO newsroom.claim_accused (claim_id, party_id) SELECT id, blamed FROM said WHERE kind IN ('attribution', 'denial');
  INSERT INTO newsroom.attribution_facet (claim_id, rung) SELECT id, 'state' FROM said WHERE kind IN ('attribution', 'denial');
  INSERT INTO newsroom.appearance (id, claim_id, capture_id, exact, prefix, suffix, starts, ends, speaker_id, capacity, created_by)
    SELECT gen_random_uuid(), said.id, a.capture_id, a.exact, a.prefix, a.suffix, a.starts, a.ends, said.speaker, 'official', a.created_by
      FROM said, (SELECT * FROM newsroom.appearance LIMIT 1) a;
  INSERT INTO published.verdict
    SELECT w.* FROM said, published.verdict v, jsonb_populate_record(v, jsonb_build_object(
             'claim_id', said.id, 'slug', 'crowd-' || said.n, 'kind', said.kind, 'saying', v.saying || jsonb_build_object(
               'claimants', jsonb_build_array((v.saying #> '{claimants,0}') || jsonb_build_object('id', said.speaker, 'name', said.speaker_name)),
               'accused', CASE WHEN said.kind IN ('attribution', 'denial')
                               THEN jsonb_build_array((v.saying #> '{claimants,0}') || jsonb_build_object('id', said.blamed, 'name', said.blamed_name, 'kind', 'state'))
                               ELSE '[]' END))) w
     WHERE v.claim_id = (SELECT claim_id FROM published.verdict
                          WHERE incident_slug = 'SLUG' AND jsonb_array_length(saying -> 'claimants') > 0 LIMIT 1);
  COMMIT;
`;

interface Address {
  readonly what: string;
  readonly address: string;
  readonly cookie: string;
}

/** How long one answer takes, alone, beside an answer that needs neither database nor computation. */
export async function measureAnswers(
  addresses: readonly Address[],
  plain: string,
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, address, cookie } of addresses) {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds * 2; round += 1) {
      const took = await timed(address, cookie);
      const floor = await timed(plain, '');
      // The first of each wakes things that then stay awake.
      if (round > 0) (ours.push(took), theirs.push(floor));
    }
    const floor = { what: 'an answer of the same program without a database', value: median(theirs) };
    figures.push({ what, unit: 'ms', ours: median(ours), floor });
  }
  return figures;
}

async function timed(address: string, cookie: string): Promise<number> {
  const began = performance.now();
  const { status } = await reply(address, cookie);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
  return performance.now() - began;
}
