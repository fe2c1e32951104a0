import type pg from 'pg';
import { newId } from '../../../src/platform/ids.js';
import { asked, rates } from '../../support/assessments.js';
import { submittedClaim, workedClaim, type ClaimOnItsWay } from '../../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../../support/newsroom.js';
import { acting, asApplication, moveAll, type Session } from '../../review/manyClaims.js';

jest.setTimeout(60_000);

let newsroom: Newsroom;
let pool: pg.Pool;
beforeAll(async () => {
  newsroom = await openNewsroom();
  pool = asApplication(newsroom.database);
});
afterAll(async () => {
  await pool.end();
  await newsroom.close();
});

/** What Postgres says to this work in the name of this person, or undefined when it goes through. */
async function refusalOf(person: Colleague, work: (session: Session) => Promise<unknown>): Promise<unknown> {
  try {
    await acting(pool, person.id, work);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

const approval = (claim: ClaimOnItsWay, editor: Colleague) => (session: Session) =>
  session.query(
    `INSERT INTO review (id, claim_id, revision_id, revision_hash, editor_id, decision)
     SELECT gen_random_uuid(), claim_id, id, hash, $2, 'approve' FROM verdict_revision WHERE claim_id = $1
      ORDER BY number DESC LIMIT 1`,
    [claim.id, editor.id],
  );

const request = (claim: ClaimOnItsWay, person: Colleague, by: Colleague) => (session: Session) =>
  session.query(
    `INSERT INTO assessment_request (id, claim_id, person_id, asked_by) VALUES (gen_random_uuid(), $1, $2, $3)`,
    [claim.id, person.id, by.id],
  );

const rating = (
  claim: ClaimOnItsWay,
  requestId: string,
  person: Colleague,
  more: Record<string, unknown> = {},
) => {
  const row = {
    id: newId(),
    request_id: requestId,
    claim_id: claim.id,
    person_id: person.id,
    rating: 'mixed',
    utterance: 'said',
    confidence: 'low',
    rationale: 'So it seems.',
    dissents: false,
    ...more,
  };
  const columns = Object.keys(row);
  return (session: Session) =>
    session.query(
      `INSERT INTO assessment (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
};

describe('the database, without the application above it', () => {
  it('lets no assessor approve, neither before she has rated nor after', async () => {
    const { checker, editor, max } = newsroom;
    const claim = await submittedClaim(checker);
    const id = await asked(max, claim, editor);
    expect(await refusalOf(editor, approval(claim, editor))).toBe('AS093');
    await rates(editor, id);
    expect(await refusalOf(editor, approval(claim, editor))).toBe('AS093');
    // Control: the other editor's approval fails for want of its step alone, at the commit.
    expect(await refusalOf(max, approval(claim, max))).toBeUndefined();
  });

  it('lets nobody hold or write what she is to rate blind', async () => {
    const { checker, second } = newsroom;
    const claim = await workedClaim(checker);
    await asked(checker, claim, second);
    const assigned = (session: Session) =>
      moveAll(
        session,
        [claim.id],
        checker.id,
        ['assign', 'in_work', 'in_work'],
        `assignee_id = '${second.id}'`,
      );
    expect(await refusalOf(checker, assigned)).toBe('AS094');
    const written = (session: Session) =>
      session.query(
        `INSERT INTO verdict_revision (id, claim_id, number, document, hash, author_id)
         VALUES (gen_random_uuid(), $1, 2, '{}', encode(sha256('{}'), 'hex'), $2)`,
        [claim.id, second.id],
      );
    expect(await refusalOf(second, written)).toBe('AS094');
  });

  it('lets nobody ask in another’s name, nor somebody who is not apart from the finding', async () => {
    const { checker, second, editor, admin } = newsroom;
    const claim = await workedClaim(checker);
    expect(await refusalOf(editor, request(claim, second, checker))).toBe('AS021');
    expect(await refusalOf(editor, request(claim, checker, editor))).toBe('AS092');
    expect(await refusalOf(editor, request(claim, admin, editor))).toBe('AS092');
    expect(await refusalOf(editor, request(claim, editor, editor))).toBe('23514');
    expect(await refusalOf(editor, request(claim, second, editor))).toBeUndefined();
    expect(await refusalOf(editor, request(claim, second, editor))).toBe('23505');
  });

  it('lets a rating be given by the one asked alone, once, and says itself what it is compared with', async () => {
    const { checker, second, max } = newsroom;
    const claim = await workedClaim(checker);
    const id = await asked(checker, claim, second);
    expect(await refusalOf(max, rating(claim, id, max))).toBe('AS091');
    expect(await refusalOf(max, rating(claim, id, second))).toBe('AS021');
    expect(await refusalOf(second, rating(claim, id, second, { compared_rating: 'mixed' }))).toBe('42501');
    expect(await refusalOf(second, rating(claim, id, second))).toBeUndefined();
    expect(await refusalOf(second, rating(claim, id, second))).toBe('AS091');
    const [kept] = await newsroom.database.query<{ compared_rating: string }>(
      `SELECT compared_rating FROM newsroom.assessment WHERE request_id = $1`,
      [id],
    );
    expect(kept?.compared_rating).toBe('mostly_supported');
  });

  it('keeps a rating as it was given, and each change of a request on record', async () => {
    const { checker, second, editor } = newsroom;
    const claim = await workedClaim(checker);
    const id = await asked(checker, claim, second);
    await rates(second, id);
    for (const sql of ['UPDATE newsroom.assessment SET dissents = true', 'DELETE FROM newsroom.assessment']) {
      await expect(newsroom.database.query(`${sql} WHERE request_id = $1`, [id])).rejects.toMatchObject({
        code: 'AS002',
      });
    }
    const withdrawn = (session: Session) =>
      session.query(`UPDATE assessment_request SET withdrawn_by = $2, withdrawn_at = now() WHERE id = $1`, [
        id,
        editor.id,
      ]);
    expect(await refusalOf(editor, withdrawn)).toBe('AS091');
    const audited = await newsroom.database.query(
      `SELECT FROM newsroom.audit_event WHERE claim_id = $1 AND subject IN ('assessment', 'assessment_request')`,
      [claim.id],
    );
    expect(audited).toHaveLength(2);
  });
});
