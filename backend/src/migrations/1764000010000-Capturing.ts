import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a capture was come by, what was read in it, and by what the same article is known again. */
export class Capturing1764000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ATTEMPTS);
    await db.query(READINGS);
    await db.query(ADDRESSES);
    await db.query(KEPT.map(appendOnly).join(''));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE ${KEPT.map((table) => `newsroom.${table}`).join(', ')}`);
  }
}

const KEPT = ['capture_band', 'capture_reading', 'capture_attempt', 'source_address'];

/** Every fetch that was tried, with the capture that came of it or the cause why none did. */
const ATTEMPTS = `
  CREATE TABLE newsroom.capture_attempt (
    id           uuid CONSTRAINT capture_attempt_pk PRIMARY KEY,
    capture_id   uuid CONSTRAINT capture_attempt_capture_fk REFERENCES newsroom.capture,
    url          text NOT NULL CONSTRAINT capture_attempt_url_form CHECK (url ~* '^https?://' AND length(url) <= 2048),
    final_url    text NOT NULL CONSTRAINT capture_attempt_final_url_length CHECK (length(final_url) <= 8192),
    redirects    text[] NOT NULL DEFAULT '{}',
    status       integer CONSTRAINT capture_attempt_status CHECK (status BETWEEN 100 AND 999),
    content_type text CONSTRAINT capture_attempt_content_type_length CHECK (length(content_type) <= 200),
    result       text NOT NULL CONSTRAINT capture_attempt_result CHECK (result IN ('ok', 'partial', 'auth_walled', 'blocked', 'gone', 'error')),
    cause        text NOT NULL CONSTRAINT capture_attempt_cause_form CHECK (cause ~ '^[a-z_]{1,40}$'),
    words        text NOT NULL CONSTRAINT capture_attempt_words_length CHECK (length(words) BETWEEN 1 AND 1000),
    fetched_at   timestamptz NOT NULL,
    attempted_by uuid NOT NULL CONSTRAINT capture_attempt_attempted_by_fk REFERENCES newsroom.person,
    attempted_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT capture_attempt_kept_or_not CHECK ((capture_id IS NOT NULL) = (result IN ('ok', 'partial')))
  );
  CREATE UNIQUE INDEX capture_attempt_once ON newsroom.capture_attempt (capture_id) WHERE capture_id IS NOT NULL;
  CREATE TRIGGER capture_attempt_audit AFTER INSERT ON newsroom.capture_attempt
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT INSERT (id, capture_id, url, final_url, redirects, status, content_type, result, cause, words, fetched_at, attempted_by)
    ON newsroom.capture_attempt TO ascribe_app;
`;

/** Derived from the immutable bytes of a capture; no more is written here than can be read in them again. */
const READINGS = `
  CREATE TABLE newsroom.capture_reading (
    capture_id  uuid CONSTRAINT capture_reading_pk PRIMARY KEY CONSTRAINT capture_reading_capture_fk REFERENCES newsroom.capture,
    language    text CONSTRAINT capture_reading_language_form CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    boilerplate jsonb NOT NULL DEFAULT '[]' CONSTRAINT capture_reading_boilerplate_form CHECK (jsonb_typeof(boilerplate) = 'array'),
    found       jsonb NOT NULL CONSTRAINT capture_reading_found_form CHECK (jsonb_typeof(found) = 'object'),
    note        text NOT NULL DEFAULT '' CONSTRAINT capture_reading_note_length CHECK (length(note) <= 1000),
    /* Of the words of the story, whatever their spacing and marks: the same article copied twice. */
    words_sha256 text NOT NULL CONSTRAINT capture_reading_words_form CHECK (words_sha256 ~ '^[0-9a-f]{64}$')
  );
  COMMENT ON COLUMN newsroom.capture_reading.boilerplate IS 'what is not the story: {starts, ends, why}, in Unicode code points of the text';
  CREATE INDEX capture_reading_words ON newsroom.capture_reading (words_sha256);
  GRANT INSERT ON newsroom.capture_reading TO ascribe_app;

  /* MinHash: captures that share a band have many words in common (docs/decisions/0011). */
  CREATE TABLE newsroom.capture_band (
    band       smallint NOT NULL CONSTRAINT capture_band_number CHECK (band BETWEEN 0 AND 19),
    hash       bigint NOT NULL,
    capture_id uuid NOT NULL CONSTRAINT capture_band_capture_fk REFERENCES newsroom.capture,
    CONSTRAINT capture_band_pk PRIMARY KEY (hash, band, capture_id)
  );
  GRANT INSERT ON newsroom.capture_band TO ascribe_app;
`;

/** Under which addresses a document is known, in the form in which addresses are compared. */
const ADDRESSES = `
  CREATE TABLE newsroom.source_address (
    source_id uuid NOT NULL CONSTRAINT source_address_source_fk REFERENCES newsroom.source,
    address   text NOT NULL CONSTRAINT source_address_length CHECK (length(address) BETWEEN 1 AND 2048)
  );
  /* By digest: an address can be longer than an index bears. */
  CREATE UNIQUE INDEX source_address_once ON newsroom.source_address (md5(address), source_id);
  GRANT INSERT ON newsroom.source_address TO ascribe_app;
`;

function appendOnly(table: string): string {
  return `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.${table} TO ascribe_app;`;
}
