import { jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { ClaimAnalysisService } from '../../src/verdicts/claimAnalysis.service.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { acknowledge, acknowledgedCautions, analysisOf, caution } from '../support/cautions.js';
import { answeredChecklist } from '../support/checks.js';
import {
  addedEvidence,
  moved,
  pastedCapture,
  savedRevision,
  step,
  type ClaimOnItsWay,
} from '../support/finding.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** A number without a definition, held by the checker and ready but for its cautions. */
async function uncounted(): Promise<ClaimOnItsWay> {
  const { checker } = newsroom;
  const captureId = await pastedCapture(checker);
  const { id } = await checker.add<ClaimView>('/claims', {
    statement: '42 hours without an answer.',
    kind: 'quantity',
    quantity: { value: '42', unit: 'hours' },
    appearance: { captureId, exact: '42 hours', capacity: 'outlet', lineage: 'unknown' },
  });
  const queued = await moved(checker, { id, version: 1, hash: '' }, { move: 'accept' });
  const claim = await moved(checker, queued, { move: 'take' });
  await addedEvidence(checker, id);
  await answeredChecklist(checker, id);
  const { hash } = await savedRevision(checker, id, 0);
  return { ...claim, hash };
}

describe('a blocking caution', () => {
  it('stops the submission by name until the holder has said why not', async () => {
    const { checker } = newsroom;
    const claim = await uncounted();
    const refused = await step(checker, claim, { move: 'submit' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'claim.submit.cautions' });
    expect((refused.body as { detail?: string }).detail).toContain('A number without a definition (P-05)');

    const open = await caution(checker, claim.id, 'P-05');
    expect(open).toMatchObject({
      severity: 'blocking',
      audience: 'reader',
      acknowledged: null,
      earlier: null,
    });
    const answered = await acknowledge(checker, claim.id, open, 'The log says what was counted.');
    expect(answered).toMatchObject({
      status: 201,
      body: { acknowledged: { reason: 'The log says what was counted.', by: { name: checker.name } } },
    });
    expect((await step(checker, claim, { move: 'submit' })).status).toBe(201);
  });

  it('control: without the guard the same claim goes to the editor', async () => {
    const claim = await uncounted();
    const nothing = { openCautions: [], ladder: { claim: null, evidence: null } } as const;
    const analysis = newsroom.app.get(ClaimAnalysisService);
    const blind = jest.spyOn(analysis, 'obstacles').mockResolvedValue({ ...nothing, openCautions: [] });
    try {
      expect((await step(newsroom.checker, claim, { move: 'submit' })).status).toBe(201);
    } finally {
      blind.mockRestore();
    }
    expect((await caution(newsroom.checker, claim.id, 'P-05')).acknowledged).toBeNull();
  });

  it('is open again once what brought it about has changed, and closed when it is back', async () => {
    const { checker } = newsroom;
    const claim = await uncounted();
    await acknowledge(checker, claim.id, await caution(checker, claim.id, 'P-05'), 'As agreed.');
    const { version } = await checker.read<ClaimView>(`/claims/${claim.id}`);
    const changed = await checker.patch<ClaimView>(`/claims/${claim.id}`, {
      version,
      quantity: { value: '42', unit: 'hours', period: 'March' },
    });
    expect(changed.status).toBe(200);
    const reopened = await caution(checker, claim.id, 'P-05');
    expect(reopened).toMatchObject({ acknowledged: null, earlier: { reason: 'As agreed.' } });
    expect((await step(checker, claim, { move: 'submit' })).status).toBe(409);
    await checker.patch(`/claims/${claim.id}`, {
      version: version + 1,
      quantity: { value: '42', unit: 'hours' },
    });
    expect(await caution(checker, claim.id, 'P-05')).toMatchObject({
      acknowledged: { reason: 'As agreed.' },
    });
  });

  it('takes no answer to what has changed since it was seen, and none without a reason', async () => {
    const { checker } = newsroom;
    const claim = await uncounted();
    const stale = await acknowledge(checker, claim.id, { id: 'P-05', ground: '0'.repeat(64) });
    expect(stale).toMatchObject({ status: 409, body: { code: 'caution.stale', current: { id: 'P-05' } } });
    const open = await caution(checker, claim.id, 'P-05');
    expect((await acknowledge(checker, claim.id, open, ' ')).status).toBe(400);
    expect((await acknowledge(checker, claim.id, { id: 'P-15', ground: open.ground })).status).toBe(404);
  });

  it('may be opened again by a withdrawal, which is a row of its own', async () => {
    const { checker } = newsroom;
    const claim = await uncounted();
    const open = await caution(checker, claim.id, 'P-05');
    await acknowledge(checker, claim.id, open);
    const withdraw = () =>
      checker.post(`/claims/${claim.id}/cautions/P-05/withdrawal`, { ground: open.ground });
    expect(await withdraw()).toMatchObject({ status: 201, body: { acknowledged: null, earlier: null } });
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'caution.open' } });
    expect((await step(checker, claim, { move: 'submit' })).status).toBe(409);
    const rows = await newsroom.database.query<{ act: string }>(
      `SELECT act FROM newsroom.caution_answer WHERE claim_id = '${claim.id}' ORDER BY seq`,
    );
    expect(rows.map(({ act }) => act)).toEqual(['acknowledged', 'withdrawn']);
    for (const change of [
      `UPDATE newsroom.caution_answer SET reason = 'other'`,
      'DELETE FROM newsroom.caution_answer',
    ])
      await expect(newsroom.database.query(change)).rejects.toThrow();
  });

  it('is answered by the holder or an editor, and no more once an editor reads', async () => {
    const { checker, second, editor } = newsroom;
    const claim = await uncounted();
    const open = await caution(checker, claim.id, 'P-05');
    expect(await acknowledge(second, claim.id, open)).toMatchObject({
      status: 403,
      body: { code: 'caution.not_holder' },
    });
    expect((await acknowledge(editor, claim.id, open)).status).toBe(201);
    await moved(checker, claim, { move: 'submit' });
    expect(await acknowledge(checker, claim.id, open)).toMatchObject({
      status: 409,
      body: { code: 'claim.frozen' },
    });
  });
});

describe('the ladder', () => {
  it('refuses to call supported what the evidence does not reach, and lets it through once it does', async () => {
    const { checker } = newsroom;
    const captureId = await pastedCapture(checker);
    const { id } = await checker.add<ClaimView>('/claims', {
      statement: 'A state took the portal out of reach.',
      kind: 'attribution',
      attribution: { accused: [], rung: 'state' },
      appearance: { captureId, exact: 'out of reach', capacity: 'outlet', lineage: 'unknown' },
    });
    const queued = await moved(checker, { id, version: 1, hash: '' }, { move: 'accept' });
    const claim = await moved(checker, queued, { move: 'take' });
    const evidence = await addedEvidence(checker, id);
    await answeredChecklist(checker, id);
    await savedRevision(checker, id, 0);
    await acknowledgedCautions(checker, id);
    expect((await analysisOf(checker, id)).ladder).toEqual({
      claim: 'state',
      evidence: null,
      reached: false,
    });
    const refused = await step(checker, claim, { move: 'submit' });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'claim.submit.finding', errors: [{ field: 'rating' }] },
    });

    const raised = await checker.patch(`/evidence/${evidence.id}`, {
      version: 1,
      rung: 'state',
      proof: ['operator'],
    });
    expect(raised).toMatchObject({ status: 200, body: { rung: 'state', proof: ['operator'] } });
    await acknowledgedCautions(checker, id);
    expect((await step(checker, claim, { move: 'submit' })).status).toBe(201);
  });
});
