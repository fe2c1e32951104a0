import type { ChecklistView, ClaimChecklist } from '../../../src/analysis/checklists/checklist.dto.js';
import { DEFAULT_CHECKLISTS } from '../../../src/analysis/checklists/defaults.js';
import { ClaimChecksService } from '../../../src/analysis/checklists/claimChecks.service.js';
import type { SearchView } from '../../../src/analysis/checklists/search.dto.js';
import type { EvidenceView } from '../../../src/evidence/evidence.dto.js';
import type { ClaimState } from '../../../src/review/state.dto.js';
import type { RevisionWithDocument } from '../../../src/verdicts/revision.dto.js';
import { answeredChecklist, search } from '../../support/checks.js';
import type { Answer, ProblemBody } from '../../support/client.js';
import {
  addedEvidence,
  moved,
  newClaim,
  savedRevision,
  step,
  submittedClaim,
  workedClaim,
  type ClaimOnItsWay,
} from '../../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../../support/newsroom.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** A claim of this kind that Chen holds, with one piece of evidence. */
async function held(kind: string): Promise<ClaimOnItsWay> {
  const { checker } = newsroom;
  const queued = await moved(checker, await newClaim(checker, kind), { move: 'accept' });
  const claim = await moved(checker, queued, { move: 'take' });
  await addedEvidence(checker, claim.id);
  return claim;
}

const checklistOf = ({ id }: ClaimOnItsWay): Promise<ClaimChecklist> =>
  newsroom.checker.read<ClaimChecklist>(`/claims/${id}/checklist`);

function answer(
  person: Colleague,
  { id }: ClaimOnItsWay,
  given: object,
): Promise<Answer<ClaimChecklist & ProblemBody & { current?: unknown }>> {
  return person.post(`/claims/${id}/checklist/answers`, { version: 1, outcome: 'answered', ...given });
}

/** The next version of a kind's checklist, made of the one before. */
async function published(
  kind: string,
  change: (items: ChecklistView['items']) => object[],
): Promise<ChecklistView> {
  const { admin } = newsroom;
  const [newest] = await admin.read<ChecklistView[]>(`/checklists/${kind}/versions`);
  return admin.add<ChecklistView>(`/checklists/${kind}/versions`, {
    base: newest?.version ?? 0,
    note: 'Asked for by the desk.',
    items: change(newest?.items ?? []),
  });
}

