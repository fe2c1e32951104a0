import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEFAULT_CHECKLISTS } from '../analysis/checklists/defaults.js';

/** The questions for each kind of claim, in versions; how claims answer them; and what was searched for. Only ever added to. */
export class Checklists1764000015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CHECKLISTS);
    await db.query(DEFAULTS, [JSON.stringify(DEFAULT_CHECKLISTS)]);
    await db.query(GUARDS);
    await db.query(RUNS);
    await db.query(SEARCHES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE newsroom.search_standing, newsroom.search_entry, newsroom.checklist_answer, newsroom.checklist_run,
                 newsroom.checklist_item, newsroom.checklist;
      DROP FUNCTION newsroom.sign_check, newsroom.verify_checklist, newsroom.verify_checklist_item;
    `);
  }
}

const CHECKLISTS = `
  CREATE TABLE newsroom.checklist (
    id           uuid CONSTRAINT checklist_pk PRIMARY KEY,
    kind         text NOT NULL CONSTRAINT checklist_kind CHECK (kind IN ('attribution', 'responsibility', 'denial', 'non_attribution',
                 'impact', 'no_impact', 'quantity', 'timeline', 'technique', 'response', 'capability', 'precedent', 'other')),
    version      integer NOT NULL CONSTRAINT checklist_version CHECK (version > 0),
    note         text NOT NULL CONSTRAINT checklist_note_length CHECK (length(note) BETWEEN 1 AND 500),
    published_by uuid CONSTRAINT checklist_published_by_fk REFERENCES newsroom.person,
    published_at timestamptz NOT NULL DEFAULT now(),
    tx           xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT checklist_version_unique UNIQUE (kind, version)
  );
  COMMENT ON COLUMN newsroom.checklist.note IS 'what is new in this version, and why';
  COMMENT ON COLUMN newsroom.checklist.published_by IS 'NULL for the versions that came with the program';
  COMMENT ON COLUMN newsroom.checklist.tx IS 'its questions come in the same transaction or not at all';

  CREATE TABLE newsroom.checklist_item (
    checklist_id uuid NOT NULL CONSTRAINT checklist_item_checklist_fk REFERENCES newsroom.checklist,
    position     smallint NOT NULL CONSTRAINT checklist_item_position CHECK (position BETWEEN 1 AND 40),
    key          text NOT NULL CONSTRAINT checklist_item_key_form CHECK (key ~ '^[a-z0-9]+(_[a-z0-9]+)*$' AND length(key) <= 60),
    question     text NOT NULL CONSTRAINT checklist_item_question_length CHECK (length(question) BETWEEN 1 AND 200),
    help         text NOT NULL CONSTRAINT checklist_item_help_length CHECK (length(help) <= 500),
    demands      text NOT NULL CONSTRAINT checklist_item_demands CHECK (demands IN ('words', 'evidence', 'search')),
    CONSTRAINT checklist_item_pk PRIMARY KEY (checklist_id, key),
    CONSTRAINT checklist_item_position_unique UNIQUE (checklist_id, position)
  );
  COMMENT ON COLUMN newsroom.checklist_item.key IS 'by it an answer finds the same question in a later version';
  COMMENT ON COLUMN newsroom.checklist_item.demands IS 'words alone; evidence or a search besides; or a search of the log';
`;

/** Nobody published these, so they stand before the audit begins to watch. */
const DEFAULTS = `
  WITH given AS (
    SELECT gen_random_uuid() AS id, list ->> 'kind' AS kind, list -> 'items' AS items FROM jsonb_array_elements($1::jsonb) AS list
  ), listed AS (
    INSERT INTO newsroom.checklist (id, kind, version, note) SELECT id, kind, 1, 'As it comes with Ascribe.' FROM given
  ) INSERT INTO newsroom.checklist_item (checklist_id, position, key, question, help, demands)
    SELECT given.id, place, item ->> 'key', item ->> 'question', item ->> 'help', item ->> 'demands'
      FROM given CROSS JOIN LATERAL jsonb_array_elements(given.items) WITH ORDINALITY AS asked (item, place)`;

const GUARDS = `
  CREATE FUNCTION newsroom.verify_checklist() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ascribe checklist ' || NEW.kind));
    NEW.published_by := newsroom.acting();
    IF NOT EXISTS (SELECT FROM newsroom.person WHERE id = NEW.published_by AND status = 'active' AND role = 'admin') THEN
      RAISE EXCEPTION 'only an active admin publishes a checklist' USING ERRCODE = 'AS070';
    END IF;
    IF NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM newsroom.checklist WHERE kind = NEW.kind) THEN
      RAISE EXCEPTION 'version % does not follow', NEW.version USING ERRCODE = 'AS071';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER checklist_verified BEFORE INSERT ON newsroom.checklist
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_checklist();

  CREATE FUNCTION newsroom.verify_checklist_item() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM newsroom.checklist WHERE id = NEW.checklist_id AND tx = pg_current_xact_id()) THEN
      RAISE EXCEPTION 'a published checklist gets no more questions' USING ERRCODE = 'AS002';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER checklist_item_verified BEFORE INSERT ON newsroom.checklist_item
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_checklist_item();
  ${['checklist', 'checklist_item'].map(appendOnly).join('')}
  CREATE TRIGGER checklist_audit AFTER INSERT ON newsroom.checklist
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER checklist_item_audit AFTER INSERT ON newsroom.checklist_item
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('checklist_id');
  GRANT SELECT, INSERT (id, kind, version, note) ON newsroom.checklist TO ascribe_app;
  GRANT SELECT, INSERT ON newsroom.checklist_item TO ascribe_app;

  /* Whose it is, is not for the application to say. */
  CREATE FUNCTION newsroom.sign_check() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.person_id := newsroom.acting();
    RETURN NEW;
  END $$;
