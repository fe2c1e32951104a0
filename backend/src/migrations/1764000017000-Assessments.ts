import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A second checker's rating, given before she sees the first (docs/decisions/0019). The database keeps the two apart:
 * who is asked, or has rated, neither holds the claim meanwhile nor decides about it.
 */
export class Assessments1764000017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(REQUESTS);
    await db.query(ASSESSMENTS);
    await db.query(OPEN);
    await db.query(APART);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER review_y_by_no_assessor ON newsroom.review;
      DROP TRIGGER claim_state_holder_not_blind ON newsroom.claim_state;
      DROP TRIGGER verdict_revision_z_not_blind ON newsroom.verdict_revision;
      DROP VIEW newsroom.open_assessment;
      DROP TABLE newsroom.assessment, newsroom.assessment_request;
      DROP FUNCTION newsroom.verify_assessment_request, newsroom.verify_assessment, newsroom.keep_assessor_apart,
                    newsroom.refuse_blind;
    `);
  }
}

const REQUESTS = `
  CREATE TABLE newsroom.assessment_request (
    id           uuid CONSTRAINT assessment_request_pk PRIMARY KEY,
    claim_id     uuid NOT NULL CONSTRAINT assessment_request_claim_fk REFERENCES newsroom.claim,
    person_id    uuid NOT NULL CONSTRAINT assessment_request_person_fk REFERENCES newsroom.person,
    asked_by     uuid NOT NULL CONSTRAINT assessment_request_asked_by_fk REFERENCES newsroom.person,
    asked_at     timestamptz NOT NULL DEFAULT now(),
    withdrawn_by uuid CONSTRAINT assessment_request_withdrawn_by_fk REFERENCES newsroom.person,
    withdrawn_at timestamptz,
    CONSTRAINT assessment_request_of_another CHECK (person_id <> asked_by),
    CONSTRAINT assessment_request_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
  );
  CREATE UNIQUE INDEX assessment_request_once ON newsroom.assessment_request (claim_id, person_id)
    WHERE withdrawn_at IS NULL;
  CREATE INDEX assessment_request_person ON newsroom.assessment_request (person_id) WHERE withdrawn_at IS NULL;
  CREATE TRIGGER assessment_request_audit AFTER INSERT OR UPDATE ON newsroom.assessment_request
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT (id, claim_id, person_id, asked_by), UPDATE (withdrawn_by, withdrawn_at)
    ON newsroom.assessment_request TO ascribe_app;
`;

/** What it was compared with is not for the application to say: the database takes it from the record at that moment. */
const ASSESSMENTS = `
  CREATE TABLE newsroom.assessment (
    id              uuid CONSTRAINT assessment_pk PRIMARY KEY,
    request_id      uuid NOT NULL CONSTRAINT assessment_request_unique UNIQUE
                    CONSTRAINT assessment_request_fk REFERENCES newsroom.assessment_request,
    claim_id        uuid NOT NULL CONSTRAINT assessment_claim_fk REFERENCES newsroom.claim,
    person_id       uuid NOT NULL CONSTRAINT assessment_person_fk REFERENCES newsroom.person,
    rating          text NOT NULL CONSTRAINT assessment_rating CHECK (rating IN ('supported', 'mostly_supported', 'mixed',
                    'misleading', 'refuted', 'unproven', 'contested', 'unverifiable')),
    utterance       text NOT NULL CONSTRAINT assessment_utterance CHECK (utterance IN ('said', 'altered', 'not_said', 'unconfirmed')),
    confidence      text NOT NULL CONSTRAINT assessment_confidence CHECK (confidence IN ('low', 'moderate', 'high')),
    rationale       text NOT NULL CONSTRAINT assessment_rationale_length CHECK (length(btrim(rationale)) BETWEEN 1 AND 4000),
    dissents        boolean NOT NULL,
    revision_id     uuid NOT NULL CONSTRAINT assessment_revision_fk REFERENCES newsroom.verdict_revision,
    compared_rating text NOT NULL CONSTRAINT assessment_compared_rating CHECK (compared_rating IN ('supported', 'mostly_supported',
                    'mixed', 'misleading', 'refuted', 'unproven', 'contested', 'unverifiable')),
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT assessment_once UNIQUE (claim_id, person_id)
  );
  COMMENT ON COLUMN newsroom.assessment.dissents IS 'where she differs, her rating and reason may be published, without her name';
  COMMENT ON COLUMN newsroom.assessment.compared_rating IS 'of the newest revision with a rating, at that moment';
  CREATE TRIGGER assessment_append_only BEFORE UPDATE OR DELETE ON newsroom.assessment
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER assessment_not_emptied BEFORE TRUNCATE ON newsroom.assessment
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER assessment_audit AFTER INSERT ON newsroom.assessment
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'rationale');
  GRANT SELECT, INSERT (id, request_id, claim_id, person_id, rating, utterance, confidence, rationale, dissents)
    ON newsroom.assessment TO ascribe_app;
