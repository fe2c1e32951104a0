import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the extractor proposes and what people decide about it. Proposals and decisions are only ever added to. */
export class Suggestions1764000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(RUNS);
    await db.query(SUGGESTIONS);
    await db.query(DECISIONS);
    await db.query(MODEL_CALLS);
    await db.query(SIMILAR);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX newsroom.claim_statement_trgm;
      DROP TABLE newsroom.model_call, newsroom.suggestion_decision, newsroom.suggestion, newsroom.suggestion_run;
      DROP FUNCTION newsroom.open_run, newsroom.guard_run, newsroom.verify_suggestions, newsroom.hold_passage,
                    newsroom.verify_suggestion_decision;
    `);
  }
}

const RUNS = `
  CREATE TABLE newsroom.suggestion_run (
    id          uuid CONSTRAINT suggestion_run_pk PRIMARY KEY,
    capture_id  uuid NOT NULL CONSTRAINT suggestion_run_capture_fk REFERENCES newsroom.capture,
    text_hash   text NOT NULL CONSTRAINT suggestion_run_text_hash_form CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    started_by  uuid CONSTRAINT suggestion_run_started_by_fk REFERENCES newsroom.person,
    state       text NOT NULL DEFAULT 'queued' CONSTRAINT suggestion_run_state CHECK (state IN ('queued', 'running', 'done', 'failed')),
    progress    smallint NOT NULL DEFAULT 0 CONSTRAINT suggestion_run_progress CHECK (progress BETWEEN 0 AND 100),
    extractor   text CONSTRAINT suggestion_run_extractor_length CHECK (length(extractor) <= 100),
    model       text CONSTRAINT suggestion_run_model_length CHECK (length(model) <= 200),
    prompt      text CONSTRAINT suggestion_run_prompt_length CHECK (length(prompt) <= 100),
    language    text CONSTRAINT suggestion_run_language_length CHECK (length(language) <= 35),
    spoken      boolean,
    boilerplate jsonb NOT NULL DEFAULT '[]' CONSTRAINT suggestion_run_boilerplate_array CHECK (jsonb_typeof(boilerplate) = 'array'),
    notes       text[] NOT NULL DEFAULT '{}',
    created_at  timestamptz NOT NULL DEFAULT now(),
    seen_at     timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT suggestion_run_finished CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL)),
    CONSTRAINT suggestion_run_says_why CHECK (state <> 'failed' OR cardinality(notes) > 0)
  );
  COMMENT ON COLUMN newsroom.suggestion_run.text_hash IS 'SHA-256 of the stored text: the same text captured again is known by it';
  COMMENT ON COLUMN newsroom.suggestion_run.seen_at IS 'when its process was last heard of; a run that is silent for long has lost it';
  COMMENT ON COLUMN newsroom.suggestion_run.started_by IS 'NULL when the system acted';
  CREATE UNIQUE INDEX suggestion_run_once ON newsroom.suggestion_run (capture_id) WHERE state IN ('queued', 'running');
  CREATE INDEX suggestion_run_capture ON newsroom.suggestion_run (capture_id, id);
  CREATE INDEX suggestion_run_text ON newsroom.suggestion_run (text_hash);

  /* Which text it is about, and in whose name it was asked for, is not for the application to say. */
  CREATE FUNCTION newsroom.open_run() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.started_by := newsroom.acting();
    SELECT encode(sha256(convert_to(text, 'UTF8')), 'hex') INTO NEW.text_hash
      FROM newsroom.capture_content WHERE capture_id = NEW.capture_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER suggestion_run_opens BEFORE INSERT ON newsroom.suggestion_run
    FOR EACH ROW EXECUTE FUNCTION newsroom.open_run();

  CREATE FUNCTION newsroom.guard_run() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.state, NEW.state) NOT IN (('queued', 'running'), ('queued', 'failed'), ('running', 'running'),
                                      ('running', 'done'), ('running', 'failed')) OR NEW.progress < OLD.progress THEN
      RAISE EXCEPTION 'a run that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'AS060';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER suggestion_run_guard BEFORE UPDATE ON newsroom.suggestion_run
    FOR EACH ROW EXECUTE FUNCTION newsroom.guard_run();
  CREATE TRIGGER suggestion_run_kept BEFORE DELETE ON newsroom.suggestion_run
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER suggestion_run_not_emptied BEFORE TRUNCATE ON newsroom.suggestion_run
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER suggestion_run_audit_start AFTER INSERT ON newsroom.suggestion_run
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  /* How far it is changes many times a minute, and nobody will ask who changed it. */
  CREATE TRIGGER suggestion_run_audit_state AFTER UPDATE ON newsroom.suggestion_run
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION newsroom.record_change('id', 'boilerplate');
  GRANT SELECT, INSERT (id, capture_id),
        UPDATE (state, progress, extractor, model, prompt, language, spoken, boilerplate, notes, seen_at, finished_at)
    ON newsroom.suggestion_run TO ascribe_app;
