import type { MatrixView } from '../../../src/analysis/hypotheses/matrix.view.js';
import type { AuditView } from '../../../src/desk/audit.dto.js';
import type { ProblemBody } from '../../support/client.js';
import { submittedClaim } from '../../support/finding.js';
import { judged, laidOut, matrixOf, whoClaim } from '../../support/hypotheses.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { claim, incident } from '../../support/record.js';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const titles = ({ hypotheses }: MatrixView) => hypotheses.map(({ title }) => title);
const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';

describe.each(['claim', 'incident'] as const)('a matrix of a %s', (of) => {
  it('offers five defaults and adds them in one step, once', async () => {
    const { checker } = newsroom;
    const path = (await whoClaim(checker))[of];
    const empty = await matrixOf(newsroom.auditor as typeof checker, path);
    expect(empty).toMatchObject({ hypotheses: [], rows: [], cells: [], analysts: [] });
    expect(empty.offered.defaults.map(({ origin }) => origin)).toEqual(['H1', 'H2', 'H3', 'H4', 'H5']);
    expect(empty.offered.evidence).toHaveLength(2);

    const both = await Promise.all(
      [checker, newsroom.second].map((one) => one.add<MatrixView>(`/${path}/hypotheses/defaults`)),
    );
    expect(both.map(({ hypotheses }) => hypotheses.length)).toEqual([5, 5]);
    expect((await matrixOf(checker, path)).offered.defaults).toEqual([]);
  });

  it('holds hypotheses in an order that people choose, in their own words', async () => {
    const { checker, second } = newsroom;
    const path = (await whoClaim(checker, 0))[of];
    for (const title of ['A fault', 'A rival', 'The named group']) {
      await checker.add(`/${path}/hypotheses`, { title });
    }
    const [, , last] = (await matrixOf(checker, path)).hypotheses;
    const moved = await second.patch<MatrixView>(`/${path}/hypotheses/${last?.id}`, { version: 1, place: 1 });
    expect(titles(moved.body)).toEqual(['The named group', 'A fault', 'A rival']);
    const between = await second.patch<MatrixView>(`/${path}/hypotheses/${last?.id}`, {
      version: 2,
      place: 2,
    });
    expect(titles(between.body)).toEqual(['A fault', 'The named group', 'A rival']);
    const late = await checker.patch(`/${path}/hypotheses/${last?.id}`, { version: 2, title: 'Somebody' });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'hypothesis.stale', current: { title: 'The named group', version: 3 } },
    });
  });

  it('takes evidence with a weight that follows its grade, and absences in words', async () => {
    const { checker } = newsroom;
    const { [of]: path, evidence } = await whoClaim(checker);
    const evidenceIds = evidence.map(({ id }) => id);
    await checker.add(`/${path}/hypotheses/rows`, { evidenceIds });
    const { rows, offered } = await checker.add<MatrixView>(`/${path}/hypotheses/rows`, {
      words: 'No ransom note was found.',
      relevance: 'high',
    });
    expect(rows.map((row) => [row.evidence?.number ?? row.words, row.credibility, row.relevance])).toEqual([
      [1, 'high', 'medium'],
      [2, 'high', 'medium'],
      ['No ransom note was found.', 'medium', 'high'],
    ]);
    expect(offered.evidence).toEqual([]);
    const twice = await checker.post(`/${path}/hypotheses/rows`, { evidenceIds: [evidenceIds[0]] });
    expect(twice).toMatchObject({ status: 409, body: { code: 'hypothesis_row.exists' } });
  });

  it('weighs what each analyst judges at once, and tells where they differ', async () => {
    const { checker, second } = newsroom;
    const path = (await whoClaim(checker))[of];
    const matrix = await laidOut(checker, path);
    await judged(checker, path, matrix, [0, 0], 'II');
    await judged(checker, path, matrix, [0, 1], 'C');
    const { body } = await judged(second, path, matrix, [0, 0], 'CC');
    expect(body.analysts.map(({ analyst }) => analyst.name)).toEqual(['Chen', 'Sami']);
    const [chen] = body.analysts;
    expect(chen?.standings[0]).toMatchObject({ place: 5, bearing: 1, open: 1 });
    expect(chen?.standings[0]?.inconsistency).toBeCloseTo(2 * Math.SQRT2);
    expect(chen?.tellings[0]).toEqual({ row: matrix.rows[0]?.id, diagnosticity: 3 });
    expect(chen?.sensitivities[0]).toMatchObject({ leftOut: 'first' });
    expect(body.disputes).toEqual([
      { hypothesis: matrix.hypotheses[0]?.id, row: matrix.rows[0]?.id, apart: 'opposed' },
    ]);
    expect(body.divisions[0]).toMatchObject({ disputes: 1, opposed: 1, firstFor: 1 });
  });

  it('keeps a cell by its version: the second of two tabs sees both', async () => {
    const { checker } = newsroom;
    const path = (await whoClaim(checker))[of];
    const matrix = await laidOut(checker, path);
    const tabs = await Promise.all([
      judged(checker, path, matrix, [0, 0], 'I'),
      judged(checker, path, matrix, [0, 0], 'C'),
    ]);
    expect(tabs.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = (await matrixOf(checker, path)).cells[0];
    const refused = tabs.find(({ status }) => status === 409)?.body as unknown as Record<string, unknown>;
    expect(refused).toMatchObject({
      code: 'hypothesis_cell.stale',
      current: { mark: kept?.mark, version: 1 },
      yours: { mark: kept?.mark === 'I' ? 'C' : 'I', version: 0 },
    });
    const again = await judged(checker, path, matrix, [0, 0], null, 1);
    expect(again.body.cells).toMatchObject([{ mark: null, version: 2 }]);
    expect(again.body.analysts).toEqual([]);
  });

  it('takes out and brings back, with all that was said of it', async () => {
    const { checker } = newsroom;
    const path = (await whoClaim(checker))[of];
    const matrix = await laidOut(checker, path);
    await judged(checker, path, matrix, [0, 0], 'II');
    const [hypothesis] = matrix.hypotheses;
    const out = await checker.delete<MatrixView>(`/${path}/hypotheses/${hypothesis?.id}?version=1`);
    expect(out.body.hypotheses.at(-1)).toMatchObject({ id: hypothesis?.id, retired: true });
    expect(out.body.analysts[0]?.standings).toHaveLength(4);
    expect(await judged(checker, path, matrix, [0, 0], 'I', 1)).toMatchObject({
      status: 409,
      body: { code: 'hypothesis.retired' },
    });
    const back = await checker.patch<MatrixView>(`/${path}/hypotheses/${hypothesis?.id}`, {
      version: 2,
      retired: false,
    });
    expect(back.body.analysts[0]?.standings[0]).toMatchObject({ hypothesis: hypothesis?.id, place: 5 });
  });

  it.each([
    ['a title of nothing', 'post', '', { title: ' ' }, 400],
    ['a title that hides its order', 'post', '', { title: 'a\u202Eb' }, 400],
    ['neither evidence nor words', 'post', '/rows', {}, 400],
    ['evidence and words', 'post', '/rows', { evidenceIds: [NOBODY], words: 'x' }, 400],
    ['evidence of nowhere', 'post', '/rows', { evidenceIds: [NOBODY] }, 400],
    ['a weight of its own', 'post', '/rows', { words: 'x', relevance: 'huge' }, 400],
    [
      'a mark of its own',
      'put',
      '/cells',
      { hypothesisId: NOBODY, rowId: NOBODY, mark: 'X', version: 0 },
      400,
    ],
    ['no mark', 'put', '/cells', { hypothesisId: NOBODY, rowId: NOBODY, version: 0 }, 400],
    [
      'a cell of nowhere',
      'put',
      '/cells',
      { hypothesisId: NOBODY, rowId: NOBODY, mark: 'C', version: 0 },
      404,
    ],
    ['a hypothesis of nowhere', 'patch', `/${NOBODY}`, { version: 1, title: 'x' }, 404],
    ['a row of nowhere', 'patch', `/rows/${NOBODY}`, { version: 1, place: 1 }, 404],
    ['a place before the first', 'patch', `/${NOBODY}`, { version: 1, place: 0 }, 400],
  ] as const)('refuses %s', async (_, method, below, body, status) => {
    const path = (await whoClaim(newsroom.checker, 0))[of];
    const answer = await newsroom.checker[method]<ProblemBody>(`/${path}/hypotheses${below}`, body);
    expect([answer.status, typeof answer.body.code]).toEqual([status, 'string']);
  });
});

