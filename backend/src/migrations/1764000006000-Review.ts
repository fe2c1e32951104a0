import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The workflow, held by the database on its own: no stage changes without its step and its audit row (INV-11), no
 * illegal move, no approval by a contributor (INV-1).
 */
export class Review1764000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(STEPS);
    await db.query(STATE_GUARD);
    await db.query(REVIEWS);
    await db.query(COMMENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.comment, newsroom.review, newsroom.step, newsroom.workflow_rule;
      DROP TRIGGER claim_state_guard ON newsroom.claim_state;
      DROP TRIGGER claim_state_has_step ON newsroom.claim_state;
      DROP TRIGGER claim_state_z_stands_behind ON newsroom.claim_state;
      ${WORK.map((table) => `DROP TRIGGER ${table}_zz_renews_lease ON newsroom.${table};`).join('\n      ')}
      DROP FUNCTION newsroom.guard_state, newsroom.state_has_step, newsroom.step_has_state, newsroom.verify_review,
                    newsroom.require_second_person, newsroom.verify_comment, newsroom.renew_lease, newsroom.lease,
                    newsroom.stand_behind;
    `);
  }
}

/** Where the work on a claim is written down. */
const WORK = ['claim', 'appearance', 'citation', 'evidence', 'verdict_revision'];

/** \`workflow_rule\` repeats the table of review/claim.workflow.ts; a test compares the two. */
const STEPS = `
  CREATE TABLE newsroom.workflow_rule (
    move       text NOT NULL,
    from_stage text NOT NULL,
    to_stage   text NOT NULL,
    CONSTRAINT workflow_rule_pk PRIMARY KEY (move, from_stage, to_stage)
  );
  INSERT INTO newsroom.workflow_rule (move, from_stage, to_stage) VALUES
    ('accept', 'inbox', 'queued'),
    ('close', 'inbox', 'closed'), ('close', 'queued', 'closed'), ('close', 'in_work', 'closed'),
    ('take', 'queued', 'in_work'), ('assign', 'queued', 'in_work'), ('assign', 'in_work', 'in_work'),
    ('release', 'in_work', 'queued'), ('expire', 'in_work', 'queued'),
    ('submit', 'in_work', 'in_review'),
    ('return', 'in_review', 'in_work'), ('approve', 'in_review', 'approved'),
    ('schedule', 'approved', 'approved'), ('unschedule', 'approved', 'approved'), ('publish', 'approved', 'settled'),
    ('recall', 'approved', 'in_work'), ('reopen', 'settled', 'in_work'),
    ('hold', 'queued', 'on_hold'), ('hold', 'in_work', 'on_hold'),
    ('resume', 'on_hold', 'queued'), ('resume', 'on_hold', 'in_work'),
    ('reconsider', 'closed', 'queued');
  GRANT SELECT ON newsroom.workflow_rule TO ascribe_app;

  CREATE TABLE newsroom.step (
    id            uuid CONSTRAINT step_pk PRIMARY KEY,
    claim_id      uuid NOT NULL CONSTRAINT step_claim_fk REFERENCES newsroom.claim,
    version       integer NOT NULL,
    move          text NOT NULL,
    from_stage    text NOT NULL,
    to_stage      text NOT NULL,
    actor_id      uuid CONSTRAINT step_actor_fk REFERENCES newsroom.person,
    assignee_id   uuid CONSTRAINT step_assignee_fk REFERENCES newsroom.person,
    note          text NOT NULL DEFAULT '' CONSTRAINT step_note_length CHECK (length(note) <= 4000),
    revision_hash text CONSTRAINT step_revision_hash_form CHECK (revision_hash ~ '^[0-9a-f]{64}$'),
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    tx            xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT step_version_unique UNIQUE (claim_id, version),
    CONSTRAINT step_move_fk FOREIGN KEY (move, from_stage, to_stage) REFERENCES newsroom.workflow_rule
  );
  COMMENT ON COLUMN newsroom.step.version IS 'of claim_state, as this step left it';
  COMMENT ON COLUMN newsroom.step.actor_id IS 'NULL when the system acted (a lease that ran out, a scheduled publication)';
  CREATE INDEX step_actor ON newsroom.step (actor_id, at);
  CREATE TRIGGER step_append_only BEFORE UPDATE OR DELETE ON newsroom.step
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER step_not_emptied BEFORE TRUNCATE ON newsroom.step
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  /* When, and in which transaction, is not for the application to say; so it is below. */
  GRANT SELECT, INSERT (id, claim_id, version, move, from_stage, to_stage, actor_id, assignee_id, note, revision_hash)
    ON newsroom.step TO ascribe_app;
`;

/**
 * The holder's own work renews her lease without a new version: it takes nothing from anyone who looks at the claim,
 * and her open form stays good.
 */
const STATE_GUARD = `
  CREATE FUNCTION newsroom.lease() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '4 hours' $$;

  CREATE FUNCTION newsroom.guard_state() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.lease_until > OLD.lease_until AND to_jsonb(NEW) - 'lease_until' = to_jsonb(OLD) - 'lease_until'
       AND NEW.assignee_id = newsroom.acting() AND NEW.lease_until <= now() + newsroom.lease() THEN
      RETURN NEW;
    END IF;
    IF NEW.claim_id <> OLD.claim_id OR NEW.version <> OLD.version + 1 THEN
      RAISE EXCEPTION 'a claim''s state goes from version % to the next, not to %', OLD.version, NEW.version USING ERRCODE = 'AS030';
    END IF;
    IF NEW.stage <> OLD.stage THEN NEW.entered_at := now(); END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER claim_state_guard BEFORE UPDATE ON newsroom.claim_state
    FOR EACH ROW EXECUTE FUNCTION newsroom.guard_state();

  CREATE FUNCTION newsroom.state_has_step() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM newsroom.step s WHERE s.claim_id = NEW.claim_id AND s.version = NEW.version
                     AND s.from_stage = OLD.stage AND s.to_stage = NEW.stage
                     AND s.assignee_id IS NOT DISTINCT FROM NEW.assignee_id
                     AND s.actor_id IS NOT DISTINCT FROM newsroom.acting()
                     AND s.tx = pg_current_xact_id()) THEN
      RAISE EXCEPTION 'the claim changed from % to % without a step', OLD.stage, NEW.stage USING ERRCODE = 'AS031';
    END IF;
    IF NEW.stage = 'approved' AND OLD.stage = 'approved' AND NEW.approved_hash <> OLD.approved_hash THEN
      RAISE EXCEPTION 'an approval is of one revision' USING ERRCODE = 'AS032';
    END IF;
    IF NEW.stage = 'approved' AND OLD.stage <> 'approved' AND NOT EXISTS (
         SELECT FROM newsroom.review r WHERE r.claim_id = NEW.claim_id AND r.decision = 'approve'
            AND r.revision_hash = NEW.approved_hash AND r.tx = pg_current_xact_id()) THEN
      RAISE EXCEPTION 'no approval stands behind this revision' USING ERRCODE = 'AS032';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER claim_state_has_step AFTER UPDATE ON newsroom.claim_state
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.stage <> NEW.stage OR OLD.assignee_id IS DISTINCT FROM NEW.assignee_id
          OR OLD.approved_hash IS DISTINCT FROM NEW.approved_hash
          OR OLD.publish_at IS DISTINCT FROM NEW.publish_at OR OLD.publish_by IS DISTINCT FROM NEW.publish_by
          OR OLD.held_from IS DISTINCT FROM NEW.held_from OR OLD.hold_until IS DISTINCT FROM NEW.hold_until
          OR OLD.closed_as IS DISTINCT FROM NEW.closed_as OR OLD.duplicate_of IS DISTINCT FROM NEW.duplicate_of
          OR OLD.correction IS DISTINCT FROM NEW.correction OR OLD.correction_reason IS DISTINCT FROM NEW.correction_reason)
    EXECUTE FUNCTION newsroom.state_has_step();

  CREATE FUNCTION newsroom.step_has_state() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.tx <> pg_current_xact_id() OR NEW.actor_id IS DISTINCT FROM newsroom.acting() OR NOT EXISTS (
         SELECT FROM newsroom.audit_event e WHERE e.subject = 'claim_state' AND e.subject_id = NEW.claim_id
            AND e.tx = NEW.tx AND e.changes -> 'version' ->> 1 = NEW.version::text
            AND CASE WHEN NEW.from_stage = NEW.to_stage THEN NOT e.changes ? 'stage'
                     ELSE e.changes -> 'stage' = jsonb_build_array(NEW.from_stage, NEW.to_stage) END) THEN
      RAISE EXCEPTION 'step % moved nothing', NEW.move USING ERRCODE = 'AS033';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER step_has_state AFTER INSERT ON newsroom.step
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom.step_has_state();

  /* Whoever submits stands behind what is submitted, also when not a letter of it is hers: two people at least decide. */
  CREATE FUNCTION newsroom.stand_behind() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    INSERT INTO contribution (claim_id, person_id) VALUES (NEW.claim_id, acting()) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER claim_state_z_stands_behind AFTER UPDATE ON newsroom.claim_state
    FOR EACH ROW WHEN (NEW.stage = 'in_review' AND OLD.stage <> 'in_review') EXECUTE FUNCTION newsroom.stand_behind();

  /* Whoever works on what she holds keeps holding it: once less than half of the lease is left, it runs anew. */
  CREATE FUNCTION newsroom.renew_lease() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    subject jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
    claim   uuid  := (subject ->> CASE WHEN TG_TABLE_NAME = 'claim' THEN 'id' ELSE 'claim_id' END)::uuid;
  BEGIN
    UPDATE newsroom.claim_state SET lease_until = now() + newsroom.lease()
     WHERE claim_id = claim AND stage = 'in_work' AND assignee_id = newsroom.acting()
       AND lease_until < now() + newsroom.lease() / 2;
    RETURN NULL;
  END $$;
  ${WORK.map(
    (table) => `
  CREATE TRIGGER ${table}_zz_renews_lease AFTER INSERT OR UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.renew_lease();`,
  ).join('')}
