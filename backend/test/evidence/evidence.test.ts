import type { EvidenceView } from '../../src/evidence/evidence.dto.js';
import type { ProblemBody } from '../support/client.js';
import {
  addedEvidence,
  moved,
  newClaim,
  pastedCapture,
  queuedClaim,
  submittedClaim,
  workedClaim,
} from '../support/finding.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const WEIGHED = { stance: 'supports', reliability: 'B', credibility: 2 };
const listed = (claimId: string) => newsroom.auditor.read<EvidenceView[]>(`/claims/${claimId}/evidence`);

describe('evidence', () => {
  it('is a passage that stands in its capture, graded', async () => {
    const { checker } = newsroom;
    const { id } = await newClaim(checker);
    const captureId = await pastedCapture(checker);
    const added = await checker.add<EvidenceView>(`/claims/${id}/evidence`, {
      captureId,
      exact: "The operator's log shows 42 hours",
      ...WEIGHED,
      note: 'Its own log.',
    });
    expect(added).toMatchObject({ number: 1, ...WEIGHED, note: 'Its own log.', withheld: false, version: 1 });
    const text = (await checker.get<string>(`/captures/${captureId}/text`)).body;
    const { starts, ends, exact } = added.passage;
    expect([...text].slice(starts, ends).join('')).toBe(exact);
    expect(await listed(id)).toEqual([added]);
  });

  it('keeps the words as they were published, accents in two characters included', async () => {
    const { checker } = newsroom;
    const { id } = await newClaim(checker);
    const source = { kind: 'article', title: 'Cafe' };
    const text = 'The cafe\u0301\u00A0owners lost nothing.';
    const captured = await checker.add<{ id: string }>('/captures', { source, method: 'paste', text });
    const exact = 'cafe\u0301 owners';
    const body = { captureId: captured.id, exact, ...WEIGHED };
    const { passage } = await checker.add<EvidenceView>(`/claims/${id}/evidence`, body);
    expect(passage).toMatchObject({ exact: 'cafe\u0301\u00A0owners', starts: 4, ends: 16 });
  });

  it.each([
    ['words that do not stand there', { exact: 'nobody said this' }, 400, 'passage'],
    [
      'a capture that does not exist',
      { captureId: '01890a5d-ac96-774b-bcce-b302099a8057' },
      400,
      'captureId',
    ],
    ['no grade', { reliability: undefined }, 400, 'reliability'],
    ['a grade of its own', { credibility: 7 }, 400, 'credibility'],
    ['a grade in words', { credibility: '2' }, 400, 'credibility'],
    ['text with a NUL in its note', { note: 'a\u0000b' }, 400, 'note'],
    ['a lone surrogate in its note', { note: 'a\uD800b' }, 400, 'note'],
    ['a field of its own', { verdict: 'true' }, 400, 'verdict'],
    ['withheld without saying why', { withheld: true }, 400, 'withheldReason'],
    ['withheld for a blank', { withheld: true, withheldReason: '   ' }, 400, 'withheldReason'],
  ])('refuses %s', async (_, change, status, field) => {
    const { checker } = newsroom;
    const { id } = await newClaim(checker);
    const body = { captureId: await pastedCapture(checker), exact: '42 hours', ...WEIGHED, ...change };
    const answer = await checker.post<ProblemBody>(`/claims/${id}/evidence`, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.map((one) => one.field)).toEqual([field]);
    expect(await listed(id)).toEqual([]);
  });

  it('keeps its number: one that was given is never given again', async () => {
    const { checker } = newsroom;
    const { id } = await newClaim(checker);
    const [first, second] = [await addedEvidence(checker, id), await addedEvidence(checker, id)];
    expect((await checker.delete(`/evidence/${second.id}?version=1`)).status).toBe(204);
    expect((await addedEvidence(checker, id)).number).toBe(3);
    expect((await listed(id)).map(({ number }) => number)).toEqual([first.number, 3]);
  });

  it('is numbered without gaps when several people add at once', async () => {
    const { checker, second } = newsroom;
    const { id } = await newClaim(checker);
    const people = [checker, second, checker, second, checker];
    const added = await Promise.all(people.map((person) => addedEvidence(person, id)));
    expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is weighed again by version, and the one who was too late sees what stands there', async () => {
    const { checker, second } = newsroom;
    const { id } = await newClaim(checker);
    const evidence = await addedEvidence(checker, id);
    const withheld = { version: 1, withheld: true, withheldReason: 'Names a witness.' };
    const changed = await second.patch<EvidenceView>(`/evidence/${evidence.id}`, withheld);
    expect(changed.body).toMatchObject({
      withheld: true,
      withheldReason: 'Names a witness.',
      version: 2,
      ...WEIGHED,
    });
    const late = await checker.patch(`/evidence/${evidence.id}`, { version: 1, stance: 'context' });
    expect(late).toMatchObject({ status: 409, body: { code: 'evidence.stale', current: { version: 2 } } });
    expect((await checker.delete(`/evidence/${evidence.id}?version=1`)).status).toBe(409);
    const open = await checker.patch<EvidenceView>(`/evidence/${evidence.id}`, {
      version: 2,
      withheld: false,
    });
    expect(open.body).toMatchObject({ withheld: false, withheldReason: null });
  });

  it('stays as it is while the claim stands before an editor, and its author then is no second person', async () => {
    const { checker, editor } = newsroom;
    const claim = await submittedClaim(checker);
    const [evidence] = await listed(claim.id);
    const frozen = { status: 409, body: { code: 'claim.frozen' } };
    const body = { captureId: await pastedCapture(checker), exact: '42 hours', ...WEIGHED };
    expect(await checker.post(`/claims/${claim.id}/evidence`, body)).toMatchObject(frozen);
    expect(await checker.patch(`/evidence/${evidence?.id}`, { version: 1, note: 'x' })).toMatchObject(frozen);
    expect(await checker.delete(`/evidence/${evidence?.id}?version=1`)).toMatchObject(frozen);

    const worked = await workedClaim(checker);
    await addedEvidence(editor, worked.id);
    const submitted = await moved(checker, worked, { move: 'submit' });
    const { hash } = (await checker.read<{ underReview: { hash: string } }>(`/claims/${worked.id}/state`))
      .underReview;
    const own = { decision: 'approve', revisionHash: hash, version: submitted.version };
    expect(await editor.post(`/claims/${worked.id}/reviews`, own)).toMatchObject({
      status: 403,
      body: { code: 'claim.approve.second_person' },
    });
  });

  it('is for checkers and editors to add, and of claims that exist', async () => {
    const { auditor, admin, checker } = newsroom;
    const { id } = await queuedClaim(checker);
    const body = { captureId: await pastedCapture(checker), exact: '42 hours', ...WEIGHED };
    expect((await auditor.post(`/claims/${id}/evidence`, body)).status).toBe(403);
    expect((await admin.post(`/claims/${id}/evidence`, body)).status).toBe(403);
    const nowhere = '/claims/01890a5d-ac96-774b-bcce-b302099a8057/evidence';
    expect((await checker.post(nowhere, body)).status).toBe(404);
    expect((await checker.get(nowhere)).status).toBe(404);
  });
});
