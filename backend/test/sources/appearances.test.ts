import type { AppearanceView, MarkedAppearance } from '../../src/sources/appearance.view.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { appearance, capture, citation, claim, party, TEXT, WORDS } from '../support/record.js';
import { TRAPS } from './traps.js';

const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

let newsroom: Newsroom;
let claimId: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  claimId = (await claim(newsroom.checker)).id;
});

describe('an appearance', () => {
  it('is a passage that the server has found, in a speaker’s mouth', async () => {
    const { checker } = newsroom;
    const speaker = await party(checker, { kind: 'person' });
    const { id: captureId, sourceId } = await capture(checker);
    const seen = await appearance(checker, claimId, {
      captureId,
      speakerId: speaker.id,
      capacity: 'official',
      basis: 'told',
      stance: 'states',
      hedges: ['reportedly'],
      lineage: 'original',
    });
    const starts = [...TEXT.slice(0, TEXT.indexOf(WORDS))].length;
    expect(seen).toMatchObject({
      claimId,
      passage: { captureId, exact: WORDS, starts, ends: starts + WORDS.length },
      source: { id: sourceId, publisher: null, published: { date: null, precision: 'unknown' } },
      speaker: { id: speaker.id, kind: 'person', name: speaker.name },
      capacity: 'official',
      basis: 'told',
      stance: 'states',
      hedges: ['reportedly'],
      lineage: 'original',
      version: 1,
      createdBy: { id: checker.id },
    });
    expect(TEXT).toContain(seen.passage.prefix + seen.passage.exact + seen.passage.suffix);
    expect([...seen.passage.prefix]).toHaveLength(32);
  });

  it.each(TRAPS.map((trap) => [trap.trap, trap] as const))(
    'is found as it is typed and kept as it stands: %s',
    async (_, { text, typed, kept }) => {
      const { checker } = newsroom;
      const { id: captureId } = await capture(checker, { text });
      const { passage } = await appearance(checker, claimId, { captureId, exact: typed });
      const served = (await checker.get<string>(`/captures/${captureId}/text`)).body;
      expect(passage.exact).toBe(kept);
      expect([...served].slice(passage.starts, passage.ends).join('')).toBe(kept);
    },
  );

  it('of words that stand there twice is refused until it is clear which', async () => {
    const { checker } = newsroom;
    const text = 'Nothing was lost. The mayor said: nothing. Nothing was lost.';
    const { id: captureId } = await capture(checker, { text });
    const wanted = { captureId, exact: 'Nothing was lost.', capacity: 'official' };
    const refused = await checker.post<ProblemBody>(`/claims/${claimId}/appearances`, wanted);
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'passage.ambiguous', errors: [{ field: 'passage' }] },
    });
    expect(refused.body.detail).toMatch(/2 places/);
    expect((await appearance(checker, claimId, { ...wanted, starts: 43 })).passage.starts).toBe(43);
    expect((await appearance(checker, claimId, { ...wanted, suffix: ' The mayor' })).passage.starts).toBe(0);
  });

  it('states the same claim in one passage once', async () => {
    const { checker, second } = newsroom;
    const first = await appearance(checker, claimId);
    const again = { captureId: first.passage.captureId, exact: WORDS, capacity: 'other' };
    expect(await second.post(`/claims/${claimId}/appearances`, again)).toMatchObject({
      status: 409,
      body: { code: 'appearance.exists', current: { id: first.id } },
    });
    const both = await Promise.all(
      [checker, second].map((by) =>
        by.post(`/claims/${claimId}/appearances`, { ...again, exact: 'harbour office' }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is marked in its capture, with the claim it states, in the order of the text', async () => {
    const { checker, auditor } = newsroom;
    const { id: captureId } = await capture(checker);
    const other = await claim(checker, { statement: 'Booking pages were out of reach.', kind: 'impact' });
    const later = await appearance(checker, claimId, { captureId });
    const earlier = await appearance(checker, other.id, { captureId, exact: 'out of reach for two hours' });
    const marked = await auditor.read<MarkedAppearance[]>(`/captures/${captureId}/appearances`);
    expect(marked.map(({ id }) => id)).toEqual([earlier.id, later.id]);
    expect(marked[0]).toEqual({
      ...earlier,
      claim: { id: other.id, statement: other.statement, kind: 'impact' },
    });
  });

  it('changes in what is given; new words are looked for in the same capture', async () => {
    const { checker, second } = newsroom;
    const speaker = await party(checker);
    const { id, passage } = await appearance(checker, claimId, { speakerId: speaker.id, hedges: ['about'] });
    const restated = await second.patch<AppearanceView>(`/appearances/${id}`, {
      version: 1,
      stance: 'denies',
    });
    expect(restated.body).toMatchObject({
      stance: 'denies',
      speaker: { id: speaker.id },
      hedges: ['about'],
      passage,
      version: 2,
    });
    const moved = await second.patch<AppearanceView>(`/appearances/${id}`, {
      version: 2,
      exact: 'harbour office',
      speakerId: null,
    });
    expect(moved.body).toMatchObject({
      passage: { captureId: passage.captureId, exact: 'harbour office', starts: 4 },
      speaker: null,
      version: 3,
    });
    const nowhere = await second.patch<ProblemBody>(`/appearances/${id}`, {
      version: 3,
      exact: 'a lighthouse',
    });
    expect(nowhere.body.code).toBe('passage.missing');
  });

  it('is removed by who saw it as it is', async () => {
    const { checker } = newsroom;
    const { id } = await appearance(checker, claimId);
    await checker.patch(`/appearances/${id}`, { version: 1, stance: 'denies' });
    expect(await checker.delete(`/appearances/${id}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'appearance.stale', current: { version: 2 } },
    });
    expect(await checker.delete(`/appearances/${id}`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'version' }] },
    });
    expect((await checker.delete(`/appearances/${id}?version=2`)).status).toBe(204);
    expect(await checker.delete(`/appearances/${id}?version=2`)).toMatchObject({ status: 404 });
  });

  it.each([
    ['no capacity', { capacity: undefined }, 'capacity'],
    ['a capacity that is none', { capacity: 'king' }, 'capacity'],
    ['a basis that is none', { basis: 'hunch' }, 'basis'],
    ['a stance that is none', { stance: 'sings' }, 'stance'],
    ['no words', { exact: '' }, 'exact'],
    ['words too long', { exact: 'x'.repeat(5001) }, 'exact'],
    ['words with NUL', { exact: 'a\0' }, 'exact'],
    ['a place before the beginning', { starts: -1 }, 'starts'],
    ['a place in between', { starts: 0.5 }, 'starts'],
    ['a place as text', { starts: '4' }, 'starts'],
    ['a place too far', { starts: 3_000_000_000 }, 'starts'],
    ['a capture that nobody knows', { captureId: NOBODY }, 'captureId'],
    ['a speaker that nobody knows', { speakerId: NOBODY }, 'speakerId'],
    ['too many hedges', { hedges: Array.from({ length: 21 }, () => 'maybe') }, 'hedges'],
    ['original words of nobody', { lineage: 'original' }, 'speakerId'],
    ['a lineage that citations make', { lineage: 'cited' }, 'lineage'],
    ['a position that the server finds', { ends: 9 }, 'ends'],
  ])('is refused with %s, the field named', async (_, wrong, field) => {
    const { checker } = newsroom;
    const { id: captureId } = await capture(checker);
    const { status, body } = await checker.post<ProblemBody>(`/claims/${claimId}/appearances`, {
      captureId,
      exact: WORDS,
      capacity: 'official',
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect(await newsroom.count('appearance', { claimId })).toBe(0);
  });

  it('of a claim that nobody knows is refused', async () => {
    const { id: captureId } = await capture(newsroom.checker);
    const answer = await newsroom.checker.post(`/claims/${NOBODY}/appearances`, {
      captureId,
      exact: WORDS,
      capacity: 'official',
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'claim.missing' } });
  });

  it('stands in the text by the word of the database too', async () => {
    const { checker } = newsroom;
    const { id } = await appearance(checker, claimId);
    const lie = `UPDATE newsroom.appearance SET exact = 'Ten in ten came from one network', ends = starts + 32 WHERE id = '${id}'`;
    await expect(newsroom.database.query(lie)).rejects.toThrow(/does not stand in the capture/);
  });
});

describe('the lineage of an appearance', () => {
  it('follows its citations, and a tab that shows the old one is stale', async () => {
    const { checker } = newsroom;
    const speaker = await party(checker);
    const { id } = await appearance(checker, claimId, { speakerId: speaker.id, lineage: 'original' });
    const cited = await citation(checker, claimId, { appearanceId: id, upstreamPartyId: speaker.id });
    expect(await checker.patch(`/appearances/${id}`, { version: 1, stance: 'denies' })).toMatchObject({
      status: 409,
      body: { current: { lineage: 'cited', version: 2 } },
    });
    expect(await checker.patch(`/appearances/${id}`, { version: 2, lineage: 'unknown' })).toMatchObject({
      status: 400,
      body: { code: 'appearance.has_citations', errors: [{ field: 'lineage' }] },
    });
    expect((await checker.delete(`/citations/${cited.id}`)).status).toBe(204);
    expect(
      await checker.patch<AppearanceView>(`/appearances/${id}`, { version: 3, lineage: 'unknown' }),
    ).toMatchObject({
      status: 200,
      body: { lineage: 'unknown', version: 4 },
    });
  });

  it('does not stay original without its speaker', async () => {
    const { checker } = newsroom;
    const speaker = await party(checker);
    const { id } = await appearance(checker, claimId, { speakerId: speaker.id, lineage: 'original' });
    expect(await checker.patch(`/appearances/${id}`, { version: 1, speakerId: null })).toMatchObject({
      status: 400,
      body: { code: 'appearance.original', errors: [{ field: 'speakerId' }] },
    });
  });
});
