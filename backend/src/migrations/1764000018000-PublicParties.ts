import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page for each party that published verdicts speak of, and what an incident's page shows of each verdict. */
export class PublicParties1764000018000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(FILLING);
    await db.query(`
      SELECT newsroom.file_parties(e.claim_id, e.document::jsonb)
        FROM (SELECT claim_id, document, row_number() OVER (PARTITION BY claim_id ORDER BY number DESC) AS place, published_at
                FROM newsroom.edition) e
       WHERE e.place = 1 ORDER BY e.published_at, e.claim_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER edition_z_files_parties ON newsroom.edition;
      DROP FUNCTION newsroom.file_parties_of_edition, newsroom.file_parties, newsroom.party_address, newsroom.claimants_of, newsroom.saying_of;
      DROP TABLE published.verdict_party, published.party;
      ALTER TABLE published.verdict DROP COLUMN saying;
    `);
  }
}

const TABLES = `
  /* What lists and pictures of an incident show of a verdict, so that they need not read its whole page. */
  ALTER TABLE published.verdict ADD COLUMN saying jsonb NOT NULL DEFAULT '{}';
  COMMENT ON COLUMN published.verdict.saying IS 'claimants, accused, rung, basis, and when it was first said';

  /* Its address, once public, stays; how it is described is as the newest verdict has it. */
  CREATE TABLE published.party (
    party_id    uuid CONSTRAINT party_pk PRIMARY KEY,
    slug        text NOT NULL CONSTRAINT party_slug_unique UNIQUE
                CONSTRAINT party_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
    description jsonb NOT NULL
  );
  COMMENT ON COLUMN published.party.description IS 'kind, name, description and externalIds';

  CREATE TABLE published.verdict_party (
    claim_id uuid NOT NULL CONSTRAINT verdict_party_verdict_fk REFERENCES published.verdict,
    party_id uuid NOT NULL CONSTRAINT verdict_party_party_fk REFERENCES published.party,
    part     text NOT NULL CONSTRAINT verdict_party_part CHECK (part IN ('claimant', 'accused', 'target')),
    CONSTRAINT verdict_party_pk PRIMARY KEY (claim_id, part, party_id)
  );
  CREATE INDEX verdict_party_party ON published.verdict_party (party_id, part, claim_id);
  GRANT SELECT ON published.party, published.verdict_party TO ascribe_app, ascribe_public;
`;

/** Nobody can hold “officials” to what they said, so those who are not named get no page. */
const FILLING = `
  /* Everyone in whose mouth the claim is put, in the order of first mention; those who repeat it where there is nobody else. */
  CREATE FUNCTION newsroom.claimants_of(page jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    WITH spoken AS (
      SELECT a -> 'speaker' AS party, a ->> 'stance' = 'repeats' AS repeats, place
        FROM jsonb_array_elements(page -> 'appearances') WITH ORDINALITY AS listed (a, place)
       WHERE a #>> '{speaker,id}' IS NOT NULL
    ), own AS (
      SELECT party, min(place) AS place FROM spoken
       WHERE NOT repeats OR NOT EXISTS (SELECT FROM spoken s WHERE NOT s.repeats) GROUP BY party
    ) SELECT coalesce(jsonb_agg(party ORDER BY place), '[]') FROM own
  $$;

  CREATE FUNCTION newsroom.saying_of(page jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object(
      'claimants', newsroom.claimants_of(page),
      'accused', coalesce(nullif(page #> '{claim,attribution,accused}', 'null'), '[]'),
      'rung', page #> '{claim,attribution,rung}',
      'basis', page #> '{claim,attribution,basis}',
      'said', CASE WHEN page #>> '{claim,attribution,dated,date}' IS NOT NULL THEN page #> '{claim,attribution,dated}'
                   ELSE coalesce((SELECT a #> '{source,published}'
                                    FROM jsonb_array_elements(page -> 'appearances') WITH ORDINALITY AS listed (a, place)
                                   WHERE a #>> '{source,published,date}' IS NOT NULL ORDER BY place LIMIT 1),
                                 '{"date": null, "precision": "unknown"}') END)
  $$;

  CREATE FUNCTION newsroom.party_address(name text, id uuid) RETURNS text LANGUAGE plpgsql
    SET search_path = newsroom, pg_temp AS $$
  DECLARE
    plain text := btrim(left(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^a-z0-9]+', '-', 'g'), 80), '-');
    address text;
  BEGIN
    plain := coalesce(nullif(plain, ''), 'party');
    address := plain;
    /* Namesakes are told apart by their ids: one of them may be published first on one day, the other on another. */
    IF EXISTS (SELECT FROM published.party WHERE slug = address) THEN
      address := plain || '-' || right(replace(id::text, '-', ''), 12);
    END IF;
    RETURN address;
  END $$;

  CREATE FUNCTION newsroom.file_parties(claim uuid, page jsonb) RETURNS void LANGUAGE plpgsql
    SET search_path = newsroom, pg_temp AS $$
  DECLARE
    what jsonb := newsroom.saying_of(page);
    mentioned record;
  BEGIN
    /* One after the other, so that two publications at once do not want the same address. */
    PERFORM pg_advisory_xact_lock(hashtext('published.party'));
    UPDATE published.verdict v
       SET saying = what,
           speakers = ARRAY(SELECT p ->> 'name' FROM jsonb_array_elements(what -> 'claimants') WITH ORDINALITY AS listed (p, place) ORDER BY place)
     WHERE v.claim_id = claim;
    DELETE FROM published.verdict_party WHERE claim_id = claim;
    FOR mentioned IN
      SELECT 'claimant' AS part, p AS party FROM jsonb_array_elements(what -> 'claimants') p
      UNION ALL SELECT 'accused', p FROM jsonb_array_elements(what -> 'accused') p
      UNION ALL SELECT 'target', p FROM jsonb_array_elements(coalesce(page #> '{incident,receivers}', '[]')) p
    LOOP
      CONTINUE WHEN mentioned.party ->> 'id' IS NULL OR mentioned.party ->> 'kind' = 'unnamed';
      INSERT INTO published.party AS known (party_id, slug, description)
      VALUES ((mentioned.party ->> 'id')::uuid,
              coalesce((SELECT slug FROM published.party WHERE party_id = (mentioned.party ->> 'id')::uuid),
                       newsroom.party_address(mentioned.party ->> 'name', (mentioned.party ->> 'id')::uuid)),
              mentioned.party - 'id' - 'stakes')
      ON CONFLICT (party_id) DO UPDATE SET description = excluded.description;
      INSERT INTO published.verdict_party (claim_id, party_id, part)
      VALUES (claim, (mentioned.party ->> 'id')::uuid, mentioned.part) ON CONFLICT DO NOTHING;
    END LOOP;
  END $$;

  CREATE FUNCTION newsroom.file_parties_of_edition() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    PERFORM newsroom.file_parties(NEW.claim_id, NEW.document::jsonb);
    RETURN NULL;
  END $$;
  /* After edition_published, which makes the row of the verdict: triggers run in the order of their names. */
  CREATE TRIGGER edition_z_files_parties AFTER INSERT ON newsroom.edition
    FOR EACH ROW EXECUTE FUNCTION newsroom.file_parties_of_edition();
`;
