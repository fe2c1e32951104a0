import { deflateSync } from 'node:zlib';
import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../src/platform/problem.js';
import type { ReadTask } from '../../src/sources/reading/task.js';
import { Reader, READING_LIMITS, type Reading } from '../../src/sources/reading/reader.js';
import { newsPage } from './pages.js';
import { lines, pdf } from './pdfs.js';

const reader = new Reader();
jest.setTimeout(60_000);
const reasons = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
afterEach(() => {
  reader.limits = READING_LIMITS;
  reasons.mockClear();
});
afterAll(() => reader.onModuleDestroy());

const written = (bytes: Uint8Array, mime: 'text/html' | 'application/pdf' = 'text/html'): ReadTask => ({
  kind: 'written',
  bytes,
  mime,
  field: 'contentBase64',
  url: null,
});
const html = (text: string): ReadTask => written(Buffer.from(text));

async function refusal(reading: Promise<Reading>): Promise<Problem> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was taken');
}

/** The code of the refusal, or why the story was not told. */
function given(reading: Promise<Reading>): Promise<string> {
  return reading.then(
    ({ storyNote }) => storyNote,
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
}

/** How long the event loop was not to be had at worst while the work ran. */
async function blockedMs(work: Promise<unknown>): Promise<number> {
  let worst = 0;
  let over = false;
  const watch = (async () => {
    while (!over) {
      const before = performance.now();
      await pause(10);
      worst = Math.max(worst, performance.now() - before - 10);
    }
  })();
  await work.finally(() => (over = true));
  await watch;
  return worst;
}

const MEGABYTE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.floor(MEGABYTE / piece.length));

/** A megabyte of each that is hard on one who builds trees, follows patterns or counts. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['nested blocks', `<p>words</p>${'<div>'.repeat(990)}deep${filled('<p>a')}`],
  ['nested tables', filled('<table><tr><td>').slice(0, 12_000)],
  ['a huge table', `<table>${filled('<tr><td>a<td>b<td>c')}</table>`],
  ['unclosed formatting', filled('<b><i><p>a').slice(0, 4000) + filled('a ')],
  ['links without end', filled('<a href="#">a</a> ')],
  ['attributes without end', `<p ${filled('a="b" ')}>words</p>`],
  ['class names without end', `<p class="${filled('comment ')}">words</p>`],
  ['breaks', filled('a<br>')],
  ['entities', filled('&amp;&#x1F600;')],
  ['one word', filled('a')],
  ['white space', `<p>a${filled(' ')}b`],
  ['words without sense', filled('lorem ipsum dolor ')],
  [
    'JSON-LD nested without end',
    `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>words</p>`,
  ],
  [
    'JSON-LD without end',
    `<script type="application/ld+json">[${filled('{"@type":"Thing"},')}{}]</script><p>words</p>`,
  ],
  ['meta elements without end', `${filled('<meta name=author content=x>')}<p>words</p>`],
  ['comments that do not end', `<p>words</p>${filled('<!-- ')}`],
  ['tags that do not end', `<p>words</p>${filled('<a ')}`],
];

describe('a hostile page', () => {
  it.each(HOSTILE)(
    'of %s is read or refused in time, and nobody else waits for it',
    async (_, page) => {
      const before = performance.now();
      const work = reader.read(html(page)).then(
        ({ text }) => text.length,
        (error: unknown) => (error instanceof Problem ? error.code : error),
      );
      expect(await blockedMs(work)).toBeLessThan(1000);
      expect(['number', 'string']).toContain(typeof (await work));
      expect(performance.now() - before).toBeLessThan(
        READING_LIMITS.documentMs + READING_LIMITS.storyMs + 3000,
      );
    },
    30_000,
  );
});

/** A PDF of a few kilobytes that unpacks to 176 MB. */
function bomb(): ReadTask {
  const operators = deflateSync(Buffer.from('BT /F 12 Tf (a) Tj ET '.repeat(8_000_000)));
  const file = pdf([operators]).toString('latin1').replace('/Length', '/Filter /FlateDecode /Length');
  return written(Buffer.from(file, 'latin1'), 'application/pdf');
}

describe('a hostile PDF', () => {
  it('that unpacks a thousandfold is given up, in words, and the next document is read', async () => {
    reader.limits = { ...READING_LIMITS, documentMs: 4000 };
    const work = refusal(reader.read(bomb()));
    expect(await blockedMs(work)).toBeLessThan(1500);
    expect(await work).toMatchObject({ code: 'capture.too_heavy', fields: [{ field: 'contentBase64' }] });
    reader.limits = READING_LIMITS;
    const after = await reader.read(written(pdf([lines('Still at work.')]), 'application/pdf'));
    expect(after.text).toBe('Still at work.');
  }, 30_000);

  it('whose pages point to themselves is refused or read, and ends', async () => {
    const circle = pdf([lines('x')])
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [2 0 R]');
    const read = reader.read(written(Buffer.from(circle, 'latin1'), 'application/pdf'));
    expect((await refusal(read)).code).toMatch(/^capture\./);
  });
});

describe('the limits', () => {
  it('of time end a document, and the control shows that it would have gone on', async () => {
    const heavy = html(`<p>${filled('word ').repeat(5)}</p>`);
    reader.limits = { ...READING_LIMITS, documentMs: 5 };
    expect((await refusal(reader.read(heavy))).code).toBe('capture.too_heavy');
    reader.limits = READING_LIMITS;
    expect((await reader.read(heavy)).length).toBeGreaterThan(4_000_000);
  });

  it('of time for the story leave the document whole and say why', async () => {
    reader.limits = { ...READING_LIMITS, storyMs: 0 };
    const given = await reader.read(html(newsPage()));
    expect(given.text).toContain('Ada Moor');
    expect([given.boilerplate, given.storyNote]).toEqual([
      [],
      expect.stringMatching(/too large or too tangled/),
    ]);
    reader.limits = READING_LIMITS;
    const told = await reader.read(html(newsPage()));
    expect([told.boilerplate.length > 4, told.storyNote]).toEqual([true, '']);
  });

  it('of memory end a document, and the control shows that a small one is read within them', async () => {
    const small = new Reader();
    small.limits = { ...READING_LIMITS, heapMb: 48 };
    expect((await small.read(html(newsPage()))).text).toContain('Ada Moor');
    expect(await given(small.read(html(filled('<i>a</i>').repeat(9))))).toMatch(
      /^(capture\.too_heavy|This page is too)/,
    );
    expect(reasons.mock.calls.join()).toContain('memory limit');
    await small.onModuleDestroy();
  });

  it('of growth end a document, whatever part of the process grows', async () => {
    reader.limits = { ...READING_LIMITS, growthMb: 60 };
    expect((await refusal(reader.read(bomb()))).code).toBe('capture.too_heavy');
    expect(reasons.mock.calls.join()).toContain('it took too much memory');
  });

  it('of patience refuse a crowd', async () => {
    const crowd = Array.from({ length: 30 }, () =>
      reader.read(html('<p>words')).then(
        () => 'read',
        (error: Problem) => error.code,
      ),
    );
    const answers = await Promise.all(crowd);
    expect(new Set(answers)).toEqual(new Set(['read', 'capture.busy']));
    expect(answers.filter((answer) => answer === 'read')).toHaveLength(22);
  });

  it('of a refused document cost nothing: the same thread goes on', async () => {
    expect((await refusal(reader.read(html('<script>x</script>')))).code).toBe('capture.empty');
    expect((await reader.read(html('<p>words'))).text).toBe('words');
  });
});
