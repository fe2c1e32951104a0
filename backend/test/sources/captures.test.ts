import { createHash } from 'node:crypto';
import type { CaptureView } from '../../src/sources/capture.view.js';
import type { CaptureAdded } from '../../src/sources/known.view.js';
import type { SourceView } from '../../src/sources/source.dto.js';
import type { Page } from '../../src/platform/page.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { capture, party, source, TEXT } from '../support/record.js';
import type { CaptureReading } from '../../src/sources/reading.view.js';
import { newsPage } from './pages.js';
import { lines, LOCKED, pdf } from './pdfs.js';
import { TRAPS } from './traps.js';

const NOBODY = '018f2f6e-0000-7000-8000-000000000000';
const ARTICLE = { kind: 'article', title: 'An article' };
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('a capture', () => {
  it('is the text that was pasted, with its source, its hash and who did it when', async () => {
    const { checker, auditor } = newsroom;
    const outlet = await party(checker, { kind: 'outlet', name: 'The Aldmere Courier' });
    const described = {
      kind: 'article',
      title: 'Pages out of reach',
      publisherId: outlet.id,
      authors: ['A. Writer'],
      published: { date: '2031-03-01', precision: 'month' },
      url: 'https://courier.example/a?b=c#d',
    };
    const added = await capture(checker, { source: described });
    expect(added).toMatchObject({
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      size: Buffer.byteLength(TEXT),
      length: [...TEXT].length,
      mime: 'text/plain',
      method: 'paste',
      result: 'ok',
      note: '',
      capturedBy: { id: checker.id, name: 'Chen' },
    });
    const { alreadyCaptured, known, ...view } = added;
    expect([alreadyCaptured, known]).toEqual([[], []]);
    expect(await auditor.read(`/captures/${added.id}`)).toEqual(view);
    expect(await auditor.read(`/sources/${added.sourceId}`)).toMatchObject({
      kind: 'article',
      title: 'Pages out of reach',
      publisher: { id: outlet.id, kind: 'outlet', name: 'The Aldmere Courier' },
      authors: ['A. Writer'],
      published: { date: '2031-03-01', precision: 'month' },
      url: 'https://courier.example/a?b=c#d',
      language: 'en',
      captures: [view],
      version: 1,
    });
  });

  it('is served as text and never as anything else', async () => {
    const { checker } = newsroom;
    const text = '<script>alert(1)</script> & <b>bold</b>';
    const pasted = await capture(checker, { text });
    const page = await capture(checker, {
      method: 'upload',
      text: undefined,
      fileName: 'a.html',
      contentBase64: base64(`<p>${'x'.repeat(9)}</p><script>1</script>`),
    });
    const shown = await checker.get<string>(`/captures/${pasted.id}/text`);
    expect(shown.body).toBe(text);
    expect(shown.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const originals = await Promise.all(
      [pasted, page].map(({ id }) => checker.get<string>(`/captures/${id}/original`)),
    );
    expect(originals.map(({ headers }) => headers.get('content-type'))).toEqual([
      'text/plain',
      'application/octet-stream',
    ]);
    expect(originals[1]?.body).toBe(`<p>${'x'.repeat(9)}</p><script>1</script>`);
    for (const { headers } of originals)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="capture-/);
    for (const { headers } of [shown, ...originals]) {
      expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each(TRAPS.map(({ trap, text }) => [trap, text] as const))(
    'serves what was pasted, character for character: %s',
    async (_, text) => {
      const { checker } = newsroom;
      const { id, length } = await capture(checker, { text });
      expect((await checker.get<string>(`/captures/${id}/text`)).body).toBe(text);
      expect(length).toBe([...text].length);
    },
  );

  it('keeps the bytes as they came; only in its text line ends are one', async () => {
    const { checker } = newsroom;
    const bytes = Buffer.from('\uFEFFone\r\ntwo\r\n', 'utf16le');
    const { id, sha256, size } = await capture(checker, {
      method: 'upload',
      text: undefined,
      fileName: 'a.TXT',
      contentBase64: base64(bytes),
    });
    expect({ sha256, size }).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
    });
    expect((await checker.get<string>(`/captures/${id}/text`)).body).toBe('one\ntwo\n');
    const [kept] = await newsroom.database.query<{ bytes: Buffer }>(
      `SELECT bytes FROM newsroom.capture_content WHERE capture_id = $1`,
      [id],
    );
    expect(kept?.bytes.equals(bytes)).toBe(true);
  });

  it('says when its encoding was a guess', async () => {
    const fields = {
      method: 'upload',
      text: undefined,
      fileName: 'a.txt',
      contentBase64: base64(Buffer.from([0x93, 0x6e, 0x6f, 0x94])),
    };
    const { id, note } = await capture(newsroom.checker, fields);
    expect(note).toMatch(/windows-1252/);
    expect((await newsroom.checker.get<string>(`/captures/${id}/text`)).body).toBe('“no”');
  });

  it('names the earlier captures of the same bytes', async () => {
    const { checker, second } = newsroom;
    const text = 'Twice the same words.';
    const first = await capture(checker, { text });
    const again = await capture(second, { text, source: { id: first.sourceId } });
    expect(again.alreadyCaptured).toMatchObject([
      { id: first.id, sourceId: first.sourceId, capturedBy: { id: checker.id } },
    ]);
    const { captures } = await checker.read<SourceView>(`/sources/${first.sourceId}`);
    expect(captures.map(({ id }) => id)).toEqual([first.id, again.id]);
  });

  it('takes 10 MB, and not a byte more', async () => {
    const { checker } = newsroom;
    const ask = (text: string) =>
      checker.post<CaptureView & ProblemBody>('/captures', { source: ARTICLE, method: 'paste', text });
    const whole = await ask('é'.repeat(5 * 1024 * 1024));
    expect(whole).toMatchObject({ status: 201, body: { size: 10 * 1024 * 1024, length: 5 * 1024 * 1024 } });
    const over = await ask(`${'é'.repeat(5 * 1024 * 1024)}x`);
    expect(over).toMatchObject({
      status: 413,
      body: { code: 'capture.too_large', errors: [{ field: 'text' }] },
    });
    expect(await ask('x'.repeat(16 * 1024 * 1024))).toMatchObject({
      status: 413,
      body: { code: 'input.too_large' },
    });
  });

  it.each([
    ['no method', { text: 'x' }, 'method'],
    ['a method that there is not', { method: 'guess', text: 'x' }, 'method'],
    ['nothing to fetch', { method: 'fetch' }, 'url'],
    ['text beside what is fetched', { method: 'fetch', url: 'https://a.example/', text: 'x' }, 'text'],
    ['an address beside pasted text', { method: 'paste', text: 'x', url: 'https://a.example/' }, 'url'],
    ['an address that is no page', { method: 'fetch', url: 'ftp://a.example/' }, 'url'],
    ['an address on another port', { method: 'fetch', url: 'http://a.example:8080/' }, 'url'],
    ['no text', { method: 'paste' }, 'text'],
    ['empty text', { method: 'paste', text: ' \n' }, 'text'],
    ['text that is a number', { method: 'paste', text: 7 }, 'text'],
    ['NUL', { method: 'paste', text: 'a\0b' }, 'text'],
    ['half a surrogate pair', { method: 'paste', text: 'a\uD800b' }, 'text'],
    ['text and a file', { method: 'upload', text: 'x', fileName: 'a.txt', contentBase64: 'eA==' }, 'text'],
    [
      'a file and pasted text',
      { method: 'paste', text: 'x', fileName: 'a.txt', contentBase64: 'eA==' },
      'contentBase64',
    ],
    ['a file without a name', { method: 'upload', contentBase64: 'eA==' }, 'fileName'],
    ['a name without a file', { method: 'upload', fileName: 'a.txt' }, 'contentBase64'],
    ['no base64', { method: 'upload', fileName: 'a.txt', contentBase64: '%%%' }, 'contentBase64'],
    [
      'a file of another kind',
      { method: 'upload', fileName: 'a.docx', contentBase64: base64('PK') },
      'fileName',
    ],
    [
      'a broken PDF',
      { method: 'upload', fileName: 'a.pdf', contentBase64: base64('%PDF-1.7') },
      'contentBase64',
    ],
    [
      'a locked PDF',
      {
        method: 'upload',
        fileName: 'a.pdf',
        contentBase64: pdf([lines('x')], { trailer: LOCKED }).toString('base64'),
      },
      'contentBase64',
    ],
    [
      'a scanned PDF',
      { method: 'upload', fileName: 'a.pdf', contentBase64: pdf(['0 0 m 9 9 l S']).toString('base64') },
      'contentBase64',
    ],
    [
      'a PDF in disguise',
      { method: 'upload', fileName: 'a.txt', contentBase64: base64('%PDF-1.7') },
      'contentBase64',
    ],
    ['no source', { method: 'paste', text: 'x', source: undefined }, 'source'],
    ['a source that is a list', { method: 'paste', text: 'x', source: [] }, 'source'],
    ['a source that nobody knows', { method: 'paste', text: 'x', source: { id: NOBODY } }, 'source.id'],
    [
      'a source known and new',
      { method: 'paste', text: 'x', source: { ...ARTICLE, id: NOBODY } },
      'source.kind',
    ],
    ['a source without a title', { method: 'paste', text: 'x', source: { kind: 'post' } }, 'source.title'],
    [
      'a publisher that nobody knows',
      { method: 'paste', text: 'x', source: { ...ARTICLE, publisherId: NOBODY } },
      'source.publisherId',
    ],
    [
      'an address that runs',
      { method: 'paste', text: 'x', source: { ...ARTICLE, url: 'javascript:alert(1)' } },
      'source.url',
    ],
    [
      'an address with a password',
      { method: 'paste', text: 'x', source: { ...ARTICLE, url: 'https://a:b@c.example' } },
      'source.url',
    ],
    [
      'a date of no calendar',
      {
        method: 'paste',
        text: 'x',
        source: { ...ARTICLE, published: { date: '2031-13-01', precision: 'day' } },
      },
      'source.published.date',
    ],
  ])('is refused with %s, the field named, and nothing is kept', async (_, wrong, field) => {
    const before = [await newsroom.count('source'), await newsroom.count('capture')];
    const { status, body } = await newsroom.checker.post<ProblemBody>('/captures', {
      source: ARTICLE,
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect([await newsroom.count('source'), await newsroom.count('capture')]).toEqual(before);
  });

  it('from before readings were kept is read when somebody asks', async () => {
    const { checker } = newsroom;
    const file = { method: 'upload', text: undefined, fileName: 'a.html', contentBase64: base64(newsPage()) };
    const { id } = await capture(checker, file);
    const kept = await checker.read<CaptureReading>(`/captures/${id}/reading`);
    expect(kept.boilerplate.length).toBeGreaterThan(4);
    for (const command of ['DISABLE', 'ENABLE']) {
      await newsroom.database.query(`ALTER TABLE newsroom.capture_reading ${command} TRIGGER USER`);
      if (command === 'DISABLE')
        await newsroom.database.query(`DELETE FROM newsroom.capture_reading WHERE capture_id = $1`, [id]);
    }
    expect(await checker.read(`/captures/${id}/reading`)).toEqual(kept);
    expect(await checker.get(`/captures/${NOBODY}/reading`)).toMatchObject({ status: 404 });
  });

  it('of a PDF is its text, and its bytes are a download', async () => {
    const { checker } = newsroom;
    const bytes = pdf([lines('No cargo data was lost,', 'the office said.')]);
    const file = {
      method: 'upload',
      text: undefined,
      fileName: 'report.PDF',
      contentBase64: bytes.toString('base64'),
    };
    const { id, mime, result } = await capture(checker, file);
    expect([mime, result]).toEqual(['application/pdf', 'ok']);
    expect((await checker.get<string>(`/captures/${id}/text`)).body).toBe(
      'No cargo data was lost, the office said.',
    );
    const { headers } = await checker.get<string>(`/captures/${id}/original`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="capture-${id}.pdf"`);
    expect(headers.get('content-security-policy')).toMatch(/^sandbox/);
  });

  it('is never changed or removed, by the application neither', async () => {
    const { id } = await capture(newsroom.checker);
    for (const table of ['capture', 'capture_content']) {
      const key = table === 'capture' ? 'id' : 'capture_id';
      await expect(
        newsroom.database.query(`DELETE FROM newsroom.${table} WHERE ${key} = $1`, [id]),
      ).rejects.toThrow(/append-only/);
      await expect(
        newsroom.database.query(`UPDATE newsroom.${table} SET ${key} = ${key} WHERE ${key} = $1`, [id]),
      ).rejects.toThrow(/append-only/);
      await expect(newsroom.database.query(`TRUNCATE newsroom.${table} CASCADE`)).rejects.toThrow();
    }
  });

  it.each(['', '/text', '/original', '/appearances'])(
    'is missing under captures/:id%s when it does not exist',
    async (path) => {
      expect(await newsroom.checker.get(`/captures/${NOBODY}${path}`)).toMatchObject({
        status: 404,
        body: { code: 'capture.missing' },
      });
      expect(await newsroom.stranger.get(`/captures/${NOBODY}${path}`)).toMatchObject({ status: 401 });
    },
  );
});

describe('a source', () => {
  it('changes in what is given, to nothing where there may be nothing', async () => {
    const { checker, editor } = newsroom;
    const outlet = await party(checker, { kind: 'outlet' });
    const { id } = await source(checker, {
      publisherId: outlet.id,
      url: 'http://a.example/',
      authors: ['A'],
      language: 'de',
    });
    const renamed = await editor.patch<SourceView>(`/sources/${id}`, { version: 1, title: 'New title' });
    expect(renamed.body).toMatchObject({
      title: 'New title',
      publisher: { id: outlet.id },
      url: 'http://a.example/',
      authors: ['A'],
      language: 'de',
      version: 2,
    });
    const emptied = await editor.patch<SourceView>(`/sources/${id}`, {
      version: 2,
      publisherId: null,
      url: null,
      authors: [],
    });
    expect(emptied.body).toMatchObject({
      title: 'New title',
      publisher: null,
      url: null,
      authors: [],
      version: 3,
    });
  });

  it('is found by title, kind and publisher', async () => {
    const { checker } = newsroom;
    const outlet = await party(checker, { kind: 'outlet' });
    const post = await source(checker, { kind: 'post', title: 'Die Düne brennt', publisherId: outlet.id });
    await source(checker, { kind: 'report', title: 'Die Düne brennt nicht' });
    for (const query of [
      'q=DUNE&kind=post',
      `publisherId=${outlet.id}`,
      'q=dune&sort=published&limit=1&order=asc',
    ]) {
      const { items } = await checker.read<Page<SourceView>>(`/sources?${query}`);
      expect(items[0]).toEqual(post);
    }
  });
});

describe('a capture added twice at once', () => {
  it('is two captures, each whole', async () => {
    const { checker, second } = newsroom;
    const both = await Promise.all(
      [checker, second].map((by) => capture(by, { text: 'At the same moment.' })),
    );
    const texts = await Promise.all(
      both.map(({ id }: CaptureAdded) => checker.get<string>(`/captures/${id}/text`)),
    );
    expect(texts.map(({ body }) => body)).toEqual(['At the same moment.', 'At the same moment.']);
  });
});
