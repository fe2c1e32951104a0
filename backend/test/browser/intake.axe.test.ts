import type { Browser } from 'playwright-core';
import { LOOKS, openBrowser } from '../support/browser.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { capture, claim } from '../support/record.js';
import { signIn } from './deskVisit.js';
import { ferryArticle } from './ferryArticle.js';
import { suggestion } from './suggestionHands.js';
import { faults } from './faults.js';

jest.setTimeout(240_000);

let newsroom: Newsroom;
let browser: Browser;
let address: string;
beforeAll(async () => {
  newsroom = await openNewsroom({ jobs: true });
  browser = await openBrowser();
  await claim(newsroom.checker, { statement: 'No payment data was taken from Kestrel Line' });
  const { id } = await capture(newsroom.checker, { text: ferryArticle('Kestrel Line', 'Saltmarsh Spider') });
  address = `${newsroom.url}/desk/intake/${id}`;
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])(
  'the suggestions are open to everybody, %s',
  async (look) => {
    const visit = await signIn(browser, newsroom, newsroom.checker, 'mouse', LOOKS[look]);
    const { page } = visit;
    const found: Record<string, string[]> = {};
    const check = async (what: string): Promise<void> => {
      // Dialogs fade in, and what is half faded has no contrast.
      await page.waitForTimeout(400);
      const here = await faults(page);
      if (here.length > 0) found[what] = here;
    };
    await page.goto(address);
    await suggestion(page, '40,000 passengers').click();
    await check('the list');
    await page.keyboard.press('d');
    await check('a dismissal');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await suggestion(page, 'No payment data').click();
    await page.keyboard.press('m');
    await check('a merger');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page.getByLabel(/^The claim in our words/).waitFor();
    await check('the form');
    await page.keyboard.press('Escape');
    await suggestion(page, 'denied any involvement').click();
    const undecided = page.getByRole('button', { name: /, not decided: / });
    const before = await undecided.count();
    await page.keyboard.press('d');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('1');
    await page
      .getByRole('button', { name: /, dismissed: / })
      .first()
      .waitFor();
    expect(await undecided.count()).toBe(before - 1);
    await suggestion(page, 'denied any involvement').click();
    await page.getByText(/Chen dismissed it/).waitFor();
    await check('a decision');
    await page.keyboard.press('u');
    await page.getByText('1 dismissed').waitFor({ state: 'detached' });
    expect(found).toEqual({});
    await visit.leave();
  },
);
