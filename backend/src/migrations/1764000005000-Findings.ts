import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that bears on a claim, and the finding in append-only, hashed revisions. */
export class Findings1764000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(EVIDENCE);
    await db.query(REVISIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE newsroom.verdict_revision, newsroom.evidence, newsroom.evidence_given;
       DROP FUNCTION newsroom.verify_revision, newsroom.number_evidence`,
    );
  }
}

/** A rationale refers to evidence by number, so a number once given is never given to anything else. */
const EVIDENCE = `
  CREATE TABLE newsroom.evidence_given (
    claim_id uuid CONSTRAINT evidence_given_pk PRIMARY KEY CONSTRAINT evidence_given_claim_fk REFERENCES newsroom.claim,
    last     integer NOT NULL
  );

  CREATE TABLE newsroom.evidence (
    id              uuid CONSTRAINT evidence_pk PRIMARY KEY,
    claim_id        uuid NOT NULL CONSTRAINT evidence_claim_fk REFERENCES newsroom.claim,
    number          integer NOT NULL,
    capture_id      uuid NOT NULL CONSTRAINT evidence_capture_fk REFERENCES newsroom.capture,
    exact           text NOT NULL CONSTRAINT evidence_exact_length CHECK (length(exact) BETWEEN 1 AND 5000),
    prefix          text NOT NULL CONSTRAINT evidence_prefix_length CHECK (length(prefix) <= 64),
    suffix          text NOT NULL CONSTRAINT evidence_suffix_length CHECK (length(suffix) <= 64),
    starts          integer NOT NULL CONSTRAINT evidence_starts CHECK (starts >= 0),
    ends            integer NOT NULL,
    stance          text NOT NULL CONSTRAINT evidence_stance CHECK (stance IN ('supports', 'undermines', 'context')),
    reliability     text NOT NULL CONSTRAINT evidence_reliability CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility     smallint NOT NULL CONSTRAINT evidence_credibility CHECK (credibility BETWEEN 1 AND 6),
    note            text NOT NULL DEFAULT '' CONSTRAINT evidence_note_length CHECK (length(note) <= 2000),
    withheld        boolean NOT NULL DEFAULT false,
    withheld_reason text CONSTRAINT evidence_withheld_reason_length CHECK (length(withheld_reason) BETWEEN 1 AND 500),
    version         integer NOT NULL DEFAULT 1,
    created_by      uuid NOT NULL CONSTRAINT evidence_created_by_fk REFERENCES newsroom.person,
    created_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT evidence_number_unique UNIQUE (claim_id, number),
    CONSTRAINT evidence_order CHECK (ends > starts),
    CONSTRAINT evidence_exact_fits CHECK (length(exact) = ends - starts),
    CONSTRAINT evidence_withheld_says_why CHECK (withheld = (withheld_reason IS NOT NULL))
  );

  CREATE FUNCTION newsroom.number_evidence() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF (NEW.number, NEW.claim_id) IS DISTINCT FROM (OLD.number, OLD.claim_id) THEN
        RAISE EXCEPTION 'evidence keeps its number and its claim' USING ERRCODE = 'AS014';
      END IF;
      RETURN NEW;
    END IF;
    INSERT INTO evidence_given AS g (claim_id, last) VALUES (NEW.claim_id, 1)
      ON CONFLICT (claim_id) DO UPDATE SET last = g.last + 1
      RETURNING last INTO NEW.number;
    RETURN NEW;
  END $$;
  CREATE TRIGGER evidence_numbered BEFORE INSERT OR UPDATE ON newsroom.evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom.number_evidence();
  CREATE TRIGGER evidence_stands BEFORE INSERT OR UPDATE ON newsroom.evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_passage();
  CREATE TRIGGER evidence_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER evidence_z_contributes AFTER INSERT OR UPDATE OR DELETE ON newsroom.evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();
  GRANT SELECT, INSERT, UPDATE (stance, reliability, credibility, note, withheld, withheld_reason, version), DELETE
    ON newsroom.evidence TO ascribe_app;
`;

/** \`document\` is the whole page a reader would see, as canonical JSON (RFC 8785); the hash is over those very bytes. */
const REVISIONS = `
  CREATE TABLE newsroom.verdict_revision (
    id          uuid CONSTRAINT verdict_revision_pk PRIMARY KEY,
    claim_id    uuid NOT NULL CONSTRAINT verdict_revision_claim_fk REFERENCES newsroom.claim,
    number      integer NOT NULL,
    rating      text CONSTRAINT verdict_revision_rating CHECK (rating IN ('supported', 'mostly_supported', 'mixed', 'misleading', 'refuted',
                'unproven', 'contested', 'unverifiable')),
    utterance   text CONSTRAINT verdict_revision_utterance CHECK (utterance IN ('said', 'altered', 'not_said', 'unconfirmed')),
    confidence  text CONSTRAINT verdict_revision_confidence CHECK (confidence IN ('low', 'moderate', 'high')),
    likelihood  text CONSTRAINT verdict_revision_likelihood CHECK (likelihood IN ('almost_no_chance', 'very_unlikely', 'unlikely',
                'roughly_even_chance', 'likely', 'very_likely', 'almost_certain')),
    headline    text NOT NULL DEFAULT '' CONSTRAINT verdict_revision_headline_length CHECK (length(headline) <= 200),
    summary     text NOT NULL DEFAULT '' CONSTRAINT verdict_revision_summary_length CHECK (length(summary) <= 1000),
    rationale   text NOT NULL DEFAULT '' CONSTRAINT verdict_revision_rationale_length CHECK (length(rationale) <= 20000),
    unknowns    text[] NOT NULL DEFAULT '{}',
    as_of       date,
    document    text NOT NULL,
    hash        text NOT NULL CONSTRAINT verdict_revision_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
    author_id   uuid NOT NULL CONSTRAINT verdict_revision_author_fk REFERENCES newsroom.person,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT verdict_revision_number_unique UNIQUE (claim_id, number)
  );

  CREATE FUNCTION newsroom.verify_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    /* Revisions of one claim are written one after the other. */
    PERFORM FROM newsroom.claim_state WHERE claim_id = NEW.claim_id FOR UPDATE;
    IF NEW.hash <> encode(sha256(convert_to(NEW.document, 'UTF8')), 'hex') THEN
      RAISE EXCEPTION 'the hash is not that of the document' USING ERRCODE = 'AS020';
    END IF;
    IF NEW.author_id IS DISTINCT FROM newsroom.acting() THEN
      RAISE EXCEPTION 'a revision is written in one''s own name' USING ERRCODE = 'AS021';
    END IF;
    IF NOT EXISTS (SELECT FROM newsroom.person
                    WHERE id = NEW.author_id AND status = 'active' AND role IN ('checker', 'editor')) THEN
      RAISE EXCEPTION 'only an active checker or editor writes a verdict' USING ERRCODE = 'AS023';
    END IF;
    IF NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM newsroom.verdict_revision WHERE claim_id = NEW.claim_id) THEN
      RAISE EXCEPTION 'revision % does not follow', NEW.number USING ERRCODE = 'AS022';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER verdict_revision_verified BEFORE INSERT ON newsroom.verdict_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_revision();
  CREATE TRIGGER verdict_revision_append_only BEFORE UPDATE OR DELETE ON newsroom.verdict_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER verdict_revision_not_emptied BEFORE TRUNCATE ON newsroom.verdict_revision
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER verdict_revision_audit AFTER INSERT ON newsroom.verdict_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'document', 'rationale');
  CREATE TRIGGER verdict_revision_z_contributes AFTER INSERT ON newsroom.verdict_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();
  GRANT SELECT, INSERT (id, claim_id, number, rating, utterance, confidence, likelihood, headline, summary, rationale,
                        unknowns, as_of, document, hash, author_id)
    ON newsroom.verdict_revision TO ascribe_app;
`;