`;

const SUGGESTIONS = `
  CREATE TABLE newsroom.suggestion (
    id         uuid CONSTRAINT suggestion_pk PRIMARY KEY,
    run_id     uuid NOT NULL CONSTRAINT suggestion_run_fk REFERENCES newsroom.suggestion_run,
    capture_id uuid NOT NULL CONSTRAINT suggestion_capture_fk REFERENCES newsroom.capture,
    exact      text NOT NULL CONSTRAINT suggestion_exact_length CHECK (length(exact) BETWEEN 1 AND 5000),
    prefix     text NOT NULL CONSTRAINT suggestion_prefix_length CHECK (length(prefix) <= 64),
    suffix     text NOT NULL CONSTRAINT suggestion_suffix_length CHECK (length(suffix) <= 64),
    starts     integer NOT NULL CONSTRAINT suggestion_starts CHECK (starts >= 0),
    ends       integer NOT NULL,
    statement  text NOT NULL CONSTRAINT suggestion_statement_length CHECK (length(statement) BETWEEN 1 AND 500),
    kind       text NOT NULL CONSTRAINT suggestion_kind CHECK (kind IN ('attribution', 'responsibility', 'denial', 'non_attribution',
               'impact', 'no_impact', 'quantity', 'timeline', 'technique', 'response', 'capability', 'precedent', 'other')),
    proposal   jsonb NOT NULL CONSTRAINT suggestion_proposal_object CHECK (jsonb_typeof(proposal) = 'object'),
    score      real NOT NULL CONSTRAINT suggestion_score CHECK (score BETWEEN 0 AND 1),
    model      text CONSTRAINT suggestion_model_length CHECK (length(model) <= 200),
    prompt     text CONSTRAINT suggestion_prompt_length CHECK (length(prompt) <= 100),
    agreed     boolean NOT NULL DEFAULT false,
    CONSTRAINT suggestion_order CHECK (ends > starts),
    CONSTRAINT suggestion_exact_fits CHECK (length(exact) = ends - starts),
    CONSTRAINT suggestion_model_has_prompt CHECK ((model IS NULL) = (prompt IS NULL))
  );
  COMMENT ON COLUMN newsroom.suggestion.model IS 'the language model that made it; NULL for the built-in extractor';
  COMMENT ON COLUMN newsroom.suggestion.agreed IS 'the built-in extractor and the language model both proposed this passage';
  CREATE INDEX suggestion_in_run ON newsroom.suggestion (run_id);
  CREATE INDEX suggestion_passage ON newsroom.suggestion (capture_id, starts, ends);

  /*
   * Nothing is proposed that does not stand there, words around it included; and only while its run works. For all rows of
   * a statement at once: a long text is unpacked once and not for every passage ("|| ''" unpacks it).
   */
  CREATE FUNCTION newsroom.verify_suggestions() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE capture uuid; whole text; strange newsroom.suggestion;
  BEGIN
    IF EXISTS (SELECT FROM added LEFT JOIN newsroom.suggestion_run run
                 ON run.id = added.run_id AND run.capture_id = added.capture_id AND run.state = 'running'
                WHERE run.id IS NULL) THEN
      RAISE EXCEPTION 'no run of this capture is at work' USING ERRCODE = 'AS060';
    END IF;
    FOR capture IN SELECT DISTINCT capture_id FROM added LOOP
      SELECT text || '' INTO whole FROM newsroom.capture_content WHERE capture_id = capture;
      SELECT * INTO strange FROM added
       WHERE capture_id = capture AND (starts < length(prefix) OR prefix || exact || suffix IS DISTINCT FROM
             substring(whole FROM starts + 1 - length(prefix) FOR length(prefix) + length(exact) + length(suffix)))
       LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'the passage does not stand in the capture at % to %', strange.starts, strange.ends USING ERRCODE = 'AS011';
      END IF;
    END LOOP;
    RETURN NULL;
  END $$;
  CREATE TRIGGER suggestion_stands AFTER INSERT ON newsroom.suggestion REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.verify_suggestions();
