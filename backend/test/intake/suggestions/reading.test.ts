import { setTimeout as pause } from 'node:timers/promises';
import { Extractor } from '../../../src/intake/suggestions/extractor.js';
import type { RunView, SuggestionsView } from '../../../src/intake/suggestions/run.view.js';
import { ReadingService } from '../../../src/intake/suggestions/reading.service.js';
import type { ProblemBody } from '../../support/client.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { capture } from '../../support/record.js';
import { ARTICLE, CLAIMS, finding, found, freshArticle, listed, worked } from '../../support/suggestions.js';

jest.setTimeout(90_000);

describe('the extractor beside the server', () => {
  const extractor = new Extractor();
  afterAll(() => extractor.onModuleDestroy());

  it('reads a text in a thread of its own, while the server goes on', async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 20);
    const shares: number[] = [];
    const { language, spoken } = await extractor.extract(`${ARTICLE} ${ARTICLE}`, (share) =>
      shares.push(share),
    );
    clearInterval(turning);
    expect([language, spoken]).toEqual(['en', true]);
    expect(turns).toBeGreaterThan(5);
    expect(shares).toEqual([0.02, 0.25, 0.5, 0.75, 1]);
  });

  it('reads two texts one after the other', async () => {
    const texts = ['Der Hafen war am Montag nicht zu erreichen, sagte die Sprecherin der Behörde.', ARTICLE];
    const read = await Promise.all(texts.map((text) => extractor.extract(text, () => undefined)));
    expect(read.map(({ spoken }) => spoken)).toEqual([false, true]);
  });

  it('stops when it takes too long, says so, and reads the next text', async () => {
    const endless = extractor.extract(ARTICLE.repeat(3000), () => undefined, 30);
    await expect(endless).rejects.toThrow(/took longer than .* seconds and was stopped/);
    expect((await extractor.extract(ARTICLE, () => undefined)).language).toBe('en');
  });
});

describe('a run', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  const startAgain = (id: string) =>
    newsroom.checker.post<ProblemBody & { current: RunView }>(`/captures/${id}/suggestion-runs`);

  it('is one at a time, and may follow another', async () => {
    const restore = finding(newsroom);
    const { id } = await capture(newsroom.checker, { text: freshArticle() });
    const early = await startAgain(id);
    expect([early.status, early.body.code, early.body.current.state]).toEqual([
      409,
      'suggestion_run.active',
      'queued',
    ]);
    await worked(newsroom, id);
    expect((await startAgain(id)).status).toBe(201);
    expect((await listed(newsroom.checker, id)).run).toMatchObject({
      state: 'queued',
      startedBy: { name: 'Chen' },
    });
    restore();
  });

  it('of two that are started at once is one', async () => {
    const restore = finding(newsroom);
    const { id } = await capture(newsroom.checker, { text: freshArticle() });
    await worked(newsroom, id);
    const answers = await Promise.all([startAgain(id), startAgain(id), startAgain(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    restore();
  });

  it('is worked once, however often its job comes', async () => {
    const restore = finding(newsroom);
    const { id } = await capture(newsroom.checker, { text: freshArticle() });
    const { run } = await listed(newsroom.checker, id);
    await Promise.all([1, 2, 3].map(() => newsroom.app.get(ReadingService).work(run!.id)));
    expect(await newsroom.count('suggestion', { captureId: id })).toBe(CLAIMS.length);
    restore();
  });

  it('that fails has its cause in words, keeps no half of its suggestions, and can be started again', async () => {
    const lying = finding(newsroom, [CLAIMS[0]!, { ...CLAIMS[1]!, exact: 'Words that do not stand there.' }]);
    const { id } = await capture(newsroom.checker, { text: freshArticle() });
    const failed = await worked(newsroom, id);
    expect(failed).toMatchObject({
      run: { state: 'failed', notes: [expect.stringMatching(/went wrong on our side/)] },
      suggestions: [],
    });
    lying();
    const restore = finding(newsroom);
    expect((await startAgain(id)).status).toBe(201);
    expect((await worked(newsroom, id)).suggestions).toHaveLength(CLAIMS.length);
    restore();
  });

  it('whose process died is failed after two minutes, and can be started again', async () => {
    const { id } = await capture(newsroom.checker, { text: freshArticle() });
    await silent(id, '90 seconds');
    expect((await startAgain(id)).status).toBe(409);
    await silent(id, '3 minutes');
    expect((await startAgain(id)).status).toBe(201);
    expect(await newsroom.count('suggestion_run', { state: 'failed', captureId: id })).toBe(1);
  });

  it('keeps what it was told about a text of another language', async () => {
    const spy = jest.spyOn(newsroom.app.get(Extractor), 'extract').mockResolvedValue({
      language: 'de',
      spoken: false,
      boilerplate: [{ starts: 0, ends: 5, why: 'navigation' }],
      suggestions: [],
    });
    const { id } = await capture(newsroom.checker, { text: freshArticle() });
    const { run, suggestions } = await worked(newsroom, id);
    expect(suggestions).toEqual([]);
    expect(run).toMatchObject({
      ...{
        state: 'done',
        language: 'de',
        spoken: false,
        boilerplate: [{ starts: 0, ends: 5, why: 'navigation' }],
      },
      notes: [
        'This text seems to be in German, which the built-in extractor does not read. Mark its passages by hand.',
      ],
    });
    spy.mockRestore();
  });

  it('keeps the best five hundred of more', async () => {
    const text = Array.from({ length: 620 }, (_, n) => `Sentence number ${n + 1000} is said here.`).join(
      '\n',
    );
    const claims = Array.from({ length: 620 }, (_, n) =>
      found(`Sentence number ${n + 1000}`, { score: n / 1000 }, text),
    );
    const restore = finding(newsroom, claims);
    const { id } = await capture(newsroom.checker, { text });
    const { run, suggestions } = await worked(newsroom, id);
    expect(run?.notes).toEqual(['500 suggestions are shown, the best by score; 120 more were left out.']);
    expect([suggestions.length, suggestions[0]?.passage.exact]).toEqual([500, 'Sentence number 1120']);
    restore();
  });

  /** As if a process had begun to read and was not heard of for so long. */
  async function silent(captureId: string, since: string): Promise<void> {
    await newsroom.database.query(`
      DO $$ BEGIN
        PERFORM set_config('ascribe.actor', 'system', true);
        UPDATE newsroom.suggestion_run SET state = 'running', seen_at = now() - interval '${since}' WHERE capture_id = '${captureId}';
      END $$`);
  }
});

describe('with its jobs at work, a newsroom', () => {
  it('reads what is captured, in the real extractor', async () => {
    const newsroom = await openNewsroom({ jobs: true });
    try {
      const { id } = await capture(newsroom.checker, { text: ARTICLE });
      let seen: SuggestionsView = await listed(newsroom.checker, id);
      for (let tries = 0; tries < 200 && !['done', 'failed'].includes(seen.run!.state); tries += 1) {
        await pause(200);
        seen = await listed(newsroom.checker, id);
      }
      expect(seen.run).toMatchObject({
        state: 'done',
        progress: 100,
        language: 'en',
        extractor: expect.any(String) as string,
      });
      expect(seen.suggestions.length).toBeGreaterThan(0);
    } finally {
      await newsroom.close();
    }
  });
});
