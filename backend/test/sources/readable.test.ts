import { Problem } from '../../src/platform/problem.js';
import {
  LARGEST_CAPTURE,
  mimeOfFile,
  readPasted,
  readWritten,
  type Page,
  type Readable,
} from '../../src/sources/readable.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const html = (body: string): string => readUploaded('page.html', utf8(body)).text;

function readUploaded(fileName: string, bytes: Uint8Array, declared?: string): Page {
  return readWritten({ bytes, mime: mimeOfFile(fileName), field: 'contentBase64', declared });
}

function refusal(read: () => Readable): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('pasted text', () => {
  it('is kept as it is but for its line ends; the bytes stay as they came', () => {
    const typed = 'One\u00A0two\r\n“three”\u2009— \uFEFFcafe\u0301\r\n 👩\u200D🚒  \tlast\n';
    const { text, bytes } = readPasted(typed);
    expect(text).toBe(typed.replaceAll('\r\n', '\n'));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(typed);
  });

  it.each([
    ['nothing', ''],
    ['only spaces', ' \n\t \u00A0'],
  ])('is refused when there is %s', (_, text) => {
    expect(refusal(() => readPasted(text))).toMatchObject({
      code: 'capture.empty',
      fields: [{ field: 'text' }],
    });
  });

  it.each([
    ['NUL', 'a\0b', /U\+0000/],
    ['another control character', 'a\u0007b', /U\+0007/],
    ['half a surrogate pair', 'a\uD83Db', /surrogate/],
  ])('is refused when it holds %s', (_, text, words) => {
    const problem = refusal(() => readPasted(text));
    expect(problem.code).toBe('capture.unreadable');
    expect(problem.detail).toMatch(words);
  });

  it('is refused over 10 MB, counted in bytes', () => {
    expect(readPasted('é'.repeat(LARGEST_CAPTURE / 2)).bytes).toHaveLength(LARGEST_CAPTURE);
    expect(refusal(() => readPasted('é'.repeat(LARGEST_CAPTURE / 2 + 1)))).toMatchObject({
      kind: 'too_large',
      code: 'capture.too_large',
    });
  });
});

describe('an uploaded file', () => {
  it.each([
    ['UTF-8', utf8('“Düne”'), ''],
    ['UTF-8 with a mark', utf8('\uFEFF“Düne”'), ''],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from('\uFEFF“Düne”', 'utf16le')), ''],
    ['windows-1252, which is said', latin('\u0093D\u00FCne\u0094'), /not valid UTF-8.*Read as windows-1252/],
  ])('is decoded from %s', (_, bytes, note) => {
    const read = readUploaded('note.txt', bytes);
    expect(read.text).toBe('“Düne”');
    expect(read.note).toMatch(note);
    expect(read.bytes).toBe(bytes);
  });

  it('follows the encoding that the page declares', () => {
    const page = (charset: string, word: string): Uint8Array =>
      Uint8Array.from([
        ...latin(
          `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>`,
        ),
        ...latin(word),
      ]);
    expect(readUploaded('a.html', page('windows-1251', '\u00CC\u00E8\u00F0')).text).toBe('Мир');
    expect(readUploaded('a.html', page('iso-8859-1', 'caf\u00E9'))).toMatchObject({ text: 'café', note: '' });
    expect(readUploaded('a.html', page('klingon', 'x')).note).toMatch(/“klingon”.*Read as UTF-8/);
    expect(readUploaded('a.html', page('utf-8', 'caf\u00E9')).note).toMatch(/“utf-8”.*windows-1252/);
    expect(readUploaded('a.html', page('utf-16', 'cafe'))).toMatchObject({ text: 'cafe', note: '' });
  });

  it('follows the encoding that came with it before that', () => {
    expect(readUploaded('a.html', latin('<meta charset="utf-8"><p>caf\u00E9'), 'windows-1252').text).toBe(
      'café',
    );
  });

  it.each([
    ['a file of another kind', 'report.docx', 'PK', 'capture.kind', /pasted text, text files.*PDFs.*HTML/],
    ['an image', 'photo.png', '\u0089PNG', 'capture.kind', /copy its text and paste/],
    ['a name without an ending', 'report', 'words', 'capture.kind', /text files/],
    [
      'a PDF in disguise',
      'report.txt',
      '%PDF-1.7 words',
      'capture.unreadable',
      /a PDF, whatever its name says/,
    ],
    ['an image in disguise', 'photo.html', '\u00FF\u00D8\u00FF\u00E0', 'capture.unreadable', /a JPEG image/],
    [
      'an Office document in disguise',
      'a.txt',
      'PK\u0003\u0004',
      'capture.unreadable',
      /an archive or an Office document/,
    ],
    [
      'a program in disguise',
      'a.txt',
      'MZ\u0090\u0000\u0003',
      'capture.unreadable',
      /control character U\+0000/,
    ],
    ['UTF-16 without a mark', 'a.txt', 'h\u0000e\u0000', 'capture.unreadable', /U\+0000/],
    ['an empty file', 'a.txt', '', 'capture.empty', /no text/],
    ['a page without words', 'a.html', '<script>x()</script>', 'capture.empty', /no text/],
  ])('is refused when it is %s', (_, name, content, code, words) => {
    const problem = refusal(() => readUploaded(name, latin(content)));
    expect(problem.code).toBe(code);
    expect(problem.detail).toMatch(words);
  });
});

