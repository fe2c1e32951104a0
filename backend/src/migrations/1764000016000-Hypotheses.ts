import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rival explanations of an incident, or of a claim about who did it, held against evidence by several analysts. Under a
 * claim they stand behind its verdict, so they freeze and make contributors as evidence does; under an incident they are
 * a tool of the desk and never freeze.
 */
export class Hypotheses1764000016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(HYPOTHESES);
    await db.query(ROWS);
    await db.query(CELLS);
    await db.query(EVIDENCE_IN_USE);
    for (const table of TABLES) await db.query(recorded(table));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER evidence_in_matrix ON newsroom.evidence;
      DROP TABLE newsroom.hypothesis_cell, newsroom.hypothesis_row, newsroom.hypothesis;
      DROP FUNCTION newsroom.leave_matrix, newsroom.verify_hypothesis_row, newsroom.verify_hypothesis_cell;
    `);
  }
}

const TABLES = ['hypothesis', 'hypothesis_row', 'hypothesis_cell'];

/** A claim or an incident, never both. */
const SUBJECT = (table: string): string => `
    claim_id    uuid CONSTRAINT ${table}_claim_fk REFERENCES newsroom.claim,
    incident_id uuid CONSTRAINT ${table}_incident_fk REFERENCES newsroom.incident,
    CONSTRAINT ${table}_one_subject CHECK (num_nonnulls(claim_id, incident_id) = 1)`;

/** What stands in the matrix: taken out is not gone, as others may have judged it. */
const PLACED = (table: string): string => `
    position    numeric NOT NULL,
    retired     boolean NOT NULL DEFAULT false,
    version     integer NOT NULL DEFAULT 1,
    created_by  uuid NOT NULL CONSTRAINT ${table}_created_by_fk REFERENCES newsroom.person,
    created_at  timestamptz NOT NULL DEFAULT now()`;

const HYPOTHESES = `
  CREATE TABLE newsroom.hypothesis (
    id          uuid CONSTRAINT hypothesis_pk PRIMARY KEY,
    title       text NOT NULL CONSTRAINT hypothesis_title_length CHECK (length(title) BETWEEN 1 AND 300),
    origin      text CONSTRAINT hypothesis_origin CHECK (origin IN ('H1', 'H2', 'H3', 'H4', 'H5')),
    ${PLACED('hypothesis')},
    ${SUBJECT('hypothesis')}
  );
  COMMENT ON COLUMN newsroom.hypothesis.origin IS 'which of the five defaults it began as; NULL for one of its own';
  CREATE UNIQUE INDEX hypothesis_origin_unique ON newsroom.hypothesis (coalesce(claim_id, incident_id), origin)
    WHERE origin IS NOT NULL;
  CREATE INDEX hypothesis_subject ON newsroom.hypothesis (coalesce(claim_id, incident_id), position);
  GRANT SELECT, INSERT, UPDATE (title, position, retired, version) ON newsroom.hypothesis TO ascribe_app;
`;

const ROWS = `
  CREATE TABLE newsroom.hypothesis_row (
    id          uuid CONSTRAINT hypothesis_row_pk PRIMARY KEY,
    evidence_id uuid CONSTRAINT hypothesis_row_evidence_fk REFERENCES newsroom.evidence,
    words       text NOT NULL DEFAULT '' CONSTRAINT hypothesis_row_words_length CHECK (length(words) <= 500),
    credibility text NOT NULL CONSTRAINT hypothesis_row_credibility CHECK (credibility IN ('low', 'medium', 'high')),
    relevance   text NOT NULL CONSTRAINT hypothesis_row_relevance CHECK (relevance IN ('low', 'medium', 'high')),
    ${PLACED('hypothesis_row')},
    ${SUBJECT('hypothesis_row')},
    CONSTRAINT hypothesis_row_says_what CHECK ((evidence_id IS NULL) = (words <> ''))
  );
  COMMENT ON COLUMN newsroom.hypothesis_row.words IS 'something that was to be expected and is absent, for rows without evidence';
  CREATE UNIQUE INDEX hypothesis_row_evidence_unique ON newsroom.hypothesis_row (coalesce(claim_id, incident_id), evidence_id)
    WHERE evidence_id IS NOT NULL;
  CREATE INDEX hypothesis_row_subject ON newsroom.hypothesis_row (coalesce(claim_id, incident_id), position);
  CREATE INDEX hypothesis_row_evidence ON newsroom.hypothesis_row (evidence_id) WHERE evidence_id IS NOT NULL;

  CREATE FUNCTION newsroom.verify_hypothesis_row() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    IF NEW.evidence_id IS NOT NULL AND NOT EXISTS (
         SELECT FROM evidence e JOIN claim c ON c.id = e.claim_id
          WHERE e.id = NEW.evidence_id AND (e.claim_id = NEW.claim_id OR c.incident_id = NEW.incident_id)) THEN
      RAISE EXCEPTION 'this evidence is of another claim or incident' USING ERRCODE = 'AS080';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hypothesis_row_verified BEFORE INSERT ON newsroom.hypothesis_row
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_hypothesis_row();
  GRANT SELECT, INSERT, UPDATE (words, credibility, relevance, position, retired, version)
    ON newsroom.hypothesis_row TO ascribe_app;
