import type { ClaimView } from '../../src/claims/claim.view.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { appearance, capture, claim, incident, party, WORDS } from '../support/record.js';

const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('a claim', () => {
  it('needs no more than a statement, and waits in the inbox', async () => {
    const { checker, auditor } = newsroom;
    const added = await checker.add<ClaimView>('/claims', {
      statement: 'The pages were down for two hours.',
    });
    expect(added).toMatchObject({
      statement: 'The pages were down for two hours.',
      kind: null,
      language: 'en',
      incident: null,
      attribution: null,
      quantity: null,
      version: 1,
      createdBy: { id: checker.id, name: 'Chen' },
    });
    expect(await auditor.read(`/claims/${added.id}`)).toEqual(added);
    expect(await newsroom.count('claim_state', { claimId: added.id, stage: 'inbox' })).toBe(1);
    expect(await newsroom.count('contribution', { claimId: added.id, personId: checker.id })).toBe(1);
  });

  it('says who is accused, how high it reaches and on which ground', async () => {
    const { checker } = newsroom;
    const [b, a] = [await party(checker, { name: 'Bureau 9' }), await party(checker, { name: 'Atoll' })];
    const event = await incident(checker);
    const added = await claim(checker, {
      kind: 'attribution',
      language: 'pt-BR',
      incidentId: event.id,
      attribution: {
        accused: [b.id, a.id],
        rung: 'state',
        basis: 'receiver_government',
        type: 'political_statement',
        nature: 'political',
        dated: { date: '2031-03-17', precision: 'month' },
      },
    });
    expect(added).toMatchObject({
      language: 'pt-BR',
      incident: { id: event.id, title: event.title, slug: event.slug },
      attribution: {
        accused: [{ name: 'Atoll' }, { name: 'Bureau 9' }],
        rung: 'state',
        basis: 'receiver_government',
        type: 'political_statement',
        nature: 'political',
        dated: { date: '2031-03-01', precision: 'month' },
      },
    });
  });

  it('counts, and keeps every digit', async () => {
    const given = { value: '12345678901234567890.50', unit: 'visits', denominator: 'all visits' };
    const { quantity } = await claim(newsroom.checker, { kind: 'quantity', quantity: given });
    expect(quantity).toEqual({ ...given, numerator: null, period: null, method: null });
  });

  it('comes with the passage in which it was found, or not at all', async () => {
    const { checker } = newsroom;
    const { id: captureId } = await capture(checker);
    const { id } = await claim(checker, { appearance: { captureId, exact: WORDS, capacity: 'official' } });
    expect(await newsroom.count('appearance', { claimId: id })).toBe(1);
    const before = await newsroom.count('claim');
    const { status, body } = await checker.post<ProblemBody>('/claims', {
      statement: 'It never happened.',
      appearance: { captureId, exact: 'words that are not there', capacity: 'official' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'passage.missing', errors: [{ field: 'passage' }] });
    expect(await newsroom.count('claim')).toBe(before);
  });

  it('changes in what is given; a facet is replaced as a whole', async () => {
    const { checker, second } = newsroom;
    const [a, b] = [await party(checker), await party(checker)];
    const event = await incident(checker);
    const { id } = await claim(checker, {
      kind: 'denial',
      incidentId: event.id,
      attribution: { accused: [a.id], rung: 'group' },
    });
    const reworded = await second.patch<ClaimView>(`/claims/${id}`, {
      version: 1,
      statement: 'They deny it.',
    });
    expect(reworded.body).toMatchObject({
      statement: 'They deny it.',
      kind: 'denial',
      incident: { id: event.id },
      attribution: { accused: [{ id: a.id }], rung: 'group' },
      version: 2,
    });
    const accused = await second.patch<ClaimView>(`/claims/${id}`, {
      version: 2,
      attribution: { accused: [b.id] },
      incidentId: null,
    });
    expect(accused.body).toMatchObject({
      incident: null,
      attribution: { accused: [{ id: b.id }], rung: null },
      version: 3,
    });
    expect(await newsroom.count('contribution', { claimId: id, personId: second.id })).toBe(1);
  });

  it('keeps its facet through a change of kind, or loses it knowingly', async () => {
    const { checker } = newsroom;
    const { id: accused } = await party(checker);
    const { id } = await claim(checker, { kind: 'attribution', attribution: { accused: [accused] } });
    const kept = await checker.patch<ClaimView>(`/claims/${id}`, { version: 1, kind: 'denial' });
    expect(kept.body.attribution?.accused).toHaveLength(1);
    const refused = await checker.patch<ProblemBody>(`/claims/${id}`, { version: 2, kind: 'quantity' });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'claim.kind.facet', errors: [{ field: 'kind' }] },
    });
    const dropped = await checker.patch<ClaimView>(`/claims/${id}`, {
      version: 2,
      kind: 'quantity',
      attribution: null,
      quantity: { value: '9' },
    });
    expect(dropped.body).toMatchObject({
      kind: 'quantity',
      attribution: null,
      quantity: { value: '9' },
      version: 3,
    });
    expect(await newsroom.count('claim_accused', { claimId: id })).toBe(0);
  });

  it.each([
    ['no statement', { statement: undefined }, 'statement'],
    ['a statement too long', { statement: 'é'.repeat(501) }, 'statement'],
    ['a kind that is none', { kind: 'rumour' }, 'kind'],
    ['a language that is none', { language: 'english' }, 'language'],
    ['an incident that nobody knows', { incidentId: NOBODY }, 'incidentId'],
    ['an attribution on an impact', { attribution: {} }, 'attribution'],
    ['a quantity on an impact', { quantity: {} }, 'quantity'],
    [
      'an accused that nobody knows',
      { kind: 'denial', attribution: { accused: [NOBODY] } },
      'attribution.accused[0]',
    ],
    ['a rung that is none', { kind: 'denial', attribution: { rung: 'galaxy' } }, 'attribution.rung'],
    [
      'a date that contradicts itself',
      { kind: 'denial', attribution: { dated: { date: '2031-01-01', precision: 'unknown' } } },
      'attribution.dated.date',
    ],
    ['a number that is none', { kind: 'quantity', quantity: { value: '9,5' } }, 'quantity.value'],
    ['a number as a number', { kind: 'quantity', quantity: { value: 9 } }, 'quantity.value'],
    ['a facet that is a list', { kind: 'quantity', quantity: [] }, 'quantity'],
    ['a stage', { stage: 'approved' }, 'stage'],
    ['a version', { version: 9 }, 'version'],
    [
      'a passage of nothing',
      { appearance: { captureId: NOBODY, exact: 'x', capacity: 'other' } },
      'appearance.captureId',
    ],
    [
      'an appearance without words',
      { appearance: { captureId: NOBODY, capacity: 'other' } },
      'appearance.exact',
    ],
  ])('is refused with %s, the field named', async (_, wrong, field) => {
    const before = await newsroom.count('claim');
    const { status, body } = await newsroom.checker.post<ProblemBody>('/claims', {
      statement: 'Good.',
      kind: 'impact',
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect(await newsroom.count('claim')).toBe(before);
  });

  it('does not lose its kind again', async () => {
    const { id } = await claim(newsroom.checker);
    expect(await newsroom.checker.patch(`/claims/${id}`, { version: 1, kind: null })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'kind' }] },
    });
  });

  it.each([
    ['in_review', /returned first/],
    ['closed', /Reconsider it first/],
  ])('is frozen while it is %s, with all that stands behind it', async (stage, words) => {
    const { checker } = newsroom;
    const { id } = await claim(checker);
    const seen = await appearance(checker, id);
    await put(id, stage);
    const attempts = await Promise.all([
      checker.patch<ProblemBody>(`/claims/${id}`, { version: 1, statement: 'Changed.' }),
      checker.post<ProblemBody>(`/claims/${id}/appearances`, {
        captureId: seen.passage.captureId,
        exact: 'harbour office',
        capacity: 'other',
      }),
      checker.patch<ProblemBody>(`/appearances/${seen.id}`, { version: 1, capacity: 'other' }),
      checker.delete<ProblemBody>(`/appearances/${seen.id}?version=1`),
    ]);
    for (const { status, body } of attempts) {
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'claim.frozen' });
      expect(body.detail).toMatch(words);
    }
    expect(await checker.read(`/claims/${id}`)).toMatchObject({ version: 1 });
  });
});

/** Puts a claim into a stage as no person could: past the workflow, which is not what these tests are about. */
async function put(claimId: string, stage: string): Promise<void> {
  await newsroom.database.query(
    `SET session_replication_role = replica;
     UPDATE newsroom.claim_state SET stage = '${stage}', closed_as = ${stage === 'closed' ? `'out_of_scope'` : 'NULL'} WHERE claim_id = '${claimId}';
     SET session_replication_role = DEFAULT`,
  );
}
