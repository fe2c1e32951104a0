import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said: the claim, its facets, and the narrow row of its workflow state. */
export class Claims1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CLAIM);
    await db.query(STATE);
    await db.query(CONTRIBUTION);
    await db.query(FACETS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.claim_accused, newsroom.quantity_facet, newsroom.attribution_facet,
                 newsroom.contribution, newsroom.claim_state, newsroom.claim;
      DROP FUNCTION newsroom.contribute, newsroom.open_state;
    `);
  }
}

const CLAIM = `
  CREATE TABLE newsroom.claim (
    id          uuid CONSTRAINT claim_pk PRIMARY KEY,
    incident_id uuid CONSTRAINT claim_incident_fk REFERENCES newsroom.incident,
    statement   text NOT NULL CONSTRAINT claim_statement_length CHECK (length(statement) BETWEEN 1 AND 500),
    kind        text CONSTRAINT claim_kind CHECK (kind IN ('attribution', 'responsibility', 'denial', 'non_attribution',
                'impact', 'no_impact', 'quantity', 'timeline', 'technique', 'response', 'capability', 'precedent', 'other')),
    language    text NOT NULL DEFAULT 'en' CONSTRAINT claim_language CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    version     integer NOT NULL DEFAULT 1,
    created_by  uuid NOT NULL CONSTRAINT claim_created_by_fk REFERENCES newsroom.person,
    created_at  timestamptz NOT NULL DEFAULT now(),
    search      tsvector GENERATED ALWAYS AS (to_tsvector('english', statement)) STORED
  );
  CREATE INDEX claim_incident ON newsroom.claim (incident_id, id);
  CREATE INDEX claim_search ON newsroom.claim USING gin (search);
  CREATE TRIGGER claim_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.claim
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  GRANT SELECT, INSERT, UPDATE (incident_id, statement, kind, language, version) ON newsroom.claim TO ascribe_app;
`;

/** Apart from the claim, so that a move does not touch the text indexes. */
const STATE = `
  CREATE TABLE newsroom.claim_state (
    claim_id      uuid CONSTRAINT claim_state_pk PRIMARY KEY CONSTRAINT claim_state_claim_fk REFERENCES newsroom.claim,
    stage         text NOT NULL DEFAULT 'inbox' CONSTRAINT claim_state_stage CHECK (stage IN
                  ('inbox', 'queued', 'in_work', 'in_review', 'approved', 'settled', 'on_hold', 'closed')),
    priority      smallint NOT NULL DEFAULT 50 CONSTRAINT claim_state_priority CHECK (priority BETWEEN 0 AND 99),
    assignee_id   uuid CONSTRAINT claim_state_assignee_fk REFERENCES newsroom.person,
    lease_until   timestamptz,
    due           timestamptz,
    held_from     text CONSTRAINT claim_state_held_from CHECK (held_from IN ('queued', 'in_work')),
    hold_until    timestamptz,
    approved_hash text CONSTRAINT claim_state_approved_hash_form CHECK (approved_hash ~ '^[0-9a-f]{64}$'),
    publish_at    timestamptz,
    publish_by    uuid CONSTRAINT claim_state_publish_by_fk REFERENCES newsroom.person,
    closed_as     text CONSTRAINT claim_state_closed_as CHECK (closed_as IN ('not_checkable', 'duplicate', 'out_of_scope')),
    duplicate_of  uuid CONSTRAINT claim_state_duplicate_of_fk REFERENCES newsroom.claim,
    correction    text CONSTRAINT claim_state_correction CHECK (correction IN
                  ('update', 'clarification', 'correction_minor', 'correction_major', 'void')),
    correction_reason text,
    version       integer NOT NULL DEFAULT 1,
    entered_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT claim_state_held_while_worked CHECK (stage <> 'in_work' OR assignee_id IS NOT NULL AND lease_until IS NOT NULL),
    CONSTRAINT claim_state_lease_only_in_work CHECK (lease_until IS NULL OR stage = 'in_work'),
    CONSTRAINT claim_state_free_in_queue CHECK (stage NOT IN ('inbox', 'queued', 'settled', 'closed') OR assignee_id IS NULL),
    CONSTRAINT claim_state_approved_has_hash CHECK ((stage = 'approved') = (approved_hash IS NOT NULL)),
    CONSTRAINT claim_state_scheduled CHECK (publish_at IS NULL OR stage = 'approved' AND publish_by IS NOT NULL),
    CONSTRAINT claim_state_hold CHECK ((stage = 'on_hold') = (held_from IS NOT NULL) AND (stage = 'on_hold') = (hold_until IS NOT NULL)),
    CONSTRAINT claim_state_closed CHECK ((stage = 'closed') = (closed_as IS NOT NULL)),
    CONSTRAINT claim_state_duplicate CHECK ((closed_as IS NOT DISTINCT FROM 'duplicate') = (duplicate_of IS NOT NULL) AND duplicate_of <> claim_id),
    CONSTRAINT claim_state_correction_reason CHECK ((correction IS NULL) = (correction_reason IS NULL))
  ) WITH (fillfactor = 85);
  /* The queue reads each stage in one of these orders (desk/queue.sql.ts). */
  CREATE INDEX claim_state_queue ON newsroom.claim_state (stage, (99 - priority), claim_id);
  CREATE INDEX claim_state_created ON newsroom.claim_state (stage, claim_id);
  CREATE INDEX claim_state_due ON newsroom.claim_state (stage, coalesce(due, 'infinity'::timestamptz), claim_id);
  CREATE INDEX claim_state_entered ON newsroom.claim_state (stage, entered_at, claim_id);
  CREATE INDEX claim_state_assignee ON newsroom.claim_state (assignee_id, stage) WHERE assignee_id IS NOT NULL;
  CREATE INDEX claim_state_lease ON newsroom.claim_state (lease_until) WHERE lease_until IS NOT NULL;
  CREATE INDEX claim_state_publish_at ON newsroom.claim_state (publish_at) WHERE publish_at IS NOT NULL;
  CREATE TRIGGER claim_state_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.claim_state
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('claim_id');
  GRANT SELECT, UPDATE (stage, priority, assignee_id, lease_until, due, held_from, hold_until, approved_hash, publish_at,
                        publish_by, closed_as, duplicate_of, correction, correction_reason, version)
    ON newsroom.claim_state TO ascribe_app;

  /* Every claim starts in the inbox; only this trigger makes the row. */
  CREATE FUNCTION newsroom.open_state() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    INSERT INTO claim_state (claim_id) VALUES (NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER claim_opens_state AFTER INSERT ON newsroom.claim
    FOR EACH ROW EXECUTE FUNCTION newsroom.open_state();
`;

/**
 * Whoever touches what a reader will see has contributed and may not approve it. While a revision stands before an
 * editor, or in public, nothing behind it moves: return, recall or reopen comes first.
 */
const CONTRIBUTION = `
  CREATE TABLE newsroom.contribution (
    claim_id  uuid NOT NULL CONSTRAINT contribution_claim_fk REFERENCES newsroom.claim,
    person_id uuid NOT NULL CONSTRAINT contribution_person_fk REFERENCES newsroom.person,
    since     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT contribution_pk PRIMARY KEY (claim_id, person_id)
  );
  CREATE TRIGGER contribution_append_only BEFORE UPDATE OR DELETE ON newsroom.contribution
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER contribution_not_emptied BEFORE TRUNCATE ON newsroom.contribution
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.contribution TO ascribe_app;

  CREATE FUNCTION newsroom.contribute() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  DECLARE
    subject jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
    claim   uuid  := (subject ->> CASE WHEN TG_TABLE_NAME = 'claim' THEN 'id' ELSE 'claim_id' END)::uuid;
    current text;
  BEGIN
    SELECT stage INTO current FROM claim_state WHERE claim_id = claim FOR UPDATE;
    IF current IN ('in_review', 'approved', 'settled', 'closed') THEN
      RAISE EXCEPTION 'the claim is %: what stands behind it may not be changed', current
        USING ERRCODE = 'AS010', DETAIL = current;
    END IF;
    IF acting() IS NOT NULL THEN
      INSERT INTO contribution (claim_id, person_id) VALUES (claim, acting()) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER claim_z_contributes AFTER INSERT OR UPDATE ON newsroom.claim
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();
`;

const FACETS = `
  CREATE TABLE newsroom.attribution_facet (
    claim_id  uuid CONSTRAINT attribution_facet_pk PRIMARY KEY CONSTRAINT attribution_facet_claim_fk REFERENCES newsroom.claim,
    rung      text CONSTRAINT attribution_facet_rung CHECK (rung IN ('infrastructure', 'persona', 'group', 'organisation', 'state')),
    basis     text CONSTRAINT attribution_facet_basis CHECK (basis IN ('attacker_confirms', 'security_community', 'receiver_government',
              'media', 'third_party', 'receiver', 'contested', 'eu_institution', 'international_organisation', 'not_available')),
    type      text CONSTRAINT attribution_facet_type CHECK (type IN ('technical_report', 'self_attribution', 'direct_statement',
              'anonymous_statement', 'type_unclear', 'political_statement', 'legal_action', 'media_report', 'media_and_report',
              'political_and_legal', 'media_and_legal', 'not_available')),
    nature    text CONSTRAINT attribution_facet_nature CHECK (nature IN ('technical', 'political', 'legal')),
    dated     date,
    dated_precision text NOT NULL DEFAULT 'unknown' CONSTRAINT attribution_facet_precision CHECK (dated_precision IN ('day', 'month', 'year', 'unknown')),
    CONSTRAINT attribution_facet_date_has_precision CHECK ((dated_precision = 'unknown') = (dated IS NULL))
  );
  CREATE TABLE newsroom.quantity_facet (
    claim_id    uuid CONSTRAINT quantity_facet_pk PRIMARY KEY CONSTRAINT quantity_facet_claim_fk REFERENCES newsroom.claim,
    value       numeric,
    unit        text CONSTRAINT quantity_facet_unit_length CHECK (length(unit) <= 100),
    numerator   text CONSTRAINT quantity_facet_numerator_length CHECK (length(numerator) <= 300),
    denominator text CONSTRAINT quantity_facet_denominator_length CHECK (length(denominator) <= 300),
    period      text CONSTRAINT quantity_facet_period_length CHECK (length(period) <= 300),
    method      text CONSTRAINT quantity_facet_method_length CHECK (length(method) <= 500)
  );
  CREATE TABLE newsroom.claim_accused (
    claim_id uuid NOT NULL CONSTRAINT claim_accused_claim_fk REFERENCES newsroom.claim,
    party_id uuid NOT NULL CONSTRAINT claim_accused_party_fk REFERENCES newsroom.party,
    CONSTRAINT claim_accused_pk PRIMARY KEY (claim_id, party_id)
  );
  CREATE INDEX claim_accused_party ON newsroom.claim_accused (party_id);
  ${['attribution_facet', 'quantity_facet', 'claim_accused']
    .map(
      (table) => `
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('claim_id');
  CREATE TRIGGER ${table}_z_contributes AFTER INSERT OR UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();
  GRANT SELECT, INSERT, DELETE ON newsroom.${table} TO ascribe_app;`,
    )
    .join('')}
  GRANT UPDATE (rung, basis, type, nature, dated, dated_precision) ON newsroom.attribution_facet TO ascribe_app;
  GRANT UPDATE (value, unit, numerator, denominator, period, method) ON newsroom.quantity_facet TO ascribe_app;
`;
