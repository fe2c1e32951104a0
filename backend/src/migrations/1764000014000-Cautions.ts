import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How high evidence reaches and what kind of proof it is, and what somebody said to a caution that fired. */
export class Cautions1764000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(EVIDENCE);
    await db.query(ANSWERS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.caution_answer;
      DROP FUNCTION newsroom.sign_caution_answer;
      ALTER TABLE newsroom.evidence DROP COLUMN rung, DROP COLUMN proof;
    `);
  }
}

const EVIDENCE = `
  ALTER TABLE newsroom.evidence
    ADD COLUMN rung text CONSTRAINT evidence_rung CHECK (rung IN ('infrastructure', 'persona', 'group', 'organisation', 'state')),
    ADD COLUMN proof text[] NOT NULL DEFAULT '{}' CONSTRAINT evidence_proof CHECK (proof <@ ARRAY['ip_geolocation', 'infrastructure',
               'tool_reuse', 'code_similarity', 'language_traces', 'working_hours', 'operator', 'logs', 'traffic_data',
               'examination', 'legal_record', 'statement', 'screenshot', 'sample', 'comparison', 'maintenance_notice',
               'original_text']);
  COMMENT ON COLUMN newsroom.evidence.rung IS 'NULL where it does not bear on who did it';
  GRANT UPDATE (rung, proof) ON newsroom.evidence TO ascribe_app;
`;

/** The newest answer to a rule counts, and holds for the ground that it names. */
const ANSWERS = `
  CREATE TABLE newsroom.caution_answer (
    seq       bigint GENERATED ALWAYS AS IDENTITY,
    id        uuid CONSTRAINT caution_answer_pk PRIMARY KEY,
    claim_id  uuid NOT NULL CONSTRAINT caution_answer_claim_fk REFERENCES newsroom.claim,
    rule      text NOT NULL CONSTRAINT caution_answer_rule_form CHECK (rule ~ '^P-[0-9]{2}$'),
    act       text NOT NULL CONSTRAINT caution_answer_act CHECK (act IN ('acknowledged', 'withdrawn')),
    ground    text NOT NULL CONSTRAINT caution_answer_ground_form CHECK (ground ~ '^[0-9a-f]{64}$'),
    reason    text NOT NULL CONSTRAINT caution_answer_reason_length CHECK (length(reason) <= 500),
    person_id uuid NOT NULL CONSTRAINT caution_answer_person_fk REFERENCES newsroom.person,
    at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT caution_answer_gives_reason CHECK (act = 'withdrawn' OR btrim(reason) <> '')
  );
  COMMENT ON COLUMN newsroom.caution_answer.ground IS 'SHA-256 of what had brought the caution about';
  CREATE INDEX caution_answer_claim ON newsroom.caution_answer (claim_id, seq);

  /* Whose it is, is not for the application to say. */
  CREATE FUNCTION newsroom.sign_caution_answer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.person_id := newsroom.acting();
    RETURN NEW;
  END $$;
  CREATE TRIGGER caution_answer_signed BEFORE INSERT ON newsroom.caution_answer
    FOR EACH ROW EXECUTE FUNCTION newsroom.sign_caution_answer();
  CREATE TRIGGER caution_answer_append_only BEFORE UPDATE OR DELETE ON newsroom.caution_answer
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER caution_answer_not_emptied BEFORE TRUNCATE ON newsroom.caution_answer
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER caution_answer_audit AFTER INSERT ON newsroom.caution_answer
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER caution_answer_z_contributes AFTER INSERT ON newsroom.caution_answer
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();
  GRANT SELECT, INSERT (id, claim_id, rule, act, ground, reason) ON newsroom.caution_answer TO ascribe_app;
`;
