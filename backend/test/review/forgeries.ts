import type { ClaimOnItsWay } from '../support/finding.js';
import { approve, moveAll, publish, type Session } from './manyClaims.js';

/** Who is there, and the claim that somebody would publish alone. `writingEditor` wrote it, `editor` did not. */
export interface Scene {
  readonly author: string;
  readonly bystander: string;
  readonly editor: string;
  readonly admin: string;
  readonly writingEditor: string;
  readonly claim: ClaimOnItsWay;
  readonly other: ClaimOnItsWay;
}

export interface Crime {
  readonly name: string;
  /** In whose name the transaction runs. */
  readonly as: (scene: Scene) => string;
  /** Its statements; refused when any of them, or the commit, is. */
  readonly commit: (session: Session, scene: Scene) => Promise<unknown>;
}

const writer = ({ writingEditor }: Scene) => writingEditor;
const SYSTEM = () => 'system';

const reviewBy = (session: Session, claim: ClaimOnItsWay, editor: string, hash = claim.hash) =>
  session.query(
    `INSERT INTO review (id, claim_id, revision_id, revision_hash, editor_id, decision)
     SELECT gen_random_uuid(), claim_id, id, $3, $2, 'approve' FROM verdict_revision WHERE claim_id = $1`,
    [claim.id, editor, hash],
  );

const approveState = (session: Session, { id, hash }: ClaimOnItsWay, actor: string | null) =>
  moveAll(session, [id], actor, ['approve', 'in_review', 'approved'], `approved_hash = '${hash}'`, hash);

const revise = (session: Session, { id }: ClaimOnItsWay, author: string) =>
  session.query(
    `INSERT INTO verdict_revision (id, claim_id, number, headline, document, hash, author_id)
     SELECT gen_random_uuid(), $1, 2, 'other', '{"other":1}', encode(sha256('{"other":1}'), 'hex'), $2`,
    [id, author],
  );

/** The move of a publication, without its edition. */
const settle = (session: Session, { id, hash }: ClaimOnItsWay, actor: string) =>
  moveAll(
    session,
    [id],
    actor,
    ['publish', 'approved', 'settled'],
    'approved_hash = NULL, assignee_id = NULL',
    hash,
  );

const edition = (session: Session, { id }: ClaimOnItsWay, by: string, document: string, hash: string) =>
  session.query(
    `INSERT INTO edition (id, claim_id, number, kind, document, hash, revision_id, review_id, approved_by, published_by)
     SELECT gen_random_uuid(), v.claim_id, 1, 'initial', ${document}, ${hash}, v.id, r.id, r.editor_id, $2
       FROM verdict_revision v JOIN review r ON r.revision_id = v.id WHERE v.claim_id = $1
      ORDER BY r.at DESC LIMIT 1`,
    [id, by],
  );

const permalink = (session: Session, { id }: ClaimOnItsWay) =>
  session.query(`INSERT INTO permalink (claim_id, slug) VALUES ($1, $2)`, [id, `claim-${id}`]);

/** The claim stands approved by an honest editor, whichever stage the crime finds it in. */
async function honestApproval(session: Session, { claim, editor, writingEditor }: Scene): Promise<void> {
  const [state] = (await session.query(`SELECT stage FROM claim_state WHERE claim_id = $1`, [claim.id])).rows;
  if (state.stage === 'approved') return;
  await session.query(`SELECT set_config('ascribe.actor', $1, true)`, [editor]);
  await approve(session, claim, editor);
  await session.query(`SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED`);
  await session.query(`SELECT set_config('ascribe.actor', $1, true)`, [writingEditor]);
}