`;

const DECISIONS = `
  CREATE TABLE newsroom.suggestion_decision (
    id            uuid CONSTRAINT suggestion_decision_pk PRIMARY KEY,
    suggestion_id uuid NOT NULL CONSTRAINT suggestion_decision_suggestion_fk REFERENCES newsroom.suggestion,
    act           text NOT NULL CONSTRAINT suggestion_decision_act CHECK (act IN ('accepted', 'merged', 'dismissed', 'undone')),
    claim_id      uuid CONSTRAINT suggestion_decision_claim_fk REFERENCES newsroom.claim,
    appearance_id uuid,
    edited        jsonb NOT NULL DEFAULT '{}' CONSTRAINT suggestion_decision_edited_object CHECK (jsonb_typeof(edited) = 'object'),
    reason        text CONSTRAINT suggestion_decision_reason CHECK (reason IN ('opinion', 'prediction', 'not_checkable',
                  'not_about_incident', 'wrong_passage', 'duplicate', 'other')),
    note          text NOT NULL DEFAULT '' CONSTRAINT suggestion_decision_note_length CHECK (length(note) <= 1000),
    decided_by    uuid NOT NULL CONSTRAINT suggestion_decision_decided_by_fk REFERENCES newsroom.person,
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    tx            xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT suggestion_decision_has_claim CHECK ((act IN ('accepted', 'merged')) = (claim_id IS NOT NULL)
                                                AND (act IN ('accepted', 'merged')) = (appearance_id IS NOT NULL)),
    CONSTRAINT suggestion_decision_has_reason CHECK ((act = 'dismissed') = (reason IS NOT NULL)),
    CONSTRAINT suggestion_decision_says_why CHECK (reason IS DISTINCT FROM 'other' OR length(btrim(note)) > 0)
  );
  COMMENT ON COLUMN newsroom.suggestion_decision.appearance_id IS 'what the decision added; an undo removes it again, and this row remembers it';
  COMMENT ON COLUMN newsroom.suggestion_decision.edited IS 'field by field, [as proposed, as accepted]';
  CREATE INDEX suggestion_decision_suggestion ON newsroom.suggestion_decision (suggestion_id, at);
  CREATE INDEX suggestion_decision_claim ON newsroom.suggestion_decision (claim_id) WHERE claim_id IS NOT NULL;

  /* Two people who decide the same passage wait for each other until one has committed. */
  CREATE FUNCTION newsroom.hold_passage(held uuid) RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended(format('ascribe passage %s %s %s', capture_id, starts, ends), 0))
      FROM newsroom.suggestion WHERE id = held
  $$;

  /* A passage is decided once, however many runs proposed it; deciding anew takes an undo. */
  CREATE FUNCTION newsroom.verify_suggestion_decision() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE last text;
  BEGIN
    IF NEW.decided_by IS DISTINCT FROM newsroom.acting() THEN
      RAISE EXCEPTION 'a suggestion is decided in one''s own name' USING ERRCODE = 'AS021';
    END IF;
    PERFORM newsroom.hold_passage(NEW.suggestion_id);
    SELECT d.act INTO last
      FROM newsroom.suggestion mine
      JOIN newsroom.suggestion same USING (capture_id, starts, ends)
      JOIN newsroom.suggestion_decision d ON d.suggestion_id = same.id
     WHERE mine.id = NEW.suggestion_id ORDER BY d.at DESC, d.id DESC LIMIT 1;
    IF (NEW.act = 'undone') = (last IS NOT DISTINCT FROM 'undone') AND last IS NOT NULL THEN
      RAISE EXCEPTION 'this passage is % already', last USING ERRCODE = 'AS061';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER suggestion_decision_verified BEFORE INSERT ON newsroom.suggestion_decision
    FOR EACH ROW EXECUTE FUNCTION newsroom.verify_suggestion_decision();
  CREATE TRIGGER suggestion_decision_audit AFTER INSERT ON newsroom.suggestion_decision
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  CREATE TRIGGER suggestion_audit AFTER INSERT ON newsroom.suggestion
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id', 'proposal', 'prefix', 'suffix');
  ${appendOnly(['suggestion', 'suggestion_decision'])}
  GRANT INSERT ON newsroom.suggestion TO ascribe_app;
  GRANT INSERT (id, suggestion_id, act, claim_id, appearance_id, edited, reason, note, decided_by)
    ON newsroom.suggestion_decision TO ascribe_app;
`;

const MODEL_CALLS = `
  /* Whatever leaves the house for a language model: when, for which run, and how much of it. */
  CREATE TABLE newsroom.model_call (
    id         uuid CONSTRAINT model_call_pk PRIMARY KEY,
    run_id     uuid NOT NULL CONSTRAINT model_call_run_fk REFERENCES newsroom.suggestion_run,
    model      text NOT NULL CONSTRAINT model_call_model_length CHECK (length(model) <= 200),
    characters integer NOT NULL CONSTRAINT model_call_characters CHECK (characters >= 0),
    at         timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX model_call_at ON newsroom.model_call (at);
  CREATE TRIGGER model_call_audit AFTER INSERT ON newsroom.model_call
    FOR EACH ROW EXECUTE FUNCTION newsroom.record_change('id');
  ${appendOnly(['model_call'])}
  GRANT INSERT (id, run_id, model, characters) ON newsroom.model_call TO ascribe_app;
`;

/** Claims that say nearly the same are found by the three-letter pieces of their statements. */
const SIMILAR = `
  CREATE INDEX claim_statement_trgm ON newsroom.claim USING gin (newsroom.folded(statement) public.gin_trgm_ops);
`;

function appendOnly(tables: readonly string[]): string {
  return tables
    .map(
      (table) => `
  CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON newsroom.${table}
    FOR EACH ROW EXECUTE FUNCTION newsroom.refuse_change();
  CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON newsroom.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.refuse_change();
  GRANT SELECT ON newsroom.${table} TO ascribe_app;`,
    )
    .join('');
}
