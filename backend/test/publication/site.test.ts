import type { RunningApp } from '../support/server.js';
import { claimReviewFaults } from './claimReview.rules.js';
import { crawl, dataBlocks, type Fetched, fetched, parsed, visibleText } from './crawl.js';
import { INCIDENT } from './documents.js';
import { printedSite } from './printedSite.js';

let app: RunningApp;
let pages: Fetched[];
beforeAll(async () => {
  app = await printedSite();
  pages = (await crawl(app.url)).filter(({ headers }) =>
    headers.get('content-type')?.startsWith('text/html'),
  );
});
afterAll(() => app.close());

const page = (path: string): Promise<Fetched> => fetched(app.url, path);
const isVerdict = ({ path }: Fetched): boolean => /^\/verdicts\/[^/]+$/.test(path);

describe('every public page', () => {
  it('is found by following links', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/', '/incidents', '/parties/maren-lindqvist', '/corrections', '/method', `/incidents/${INCIDENT.slug}`,
        '/verdicts/blamed', '/verdicts/blamed/editions/1', '/verdicts/blamed/history', '/verdicts/bare',
      ]),
    ); // prettier-ignore
    expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
  });

  it('is complete without script, in one language that it names, under one heading', () => {
    for (const { path, body } of pages) {
      const document = parsed(body);
      expect([path, document.documentElement.getAttribute('lang')]).toEqual([path, 'en']);
      expect([path, document.querySelectorAll('h1').length]).toEqual([path, 1]);
      expect([path, document.querySelectorAll('script:not([type="application/ld+json"])').length]).toEqual([
        path,
        0,
      ]);
      expect([path, document.querySelectorAll('[style], style, iframe, [onclick]').length]).toEqual([
        path,
        0,
      ]);
    }
  });

  it('has its headings in order', () => {
    for (const { path, body } of pages) {
      const levels = [...parsed(body).querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
      expect([path, jumps]).toEqual([path, []]);
    }
  });

  it('is at most 40 kB with its one stylesheet', async () => {
    for (const { path, body } of pages) {
      const sheets = [...parsed(body).querySelectorAll('link[rel="stylesheet"]')].map((link) =>
        link.getAttribute('href'),
      );
      expect([path, sheets.length]).toEqual([path, 1]);
      const css = await page(sheets[0] ?? '');
      expect(css.headers.get('cache-control')).toContain('immutable');
      expect(Buffer.byteLength(body) + Buffer.byteLength(css.body)).toBeLessThanOrEqual(40_000);
    }
  });

  it('may be kept by shared caches for less than a minute after a correction, and carries no cookie (INV-9)', () => {
    for (const { headers } of pages) {
      const [, fresh, late] =
        /s-maxage=(\d+), stale-while-revalidate=(\d+), stale-if-error=\d+/.exec(
          headers.get('cache-control') ?? '',
        ) ?? [];
      expect(Number(fresh) + Number(late)).toBeLessThanOrEqual(60);
      expect(headers.has('set-cookie')).toBe(false);
    }
  });

  it('allows no script, no frame and nothing from elsewhere', () => {
    for (const { headers } of pages) {
      const policy = headers
        .get('content-security-policy')
        ?.split(';')
        .map((part) => part.trim());
      expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])); // prettier-ignore
      expect(policy?.some((part) => part.startsWith('script-src') || part.includes('unsafe'))).toBe(false);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('is not sent again to a reader whose copy still holds', async () => {
    for (const { path, headers } of pages.slice(0, 5)) {
      const etag = headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]{27}"$/);
      const again = await fetch(app.url + path, { headers: { 'if-none-match': `W/"old", ${etag}` } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      const other = await fetch(app.url + path, { headers: { 'if-none-match': '"old"' } });
      expect(other.status).toBe(200);
    }
  });
});

