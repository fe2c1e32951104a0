import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public sees: frozen editions, and the published schema that readers are served from. */
export class Publication1764000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(EDITIONS);
    await db.query(PUBLISHED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER claim_state_settles ON newsroom.claim_state;
      DROP VIEW published.edition;
      DROP TABLE published.verdict, newsroom.edition, newsroom.permalink;
      DROP FUNCTION newsroom.verify_edition, newsroom.state_has_edition, newsroom.edition_settles, newsroom.publish_edition;
    `);
  }
}

const EDITIONS = `
  /* An address, once public, belongs to its claim for ever. */
  CREATE TABLE newsroom.permalink (
    claim_id uuid CONSTRAINT permalink_pk PRIMARY KEY CONSTRAINT permalink_claim_fk REFERENCES newsroom.claim,
    slug     text NOT NULL CONSTRAINT permalink_slug_unique UNIQUE
             CONSTRAINT permalink_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120)
  );

  CREATE TABLE newsroom.edition (
    id           uuid CONSTRAINT edition_pk PRIMARY KEY,
    claim_id     uuid NOT NULL CONSTRAINT edition_claim_fk REFERENCES newsroom.permalink,
    number       integer NOT NULL,
    kind         text NOT NULL CONSTRAINT edition_kind CHECK (kind IN
                 ('initial', 'update', 'clarification', 'correction_minor', 'correction_major', 'void')),
    reason       text NOT NULL DEFAULT '' CONSTRAINT edition_reason_length CHECK (length(reason) <= 1000),
    document     text NOT NULL,
    hash         text NOT NULL,
    revision_id  uuid NOT NULL CONSTRAINT edition_revision_fk REFERENCES newsroom.verdict_revision,
    review_id    uuid NOT NULL CONSTRAINT edition_review_fk REFERENCES newsroom.review,
    approved_by  uuid NOT NULL CONSTRAINT edition_approved_by_fk REFERENCES newsroom.person,
    published_by uuid NOT NULL CONSTRAINT edition_published_by_fk REFERENCES newsroom.person,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    tx           xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT edition_number_unique UNIQUE (claim_id, number),
    CONSTRAINT edition_first_is_initial CHECK ((number = 1) = (kind = 'initial')),
    CONSTRAINT edition_later_says_why CHECK (number = 1 OR length(btrim(reason)) > 0)
  );

  /* Four eyes on that exact hash, whatever the code above believed (INV-1). */
  CREATE FUNCTION newsroom.verify_edition() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE state newsroom.claim_state; approval newsroom.review; revision newsroom.verdict_revision;
  BEGIN
    SELECT * INTO state FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    SELECT * INTO approval FROM newsroom.review WHERE id = NEW.review_id;
    SELECT * INTO revision FROM newsroom.verdict_revision WHERE id = NEW.revision_id;
    IF state.stage IS DISTINCT FROM 'approved' OR state.approved_hash IS DISTINCT FROM NEW.hash THEN
      RAISE EXCEPTION 'this revision is not approved' USING ERRCODE = 'AS050';
    END IF;
    IF NEW.hash <> encode(sha256(convert_to(NEW.document, 'UTF8')), 'hex') OR revision.hash IS DISTINCT FROM NEW.hash
       OR revision.document IS DISTINCT FROM NEW.document OR revision.claim_id IS DISTINCT FROM NEW.claim_id THEN
      RAISE EXCEPTION 'the edition is not the revision that was approved' USING ERRCODE = 'AS051';
    END IF;
    IF approval.decision IS DISTINCT FROM 'approve' OR approval.claim_id IS DISTINCT FROM NEW.claim_id
       OR approval.revision_hash IS DISTINCT FROM NEW.hash OR approval.editor_id IS DISTINCT FROM NEW.approved_by
       OR approval.id IS DISTINCT FROM (SELECT id FROM newsroom.review WHERE claim_id = NEW.claim_id ORDER BY at DESC, id DESC LIMIT 1) THEN
      RAISE EXCEPTION 'no approval stands behind this edition' USING ERRCODE = 'AS032';
    END IF;
    PERFORM newsroom.require_second_person(NEW.claim_id, NEW.approved_by);
    PERFORM FROM newsroom.person WHERE id = NEW.published_by AND role = 'editor' AND status = 'active' FOR SHARE;
    IF NOT FOUND OR NEW.published_by IS DISTINCT FROM coalesce(newsroom.acting(), state.publish_by) THEN
      RAISE EXCEPTION 'an active editor publishes in her own name' USING ERRCODE = 'AS052';
    END IF;
    IF newsroom.acting() IS NULL AND (state.publish_at IS NULL OR state.publish_at > now()) THEN
      RAISE EXCEPTION 'not scheduled for now' USING ERRCODE = 'AS053';
    END IF;
    IF EXISTS (SELECT FROM newsroom.comment WHERE claim_id = NEW.claim_id AND blocking AND resolved_at IS NULL) THEN
      RAISE EXCEPTION 'a blocking comment is open' USING ERRCODE = 'AS045';
    END IF;
    IF NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM newsroom.edition WHERE claim_id = NEW.claim_id) THEN
      RAISE EXCEPTION 'edition % does not follow', NEW.number USING ERRCODE = 'AS022';
    END IF;
    RETURN NEW;
  END $$;
  CREATE INDEX edition_corrections ON newsroom.edition (published_at DESC, claim_id DESC) WHERE number > 1;
  CREATE TRIGGER edition_verified BEFORE INSERT ON newsroom.edition
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_edition();

  CREATE FUNCTION newsroom.state_has_edition() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM newsroom.edition e WHERE e.claim_id = NEW.claim_id AND e.hash = OLD.approved_hash
                     AND e.tx = pg_current_xact_id()) THEN
      RAISE EXCEPTION 'settled without an edition' USING ERRCODE = 'AS054';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER claim_state_settles AFTER UPDATE ON newsroom.claim_state
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.stage = 'settled' AND OLD.stage <> 'settled') EXECUTE FUNCTION newsroom.state_has_edition();

  /* And an edition leaves its claim settled, in the same transaction. */
  CREATE FUNCTION newsroom.edition_settles() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM newsroom.step WHERE claim_id = NEW.claim_id AND move = 'publish' AND tx = NEW.tx
                     AND revision_hash = NEW.hash) THEN
      RAISE EXCEPTION 'an edition without its step' USING ERRCODE = 'AS055';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER edition_settles AFTER INSERT ON newsroom.edition
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom.edition_settles();

  CREATE TRIGGER permalink_audit AFTER INSERT ON newsroom.permalink
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('claim_id');
  CREATE TRIGGER edition_audit AFTER INSERT ON newsroom.edition
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'document');
  ${['permalink', 'edition']
    .map(
      (table) => `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.${table} TO ascribe_app;`,
    )
    .join('')}
  GRANT INSERT ON newsroom.permalink TO ascribe_app;
  GRANT INSERT (id, claim_id, number, kind, reason, document, hash, revision_id, review_id, approved_by, published_by)
    ON newsroom.edition TO ascribe_app;
