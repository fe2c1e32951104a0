import { Problem } from '../../src/platform/problem.js';
import { Reader, type Reading } from '../../src/sources/reading/reader.js';
import { lines, LOCKED, pdf, type PdfPage } from './pdfs.js';

/** In a thread, as the application reads them. */
const reader = new Reader();
afterAll(() => reader.onModuleDestroy());

const readBytes = (bytes: Uint8Array): Promise<Reading> =>
  reader.read({ kind: 'written', bytes, mime: 'application/pdf', field: 'contentBase64', url: null });
const read = (pages: readonly PdfPage[], options = {}): Promise<Reading> => readBytes(pdf(pages, options));

async function refusal(bytes: Uint8Array): Promise<Problem> {
  try {
    await readBytes(bytes);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('the text of a PDF', () => {
  it('has its lines joined to paragraphs, page by page', async () => {
    const { text, note, isCut, told } = await read(
      [
        lines('The pages were out of', 'reach for two hours.', null, 'Nobody said why.'),
        lines('A second page begins', 'here.'),
      ],
      { info: '/Title (Report on the outage)', packed: true },
    );
    expect(text).toBe(
      'The pages were out of reach for two hours.\n\nNobody said why.\n\nA second page begins here.',
    );
    expect({ note, isCut, title: told.title }).toEqual({
      note: '',
      isCut: false,
      title: 'Report on the outage',
    });
  });

  it('has words whole that the end of a line broke, and leaves their own hyphens', async () => {
    const { text } = await read([
      lines(
        'A state-sponsored group caused inter-',
        'ruptions, and the state-',
        'sponsored group said so, as Anglo-',
        'Saxon law has it.',
      ),
    ]);
    expect(text).toBe(
      'A state-sponsored group caused interruptions, and the state-sponsored group said so, as Anglo- Saxon law has it.',
    );
  });

  it('marks what comes back on every page, and keeps it', async () => {
    const pages = ['one', 'two', 'three'].map((word, at) =>
      lines('Harbour office', null, `Page ${word} says this.`, null, `Page ${at + 1} of 3`),
    );
    const { text, boilerplate } = await read(pages);
    expect(text).toContain('Page 2 of 3');
    expect(boilerplate.map(({ starts, ends }) => text.slice(starts, ends))).toEqual(
      [1, 2, 3].flatMap((page) => ['Harbour office', `Page ${page} of 3`]),
    );
  });

  it('says which pages hold none', async () => {
    const { note } = await read([lines('Words.'), '0 0 m 100 100 l S', lines('More.')]);
    expect(note).toBe('No text was found on page 2: pictures, perhaps, or nothing.');
  });

  it('ends after three hundred pages, and says so', async () => {
    const many = Array.from({ length: 320 }, (_, at) =>
      lines(`Page ${at + 1} tells of ${at * 7919}.`, null, `and of ${at * 104_729} more`),
    );
    const { isCut, note, text } = await read(many);
    expect({ isCut, note }).toEqual({ isCut: true, note: 'Only the first 300 of 320 pages were read.' });
    expect([text.includes('Page 300 '), text.includes('Page 301 ')]).toEqual([true, false]);
  });

  it('is found behind other bytes, and when its table is wrong', async () => {
    const whole = pdf([lines('Still here.')]);
    expect((await readBytes(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), whole]))).text).toBe(
      'Still here.',
    );
    const misled = Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    expect((await readBytes(misled)).text).toBe('Still here.');
  });

  it('is text and nothing else: what would run on opening does not', async () => {
    const script = `/OpenAction << /S /JavaScript /JS (while \\(true\\) app.alert\\(1\\);) >> /AA << /WC << /S /Launch /F (/bin/true) >> >>`;
    const { text } = await read([lines('Words.')], { catalog: script });
    expect(text).toBe('Words.');
  });
});

describe('a PDF', () => {
  it.each([
    ['locked', pdf([lines('Secret.')], { trailer: LOCKED }), 'capture.pdf.locked', /password.*without one/],
    [
      'broken',
      Buffer.from('%PDF-1.7\nnothing of a PDF follows'),
      'capture.pdf.broken',
      /broken.*Download it again/,
    ],
    ['cut off', pdf([lines('Words.')]).subarray(0, 60), 'capture.pdf.broken', /broken/],
    ['of pictures alone', pdf(['0 0 m 100 100 l S']), 'capture.pdf.scanned', /OCR/],
    ['without pages', pdf([]), 'capture.pdf.broken', /broken/],
    ['no PDF at all', Buffer.from('just words'), 'capture.unreadable', /no PDF, whatever its name says/],
  ])('that is %s is refused with the remedy', async (_, bytes, code, words) => {
    const problem = await refusal(bytes);
    expect(problem).toMatchObject({ kind: 'invalid', code, fields: [{ field: 'contentBase64' }] });
    expect(problem.detail).toMatch(words);
  });

  it('over 10 MB is refused', async () => {
    expect((await refusal(Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'))).code).toBe('capture.too_large');
  });
});
