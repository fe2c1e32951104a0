import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is spoken of, and what happened. */
export class PartiesAndIncidents1764000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PARTIES);
    await db.query(INCIDENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.interest, newsroom.incident_receiver, newsroom.incident, newsroom.party;
      DROP FUNCTION newsroom.folded_names(text, text[]), newsroom.folded(text);
    `);
  }
}

const PARTIES = `
  /* Names and titles are compared without accents and case, and whatever the spaces between their words. */
  CREATE FUNCTION newsroom.folded(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(public.unaccent('public.unaccent'::regdictionary, btrim(regexp_replace(value, '[\\s\u00A0]+', ' ', 'g'))))
  $$;

  /* All names of a party, each on a line between line breaks, so that one index finds parts and whole names. */
  CREATE FUNCTION newsroom.folded_names(name text, aliases text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT E'\\n' || string_agg(newsroom.folded(each), E'\\n') || E'\\n' FROM unnest(name || aliases) AS each
  $$;

  CREATE TABLE newsroom.party (
    id           uuid CONSTRAINT party_pk PRIMARY KEY,
    kind         text NOT NULL CONSTRAINT party_kind CHECK (kind IN
                 ('person', 'organisation', 'state', 'group', 'account', 'outlet', 'unnamed')),
    name         text NOT NULL CONSTRAINT party_name_length CHECK (length(name) BETWEEN 1 AND 200),
    aliases      text[] NOT NULL DEFAULT '{}',
    description  text NOT NULL DEFAULT '' CONSTRAINT party_description_length CHECK (length(description) <= 2000),
    external_ids jsonb NOT NULL DEFAULT '{}' CONSTRAINT party_external_ids_object CHECK (jsonb_typeof(external_ids) = 'object'),
    version      integer NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT now(),
    search       text GENERATED ALWAYS AS (newsroom.folded_names(name, aliases)) STORED
  );
  CREATE UNIQUE INDEX party_name_unique ON newsroom.party (newsroom.folded(name), kind) WHERE kind <> 'unnamed';
  CREATE INDEX party_name_order ON newsroom.party (newsroom.folded(name), id);
  CREATE INDEX party_search_trgm ON newsroom.party USING gin (search public.gin_trgm_ops);
  CREATE TRIGGER party_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.party
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT, UPDATE (kind, name, aliases, description, external_ids, version) ON newsroom.party TO ascribe_app;
`;

const INCIDENTS = `
  CREATE TABLE newsroom.incident (
    id                 uuid CONSTRAINT incident_pk PRIMARY KEY,
    title              text NOT NULL CONSTRAINT incident_title_length CHECK (length(title) BETWEEN 1 AND 200),
    slug               text NOT NULL CONSTRAINT incident_slug_unique UNIQUE
                       CONSTRAINT incident_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
    summary            text NOT NULL DEFAULT '' CONSTRAINT incident_summary_length CHECK (length(summary) <= 5000),
    occurred_from      date,
    occurred_to        date,
    occurred_precision text NOT NULL DEFAULT 'unknown' CONSTRAINT incident_precision CHECK (occurred_precision IN ('day', 'month', 'year', 'unknown')),
    techniques         text[] NOT NULL DEFAULT '{}',
    version            integer NOT NULL DEFAULT 1,
    created_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT incident_date_has_precision CHECK ((occurred_precision = 'unknown') = (occurred_from IS NULL)),
    CONSTRAINT incident_date_order CHECK (occurred_to IS NULL OR occurred_to >= occurred_from)
  );
  CREATE TRIGGER incident_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.incident
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  /* Not the slug: readers have the address. */
  GRANT SELECT, INSERT, UPDATE (title, summary, occurred_from, occurred_to, occurred_precision, techniques, version)
    ON newsroom.incident TO ascribe_app;

  CREATE TABLE newsroom.incident_receiver (
    incident_id uuid NOT NULL CONSTRAINT incident_receiver_incident_fk REFERENCES newsroom.incident,
    party_id    uuid NOT NULL CONSTRAINT incident_receiver_party_fk REFERENCES newsroom.party,
    CONSTRAINT incident_receiver_pk PRIMARY KEY (incident_id, party_id)
  );
  CREATE TRIGGER incident_receiver_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.incident_receiver
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('incident_id');
  GRANT SELECT, INSERT, DELETE ON newsroom.incident_receiver TO ascribe_app;

  /* What a party stands to gain or lose in an incident. */
  CREATE TABLE newsroom.interest (
    incident_id uuid NOT NULL CONSTRAINT interest_incident_fk REFERENCES newsroom.incident,
    party_id    uuid NOT NULL CONSTRAINT interest_party_fk REFERENCES newsroom.party,
    stake       text NOT NULL CONSTRAINT interest_stake CHECK (stake IN ('victim', 'victim_state', 'accused',
                'self_proclaimed_attacker', 'vendor', 'rival_state', 'none_known')),
    note        text NOT NULL DEFAULT '' CONSTRAINT interest_note_length CHECK (length(note) <= 500),
    CONSTRAINT interest_pk PRIMARY KEY (incident_id, party_id, stake)
  );
  CREATE TRIGGER interest_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.interest
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('incident_id');
  GRANT SELECT, INSERT, UPDATE (note), DELETE ON newsroom.interest TO ascribe_app;
`;