`;

const PUBLISHED = `
  /* Runs with its owner's rights: readers see these columns of editions and nothing behind them. */
  CREATE VIEW published.edition AS
    SELECT e.claim_id, p.slug, e.number, e.kind, e.reason, e.document, e.hash, e.published_at
      FROM newsroom.edition e JOIN newsroom.permalink p USING (claim_id);

  /* One row a claim: its newest edition, for lists and search. */
  CREATE TABLE published.verdict (
    claim_id           uuid CONSTRAINT verdict_pk PRIMARY KEY,
    slug               text NOT NULL CONSTRAINT verdict_slug_unique UNIQUE,
    incident_slug      text,
    incident_title     text,
    kind               text NOT NULL,
    rating             text NOT NULL,
    statement          text NOT NULL,
    headline           text NOT NULL,
    summary            text NOT NULL,
    language           text NOT NULL,
    speakers           text[] NOT NULL,
    editions           integer NOT NULL,
    edition_kind       text NOT NULL,
    first_published_at timestamptz NOT NULL,
    published_at       timestamptz NOT NULL,
    search             tsvector NOT NULL
  );
  CREATE INDEX verdict_latest ON published.verdict (published_at DESC, claim_id DESC);
  CREATE INDEX verdict_incident ON published.verdict (incident_slug, published_at DESC);
  CREATE INDEX verdict_search ON published.verdict USING gin (search);
  GRANT SELECT ON published.edition, published.verdict TO ascribe_app, ascribe_public;

  CREATE FUNCTION newsroom.publish_edition() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  DECLARE
    page jsonb := NEW.document::jsonb;
    speakers text[] := ARRAY(
      SELECT a #>> '{speaker,name}' FROM jsonb_array_elements(page -> 'appearances') WITH ORDINALITY AS listed (a, place)
       WHERE a #>> '{speaker,name}' IS NOT NULL GROUP BY 1 ORDER BY min(place));
    words text := public.unaccent('public.unaccent'::regdictionary, concat_ws(' ', page #>> '{claim,statement}',
      page #>> '{verdict,headline}', page #>> '{verdict,summary}', page #>> '{incident,title}', array_to_string(speakers, ' ')));
  BEGIN
    INSERT INTO published.verdict AS v (claim_id, slug, incident_slug, incident_title, kind, rating, statement, headline, summary,
                                        language, speakers, editions, edition_kind, first_published_at, published_at, search)
    SELECT NEW.claim_id, p.slug, page #>> '{incident,slug}', page #>> '{incident,title}', page #>> '{claim,kind}',
           page #>> '{verdict,rating}', page #>> '{claim,statement}', page #>> '{verdict,headline}', page #>> '{verdict,summary}',
           page #>> '{claim,language}', speakers, NEW.number, NEW.kind, NEW.published_at, NEW.published_at, to_tsvector('english', words)
      FROM permalink p WHERE p.claim_id = NEW.claim_id
    ON CONFLICT (claim_id) DO UPDATE SET
      incident_slug = excluded.incident_slug, incident_title = excluded.incident_title, kind = excluded.kind, rating = excluded.rating,
      statement = excluded.statement, headline = excluded.headline, summary = excluded.summary, language = excluded.language, speakers = excluded.speakers,
      editions = excluded.editions, edition_kind = excluded.edition_kind, published_at = excluded.published_at, search = excluded.search;
    RETURN NULL;
  END $$;
  CREATE TRIGGER edition_published AFTER INSERT ON newsroom.edition
    FOR EACH ROW EXECUTE FUNCTION newsroom.publish_edition();
`;
