import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works here, how they come in, and for how long. */
export class People1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE newsroom.person (
        id            uuid CONSTRAINT person_pk PRIMARY KEY,
        email         text NOT NULL CONSTRAINT person_email_form CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
        name          text NOT NULL CONSTRAINT person_name_length CHECK (length(name) BETWEEN 1 AND 200),
        role          text NOT NULL CONSTRAINT person_role CHECK (role IN ('checker', 'editor', 'admin', 'auditor')),
        status        text NOT NULL DEFAULT 'invited' CONSTRAINT person_status CHECK (status IN ('invited', 'active', 'disabled')),
        password_hash text,
        demonstration boolean NOT NULL DEFAULT false,
        version       integer NOT NULL DEFAULT 1,
        created_at    timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT person_active_has_password CHECK (status <> 'active' OR password_hash IS NOT NULL)
      );
      CREATE UNIQUE INDEX person_email_unique ON newsroom.person (email);
      CREATE TRIGGER person_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.person
        FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'password_hash');
      GRANT SELECT, INSERT, UPDATE (name, role, status, password_hash, version) ON newsroom.person TO ascribe_app;

      CREATE TABLE newsroom.invitation (
        id         uuid CONSTRAINT invitation_pk PRIMARY KEY,
        person_id  uuid NOT NULL CONSTRAINT invitation_person_fk REFERENCES newsroom.person,
        token_hash bytea NOT NULL CONSTRAINT invitation_token_unique UNIQUE,
        expires_at timestamptz NOT NULL,
        used_at    timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TRIGGER invitation_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.invitation
        FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'token_hash');
      GRANT SELECT, INSERT, UPDATE (expires_at, used_at) ON newsroom.invitation TO ascribe_app;

      CREATE TABLE newsroom.session (
        id           uuid CONSTRAINT session_pk PRIMARY KEY,
        person_id    uuid NOT NULL CONSTRAINT session_person_fk REFERENCES newsroom.person,
        token_hash   bytea NOT NULL CONSTRAINT session_token_unique UNIQUE,
        created_at   timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at   timestamptz NOT NULL,
        ended_at     timestamptz,
        CONSTRAINT session_not_endless CHECK (expires_at <= created_at + interval '12 hours')
      );
      CREATE INDEX session_person ON newsroom.session (person_id) WHERE ended_at IS NULL;
      CREATE TRIGGER session_audit_start AFTER INSERT ON newsroom.session
        FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'token_hash');
      CREATE TRIGGER session_audit_end AFTER UPDATE ON newsroom.session
        FOR EACH ROW WHEN (OLD.ended_at IS DISTINCT FROM NEW.ended_at) EXECUTE FUNCTION newsroom.record_change('id', 'token_hash');
      GRANT SELECT, INSERT, UPDATE (last_seen_at, ended_at), DELETE ON newsroom.session TO ascribe_app;

      /* A browser from which she signed in before: strangers who try her account do not use up her own tries. */
      CREATE TABLE newsroom.device (
        id         uuid CONSTRAINT device_pk PRIMARY KEY,
        person_id  uuid NOT NULL CONSTRAINT device_person_fk REFERENCES newsroom.person,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT device_token_unique UNIQUE (person_id, token_hash)
      );
      CREATE TRIGGER device_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.device
        FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'token_hash');
      GRANT SELECT, INSERT ON newsroom.device TO ascribe_app;

      /* A session that has ended stays ended, and nobody keeps one across being disabled (INV-6), nor a link to come in. */
      CREATE FUNCTION newsroom.end_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE newsroom.session SET ended_at = now() WHERE person_id = NEW.id AND ended_at IS NULL;
        UPDATE newsroom.invitation SET expires_at = now()
         WHERE person_id = NEW.id AND used_at IS NULL AND expires_at > now();
        RETURN NULL;
      END $$;
      CREATE TRIGGER person_disabled_ends_sessions AFTER UPDATE ON newsroom.person FOR EACH ROW
        WHEN (OLD.status <> 'disabled' AND NEW.status = 'disabled' OR OLD.status = 'active' AND NEW.status <> 'active' OR OLD.password_hash IS DISTINCT FROM NEW.password_hash)
        EXECUTE FUNCTION newsroom.end_sessions();
      CREATE FUNCTION newsroom.session_stays_ended() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an ended session cannot be used again' USING ERRCODE = 'AS003';
      END $$;
      CREATE TRIGGER session_ended_for_good BEFORE UPDATE ON newsroom.session FOR EACH ROW
        WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION newsroom.session_stays_ended();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.device, newsroom.session, newsroom.invitation, newsroom.person;
      DROP FUNCTION newsroom.end_sessions, newsroom.session_stays_ended;
    `);
  }
}