describe('the visible text of a page', () => {
  it('keeps every visible word, chrome included, in paragraphs', () => {
    const page = `<!doctype html><html><head><title>Unseen</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <h1>Pages   out of\n reach</h1>
      <p>The <b>mayor</b> said&nbsp;&ldquo;no&rdquo;.<br>Twice.</p>
      <aside>Support <i>us</i></aside><script>spy()</script><noscript>Turn it on</noscript>
      <ul><li>One</li><li>Two</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>
      <p hidden>never</p><div style="color:red; display: none">never <p>ever</p></div><!-- no -->
      <pre>kept   as
  typed</pre><p>&#x1D518;&amp;&lt;b&gt;</p></body></html>`;
    expect(html(page)).toBe(
      [
        'Home News',
        'Pages out of reach',
        'The mayor said\u00A0“no”.\nTwice.',
        'Support us',
        'One\nTwo',
        'a\tb\nc',
        'kept   as\n  typed',
        '𝔘&<b>',
      ].join('\n\n'),
    );
  });

  it.each([
    ['loose words', 'just words', 'just words'],
    ['paragraphs nobody closed', '<p>one<p>two', 'one\n\ntwo'],
    ['a head nobody closed', '<html><head><meta charset=utf-8><title>t</title><body>seen', 'seen'],
    ['tags in each other’s way', '<b><p>one</b> two</p>', 'one\n\ntwo'],
    ['words against tags', 'a<b>b</b>c <i> d</i>', 'abc d'],
    ['no-break spaces', '<p>&nbsp;a&nbsp;</p>', '\u00A0a\u00A0'],
    ['a slash where none belongs', '<div/>x<br/>y', 'x\ny'],
    ['an end that nothing began', '</div>x</p>y', 'x\n\ny'],
    ['a character that does not exist', 'a&#0;b&#xD800;c', 'a\uFFFDb\uFFFDc'],
  ])('comes through %s', (_, page, text) => {
    expect(html(page)).toBe(text);
  });

  it.each([
    ['blanks', ' '],
    ['tabs', '\t'],
    ['line feeds', '\n'],
    ['blank lines', ' \n'],
    ['attributes', '<b style="display '],
    ['entities', '&nbsp;&#32'],
  ])('is found in no time in a megabyte of %s', (_, piece) => {
    const before = Date.now();
    const filling = piece.repeat(Math.floor(1_000_000 / piece.length));
    expect(html(`a<pre>x${filling}x</pre>b`)).toMatch(/^a\n\nx/);
    expect(Date.now() - before).toBeLessThan(4000);
  });

  it('is refused when the page is nested beyond any reason, in no time', () => {
    const before = Date.now();
    const problem = refusal(() => readUploaded('a.html', utf8('<b>'.repeat(3_000_000))));
    expect(problem.code).toBe('capture.html.depth');
    expect(Date.now() - before).toBeLessThan(2000);
  });
});