/** What somebody with the application's password might try, to make a verdict public without a second person. */
export const FORGERIES: readonly Crime[] = [
  {
    name: 'an editor approves and publishes what she wrote',
    as: writer,
    async commit(session, { claim, writingEditor }) {
      await reviewBy(session, claim, writingEditor);
      await approveState(session, claim, writingEditor);
      await session.query(`SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED`);
      await publish(session, claim, writingEditor);
    },
  },
  {
    name: "an approval in another editor's name",
    as: writer,
    async commit(session, { claim, writingEditor, editor }) {
      await reviewBy(session, claim, editor);
      await approveState(session, claim, writingEditor);
    },
  },
  {
    name: 'an approval by a checker who had no part in it',
    as: ({ bystander }) => bystander,
    async commit(session, { claim, bystander }) {
      await reviewBy(session, claim, bystander);
      await approveState(session, claim, bystander);
    },
  },
  {
    name: 'an approval by an administrator',
    as: ({ admin }) => admin,
    async commit(session, { claim, admin }) {
      await reviewBy(session, claim, admin);
      await approveState(session, claim, admin);
    },
  },
  {
    name: 'an approval by the system',
    as: SYSTEM,
    async commit(session, { claim, editor }) {
      await reviewBy(session, claim, editor);
      await approveState(session, claim, null);
    },
  },
  {
    name: 'a stage set to approved with a step and no review',
    as: writer,
    commit: (session, { claim, writingEditor }) => approveState(session, claim, writingEditor),
  },
  {
    name: 'a stage set to approved without a step',
    as: writer,
    commit: (session, { claim }) =>
      session.query(
        `UPDATE claim_state SET stage = 'approved', approved_hash = $2, version = version + 1,
                publish_at = now(), publish_by = assignee_id WHERE claim_id = $1`,
        [claim.id, claim.hash],
      ),
  },
  {
    name: 'a state changed under its old version',
    as: writer,
    commit: (session, { claim }) =>
      session.query(`UPDATE claim_state SET priority = 99 WHERE claim_id = $1`, [claim.id]),
  },
  {
    name: 'a step that moves nothing',
    as: writer,
    commit: (session, { claim, writingEditor }) =>
      session.query(
        `INSERT INTO step (id, claim_id, version, move, from_stage, to_stage, actor_id)
         VALUES (gen_random_uuid(), $1, 99, 'approve', 'in_review', 'approved', $2)`,
        [claim.id, writingEditor],
      ),
  },
  {
    name: 'a step that tells of another move than was made',
    as: writer,
    async commit(session, { claim, writingEditor }) {
      await session.query(`UPDATE claim_state SET priority = 99, version = version + 1 WHERE claim_id = $1`, [
        claim.id,
      ]);
      await session.query(
        `INSERT INTO step (id, claim_id, version, move, from_stage, to_stage, actor_id)
         SELECT gen_random_uuid(), claim_id, version, 'approve', 'in_review', 'approved', $2 FROM claim_state WHERE claim_id = $1`,
        [claim.id, writingEditor],
      );
    },
  },
  {
    name: 'a move that the table does not know',
    as: writer,
    commit: (session, { claim, writingEditor }) =>
      moveAll(session, [claim.id], writingEditor, ['publish', 'in_review', 'settled'], 'assignee_id = NULL'),
  },
  {
    name: 'an approval of another hash',
    as: ({ editor }) => editor,
    async commit(session, { claim, other, editor }) {
      await reviewBy(session, claim, editor, other.hash);
      await approveState(session, { ...claim, hash: other.hash }, editor);
    },
  },
  {
    name: 'an approval that is moved to another hash',
    as: writer,
    async commit(session, scene) {
      const { claim, other, writingEditor } = scene;
      await honestApproval(session, scene);
      await moveAll(
        session,
        [claim.id],
        writingEditor,
        ['schedule', 'approved', 'approved'],
        `approved_hash = '${other.hash}', publish_at = now(), publish_by = '${writingEditor}'`,
      );
    },
  },
  {
    name: 'an approval given twice over by changing who gave it',
    as: writer,
    commit: (session, { claim, writingEditor }) =>
      session.query(`UPDATE review SET editor_id = $2 WHERE claim_id = $1`, [claim.id, writingEditor]),
  },
  {
    name: 'a revision written after the approval',
    as: writer,
    commit: (session, { claim, writingEditor }) => revise(session, claim, writingEditor),
  },
  {
    name: "a revision in another's name",
    as: writer,
    commit: (session, { claim, editor }) => revise(session, claim, editor),
  },
  {
    name: 'a revision that is changed where it stands',
    as: writer,
    commit: (session, { claim }) =>
      session.query(`UPDATE verdict_revision SET document = '{}' WHERE claim_id = $1`, [claim.id]),
  },
  {
    name: 'a statement that is changed under an approval',
    as: writer,
    commit: (session, { claim }) =>
      session.query(`UPDATE claim SET statement = 'other', version = version + 1 WHERE id = $1`, [claim.id]),
  },
  {
    name: 'a contribution that is forgotten',
    as: writer,
    commit: (session, { claim }) => session.query(`DELETE FROM contribution WHERE claim_id = $1`, [claim.id]),
  },
  {
    name: 'a contribution that is given to somebody else',
    as: writer,
    commit: (session, { claim, bystander }) =>
      session.query(`INSERT INTO contribution (claim_id, person_id) VALUES ($1, $2)`, [claim.id, bystander]),
  },
  {
    name: 'an edition of what an editor returned',
    as: writer,
    async commit(session, { claim, editor, writingEditor }) {
      await session.query(`SELECT set_config('ascribe.actor', $1, true)`, [editor]);
      await session.query(
        `INSERT INTO review (id, claim_id, revision_id, revision_hash, editor_id, decision, note)
         SELECT gen_random_uuid(), claim_id, id, hash, $2, 'return', 'No.' FROM verdict_revision WHERE claim_id = $1`,
        [claim.id, editor],
      );
      await session.query(`SELECT set_config('ascribe.actor', $1, true)`, [writingEditor]);
      await permalink(session, claim);
      await edition(session, claim, writingEditor, 'v.document', 'v.hash');
    },
  },
  {
    name: 'an edition of another text under the approved hash',
    as: writer,
    async commit(session, scene) {
      const { claim, writingEditor } = scene;
      await honestApproval(session, scene);
      await permalink(session, claim);
      await edition(session, claim, writingEditor, `replace(v.document, '42 hours', '24 hours')`, 'v.hash');
      await settle(session, claim, writingEditor);
    },
  },
  {
    name: 'an edition of another text under its own hash',
    as: writer,
    async commit(session, scene) {
      const { claim, writingEditor } = scene;
      await honestApproval(session, scene);
      await permalink(session, claim);
      const other = `replace(v.document, '42 hours', '24 hours')`;
      await edition(
        session,
        claim,
        writingEditor,
        other,
        `encode(sha256(convert_to(${other}, 'UTF8')), 'hex')`,
      );
      await settle(session, claim, writingEditor);
    },
  },
  {
    name: 'an edition without its step',
    as: writer,
    async commit(session, scene) {
      const { claim, writingEditor } = scene;
      await honestApproval(session, scene);
      await permalink(session, claim);
      await edition(session, claim, writingEditor, 'v.document', 'v.hash');
    },
  },
  {
    name: 'a claim settled without an edition',
    as: writer,
    async commit(session, scene) {
      await honestApproval(session, scene);
      await settle(session, scene.claim, scene.writingEditor);
    },
  },
  {
    name: "an edition in another editor's name",
    as: writer,
    async commit(session, scene) {
      await honestApproval(session, scene);
      await publish(session, scene.claim, scene.editor, scene.editor);
    },
  },
  {
    name: 'an edition by a checker',
    as: ({ author }) => author,
    async commit(session, scene) {
      await honestApproval(session, scene);
      await session.query(`SELECT set_config('ascribe.actor', $1, true)`, [scene.author]);
      await publish(session, scene.claim, scene.author, scene.editor);
    },
  },
  {
    name: 'an edition by the system that nobody scheduled',
    as: SYSTEM,
    async commit(session, scene) {
      await honestApproval(session, scene);
      await session.query(`SELECT set_config('ascribe.actor', 'system', true)`);
      await publish(session, scene.claim, scene.editor, scene.editor);
    },
  },
  {
    name: 'an edition while the one who approved is no longer with us',
    as: writer,
    async commit(session, scene) {
      await honestApproval(session, scene);
      await session.query(`UPDATE person SET status = 'disabled', version = version + 1 WHERE id = $1`, [
        scene.editor,
      ]);
      await publish(session, scene.claim, scene.writingEditor, scene.editor);
    },
  },
  {
    name: 'a row in the published schema',
    as: writer,
    commit: (session, { claim }) =>
      session.query(`UPDATE published.verdict SET headline = 'other' WHERE claim_id = $1`, [claim.id]),
  },
  {
    name: 'triggers switched off',
    as: writer,
    commit: (session) => session.query(`SET session_replication_role = replica`),
  },
  {
    name: 'a trigger dropped',
    as: writer,
    commit: (session) => session.query(`ALTER TABLE review DISABLE TRIGGER ALL`),
  },
];