`;

/** The subject is repeated in every cell, so that its claim is frozen with it; the database fills it in. */
const CELLS = `
  CREATE TABLE newsroom.hypothesis_cell (
    id            uuid CONSTRAINT hypothesis_cell_pk PRIMARY KEY,
    hypothesis_id uuid NOT NULL CONSTRAINT hypothesis_cell_hypothesis_fk REFERENCES newsroom.hypothesis,
    row_id        uuid NOT NULL CONSTRAINT hypothesis_cell_row_fk REFERENCES newsroom.hypothesis_row,
    analyst_id    uuid NOT NULL CONSTRAINT hypothesis_cell_analyst_fk REFERENCES newsroom.person,
    mark          text CONSTRAINT hypothesis_cell_mark CHECK (mark IN ('CC', 'C', 'N', 'I', 'II', 'NA')),
    version       integer NOT NULL DEFAULT 1,
    ${SUBJECT('hypothesis_cell')},
    CONSTRAINT hypothesis_cell_unique UNIQUE (hypothesis_id, row_id, analyst_id)
  );
  COMMENT ON COLUMN newsroom.hypothesis_cell.mark IS 'NULL when the analyst took it back';
  CREATE INDEX hypothesis_cell_subject ON newsroom.hypothesis_cell (coalesce(claim_id, incident_id));
  CREATE INDEX hypothesis_cell_row ON newsroom.hypothesis_cell (row_id);

  CREATE FUNCTION newsroom.verify_hypothesis_cell() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    IF NEW.analyst_id IS DISTINCT FROM acting() THEN
      RAISE EXCEPTION 'an analyst judges in her own name' USING ERRCODE = 'AS021';
    END IF;
    IF TG_OP = 'INSERT' THEN
      SELECT h.claim_id, h.incident_id INTO NEW.claim_id, NEW.incident_id
        FROM hypothesis h
        JOIN hypothesis_row r ON r.id = NEW.row_id
                             AND (r.claim_id, r.incident_id) IS NOT DISTINCT FROM (h.claim_id, h.incident_id)
       WHERE h.id = NEW.hypothesis_id;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'hypothesis and evidence are not of one matrix' USING ERRCODE = 'AS081';
      END IF;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hypothesis_cell_verified BEFORE INSERT OR UPDATE ON newsroom.hypothesis_cell
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_hypothesis_cell();
  GRANT SELECT, INSERT (id, hypothesis_id, row_id, analyst_id, mark), UPDATE (mark, version)
    ON newsroom.hypothesis_cell TO ascribe_app;
`;

/** Evidence that stands in a matrix is not pulled away under those who judged it; out of all matrices, it may go. */
const EVIDENCE_IN_USE = `
  CREATE FUNCTION newsroom.leave_matrix() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = newsroom, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM hypothesis_row WHERE evidence_id = OLD.id AND NOT retired) THEN
      RAISE EXCEPTION 'this evidence stands in a matrix of hypotheses' USING ERRCODE = 'AS082';
    END IF;
    DELETE FROM hypothesis_cell WHERE row_id IN (SELECT id FROM hypothesis_row WHERE evidence_id = OLD.id);
    DELETE FROM hypothesis_row WHERE evidence_id = OLD.id;
    RETURN OLD;
  END $$;
  CREATE TRIGGER evidence_in_matrix BEFORE DELETE ON newsroom.evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom.leave_matrix();
`;

function recorded(table: string): string {
  return `
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_z_contributes AFTER INSERT OR UPDATE ON newsroom.${table}
    FOR EACH ROW WHEN (NEW.claim_id IS NOT NULL) EXECUTE FUNCTION newsroom.contribute();
  CREATE TRIGGER ${table}_zz_renews_lease AFTER INSERT OR UPDATE ON newsroom.${table}
    FOR EACH ROW WHEN (NEW.claim_id IS NOT NULL) EXECUTE FUNCTION newsroom.renew_lease();`;
}
