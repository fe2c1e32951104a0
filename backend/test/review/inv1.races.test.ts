import type pg from 'pg';
import type { Answer } from '../support/client.js';
import type { ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import { asApplication, manySubmitted } from './manyClaims.js';
import { publishedAlone } from './publishedAlone.js';

/** Of each race; the long version asks for more. */
const ROUNDS = Number(process.env.RACES ?? 1000) / 10;
/** Races that run beside each other. */
const ABREAST = 6;

jest.setTimeout(300_000 + ROUNDS * 1000);

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

type Attempt = Promise<Answer<unknown>>;

const review = (who: Colleague, decision: string, { id, hash, version }: ClaimOnItsWay): Attempt =>
  who.post(`/claims/${id}/reviews`, { decision, revisionHash: hash, version, note: 'As I read it.' });
const publish = (who: Colleague, { id, hash, version }: ClaimOnItsWay): Attempt =>
  who.post(`/claims/${id}/editions`, { hash, version });
const recall = (who: Colleague, { id, version }: ClaimOnItsWay): Attempt =>
  who.post(`/claims/${id}/steps`, { move: 'recall', version, note: 'Wait.' });
const block = (who: Colleague, { id }: ClaimOnItsWay): Attempt =>
  who.post(`/claims/${id}/comments`, { body: 'This is not so.', blocking: true });
const edit = (who: Colleague, { id }: ClaimOnItsWay): Attempt =>
  who.post(`/claims/${id}/revisions`, { base: 1, headline: 'Something else entirely.' });
const change = async ({ id }: Colleague, to: object): Attempt =>
  newsroom.admin.patch(`/people/${id}`, { version: await versionOf(id), ...to });
const approved = (claim: ClaimOnItsWay): ClaimOnItsWay => ({ ...claim, version: claim.version + 1 });

async function versionOf(personId: string): Promise<number> {
  const [person] = await newsroom.database.query<{ version: number }>(
    `SELECT version FROM newsroom.person WHERE id = $1`,
    [personId],
  );
  return person?.version ?? 0;
}

/** Runs the race once for each claim, some of them at a time. */
async function run<T>(
  claims: readonly ClaimOnItsWay[],
  race: (claim: ClaimOnItsWay) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  const open = [...claims];
  const lane = async (): Promise<void> => {
    for (let claim = open.shift(); claim; claim = open.shift()) results.push(await race(claim));
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
  return results;
}

const statuses = (answers: readonly Answer<unknown>[]) => answers.map(({ status }) => status);
/** Who came first must not always be the same, or it was no race. */
const bothWays = (outcomes: readonly string[]) => new Set(outcomes).size;

const submitted = () => manySubmitted(pool, newsroom.checker.id, ROUNDS);
const approvedBy = async (editor: Colleague): Promise<ClaimOnItsWay[]> => {
  const claims = await submitted();
  for (const answer of await run(claims, (claim) => review(editor, 'approve', claim)))
    expect(answer.status).toBe(201);
  return claims.map(approved);
};

describe('INV-1: nothing is public without two people behind that exact revision', () => {
  afterEach(async () => expect(await publishedAlone(newsroom.database)).toEqual([]));

  it('two editors, one approves and one returns', async () => {
    const { editor, max } = newsroom;
    const outcomes = await run(await submitted(), async (claim) => {
      const answers = await Promise.all([review(editor, 'approve', claim), review(max, 'return', claim)]);
      const first = statuses(answers);
      expect([...first].sort()).toEqual([201, 409]);
      const then = await publish(max, approved(claim));
      expect(then.status).toBe(first[0] === 201 ? 201 : 409);
      return first.join();
    });
    expect(bothWays(outcomes)).toBe(2);
  });

  it('two editors approve at once, and both publish at once', async () => {
    const { editor, max } = newsroom;
    await run(await submitted(), async (claim) => {
      const reviews = await Promise.all([review(editor, 'approve', claim), review(max, 'approve', claim)]);
      expect(statuses(reviews).sort()).toEqual([201, 409]);
      const editions = await Promise.all([publish(editor, approved(claim)), publish(max, approved(claim))]);
      expect(statuses(editions).sort()).toEqual([201, 409]);
    });
  });

  it('an approval and a blocking comment', async () => {
    const { editor, second } = newsroom;
    const outcomes = await run(await submitted(), async (claim) => {
      const [approval, comment] = await Promise.all([review(editor, 'approve', claim), block(second, claim)]);
      expect(comment?.status).toBe(201);
      expect((await publish(editor, approved(claim))).status).toBe(409);
      return String(approval?.status);
    });
    expect(outcomes.every((status) => ['201', '409'].includes(status))).toBe(true);
  });

  it('an approval and an edit by the author', async () => {
    const { editor, checker } = newsroom;
    await run(await submitted(), async (claim) => {
      const [approval, edited] = await Promise.all([review(editor, 'approve', claim), edit(checker, claim)]);
      expect([approval?.status, edited?.status]).toEqual([201, 409]);
    });
  });

  it('an approval and the dismissal of the one who approves', async () => {
    const { max } = newsroom;
    const outcomes = await run(await submitted(), async (claim) => {
      const leaving = await newsroom.colleague('editor');
      const [approval] = await Promise.all([
        review(leaving, 'approve', claim),
        change(leaving, { status: 'disabled' }),
      ]);
      expect((await publish(max, approved(claim))).status).toBe(409);
      return String(approval?.status);
    });
    expect(outcomes.every((status) => ['201', '401', '403'].includes(status))).toBe(true);
  });

  it('an approval and the demotion of the one who approves', async () => {
    const { max } = newsroom;
    await run(await submitted(), async (claim) => {
      const demoted = await newsroom.colleague('editor');
      await Promise.all([review(demoted, 'approve', claim), change(demoted, { role: 'checker' })]);
      expect((await publish(max, approved(claim))).status).toBe(409);
    });
  });

  it('a publication and the dismissal of the one who approved', async () => {
    const { max } = newsroom;
    const outcomes = await run(await submitted(), async (claim) => {
      const leaving = await newsroom.colleague('editor');
      expect((await review(leaving, 'approve', claim)).status).toBe(201);
      const [edition] = await Promise.all([
        publish(max, approved(claim)),
        change(leaving, { status: 'disabled' }),
      ]);
      return String(edition?.status);
    });
    expect(outcomes.every((status) => ['201', '403', '409'].includes(status))).toBe(true);
  });

  it('a publication and a recall, and the author edits at once', async () => {
    const { editor, max, checker } = newsroom;
    const outcomes = await run(await approvedBy(editor), async (claim) => {
      const answers = await Promise.all([publish(editor, claim), recall(max, claim), edit(checker, claim)]);
      expect(statuses(answers.slice(0, 2)).sort()).toEqual([201, 409]);
      return statuses(answers.slice(0, 2)).join();
    });
    expect(bothWays(outcomes)).toBe(2);
  });

  it('a publication and a blocking comment', async () => {
    const { editor, second } = newsroom;
    await run(await approvedBy(editor), async (claim) => {
      const [edition, comment] = await Promise.all([publish(editor, claim), block(second, claim)]);
      expect([201, 409]).toContain(edition?.status);
      expect(comment?.status).toBe(201);
    });
  });

  it('an editor who wrote it approves and publishes by herself, from two windows', async () => {
    const { max } = newsroom;
    const window = await newsroom.signInAgain(max);
    await run(await manySubmitted(pool, max.id, ROUNDS), async (claim) => {
      const answers = await Promise.all([
        review(max, 'approve', claim),
        review(window, 'approve', claim),
        publish(max, claim),
        publish(window, approved(claim)),
      ]);
      expect(statuses(answers.slice(0, 2))).toEqual([403, 403]);
      expect(statuses(answers)).not.toContain(201);
    });
  });
});

describe('INV-1 by the service alone', () => {
  it('holds with the triggers of the database taken away', async () => {
    const { editor, max } = newsroom;
    await newsroom.database.query(`
      ALTER TABLE newsroom.review DISABLE TRIGGER review_verified;
      ALTER TABLE newsroom.edition DISABLE TRIGGER edition_verified;
      ALTER TABLE newsroom.claim_state DISABLE TRIGGER claim_state_has_step`);
    const mixed = await submitted();
    await run(mixed, async (claim) => {
      await Promise.all([review(editor, 'approve', claim), review(max, 'return', claim)]);
      await Promise.all([publish(max, approved(claim)), recall(max, approved(claim))]);
    });
    await run(await manySubmitted(pool, max.id, ROUNDS), async (claim) => {
      await Promise.all([review(max, 'approve', claim), publish(max, approved(claim))]);
    });
    expect(await publishedAlone(newsroom.database)).toEqual([]);
    await newsroom.database.query(`
      ALTER TABLE newsroom.review ENABLE TRIGGER review_verified;
      ALTER TABLE newsroom.edition ENABLE TRIGGER edition_verified;
      ALTER TABLE newsroom.claim_state ENABLE TRIGGER claim_state_has_step`);
  });
});