describe('a matrix', () => {
  it('keeps to its own: no evidence, hypothesis or row of another', async () => {
    const { checker } = newsroom;
    const [one, other] = [await whoClaim(checker), await whoClaim(checker)];
    const [mine, theirs] = [await laidOut(checker, one.claim), await laidOut(checker, other.claim)];
    const evidenceIds = other.evidence.map(({ id }) => id);
    const foreign = await checker.post(`/${one.incident}/hypotheses/rows`, { evidenceIds });
    expect(foreign).toMatchObject({ status: 400, body: { code: 'hypothesis_row.evidence' } });
    const mixed = { ...mine, rows: theirs.rows };
    expect((await judged(checker, one.claim, mixed, [0, 0], 'C', 0)).status).toBe(404);
    const hypothesisId = theirs.hypotheses[0]?.id;
    expect(
      (await checker.patch(`/${one.claim}/hypotheses/${hypothesisId}`, { version: 1, title: 'x' })).status,
    ).toBe(404);
  });

  it('is for claims about who did it', async () => {
    const { checker } = newsroom;
    const { id } = await claim(checker, { kind: 'impact' });
    const refused = await checker.post(`/claims/${id}/hypotheses/defaults`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'hypothesis.kind' } });
  });

  it('holds no more than people can look at', async () => {
    const { checker } = newsroom;
    const { id } = await incident(checker);
    for (let made = 0; made < 12; made += 1) {
      await checker.add(`/incidents/${id}/hypotheses`, { title: `Rival ${made}` });
    }
    const more = await checker.post(`/incidents/${id}/hypotheses`, { title: 'One more' });
    expect(more).toMatchObject({ status: 409, body: { code: 'hypothesis.too_many_hypotheses' } });
  });

  it('holds on to its evidence, which may go once it is taken out', async () => {
    const { checker } = newsroom;
    const { incident: path, evidence } = await whoClaim(checker, 1);
    const matrix = await laidOut(checker, path);
    await judged(checker, path, matrix, [0, 0], 'I');
    const remove = () => checker.delete<ProblemBody>(`/evidence/${evidence[0]?.id}?version=1`);
    expect(await remove()).toMatchObject({ status: 409, body: { code: 'evidence.in_matrix' } });
    await checker.delete(`/${path}/hypotheses/rows/${matrix.rows[0]?.id}?version=1`);
    expect((await remove()).status).toBe(204);
    expect(await matrixOf(checker, path)).toMatchObject({ rows: [], cells: [] });
  });

  it('of a claim freezes with it, and whoever judged is no second person', async () => {
    const { checker, editor, max } = newsroom;
    const { claim: path, claimId } = await whoClaim(checker, 1);
    const matrix = await laidOut(checker, path);
    expect((await judged(editor, path, matrix, [0, 0], 'I')).status).toBe(200);
    expect(await newsroom.count('contribution', { claim_id: claimId, person_id: editor.id })).toBe(1);
    expect(await newsroom.count('contribution', { claim_id: claimId, person_id: max.id })).toBe(0);
  });

  it('of a claim in review refuses every change, that of its incident does not', async () => {
    const { checker } = newsroom;
    const submitted = await submittedClaim(checker);
    const frozen = await checker.post(`/claims/${submitted.id}/hypotheses`, { title: 'Too late' });
    expect(frozen).toMatchObject({ status: 409, body: { code: 'claim.frozen' } });
  });

  it('leaves one audit row for every change, in the name of who made it', async () => {
    const { checker, second, auditor } = newsroom;
    const { incident: path } = await whoClaim(checker, 1);
    const matrix = await laidOut(checker, path);
    await judged(second, path, matrix, [0, 0], 'I');
    await judged(second, path, matrix, [0, 0], 'C', 1);
    const read = await auditor.read<{ items: AuditView[] }>(`/audit?subject=hypothesis_cell&limit=2`);
    expect(read.items.map(({ actor, act, changes }) => [actor?.name, act, changes.mark])).toEqual([
      ['Sami', 'changed', ['I', 'C']],
      ['Sami', 'added', [null, 'I']],
    ]);
  });
});