`;

/** The newest answer to a question counts, and the newest run of the claim's kind says which version it answers. */
const RUNS = `
  CREATE TABLE newsroom.checklist_run (
    seq          bigint GENERATED ALWAYS AS IDENTITY,
    id           uuid CONSTRAINT checklist_run_pk PRIMARY KEY,
    claim_id     uuid NOT NULL CONSTRAINT checklist_run_claim_fk REFERENCES newsroom.claim,
    checklist_id uuid NOT NULL CONSTRAINT checklist_run_checklist_fk REFERENCES newsroom.checklist,
    person_id    uuid NOT NULL CONSTRAINT checklist_run_person_fk REFERENCES newsroom.person,
    at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checklist_run_whole UNIQUE (id, claim_id, checklist_id)
  );
  CREATE INDEX checklist_run_claim ON newsroom.checklist_run (claim_id, seq);
  ${ofAClaim('checklist_run')}
  GRANT SELECT, INSERT (id, claim_id, checklist_id) ON newsroom.checklist_run TO ascribe_app;

  CREATE TABLE newsroom.checklist_answer (
    seq          bigint GENERATED ALWAYS AS IDENTITY,
    id           uuid CONSTRAINT checklist_answer_pk PRIMARY KEY,
    run_id       uuid NOT NULL,
    claim_id     uuid NOT NULL,
    checklist_id uuid NOT NULL,
    key          text NOT NULL,
    outcome      text NOT NULL CONSTRAINT checklist_answer_outcome CHECK (outcome IN ('answered', 'waived', 'open')),
    words        text CONSTRAINT checklist_answer_words_length CHECK (length(words) BETWEEN 1 AND 2000),
    reason       text CONSTRAINT checklist_answer_reason_length CHECK (length(reason) BETWEEN 1 AND 500),
    evidence     integer[] NOT NULL DEFAULT '{}',
    searches     uuid[] NOT NULL DEFAULT '{}',
    person_id    uuid NOT NULL CONSTRAINT checklist_answer_person_fk REFERENCES newsroom.person,
    at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checklist_answer_run_fk FOREIGN KEY (run_id, claim_id, checklist_id)
      REFERENCES newsroom.checklist_run (id, claim_id, checklist_id),
    CONSTRAINT checklist_answer_item_fk FOREIGN KEY (checklist_id, key) REFERENCES newsroom.checklist_item (checklist_id, key),
    CONSTRAINT checklist_answer_has_words CHECK ((outcome = 'answered') = (words IS NOT NULL)),
    CONSTRAINT checklist_answer_has_reason CHECK ((outcome = 'waived') = (reason IS NOT NULL)),
    CONSTRAINT checklist_answer_proof_of_answers CHECK (outcome = 'answered' OR cardinality(evidence) + cardinality(searches) = 0)
  );
  COMMENT ON COLUMN newsroom.checklist_answer.outcome IS 'open takes an earlier answer back';
  COMMENT ON COLUMN newsroom.checklist_answer.evidence IS 'numbers of evidence of the claim; what was removed since no longer counts';
  CREATE INDEX checklist_answer_claim ON newsroom.checklist_answer (claim_id, key, seq);
  ${ofAClaim('checklist_answer')}
  GRANT SELECT, INSERT (id, run_id, claim_id, checklist_id, key, outcome, words, reason, evidence, searches)
    ON newsroom.checklist_answer TO ascribe_app;