describe('the ClaimReview', () => {
  it('stands exactly once on each verdict page and on no other', () => {
    for (const found of pages) {
      expect([found.path, dataBlocks(found.body).length]).toEqual([found.path, isVerdict(found) ? 1 : 0]);
    }
    expect(pages.filter(isVerdict).length).toBeGreaterThanOrEqual(12);
  });

  it('follows the documented rules on each verdict page', () => {
    for (const { path, body } of pages.filter(isVerdict)) {
      const faults = claimReviewFaults(dataBlocks(body)[0], { url: app.url + path, text: visibleText(body) });
      expect([path, faults]).toEqual([path, []]);
    }
  });

  it('has a number only where a rating has one', () => {
    const rated = (slug: string): unknown => {
      const body = pages.find(({ path }) => path === `/verdicts/${slug}`)?.body ?? '';
      return (dataBlocks(body)[0] as { reviewRating: object }).reviewRating;
    };
    expect(rated('rated-misleading')).toMatchObject({ ratingValue: 2, bestRating: 5, worstRating: 1 });
    expect(Object.keys(rated('rated-unproven') as object)).not.toContain('ratingValue');
  });

  it('carries no rating once the check is void', () => {
    const body = pages.find(({ path }) => path === '/verdicts/void')?.body ?? '';
    expect((dataBlocks(body)[0] as { reviewRating: object }).reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Void',
      ratingExplanation: 'We checked words that were never said.',
    });
  });

  it('names nobody where nobody is named', () => {
    const body = pages.find(({ path }) => path === '/verdicts/bare')?.body ?? '';
    expect(dataBlocks(body)[0]).not.toHaveProperty('itemReviewed.author');
  });

  it('would be found out by the rules if it broke them', () => {
    const body = pages.find(({ path }) => path === '/verdicts/rated-mixed')?.body ?? '';
    const good = dataBlocks(body)[0] as Record<string, object>;
    const at = { url: `${app.url}/verdicts/rated-mixed`, text: visibleText(body) };
    const broken: object[] = [
      { ...good, claimReviewed: '' },
      { ...good, claimReviewed: 'Something that the page does not say' },
      { ...good, url: 'https://elsewhere.example/' },
      { ...good, reviewRating: { ...good.reviewRating, alternateName: 'True' } },
      { ...good, reviewRating: { ...good.reviewRating, worstRating: 0 } },
      { ...good, reviewRating: { '@type': 'Rating', alternateName: 'Mixed', ratingValue: 3 } },
      { ...good, itemReviewed: { '@type': 'Claim', author: { '@type': 'Person' } } },
      { ...good, itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', url: 'page' } } },
    ];
    for (const markup of broken) expect(claimReviewFaults(markup, at)).not.toEqual([]);
  });
});

describe('a verdict page', () => {
  it('keeps the two questions apart and says what is not known', async () => {
    const text = visibleText((await page('/verdicts/rated-unproven')).body);
    for (const words of [
      'Was it said?',
      'Is it so?',
      'What we know',
      'What is not known',
      'How it reached us',
      'The evidence',
      'not given',
      'Withheld.',
      '1 origin, 2 places',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('announces a correction at the top and leads to the edition before it', async () => {
    const { body } = await page('/verdicts/blamed');
    expect(parsed(body).querySelector('main article > :first-child')?.textContent).toContain(
      'Two reports that we called independent share one author.',
    );
    expect(body).toContain('href="/verdicts/blamed/editions/1"');
  });

  it('keeps the earlier edition readable, marked, and pointing to the current one', async () => {
    const { status, body } = await page('/verdicts/blamed/editions/1');
    expect(status).toBe(200);
    expect(visibleText(body)).toContain('it no longer stands');
    expect(visibleText(body)).toContain('Contested');
    expect(parsed(body).querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `${app.url}/verdicts/blamed`,
    );
    expect(body).toContain('noindex');
  });

  it('has its newest edition at its number too', async () => {
    const { status, body } = await page('/verdicts/blamed/editions/2');
    expect(status).toBe(200);
    expect(visibleText(body)).toContain('This is edition 2 of 2, the current one.');
  });

  it('tells in its history what each edition changed', async () => {
    const text = visibleText((await page('/verdicts/blamed/history')).body);
    expect(text).toContain('The verdict went from “Contested” to “Unproven”.');
  });

  it('leads to the passage on the living page and to our capture', async () => {
    const document = parsed((await page('/verdicts/rated-mixed')).body);
    const hrefs = [...document.querySelectorAll('#evidence-1 a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(hrefs[0]).toMatch(/^#capture-/);
    expect(document.getElementById(hrefs[0]?.slice(1) ?? '')?.textContent).toMatch(/[0-9a-f]{64}/);
    expect(hrefs[1]).toContain('#:~:text=');
  });
});

describe('an address that leads nowhere', () => {
  const SLUGS = [
    '/verdicts/none',
    '/verdicts/none/history',
    '/verdicts/none/editions/1',
    '/verdicts/blamed/editions/3',
    '/verdicts/blamed/editions/0',
    '/verdicts/..%2f',
    '/incidents/none',
    '/nothing/at/all',
    '/wp-login.php',
    '/styles/none.css',
  ];

  it('is answered with the same bytes, whatever it was', async () => {
    const answers = await Promise.all(SLUGS.map(page));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => namesAndValues(headers))).size).toBe(1);
    expect(visibleText(answers[0]?.body ?? '')).toContain('There is nothing at this address');
  });

  it('is a problem document for programs', async () => {
    const { status, headers } = await page('/api/nothing');
    expect([status, headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ]);
  });
});

/** But for what differs between any two answers. */
function namesAndValues(headers: Headers): string {
  return JSON.stringify(
    [...headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive'].includes(name)),
  );
}

describe('an older page from a cache', () => {
  it('still gets a stylesheet, which no cache keeps for long', async () => {
    const { status, headers } = await page('/styles/0123456789abcdef.css');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('cache-control')).not.toContain('immutable');
  });
});
