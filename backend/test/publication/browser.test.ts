import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { LOOKS, openBrowser } from '../support/browser.js';
import type { RunningApp } from '../support/server.js';
import { crawl } from './crawl.js';
import { INCIDENT } from './documents.js';
import { printedSite } from './printedSite.js';

jest.setTimeout(240_000);

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  app = await printedSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** One page of each form; the others differ in words only. */
const FORMS = [
  '/',
  '/?q=nothing+like+it',
  '/verdicts/rated-unproven',
  '/verdicts/blamed',
  '/verdicts/void',
  '/verdicts/bare',
  '/verdicts/first-format',
  '/verdicts/blamed/editions/1',
  '/verdicts/blamed/history',
  '/incidents',
  `/incidents/${INCIDENT.slug}`,
  '/parties/maren-lindqvist',
  '/corrections',
  '/method',
  '/nowhere',
];

/** Opens a page as that reader and gives it to `look`; what the browser complains of is a failure. */
async function asReader(reader: object, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(reader);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(app.url + path);
    await look(page);
    const own = complaints.filter((complaint) => !/status of 404/.test(complaint));
    expect([path, own]).toEqual([path, []]);
  } finally {
    await context.close();
  }
}

/** The dark differs from the light in its colours only. */
const axeFor = (look: string, page: Page): AxeBuilder =>
  look === 'in the dark' ? new AxeBuilder({ page }).withRules(['color-contrast']) : new AxeBuilder({ page });

describe.each(Object.entries(LOOKS))('read %s', (look, reader) => {
  it.each(FORMS)('%s holds no barrier that axe knows of', async (path) => {
    await asReader(reader, path, async (page) => {
      const { violations } = await axeFor(look, page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
});

it('axe would have found a barrier', async () => {
  await asReader({}, '/method', async (page) => {
    await page.evaluate(() => document.querySelector('header form input')?.removeAttribute('aria-label'));
    await page.evaluate(() => document.querySelector('header form input')?.removeAttribute('placeholder'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toContain('label');
  });
});

it.each([
  ['a screen of 320 px', { viewport: { width: 320, height: 640 } }],
  ['400 % zoom of a screen of 1280 px', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
])('nothing runs out of %s', async (_, reader) => {
  for (const path of FORMS) {
    await asReader(reader, path, async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 320]);
    });
  }
});

it('is whole without script, and the browser allows none', async () => {
  await asReader({ javaScriptEnabled: false }, '/verdicts/blamed', async (page) => {
    expect(await page.locator('h1').innerText()).toContain('Ostravia was behind the outage');
  });
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
  await page.goto(`${app.url}/verdicts/blamed`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "it ran"';
    document.head.append(script);
  });
  await refused;
  expect(await page.title()).not.toBe('it ran');
  await page.close();
});

it('is read with the keyboard: the first stop leads to the content, and every stop can be seen', async () => {
  await asReader(LOOKS['at a desk'], '/verdicts/blamed', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
    expect((await page.locator(':focus').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    const outline = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
  });
});

it('searches and narrows with forms alone', async () => {
  await asReader({ javaScriptEnabled: false }, '/', async (page) => {
    await page.getByRole('searchbox').fill('ostravia');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/q=ostravia/);
    expect(await page.locator('.verdicts > li').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Verdict' }).selectOption('mixed');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/rating=mixed/);
    expect(await page.locator('main').innerText()).toContain('No published verdict matches');
  });
});

it('prints without navigation, and with the addresses of its sources', async () => {
  await asReader({}, '/verdicts/rated-mixed', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    const after = await page
      .locator('#evidence-1 a[href^="http"]')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('harbour-courier.example');
  });
});

it('leads only to pages that are there', async () => {
  const pages = await crawl(app.url);
  expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
});
