import { Reader, type Reading } from '../../src/sources/reading/reader.js';
import { newsPage, PARAGRAPHS } from './pages.js';

const reader = new Reader();
afterAll(() => reader.onModuleDestroy());
jest.setTimeout(60_000);

const readPage = (html: string): Promise<Reading> =>
  reader.read({
    kind: 'written',
    bytes: Buffer.from(html),
    mime: 'text/html',
    field: 'contentBase64',
    url: null,
  });

const prose = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

/** The stretches that are not the story, and the rest. */
function apart({ text, boilerplate }: Reading): { furniture: string; story: string } {
  const points = [...text];
  const isIn = (at: number): boolean => boilerplate.some(({ starts, ends }) => at >= starts && at < ends);
  return {
    furniture: points.filter((_, at) => isIn(at)).join(''),
    story: points.filter((_, at) => !isIn(at)).join(''),
  };
}

describe('the story of a page', () => {
  it.each([
    ['in articles', newsPage()],
    ['in articles whose lines end as on Windows', newsPage().replaceAll('\n', '\r\n')],
    ['that numbers its elements as we do', newsPage().replaceAll('<p>', '<p data-ascribe-n="0">')],
    [
      'in boxes without meaning',
      `<body><div id="menu"><a href=1>News</a> <a href=2>Sport</a></div><div><div><div><h2>Port pages down</h2>${prose.replaceAll('p>', 'div>')}</div></div></div><div class="newsletter">Sign up for our morning newsletter</div><div class="footer-links">© The Courier</div>`,
    ],
    [
      'in a table, as of old',
      `<table><tr><td class="navigation"><a href=1>News</a><br><a href=2>Sport</a></td><td>${prose}</td></tr><tr><td colspan=2 class="footer">© The Courier, all rights reserved</td></tr></table>`,
    ],
    ['with letters beyond the basic plane', newsPage().replace('<body>', '<body><nav>🗞️ 𝔑𝔢𝔴𝔰 👩‍🚒</nav>')],
  ])('is told from the rest %s, word by word', async (_, html) => {
    const reading = await readPage(html);
    expect(reading.storyNote).toBe('');
    const { story, furniture } = apart(reading);
    for (const words of PARAGRAPHS) expect(story).toContain(words);
    for (const words of PARAGRAPHS) expect(furniture).not.toContain(words.slice(0, 40));
    expect(furniture).toContain('© The Courier');
  });

  it('leaves out the ways to elsewhere', async () => {
    const { story, furniture } = apart(await readPage(newsPage()));
    expect(furniture).toContain('Sport');
    expect(story).not.toMatch(/Sport|strike|Accept all/);
  });

  it('keeps every word of the page in its text', async () => {
    const { text } = await readPage(newsPage());
    for (const words of [
      'News',
      'We use cookies',
      'Share on X',
      'Sign up',
      'Storm closes pier',
      'bob 🦆',
      '© The Courier',
    ])
      expect(text).toContain(words);
  });

  it('has stretches in their order, apart from each other, inside of the text', async () => {
    const { boilerplate, length } = await readPage(newsPage());
    let last = 0;
    for (const { starts, ends, why } of boilerplate) {
      expect(starts).toBeGreaterThanOrEqual(last);
      expect(ends).toBeGreaterThan(starts);
      expect(why).toMatch(/^[a-z ]+$/);
      last = ends;
    }
    expect(last).toBeLessThanOrEqual(length);
  });

  it('is not lost in comments that are longer', async () => {
    const comments = Array.from(
      { length: 60 },
      (_, at) =>
        `<div class="comment"><p>reader${at}: I have read this twice, and I wonder, honestly, what the office will say, and when</p></div>`,
    );
    const { story } = apart(
      await readPage(
        newsPage().replace('<section id="comments">', `<section id="comments">${comments.join('')}`),
      ),
    );
    expect(story).toContain(PARAGRAPHS[0]);
    expect(story).not.toContain('reader7');
  });

  it.each([
    ['a page of links', '<ul>' + '<li><a href=1>Port strike enters second week</a>'.repeat(50) + '</ul>'],
    ['a few words', '<p>Page under construction.'],
    ['a page without elements', 'just words, '.repeat(40)],
  ])('is not made up: %s', async (_, html) => {
    const reading = await readPage(html);
    expect(reading.boilerplate).toEqual([]);
  });
});