`;

const REVIEWS = `
  CREATE TABLE newsroom.review (
    id            uuid CONSTRAINT review_pk PRIMARY KEY,
    claim_id      uuid NOT NULL CONSTRAINT review_claim_fk REFERENCES newsroom.claim,
    revision_id   uuid NOT NULL CONSTRAINT review_revision_fk REFERENCES newsroom.verdict_revision,
    revision_hash text NOT NULL,
    editor_id     uuid NOT NULL CONSTRAINT review_editor_fk REFERENCES newsroom.person,
    decision      text NOT NULL CONSTRAINT review_decision CHECK (decision IN ('approve', 'return')),
    note          text NOT NULL DEFAULT '' CONSTRAINT review_note_length CHECK (length(note) <= 4000),
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    tx            xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT review_return_says_why CHECK (decision = 'approve' OR length(btrim(note)) > 0)
  );
  CREATE INDEX review_claim ON newsroom.review (claim_id, at);

  /* An active editor who contributed nothing. Holds the person's row, so that disabling her waits for the outcome. */
  CREATE FUNCTION newsroom.require_second_person(claim uuid, editor uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM newsroom.person WHERE id = editor AND role = 'editor' AND status = 'active' FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'only an active editor stands behind a verdict' USING ERRCODE = 'AS040';
    END IF;
    IF EXISTS (SELECT FROM newsroom.contribution WHERE claim_id = claim AND person_id = editor) THEN
      RAISE EXCEPTION 'the editor has contributed to this claim' USING ERRCODE = 'AS041';
    END IF;
    IF NOT EXISTS (SELECT FROM newsroom.contribution WHERE claim_id = claim) THEN
      RAISE EXCEPTION 'nobody has contributed to this claim' USING ERRCODE = 'AS042';
    END IF;
  END $$;

  CREATE FUNCTION newsroom.verify_review() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE current text; latest newsroom.verdict_revision;
  BEGIN
    SELECT stage INTO current FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    SELECT * INTO latest FROM newsroom.verdict_revision WHERE claim_id = NEW.claim_id ORDER BY number DESC LIMIT 1;
    IF current IS DISTINCT FROM 'in_review' THEN
      RAISE EXCEPTION 'the claim is not in review' USING ERRCODE = 'AS043';
    END IF;
    IF NEW.revision_id IS DISTINCT FROM latest.id OR NEW.revision_hash IS DISTINCT FROM latest.hash THEN
      RAISE EXCEPTION 'not the revision under review' USING ERRCODE = 'AS044';
    END IF;
    IF NEW.editor_id IS DISTINCT FROM newsroom.acting() THEN
      RAISE EXCEPTION 'a review is given in one''s own name' USING ERRCODE = 'AS021';
    END IF;
    PERFORM newsroom.require_second_person(NEW.claim_id, NEW.editor_id);
    IF NEW.decision = 'approve' AND EXISTS (SELECT FROM newsroom.comment
         WHERE claim_id = NEW.claim_id AND blocking AND resolved_at IS NULL) THEN
      RAISE EXCEPTION 'a blocking comment is open' USING ERRCODE = 'AS045';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER review_verified BEFORE INSERT ON newsroom.review
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_review();
  CREATE TRIGGER review_append_only BEFORE UPDATE OR DELETE ON newsroom.review
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER review_not_emptied BEFORE TRUNCATE ON newsroom.review
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER review_audit AFTER INSERT ON newsroom.review
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT (id, claim_id, revision_id, revision_hash, editor_id, decision, note) ON newsroom.review TO ascribe_app;
`;

const COMMENTS = `
  CREATE TABLE newsroom.comment (
    id          uuid CONSTRAINT comment_pk PRIMARY KEY,
    claim_id    uuid NOT NULL CONSTRAINT comment_claim_fk REFERENCES newsroom.claim,
    author_id   uuid NOT NULL CONSTRAINT comment_author_fk REFERENCES newsroom.person,
    body        text NOT NULL CONSTRAINT comment_body_length CHECK (length(body) BETWEEN 1 AND 4000),
    blocking    boolean NOT NULL DEFAULT false,
    resolved_at timestamptz,
    resolved_by uuid CONSTRAINT comment_resolved_by_fk REFERENCES newsroom.person,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT comment_resolved CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
  );
  CREATE INDEX comment_claim ON newsroom.comment (claim_id, id);

  /* A blocking comment and an approval meet at the claim's state row: one of them comes first. */
  CREATE FUNCTION newsroom.verify_comment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    IF TG_OP = 'INSERT' AND (NEW.author_id IS DISTINCT FROM newsroom.acting() OR NEW.resolved_at IS NOT NULL)
       OR TG_OP = 'UPDATE' AND NEW.resolved_by IS DISTINCT FROM newsroom.acting() THEN
      RAISE EXCEPTION 'a comment is written and resolved in one''s own name' USING ERRCODE = 'AS021';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.resolved_at IS NOT NULL THEN
      RAISE EXCEPTION 'this comment is resolved' USING ERRCODE = 'AS046';
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.body, NEW.author_id, NEW.claim_id, NEW.blocking) IS DISTINCT FROM
                            (OLD.body, OLD.author_id, OLD.claim_id, OLD.blocking) THEN
      RAISE EXCEPTION 'a comment is resolved, not rewritten' USING ERRCODE = 'AS046';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER comment_verified BEFORE INSERT OR UPDATE ON newsroom.comment
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_comment();
  CREATE TRIGGER comment_audit AFTER INSERT OR UPDATE ON newsroom.comment
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT (id, claim_id, author_id, body, blocking), UPDATE (resolved_at, resolved_by)
    ON newsroom.comment TO ascribe_app;
`;