`;

const SEARCHES = `
  CREATE TABLE newsroom.search_entry (
    seq       bigint GENERATED ALWAYS AS IDENTITY,
    id        uuid CONSTRAINT search_entry_pk PRIMARY KEY,
    claim_id  uuid NOT NULL CONSTRAINT search_entry_claim_fk REFERENCES newsroom.claim,
    place     text NOT NULL CONSTRAINT search_entry_place_length CHECK (length(place) BETWEEN 1 AND 300),
    query     text NOT NULL CONSTRAINT search_entry_query_length CHECK (length(query) BETWEEN 1 AND 500),
    looked_on date NOT NULL,
    found     text NOT NULL CONSTRAINT search_entry_found_length CHECK (length(found) BETWEEN 1 AND 2000),
    person_id uuid NOT NULL CONSTRAINT search_entry_person_fk REFERENCES newsroom.person,
    at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT search_entry_of_claim UNIQUE (id, claim_id)
  );
  CREATE INDEX search_entry_claim ON newsroom.search_entry (claim_id, seq);
  ${ofAClaim('search_entry')}
  GRANT SELECT, INSERT (id, claim_id, place, query, looked_on, found) ON newsroom.search_entry TO ascribe_app;

  CREATE TABLE newsroom.search_standing (
    seq       bigint GENERATED ALWAYS AS IDENTITY,
    id        uuid CONSTRAINT search_standing_pk PRIMARY KEY,
    search_id uuid NOT NULL,
    claim_id  uuid NOT NULL,
    stands    boolean NOT NULL,
    reason    text CONSTRAINT search_standing_reason_length CHECK (length(reason) BETWEEN 1 AND 500),
    person_id uuid NOT NULL CONSTRAINT search_standing_person_fk REFERENCES newsroom.person,
    at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT search_standing_search_fk FOREIGN KEY (search_id, claim_id) REFERENCES newsroom.search_entry (id, claim_id),
    CONSTRAINT search_standing_says_why CHECK (stands = (reason IS NULL))
  );
  COMMENT ON TABLE newsroom.search_standing IS 'the newest row of a search says whether it was withdrawn; without one it stands';
  CREATE INDEX search_standing_search ON newsroom.search_standing (search_id, seq);
  ${ofAClaim('search_standing')}
  GRANT SELECT, INSERT (id, search_id, claim_id, stands, reason) ON newsroom.search_standing TO ascribe_app;
`;

function appendOnly(table: string): string {
  return `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();`;
}

/** What stands behind a verdict: in one's own name, audited, counted as a contribution, and frozen with the claim. */
function ofAClaim(table: string): string {
  return `${appendOnly(table)}
  CREATE TRIGGER ${table}_signed BEFORE INSERT ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.sign_check();
  CREATE TRIGGER ${table}_audit AFTER INSERT ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER ${table}_z_contributes AFTER INSERT ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.contribute();`;
}