describe('the checklist of a claim', () => {
  it('is that of its kind, and begins with the first answer', async () => {
    const claim = await held('quantity');
    const before = await checklistOf(claim);
    expect(before).toMatchObject({ kind: 'quantity', version: 1, begun: false, newer: null });
    expect(before.items.map(({ outcome }) => outcome)).toEqual(Array(6).fill('open'));

    const given = { key: 'numerator', words: 'Visits, of which nothing more is said.', evidence: [1] };
    const { status, body } = await answer(newsroom.checker, claim, given);
    expect(status).toBe(201);
    expect(body.begun).toBe(true);
    expect(body.items[0]).toMatchObject({
      key: 'numerator',
      outcome: 'answered',
      lacks: null,
      answer: { words: given.words, evidence: [1], by: { name: 'Chen' }, question: 'What was counted?' },
    });
  });

  it.each(['technique', 'response', 'capability', 'other'])(
    'asks nothing of a claim of kind %s',
    async (kind) => {
      expect(await checklistOf(await held(kind))).toMatchObject({ version: 0, items: [], newer: null });
    },
  );

  it.each([
    ['without words', { key: 'sensor' }, 'checklist.words', 'words'],
    [
      'without the evidence it demands',
      { key: 'window', words: 'A week.' },
      'checklist.evidence',
      'evidence',
    ],
    [
      'with evidence that there is not',
      { key: 'window', words: 'A week.', evidence: [9] },
      'evidence.missing',
      'evidence[0]',
    ],
    ['waived without a reason', { key: 'sensor', outcome: 'waived' }, 'checklist.reason', 'reason'],
    ['to no question of it', { key: 'colour', words: 'Blue.' }, 'checklist.question', 'key'],
  ])('refuses an answer %s', async (_, given, code, field) => {
    const { status, body } = await answer(newsroom.checker, await held('quantity'), given);
    expect([status, body.code, body.errors?.[0]?.field]).toEqual([400, code, field]);
  });

  it('demands a search of the log where the question is about absence', async () => {
    const claim = await held('no_impact');
    const given = { key: 'search', words: 'Nothing was found.' };
    const refused = await answer(newsroom.checker, claim, { ...given, evidence: [1] });
    expect([refused.status, refused.body.code]).toEqual([400, 'checklist.search']);
    const { id } = await search(newsroom.checker, claim.id);
    expect((await answer(newsroom.checker, claim, { ...given, searches: [id] })).status).toBe(201);
    const elsewhere = await search(newsroom.checker, (await held('no_impact')).id);
    const strange = await answer(newsroom.checker, claim, {
      key: 'search',
      words: 'x',
      searches: [elsewhere.id],
    });
    expect(strange.body.code).toBe('checklist_answer.stale');
  });

  it('loses no answer that two people give at once', async () => {
    const claim = await held('impact');
    const tries = await Promise.all(
      ['A fault.', 'A rush.'].map((words) => answer(newsroom.checker, claim, { key: 'cause', words })),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = tries.find(({ status }) => status === 409)!;
    expect(body).toMatchObject({
      code: 'checklist_answer.stale',
      current: { key: 'cause', outcome: 'answered' },
    });
  });

  it('takes an answer back by a row more, and lets the one before stand again', async () => {
    const claim = await held('impact');
    const first = await answer(newsroom.checker, claim, { key: 'cause', words: 'A fault.' });
    const given = (answered: typeof first) => answered.body.items.find(({ key }) => key === 'cause')!.answer!;
    const waived = await answer(newsroom.checker, claim, {
      key: 'cause',
      after: given(first).id,
      outcome: 'waived',
      reason: 'The operator names it.',
    });
    expect(given(waived)).toMatchObject({ outcome: 'waived', reason: 'The operator names it.', words: null });
    const back = await answer(newsroom.checker, claim, {
      key: 'cause',
      after: given(waived).id,
      outcome: 'open',
    });
    expect(back.body.items.find(({ key }) => key === 'cause')).toMatchObject({
      outcome: 'open',
      lacks: null,
    });
    expect(await newsroom.count('checklist_answer', { claimId: claim.id })).toBe(3);
    expect(await newsroom.count('audit_event', { claimId: claim.id, subject: 'checklist_answer' })).toBe(3);
  });

  it('stands open again when its evidence is removed or its search withdrawn', async () => {
    const { checker } = newsroom;
    const claim = await held('non_attribution');
    await answeredChecklist(checker, claim.id);
    const [{ id, version }] = (await checker.read<EvidenceView[]>(`/claims/${claim.id}/evidence`)) as [
      EvidenceView,
    ];
    await checker.delete(`/evidence/${id}?version=${version}`);
    const [entry] = await checker.read<SearchView[]>(`/claims/${claim.id}/searches`);
    const standings = `/claims/${claim.id}/searches/${entry!.id}/standings`;
    await checker.add(standings, { stands: false, reason: 'The archive had an outage that day.' });
    const lacking = (await checklistOf(claim)).items.filter(({ lacks }) => lacks !== null);
    expect(lacking.map(({ key, lacks, outcome }) => [key, lacks, outcome])).toEqual([
      ['wording', 'evidence', 'open'],
      ['search', 'search', 'open'],
    ]);
    await checker.add(standings, { stands: true });
    expect((await checklistOf(claim)).items.find(({ key }) => key === 'search')?.outcome).toBe('answered');
  });

  it('is frozen with the claim, and whoever answers has contributed', async () => {
    const { checker, second, editor } = newsroom;
    const claim = await held('impact');
    await answer(second, claim, { key: 'cause', words: 'A fault.' });
    const { contributors } = await checker.read<ClaimState>(`/claims/${claim.id}/state`);
    expect(contributors.map(({ name }) => name)).toContain('Sami');
    const before = await submittedClaim(checker);
    const frozen = await answer(checker, before, { key: 'cause', words: 'A rush.' });
    expect([frozen.status, frozen.body.code]).toEqual([409, 'claim.frozen']);
    const logged = await checker.post<ProblemBody>(`/claims/${before.id}/searches`, {
      where: 'x',
      query: 'x',
      on: '2026-01-01',
      found: 'x',
    });
    expect([logged.status, logged.body.code]).toEqual([409, 'claim.frozen']);
    expect((await editor.post(`/claims/${before.id}/checklist/runs`, { version: 1 })).status).toBe(409);
  });
});

describe('submit', () => {
  it('is refused while a question is open, and names each', async () => {
    const { checker } = newsroom;
    const claim = await held('timeline');
    await savedRevision(checker, claim.id, 0);
    await answer(checker, claim, { key: 'zone', words: 'Local time of the port.' });
    const refused = await step(checker, claim, { move: 'submit' });
    const { code, detail } = refused.body as unknown as ProblemBody;
    expect([refused.status, code]).toEqual([409, 'claim.submit.checklist']);
    const open = DEFAULT_CHECKLISTS.find(({ kind }) => kind === 'timeline')!.items.filter(
      ({ key }) => key !== 'zone',
    );
    for (const { question } of open) expect(detail).toContain(question);
    expect(detail).not.toContain('In which time zone?');
    await answeredChecklist(checker, claim.id);
    expect((await step(checker, claim, { move: 'submit' })).status).toBe(201);
  });

  it('control: without the guard an unanswered checklist goes through', async () => {
    const { checker } = newsroom;
    const claim = await held('timeline');
    await savedRevision(checker, claim.id, 0);
    const blind = jest.spyOn(newsroom.app.get(ClaimChecksService), 'openQuestions').mockResolvedValue([]);
    try {
      expect((await step(checker, claim, { move: 'submit' })).status).toBe(201);
    } finally {
      blind.mockRestore();
    }
  });

  it('puts into the page what was asked, what was set aside and why, and the searches, but no name', async () => {
    const { checker } = newsroom;
    const claim = await held('no_impact');
    const reason = 'Nobody claims to have examined anything.';
    await answer(checker, claim, { key: 'examiner', outcome: 'waived', reason });
    const gone = await search(checker, claim.id, { query: 'a search that was wrong' });
    await checker.add(`/claims/${claim.id}/searches/${gone.id}/standings`, {
      stands: false,
      reason: 'A typing error.',
    });
    await answeredChecklist(checker, claim.id);
    const { number } = await savedRevision(checker, claim.id, 0);
    const { document } = await checker.read<RevisionWithDocument>(`/claims/${claim.id}/revisions/${number}`);
    const text = JSON.stringify(document);
    expect(document).toMatchObject({
      checklist: {
        version: 1,
        answered: [
          {
            question: 'What was examined?',
            answer: 'As the notice of the operator has it.',
            evidence: [1],
            searched: false,
          },
          { evidence: [], searched: false },
          { evidence: [], searched: false },
          { question: 'Where was looked for signs of the opposite?', evidence: [1], searched: true },
        ],
        waived: [{ question: 'Who examined it, and what is at stake for them?', reason }],
        open: [],
      },
      searches: [{ where: 'Archive of the port authority', query: '"portal" outage', on: '2026-03-01' }],
    });
    expect(text).not.toContain('a search that was wrong');
    expect(text).not.toContain('Chen');
  });
});

describe('the search log', () => {
  it.each([
    ['a day to come', { on: '2999-01-01' }, 'on'],
    ['no day of the calendar', { on: '2026-02-30' }, 'on'],
    ['no words', { query: '' }, 'query'],
  ])('refuses %s', async (_, wrong, field) => {
    const claim = await held('no_impact');
    const { status, body } = await newsroom.checker.post<ProblemBody>(`/claims/${claim.id}/searches`, {
      where: 'Archive',
      query: 'portal',
      on: '2026-03-01',
      found: 'Nothing.',
      ...wrong,
    });
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('withdraws an entry once, with a reason, and keeps it', async () => {
    const { checker } = newsroom;
    const { id: claimId } = await held('no_impact');
    const { id } = await search(checker, claimId);
    const set = (standing: object) =>
      checker.post<ProblemBody & SearchView>(`/claims/${claimId}/searches/${id}/standings`, standing);
    expect((await set({ stands: false })).body.code).toBe('search.reason');
    expect((await set({ stands: true })).body.code).toBe('search.stands');
    expect((await set({ stands: false, reason: 'Wrong archive.' })).body.withdrawn).toBe('Wrong archive.');
    expect((await set({ stands: false, reason: 'Again.' })).body.code).toBe('search.withdrawn');
    expect(await checker.read<SearchView[]>(`/claims/${claimId}/searches`)).toMatchObject([
      { id, withdrawn: 'Wrong archive.' },
    ]);
  });
});

describe('a new version of a checklist', () => {
  it('is published by an admin and by nobody else, over the version that she saw', async () => {
    const { admin, editor, auditor } = newsroom;
    const path = '/checklists/capability/versions';
    const items = [{ question: 'Who has seen it used?', demands: 'evidence' }];
    const body = { base: 0, note: 'The first one.', items };
    for (const other of [editor, auditor]) expect((await other.post(path, body)).status).toBe(403);
    expect(await admin.add<ChecklistView>(path, body)).toMatchObject({
      kind: 'capability',
      version: 1,
      note: 'The first one.',
      publishedBy: { name: 'Ada' },
      items: [{ key: 'who_has_seen_it', question: 'Who has seen it used?', help: '', demands: 'evidence' }],
    });
    const late = await admin.post<ProblemBody & { current: ChecklistView }>(path, body);
    expect([late.status, late.body.code, late.body.current.version]).toEqual([409, 'checklist.stale', 1]);
    const [same] = await auditor.read<ChecklistView[]>(path);
    const again = await admin.post<ProblemBody>(path, { base: 1, note: 'The same.', items: same!.items });
    expect([again.status, again.body.code]).toEqual([409, 'checklist.unchanged']);
    expect((await admin.post<ProblemBody>('/checklists/colour/versions', body)).status).toBe(404);
  });

  it('refuses a question twice, and a key that no version has', async () => {
    const { admin } = newsroom;
    const item = { key: 'numerator', question: 'What was counted?', demands: 'words' };
    const publish = (items: object[]) =>
      admin.post<ProblemBody>('/checklists/quantity/versions', { base: 1, note: 'x', items });
    expect((await publish([item, item])).body.code).toBe('checklist.twice');
    expect((await publish([{ ...item, key: 'colour' }])).body.code).toBe('checklist.key');
  });

  it('leaves claims at work where they are until somebody moves them, and keeps what is still asked', async () => {
    const { checker } = newsroom;
    const claim = await held('denial');
    await answeredChecklist(checker, claim.id);
    await published('denial', ([what, knows, ...rest]) => [
      { ...knows!, demands: 'evidence' },
      { ...what!, question: 'What is denied, word by word?' },
      { question: 'Was it denied before?', demands: 'words' },
      ...rest.slice(1),
    ]);
    const pinned = await checklistOf(claim);
    expect(pinned).toMatchObject({ version: 1, begun: true, newer: { version: 2 } });
    expect(pinned.items.every(({ outcome }) => outcome === 'answered')).toBe(true);

    const path = `/claims/${claim.id}/checklist/runs`;
    expect((await checker.post<ProblemBody>(path, { version: 1 })).body.code).toBe('checklist.stale');
    const moved = await checker.add<ClaimChecklist>(path, { version: 2 });
    expect(moved).toMatchObject({ version: 2, newer: null });
    expect(moved.items.map(({ key, outcome, lacks }) => [key, outcome, lacks])).toEqual([
      ['knows', 'open', 'evidence'],
      ['what', 'answered', null],
      ['was_it_denied_before', 'open', null],
      ['against', 'answered', null],
    ]);
    expect(moved.items[1]?.answer?.question).toBe('What exactly is denied, and what is left open?');
    expect((await checker.post<ProblemBody>(path, { version: 2 })).body.code).toBe('checklist.newest');
    const late = await answer(checker, claim, { key: 'knows', words: 'No.', evidence: [1] });
    expect([late.status, late.body.code]).toEqual([409, 'checklist.stale']);
  });

  it('is the one that claims begin with from then on', async () => {
    await published('precedent', (items) => items.slice(0, 2));
    expect(await checklistOf(await held('precedent'))).toMatchObject({ version: 2, begun: false });
  });
});

describe('the database by itself', () => {
  /** As the owner of the tables, in somebody's name: several statements at once are one transaction. */
  const as = (person: Colleague, sql: string): Promise<unknown> =>
    newsroom.database.query(`SELECT set_config('ascribe.actor', '${person.id}', true); ${sql}`);

  it.each([
    'checklist',
    'checklist_item',
    'checklist_run',
    'checklist_answer',
    'search_entry',
    'search_standing',
  ])('changes and removes nothing of %s', async (table) => {
    const claim = await workedClaim(newsroom.checker);
    const { id } = await search(newsroom.checker, claim.id);
    await newsroom.checker.add(`/claims/${claim.id}/searches/${id}/standings`, {
      stands: false,
      reason: 'x',
    });
    for (const sql of [`DELETE FROM newsroom.${table}`, `TRUNCATE newsroom.${table} CASCADE`]) {
      await expect(as(newsroom.admin, sql)).rejects.toThrow(/append-only/);
    }
  });

  it('lets only an admin publish, and adds no question to what is published', async () => {
    const insert = `INSERT INTO newsroom.checklist (id, kind, version, note) VALUES (gen_random_uuid(), 'other', 1, 'x')`;
    await expect(as(newsroom.editor, insert)).rejects.toThrow(/only an active admin/);
    await expect(as(newsroom.admin, insert.replace("'other', 1", "'other', 2"))).rejects.toThrow(
      /does not follow/,
    );
    const item = `INSERT INTO newsroom.checklist_item SELECT id, 40, 'late', 'Late?', '', 'words' FROM newsroom.checklist WHERE kind = 'quantity'`;
    await expect(as(newsroom.admin, item)).rejects.toThrow(/gets no more questions/);
  });
});