`;

/** Everything that asks whether somebody is blind asks this view. What is public is no secret, so nobody is blind to it. */
const OPEN = `
  CREATE VIEW newsroom.open_assessment AS
    SELECT q.id, q.claim_id, q.person_id, q.asked_by, q.asked_at
      FROM newsroom.assessment_request q
      JOIN newsroom.claim_state s ON s.claim_id = q.claim_id
     WHERE q.withdrawn_at IS NULL AND s.stage NOT IN ('settled', 'closed')
       AND NOT EXISTS (SELECT FROM newsroom.assessment a WHERE a.request_id = q.id)
       AND NOT EXISTS (SELECT FROM newsroom.edition e WHERE e.claim_id = q.claim_id);
  GRANT SELECT ON newsroom.open_assessment TO ascribe_app;

  /* Asking, rating, holding, writing and deciding meet at the claim's state row: one of them comes first. */
  CREATE FUNCTION newsroom.verify_assessment_request() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE state newsroom.claim_state;
  BEGIN
    SELECT * INTO state FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    IF TG_OP = 'UPDATE' THEN
      IF OLD.withdrawn_at IS NOT NULL OR EXISTS (SELECT FROM newsroom.assessment WHERE request_id = OLD.id) THEN
        RAISE EXCEPTION 'this request is answered or withdrawn' USING ERRCODE = 'AS091';
      END IF;
      IF NEW.withdrawn_by IS DISTINCT FROM newsroom.acting() THEN
        RAISE EXCEPTION 'a request is withdrawn in one''s own name' USING ERRCODE = 'AS021';
      END IF;
      RETURN NEW;
    END IF;
    IF NEW.asked_by IS DISTINCT FROM newsroom.acting() THEN
      RAISE EXCEPTION 'one asks in one''s own name' USING ERRCODE = 'AS021';
    END IF;
    IF state.stage NOT IN ('in_work', 'in_review')
       OR EXISTS (SELECT FROM newsroom.edition WHERE claim_id = NEW.claim_id)
       OR NOT EXISTS (SELECT FROM newsroom.verdict_revision WHERE claim_id = NEW.claim_id AND rating IS NOT NULL) THEN
      RAISE EXCEPTION 'nothing here can be rated blind' USING ERRCODE = 'AS090';
    END IF;
    IF NEW.person_id IS NOT DISTINCT FROM state.assignee_id
       OR NOT EXISTS (SELECT FROM newsroom.person WHERE id = NEW.person_id AND status = 'active' AND role IN ('checker', 'editor'))
       OR EXISTS (SELECT FROM newsroom.verdict_revision WHERE claim_id = NEW.claim_id AND author_id = NEW.person_id)
       OR EXISTS (SELECT FROM newsroom.review WHERE claim_id = NEW.claim_id AND editor_id = NEW.person_id) THEN
      RAISE EXCEPTION 'this person cannot rate this claim blind' USING ERRCODE = 'AS092';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER assessment_request_verified BEFORE INSERT OR UPDATE ON newsroom.assessment_request
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_assessment_request();

  CREATE FUNCTION newsroom.verify_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    IF NEW.person_id IS DISTINCT FROM newsroom.acting() THEN
      RAISE EXCEPTION 'one rates in one''s own name' USING ERRCODE = 'AS021';
    END IF;
    IF NOT EXISTS (SELECT FROM newsroom.open_assessment
                    WHERE id = NEW.request_id AND claim_id = NEW.claim_id AND person_id = NEW.person_id) THEN
      RAISE EXCEPTION 'there is no open request for this rating' USING ERRCODE = 'AS091';
    END IF;
    SELECT r.id, r.rating INTO NEW.revision_id, NEW.compared_rating FROM newsroom.verdict_revision r
     WHERE r.claim_id = NEW.claim_id AND r.rating IS NOT NULL ORDER BY r.number DESC LIMIT 1;
    RETURN NEW;
  END $$;
  CREATE TRIGGER assessment_verified BEFORE INSERT ON newsroom.assessment
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_assessment();
`;

const APART = `
  CREATE FUNCTION newsroom.keep_assessor_apart() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM newsroom.assessment WHERE claim_id = NEW.claim_id AND person_id = NEW.editor_id)
       OR EXISTS (SELECT FROM newsroom.open_assessment WHERE claim_id = NEW.claim_id AND person_id = NEW.editor_id) THEN
      RAISE EXCEPTION 'who rated this claim, or is asked to, does not decide about it' USING ERRCODE = 'AS093';
    END IF;
    RETURN NEW;
  END $$;
  /* After review_verified, which holds the claim's state. */
  CREATE TRIGGER review_y_by_no_assessor BEFORE INSERT ON newsroom.review
    FOR EACH ROW EXECUTE FUNCTION newsroom.keep_assessor_apart();

  CREATE FUNCTION newsroom.refuse_blind() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE person uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  BEGIN
    IF EXISTS (SELECT FROM newsroom.open_assessment WHERE claim_id = NEW.claim_id AND person_id = person) THEN
      RAISE EXCEPTION 'who is asked to rate this claim blind does not work on its finding' USING ERRCODE = 'AS094';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER claim_state_holder_not_blind BEFORE UPDATE ON newsroom.claim_state
    FOR EACH ROW WHEN (NEW.assignee_id IS DISTINCT FROM OLD.assignee_id AND NEW.assignee_id IS NOT NULL)
    EXECUTE FUNCTION newsroom.refuse_blind('assignee_id');
  CREATE TRIGGER verdict_revision_z_not_blind BEFORE INSERT ON newsroom.verdict_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_blind('author_id');
`;
