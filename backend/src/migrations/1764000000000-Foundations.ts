import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two schemas and two roles. The newsroom works in `newsroom` as `ascribe_app`; readers are served from `published`
 * as `ascribe_public`, which cannot see the newsroom at all (INV-8).
 */
export class Foundations1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ROLES);
    await db.query(ACTING);
    await db.query(AUDIT);
    await db.query(AUDIT_CHAIN);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA IF EXISTS published CASCADE; DROP SCHEMA newsroom CASCADE');
  }
}

/** Roles belong to the whole server; several databases on it share them. */
const ROLES = `
  DO $$
  DECLARE wanted text;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ascribe roles'));
    FOREACH wanted IN ARRAY ARRAY['ascribe_app', 'ascribe_public'] LOOP
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      END IF;
      IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
        EXECUTE format('GRANT %I TO %I', wanted, current_user);
      END IF;
    END LOOP;
  END $$;

  CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
  CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

  CREATE SCHEMA newsroom;
  CREATE SCHEMA published;
  REVOKE ALL ON SCHEMA newsroom, published FROM PUBLIC;
  GRANT USAGE ON SCHEMA newsroom TO ascribe_app;
  GRANT USAGE ON SCHEMA published TO ascribe_app, ascribe_public;
`;

const ACTING = `
  /* Who acts in this transaction: a person, or NULL for the system itself. Silence is refused. */
  CREATE FUNCTION newsroom.acting() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
  DECLARE who text := current_setting('ascribe.actor', true);
  BEGIN
    IF coalesce(who, '') = '' THEN
      RAISE EXCEPTION 'nobody is named as acting in this transaction' USING ERRCODE = 'AS001';
    END IF;
    RETURN nullif(who, 'system')::uuid;
  END $$;

  /* For records that are only ever added to. */
  CREATE FUNCTION newsroom.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'AS002';
  END $$;
`;

const AUDIT = `
  CREATE TABLE newsroom.audit_event (
    id         bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_event_pk PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_id   uuid,
    tx         xid8 NOT NULL DEFAULT pg_current_xact_id(),
    subject    text NOT NULL,
    subject_id uuid NOT NULL,
    claim_id   uuid,
    act        text NOT NULL CONSTRAINT audit_event_act CHECK (act IN ('added', 'changed', 'removed')),
    changes    jsonb NOT NULL
  );
  CREATE INDEX audit_event_subject ON newsroom.audit_event (subject, subject_id, id);
  CREATE INDEX audit_event_claim ON newsroom.audit_event (claim_id, id) WHERE claim_id IS NOT NULL;
  CREATE INDEX audit_event_at ON newsroom.audit_event USING brin (at);
  CREATE INDEX audit_event_actor ON newsroom.audit_event (actor_id, id);
  CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON newsroom.audit_event
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER audit_event_not_emptied BEFORE TRUNCATE ON newsroom.audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.audit_event TO ascribe_app;

  /* Field by field, [before, after]. Arguments: the key column, then columns too large or too secret to repeat. */
  CREATE FUNCTION newsroom.record_change() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) ELSE '{}' END;
    after  jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ELSE '{}' END;
    kept   jsonb := CASE WHEN TG_OP <> 'DELETE' THEN after ELSE before END;
    hidden text[] := TG_ARGV[1:];
    diff   jsonb;
  BEGIN
    SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '["…","…"]'::jsonb
                                      ELSE jsonb_build_array(before -> key, after -> key) END)
      INTO diff
      FROM jsonb_object_keys(before || after) AS key
     WHERE (before -> key) IS DISTINCT FROM (after -> key)
       AND key NOT IN ('search', 'tx')
       AND NOT (coalesce(before -> key, 'null') = 'null' AND coalesce(after -> key, 'null') = 'null');
    IF diff IS NOT NULL THEN
      INSERT INTO audit_event (actor_id, subject, subject_id, claim_id, act, changes)
      VALUES (acting(), TG_TABLE_NAME, (kept ->> TG_ARGV[0])::uuid,
              (CASE WHEN TG_TABLE_NAME = 'claim' THEN kept ->> 'id' ELSE kept ->> 'claim_id' END)::uuid,
              CASE TG_OP WHEN 'INSERT' THEN 'added' WHEN 'UPDATE' THEN 'changed' ELSE 'removed' END, diff);
    END IF;
    RETURN NULL;
  END $$;
`;

/** The chain is written at commit, so writers wait for each other only for that moment. */
const AUDIT_CHAIN = `
  CREATE TABLE newsroom.audit_link (
    seq      bigint CONSTRAINT audit_link_pk PRIMARY KEY,
    event_id bigint NOT NULL CONSTRAINT audit_link_event_unique UNIQUE
             CONSTRAINT audit_link_event_fk REFERENCES newsroom.audit_event,
    hash     bytea NOT NULL
  );
  CREATE TRIGGER audit_link_append_only BEFORE UPDATE OR DELETE ON newsroom.audit_link
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER audit_link_not_emptied BEFORE TRUNCATE ON newsroom.audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.audit_link TO ascribe_app;

  /* The same bytes whatever the session's time zone or locale. */
  CREATE FUNCTION newsroom.audit_bytes(event newsroom.audit_event) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT convert_to(jsonb_build_array(event.id, extract(epoch FROM event.at)::text, event.actor_id, event.subject,
             event.subject_id, event.claim_id, event.act, event.changes)::text, 'UTF8')
  $$;

  CREATE FUNCTION newsroom.link_audit() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  DECLARE last audit_link;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ascribe audit chain'));
    SELECT * INTO last FROM audit_link ORDER BY seq DESC LIMIT 1;
    INSERT INTO audit_link (seq, event_id, hash)
    VALUES (coalesce(last.seq, 0) + 1, NEW.id, sha256(coalesce(last.hash, ''::bytea) || audit_bytes(NEW)));
    RETURN NULL;
  END $$;

  CREATE CONSTRAINT TRIGGER audit_event_linked AFTER INSERT ON newsroom.audit_event
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom.link_audit();

  /* Every audit row whose link does not follow from the one before it, or that has none. Empty when all is well. */
  CREATE FUNCTION newsroom.audit_faults() RETURNS TABLE (seq bigint, event_id bigint) LANGUAGE sql STABLE AS $$
    SELECT l.seq, e.id
      FROM newsroom.audit_event e
      FULL JOIN (SELECT *, lag(hash, 1, ''::bytea) OVER (ORDER BY seq) AS previous,
                        row_number() OVER (ORDER BY seq) AS place FROM newsroom.audit_link) l ON l.event_id = e.id
     WHERE l.seq IS NULL OR e.id IS NULL OR l.seq <> l.place
        OR l.hash <> sha256(l.previous || newsroom.audit_bytes(e))
  $$;
`;
