import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others have coded: incidents, receivers and attributions of published datasets, each row as it stood in its file.
 * They are statements about statements, not claims in the queue, and are only ever added to (docs/decisions/0014).
 */
export class CodedStatements1764000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(RUNS);
    await db.query(AUDIT);
    await db.query(INCIDENTS);
    await db.query(ATTRIBUTIONS);
    await db.query(PARTIES);
    await db.query(NAMES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX newsroom.party_names, newsroom.party_attack;
      DROP TABLE newsroom.imported_party, newsroom.coded_attribution, newsroom.coded_receiver, newsroom.coded_incident,
                 newsroom.data_import;
      DROP FUNCTION newsroom.open_import, newsroom.guard_import, newsroom.record_coded;
    `);
  }
}

const RUNS = `
  CREATE TABLE newsroom.data_import (
    id          uuid CONSTRAINT data_import_pk PRIMARY KEY,
    dataset     text NOT NULL CONSTRAINT data_import_dataset CHECK (dataset IN ('eurepoc', 'stix')),
    release     text CONSTRAINT data_import_release_length CHECK (length(release) BETWEEN 1 AND 40),
    files       jsonb NOT NULL CONSTRAINT data_import_files_array CHECK (jsonb_typeof(files) = 'array'),
    started_by  uuid CONSTRAINT data_import_started_by_fk REFERENCES newsroom.person,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    counts      jsonb CONSTRAINT data_import_counts_object CHECK (jsonb_typeof(counts) = 'object'),
    CONSTRAINT data_import_finished_has_counts CHECK ((finished_at IS NULL) = (counts IS NULL))
  );
  COMMENT ON COLUMN newsroom.data_import.files IS 'name, size and SHA-256 of each file';
  COMMENT ON COLUMN newsroom.data_import.started_by IS 'NULL when the system acted';
  COMMENT ON COLUMN newsroom.data_import.finished_at IS 'NULL for a run that is at work or was interrupted';

  CREATE FUNCTION newsroom.open_import() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.started_by := newsroom.acting();
    RETURN NEW;
  END $$;
  CREATE TRIGGER data_import_opens BEFORE INSERT ON newsroom.data_import
    FOR EACH ROW EXECUTE FUNCTION newsroom.open_import();
  CREATE FUNCTION newsroom.guard_import() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.finished_at IS NOT NULL THEN
      RAISE EXCEPTION 'an import that has ended does not change' USING ERRCODE = 'AS002';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER data_import_guard BEFORE UPDATE ON newsroom.data_import
    FOR EACH ROW EXECUTE FUNCTION newsroom.guard_import();
  CREATE TRIGGER data_import_kept BEFORE DELETE ON newsroom.data_import
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER data_import_not_emptied BEFORE TRUNCATE ON newsroom.data_import
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER data_import_audit AFTER INSERT OR UPDATE ON newsroom.data_import
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT (id, dataset, release, files), UPDATE (finished_at, counts) ON newsroom.data_import TO ascribe_app;
`;

const AUDIT = `
  CREATE FUNCTION newsroom.record_coded() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    INSERT INTO audit_event (actor_id, subject, subject_id, act, changes)
    VALUES (acting(), TG_TABLE_NAME, NEW.id, 'added', jsonb_build_object(
              'import_id', jsonb_build_array(NULL, NEW.import_id), 'dataset', jsonb_build_array(NULL, NEW.dataset),
              'digest', jsonb_build_array(NULL, NEW.digest), 'line', jsonb_build_array(NULL, NEW.line)));
    RETURN NULL;
  END $$;
`;

/** Where a row was read, and what stood there. `digest` is the SHA-256 of the whole row. */
const READ_FROM = (table: string): string => `
    import_id    uuid NOT NULL CONSTRAINT ${table}_import_fk REFERENCES newsroom.data_import,
    dataset      text NOT NULL CONSTRAINT ${table}_dataset CHECK (dataset IN ('eurepoc', 'stix')),
    digest       text NOT NULL CONSTRAINT ${table}_digest_form CHECK (digest ~ '^[0-9a-f]{64}$'),
    file_hash    text NOT NULL CONSTRAINT ${table}_file_hash_form CHECK (file_hash ~ '^[0-9a-f]{64}$'),
    line         integer NOT NULL CONSTRAINT ${table}_line CHECK (line > 0),
    coded        jsonb NOT NULL CONSTRAINT ${table}_coded_object CHECK (jsonb_typeof(coded) = 'object')`;

const INCIDENTS = `
  CREATE TABLE newsroom.coded_incident (
    id                   uuid CONSTRAINT coded_incident_pk PRIMARY KEY,
    incident_id          uuid NOT NULL CONSTRAINT coded_incident_incident_fk REFERENCES newsroom.incident,
    external_key         text NOT NULL CONSTRAINT coded_incident_key_length CHECK (length(external_key) BETWEEN 1 AND 100),
    sources              text[] NOT NULL,
    attribution_sources  text[] NOT NULL,
    legal_references     text[] NOT NULL,
    initiators           jsonb NOT NULL CONSTRAINT coded_incident_initiators_array CHECK (jsonb_typeof(initiators) = 'array'),
    ${READ_FROM('coded_incident')},
    CONSTRAINT coded_incident_once UNIQUE (dataset, external_key, digest)
  );
  COMMENT ON COLUMN newsroom.coded_incident.attribution_sources IS 'sources of the incident''s attributions; the dataset does not say of which';
  CREATE INDEX coded_incident_incident ON newsroom.coded_incident (incident_id);

  CREATE TABLE newsroom.coded_receiver (
    id           uuid CONSTRAINT coded_receiver_pk PRIMARY KEY,
    incident_id  uuid NOT NULL CONSTRAINT coded_receiver_incident_fk REFERENCES newsroom.incident,
    party_id     uuid CONSTRAINT coded_receiver_party_fk REFERENCES newsroom.party,
    country_id   uuid CONSTRAINT coded_receiver_country_fk REFERENCES newsroom.party,
    ${READ_FROM('coded_receiver')},
    CONSTRAINT coded_receiver_once UNIQUE (dataset, digest)
  );
  CREATE INDEX coded_receiver_incident ON newsroom.coded_receiver (incident_id);
  ${kept('coded_incident')}
  ${kept('coded_receiver')}
`;

const BASES = `'attacker_confirms', 'security_community', 'receiver_government', 'media', 'third_party', 'receiver', 'contested',
               'eu_institution', 'international_organisation', 'not_available'`;
const TYPES = `'technical_report', 'self_attribution', 'direct_statement', 'anonymous_statement', 'type_unclear',
               'political_statement', 'legal_action', 'media_report', 'media_and_report', 'political_and_legal',
               'media_and_legal', 'not_available'`;

const ATTRIBUTIONS = `
  CREATE TABLE newsroom.coded_attribution (
    id                    uuid CONSTRAINT coded_attribution_pk PRIMARY KEY,
    incident_id           uuid NOT NULL CONSTRAINT coded_attribution_incident_fk REFERENCES newsroom.incident,
    incident_key          text NOT NULL CONSTRAINT coded_attribution_incident_key_length CHECK (length(incident_key) BETWEEN 1 AND 100),
    attribution_key       text NOT NULL CONSTRAINT coded_attribution_key_length CHECK (length(attribution_key) <= 100),
    statement_key         text NOT NULL CONSTRAINT coded_attribution_statement_key_form CHECK (statement_key ~ '^[0-9a-f]{64}$'),
    actor                 text NOT NULL,
    actor_id              uuid CONSTRAINT coded_attribution_actor_fk REFERENCES newsroom.party,
    company               text NOT NULL,
    company_id            uuid CONSTRAINT coded_attribution_company_fk REFERENCES newsroom.party,
    country               text NOT NULL,
    country_id            uuid CONSTRAINT coded_attribution_country_fk REFERENCES newsroom.party,
    initiator             text NOT NULL,
    initiator_id          uuid CONSTRAINT coded_attribution_initiator_fk REFERENCES newsroom.party,
    initiator_country     text NOT NULL,
    initiator_country_id  uuid CONSTRAINT coded_attribution_initiator_country_fk REFERENCES newsroom.party,
    initiator_category    text NOT NULL,
    initiator_subcategory text NOT NULL,
    basis                 text[] NOT NULL CONSTRAINT coded_attribution_basis CHECK (basis <@ ARRAY[${BASES}]),
    types                 text[] NOT NULL CONSTRAINT coded_attribution_types CHECK (types <@ ARRAY[${TYPES}]),
    legal_references      text[] NOT NULL,
    settled               boolean,
    stated                date,
    stated_precision      text NOT NULL CONSTRAINT coded_attribution_precision CHECK (stated_precision IN ('day', 'month', 'year', 'unknown')),
    sources               text[] NOT NULL,
    ${READ_FROM('coded_attribution')},
    CONSTRAINT coded_attribution_once UNIQUE (dataset, statement_key, digest),
    CONSTRAINT coded_attribution_date_has_precision CHECK ((stated_precision = 'unknown') = (stated IS NULL)),
    CONSTRAINT coded_attribution_names_length CHECK (length(actor) <= 1000 AND length(company) <= 1000
      AND length(country) <= 1000 AND length(initiator) <= 1000 AND length(initiator_country) <= 1000
      AND length(initiator_category) <= 1000 AND length(initiator_subcategory) <= 1000)
  );
  COMMENT ON COLUMN newsroom.coded_attribution.actor IS 'as coded; empty, "Not available" and "Unknown" are three different things';
  COMMENT ON COLUMN newsroom.coded_attribution.statement_key IS 'SHA-256 of what makes it this statement and no other: who, whom, basis and type';
  COMMENT ON COLUMN newsroom.coded_attribution.settled IS 'NULL when the file does not say';
  CREATE INDEX coded_attribution_incident ON newsroom.coded_attribution (incident_id, stated, id);
  CREATE INDEX coded_attribution_of ON newsroom.coded_attribution (dataset, incident_key, attribution_key);
  CREATE INDEX coded_attribution_actor ON newsroom.coded_attribution (actor_id) WHERE actor_id IS NOT NULL;
  CREATE INDEX coded_attribution_initiator ON newsroom.coded_attribution (initiator_id) WHERE initiator_id IS NOT NULL;
  ${kept('coded_attribution')}
`;

const PARTIES = `
  /* Which object of a file became which party: known again when somebody has renamed it here. */
  CREATE TABLE newsroom.imported_party (
    id           uuid CONSTRAINT imported_party_pk PRIMARY KEY,
    party_id     uuid NOT NULL CONSTRAINT imported_party_party_fk REFERENCES newsroom.party,
    external_key text NOT NULL CONSTRAINT imported_party_key_length CHECK (length(external_key) BETWEEN 1 AND 200),
    ${READ_FROM('imported_party')},
    CONSTRAINT imported_party_once UNIQUE (dataset, external_key, digest)
  );
  CREATE INDEX imported_party_party ON newsroom.imported_party (party_id);
  ${kept('imported_party')}
`;

/**
 * Thousands of names are looked up at once: whole ones, whether name or alias. Without fastupdate, as a search would go
 * through every name that was added since the last vacuum.
 */
const NAMES = `
  CREATE INDEX party_names ON newsroom.party USING gin (string_to_array(btrim(search, E'\\n'), E'\\n'))
    WITH (fastupdate = off);
  CREATE INDEX party_attack ON newsroom.party ((external_ids ->> 'attack')) WHERE external_ids ? 'attack';
`;

/**
 * Append-only and audited: where it was read, and the hash of what stood there. The row keeps the rest for ever, and
 * tens of thousands come at once, so the audit does not repeat it.
 */
function kept(table: string): string {
  return `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_audit AFTER INSERT ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_coded();
  GRANT SELECT, INSERT ON newsroom.${table} TO ascribe_app;`;
}
