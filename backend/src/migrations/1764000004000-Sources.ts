import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a claim appeared: sources, immutable captures, verified passages, and the chain between them. */
export class Sources1764000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SOURCES);
    await db.query(CAPTURES);
    await db.query(APPEARANCES);
    await db.query(CITATIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.citation, newsroom.appearance, newsroom.capture_content, newsroom.capture, newsroom.source;
      DROP FUNCTION newsroom.verify_passage, newsroom.refuse_cycle;
    `);
  }
}

const SOURCES = `
  CREATE TABLE newsroom.source (
    id           uuid CONSTRAINT source_pk PRIMARY KEY,
    kind         text NOT NULL CONSTRAINT source_kind CHECK (kind IN ('article', 'post', 'statement', 'report', 'broadcast', 'transcript', 'legal', 'dataset', 'other')),
    publisher_id uuid CONSTRAINT source_publisher_fk REFERENCES newsroom.party,
    title        text NOT NULL CONSTRAINT source_title_length CHECK (length(title) BETWEEN 1 AND 500),
    authors      text[] NOT NULL DEFAULT '{}',
    published    date,
    published_precision text NOT NULL DEFAULT 'unknown' CONSTRAINT source_precision CHECK (published_precision IN ('day', 'month', 'year', 'unknown')),
    url          text CONSTRAINT source_url_form CHECK (url ~ '^https?://' AND length(url) <= 2048),
    language     text NOT NULL DEFAULT 'en' CONSTRAINT source_language CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    version      integer NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT source_date_has_precision CHECK ((published_precision = 'unknown') = (published IS NULL))
  );
  CREATE INDEX source_publisher ON newsroom.source (publisher_id);
  CREATE INDEX source_url ON newsroom.source (url) WHERE url IS NOT NULL;
  CREATE INDEX source_title_trgm ON newsroom.source USING gin (newsroom.folded(title) public.gin_trgm_ops);
  CREATE TRIGGER source_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.source
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT, UPDATE (kind, publisher_id, title, authors, published, published_precision, url, language, version)
    ON newsroom.source TO ascribe_app;
`;

const CAPTURES = `
  CREATE TABLE newsroom.capture (
    id          uuid CONSTRAINT capture_pk PRIMARY KEY,
    source_id   uuid NOT NULL CONSTRAINT capture_source_fk REFERENCES newsroom.source,
    sha256      text NOT NULL CONSTRAINT capture_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size        integer NOT NULL CONSTRAINT capture_size CHECK (size BETWEEN 1 AND 10485760),
    mime        text NOT NULL CONSTRAINT capture_mime_length CHECK (length(mime) <= 100),
    method      text NOT NULL CONSTRAINT capture_method CHECK (method IN ('paste', 'upload', 'fetch')),
    result      text NOT NULL DEFAULT 'ok' CONSTRAINT capture_result CHECK (result IN ('ok', 'partial', 'auth_walled', 'blocked', 'gone', 'error')),
    note        text NOT NULL DEFAULT '' CONSTRAINT capture_note_length CHECK (length(note) <= 1000),
    length      integer NOT NULL CONSTRAINT capture_length CHECK (length >= 0),
    captured_by uuid NOT NULL CONSTRAINT capture_captured_by_fk REFERENCES newsroom.person,
    captured_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON COLUMN newsroom.capture.length IS 'of the extracted text, in Unicode code points';
  CREATE INDEX capture_source ON newsroom.capture (source_id, captured_at);
  CREATE INDEX capture_sha256 ON newsroom.capture (sha256);

  /* The wide part: the bytes as they came and the text found in them. */
  CREATE TABLE newsroom.capture_content (
    capture_id uuid CONSTRAINT capture_content_pk PRIMARY KEY CONSTRAINT capture_content_capture_fk REFERENCES newsroom.capture,
    bytes      bytea NOT NULL,
    text       text NOT NULL
  );
  CREATE TRIGGER capture_audit AFTER INSERT ON newsroom.capture
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  ${['capture', 'capture_content']
    .map(
      (table) => `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.${table} TO ascribe_app;`,
    )
    .join('')}
  /* When it was captured is for the clock to say. */
  GRANT INSERT (id, source_id, sha256, size, mime, method, result, note, length, captured_by) ON newsroom.capture TO ascribe_app;
  GRANT INSERT ON newsroom.capture_content TO ascribe_app;
`;

const APPEARANCES = `
  /* Positions are code points, end exclusive; Postgres counts characters of a UTF-8 text the same way. */
  CREATE FUNCTION newsroom.verify_passage() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE found text;
  BEGIN
    IF NEW.capture_id IS NULL THEN RETURN NEW; END IF;
    SELECT substring(text FROM NEW.starts + 1 FOR NEW.ends - NEW.starts) INTO found
      FROM newsroom.capture_content WHERE capture_id = NEW.capture_id;
    IF found IS DISTINCT FROM NEW.exact THEN
      RAISE EXCEPTION 'the passage does not stand in the capture at % to %', NEW.starts, NEW.ends USING ERRCODE = 'AS011';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TABLE newsroom.appearance (
    id         uuid CONSTRAINT appearance_pk PRIMARY KEY,
    claim_id   uuid NOT NULL CONSTRAINT appearance_claim_fk REFERENCES newsroom.claim,
    capture_id uuid NOT NULL CONSTRAINT appearance_capture_fk REFERENCES newsroom.capture,
    exact      text NOT NULL CONSTRAINT appearance_exact_length CHECK (length(exact) BETWEEN 1 AND 5000),
    prefix     text NOT NULL CONSTRAINT appearance_prefix_length CHECK (length(prefix) <= 64),
    suffix     text NOT NULL CONSTRAINT appearance_suffix_length CHECK (length(suffix) <= 64),
    starts     integer NOT NULL CONSTRAINT appearance_starts CHECK (starts >= 0),
    ends       integer NOT NULL,
    speaker_id uuid CONSTRAINT appearance_speaker_fk REFERENCES newsroom.party,
    capacity   text NOT NULL CONSTRAINT appearance_capacity CHECK (capacity IN ('official', 'anonymous_official', 'vendor', 'victim',
               'attacker', 'accused', 'expert', 'witness', 'anonymous', 'outlet', 'other')),
    basis      text NOT NULL DEFAULT 'unknown' CONSTRAINT appearance_basis CHECK (basis IN ('witnessed', 'deduced', 'induced', 'told', 'speculation', 'unknown')),
    stance     text NOT NULL DEFAULT 'states' CONSTRAINT appearance_stance CHECK (stance IN ('states', 'denies', 'repeats')),
    hedges     text[] NOT NULL DEFAULT '{}',
    lineage    text NOT NULL DEFAULT 'unstated' CONSTRAINT appearance_lineage CHECK (lineage IN ('unstated', 'original', 'cited', 'unknown')),
    version    integer NOT NULL DEFAULT 1,
    created_by uuid NOT NULL CONSTRAINT appearance_created_by_fk REFERENCES newsroom.person,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT appearance_order CHECK (ends > starts),
    CONSTRAINT appearance_exact_fits CHECK (length(exact) = ends - starts),
    CONSTRAINT appearance_original_has_speaker CHECK (lineage <> 'original' OR speaker_id IS NOT NULL)
  );
  COMMENT ON COLUMN newsroom.appearance.lineage IS
    'original: the speaker''s own words, nothing upstream; cited: see citation; unknown: looked for and not known; unstated: not yet looked at';
  CREATE INDEX appearance_claim ON newsroom.appearance (claim_id, id);
  CREATE INDEX appearance_capture ON newsroom.appearance (capture_id);
  CREATE INDEX appearance_speaker ON newsroom.appearance (speaker_id);
  CREATE UNIQUE INDEX appearance_once ON newsroom.appearance (claim_id, capture_id, starts, ends);
  CREATE TRIGGER appearance_stands BEFORE INSERT OR UPDATE ON newsroom.appearance
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_passage();
`;

const CITATIONS = `
  CREATE TABLE newsroom.citation (
    id            uuid CONSTRAINT citation_pk PRIMARY KEY,
    claim_id      uuid NOT NULL CONSTRAINT citation_claim_fk REFERENCES newsroom.claim,
    appearance_id uuid NOT NULL CONSTRAINT citation_appearance_fk REFERENCES newsroom.appearance ON DELETE CASCADE,
    upstream_appearance_id uuid CONSTRAINT citation_upstream_appearance_fk REFERENCES newsroom.appearance ON DELETE CASCADE,
    upstream_party_id uuid CONSTRAINT citation_upstream_party_fk REFERENCES newsroom.party,
    kind          text NOT NULL CONSTRAINT citation_kind CHECK (kind IN ('quotes', 'paraphrases', 'translates', 'syndicates', 'relays')),
    asserted      boolean NOT NULL DEFAULT false,
    capture_id    uuid CONSTRAINT citation_capture_fk REFERENCES newsroom.capture,
    exact         text CONSTRAINT citation_exact_length CHECK (length(exact) BETWEEN 1 AND 5000),
    starts        integer CONSTRAINT citation_starts CHECK (starts >= 0),
    ends          integer,
    created_by    uuid NOT NULL CONSTRAINT citation_created_by_fk REFERENCES newsroom.person,
    created_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT citation_one_upstream CHECK (num_nonnulls(upstream_appearance_id, upstream_party_id) = 1),
    CONSTRAINT citation_not_itself CHECK (upstream_appearance_id <> appearance_id),
    CONSTRAINT citation_evidenced_or_asserted CHECK (asserted = (capture_id IS NULL) AND num_nonnulls(capture_id, exact, starts, ends) IN (0, 4)),
    CONSTRAINT citation_exact_fits CHECK (length(exact) = ends - starts)
  );
  CREATE INDEX citation_claim ON newsroom.citation (claim_id, id);
  /* For an appearance that is removed: what it cites goes with it, and nothing may cite it. */
  CREATE INDEX citation_appearance ON newsroom.citation (appearance_id);
  CREATE INDEX citation_upstream ON newsroom.citation (upstream_appearance_id) WHERE upstream_appearance_id IS NOT NULL;
  CREATE UNIQUE INDEX citation_appearance_once ON newsroom.citation (appearance_id, upstream_appearance_id) WHERE upstream_appearance_id IS NOT NULL;
  CREATE UNIQUE INDEX citation_party_once ON newsroom.citation (appearance_id, upstream_party_id) WHERE upstream_party_id IS NOT NULL;
  CREATE TRIGGER citation_stands BEFORE INSERT OR UPDATE ON newsroom.citation
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_passage();

  /* Circular reporting is refused even when two people close the circle at once: the claim's state row is the lock. */
  CREATE FUNCTION newsroom.refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    IF EXISTS (SELECT FROM newsroom.appearance a WHERE a.id IN (NEW.appearance_id, NEW.upstream_appearance_id) AND a.claim_id <> NEW.claim_id) THEN
      RAISE EXCEPTION 'a chain stays within one claim' USING ERRCODE = 'AS012';
    END IF;
    IF EXISTS (
      WITH RECURSIVE upstream (id) AS (
        SELECT NEW.upstream_appearance_id
        UNION
        SELECT c.upstream_appearance_id FROM newsroom.citation c JOIN upstream u ON c.appearance_id = u.id
         WHERE c.upstream_appearance_id IS NOT NULL
      ) SELECT FROM upstream WHERE id = NEW.appearance_id
    ) THEN
      RAISE EXCEPTION 'this citation would close a circle' USING ERRCODE = 'AS013';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER citation_acyclic BEFORE INSERT OR UPDATE ON newsroom.citation
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_cycle();
  ${['appearance', 'citation']
    .map(
      (table) => `
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER ${table}_z_contributes AFTER INSERT OR UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();
  GRANT SELECT, INSERT, DELETE ON newsroom.${table} TO ascribe_app;`,
    )
    .join('')}
  GRANT UPDATE (exact, prefix, suffix, starts, ends, speaker_id, capacity, basis, stance, hedges, lineage, version)
    ON newsroom.appearance TO ascribe_app;
`;
