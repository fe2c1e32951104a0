import type { VerdictDocument } from '../../src/verdicts/document.js';
import { runningApp, type RunningApp } from '../support/server.js';
import { fetched, parsed, visibleText } from './crawl.js';
import * as make from './documents.js';
import { press } from './press.js';

const MANY = 47;
let app: RunningApp;

beforeAll(async () => {
  app = await runningApp({ jobs: false });
  const { print } = press(app.database);
  for (let number = 1; number <= MANY; number += 1) {
    // Several share a moment, so that the order must be settled by more than the time.
    const publishedAt = new Date(Date.UTC(2026, 10, 1, 0, Math.floor(number / 4)));
    await print({ slug: `claim-${number}`, document: claimNumber(number), publishedAt });
    if (number % 2 === 0)
      await print({ slug: `claim-${number}`, document: claimNumber(number), publishedAt });
  }
  const named = make.party('Zoë Åkerström');
  await print({
    slug: 'said-by-zoe',
    document: { ...claimNumber(99), appearances: [make.appearance('z', { speaker: named })], citations: [] },
  });
});
afterAll(() => app.close());

function claimNumber(number: number): VerdictDocument {
  const base = make.document();
  return {
    ...base,
    claim: {
      ...base.claim,
      kind: number % 3 === 0 ? 'timeline' : 'quantity',
      statement: `Statement ${number} of many`,
    },
    incident: { ...make.INCIDENT, slug: `incident-${number}`, title: `Incident ${number}` },
    verdict: {
      ...base.verdict,
      rating: number % 2 === 0 ? 'refuted' : 'unproven',
      headline: `Finding number ${number}`,
    },
  };
}

const slugsAt = async (path: string): Promise<string[]> => {
  const { body } = await fetched(app.url, path);
  return [...parsed(body).querySelectorAll('.verdicts h2 a, .corrections h2 a')].map(
    (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
  );
};

/** Follows “earlier …” to the end. */
async function walk(start: string): Promise<string[]> {
  const found: string[] = [];
  for (let path: string | null = start; path;) {
    found.push(...(await slugsAt(path)));
    path =
      parsed((await fetched(app.url, path)).body)
        .querySelector('a[rel="next"]')
        ?.getAttribute('href') ?? null;
  }
  return found;
}

it.each([
  ['/', MANY + 1],
  ['/incidents', MANY + 1],
  ['/corrections', Math.floor(MANY / 2)],
  ['/?rating=refuted', Math.floor(MANY / 2)],
])('%s can be read to its end, page by page, with nothing missing and nothing twice', async (path, count) => {
  const slugs = await walk(path);
  expect(slugs.length).toBe(count);
  expect(new Set(slugs).size).toBe(count);
});

it('finds by words, by a name without its accents, and by rating and kind together', async () => {
  expect(await slugsAt('/?q=zoe+akerstrom')).toEqual(['said-by-zoe']);
  expect(await slugsAt('/?q=%22statement+7%22')).toEqual(['claim-7']);
  expect(await slugsAt('/?q=incident+31')).toEqual(['claim-31']);
  const both = await walk('/?rating=refuted&kind=timeline');
  expect(both.every((slug) => Number(slug.split('-')[1]) % 6 === 0)).toBe(true);
  expect(both.length).toBe(Math.floor(MANY / 6));
});

it('says so when nothing is found, and what that does not mean', async () => {
  const text = visibleText((await fetched(app.url, '/?q=aardvark')).body);
  expect(text).toContain('we may not have checked it');
});

it('keeps what was searched for while turning pages', async () => {
  const { body } = await fetched(app.url, '/?q=statement&rating=unproven');
  expect(parsed(body).querySelector('a[rel="next"]')?.getAttribute('href')).toMatch(
    /^\/\?q=statement&rating=unproven&after=/,
  );
});

it.each([
  ['a field of others', '/?utm_source=x&fbclid=y'],
  ['an unknown rating', '/?rating=true'],
  ['a repeated field', '/?q=a&q=b'],
  ['NUL', '/?q=%00'],
  ['broken UTF-8', '/?q=%ff%fe'],
  ['query syntax', '/?q=%22%20OR%20-%20%27%3B--'],
  ['a very long query', `/?q=${'word+'.repeat(1000)}`],
  ['a prototype', '/?rating=__proto__&kind=constructor'],
])('takes %s without harm', async (_, path) => {
  const { status, headers } = await fetched(app.url, path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

it.each([
  ['nonsense', 'zzz'],
  ['another list', Buffer.from('["a","b","c"]').toString('base64url')],
  ['no moment', Buffer.from('["soon","00000000-0000-0000-0000-000000000000"]').toString('base64url')],
])('answers a page address that is %s in words', async (_, after) => {
  const { status, body } = await fetched(app.url, `/?after=${after}`);
  expect(status).toBe(400);
  expect(visibleText(body)).toContain('This page cannot be shown');
});
