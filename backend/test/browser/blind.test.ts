import type { Browser, Page } from 'playwright-core';
import { asked, rates } from '../support/assessments.js';
import { LOOKS, openBrowser } from '../support/browser.js';
import { submittedClaim, workedClaim } from '../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import { signIn, type Visit } from './deskVisit.js';
import { faults, rulesFor } from './faults.js';

jest.setTimeout(240_000);

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

async function at(
  person: Colleague,
  address: string,
  work: (visit: Visit, page: Page) => Promise<void>,
  look?: object,
): Promise<void> {
  const visit = await signIn(browser, newsroom, person, 'keyboard', look);
  try {
    await visit.page.goto(`${newsroom.url}/desk${address}`);
    await work(visit, visit.page);
  } finally {
    await visit.leave();
  }
}

it('goes from the question to the two ratings side by side, by keyboard', async () => {
  const { checker, second } = newsroom;
  const claim = await workedClaim(checker);
  await at(checker, `/claims/${claim.id}`, async ({ hands }, page) => {
    await hands.press('Ask for a second rating');
    const dialog = page.getByRole('dialog', { name: 'Ask for a second rating' });
    await hands.choose('Colleague', second.name, dialog);
    await hands.press('Ask', dialog);
    await page.getByText('has not rated yet').waitFor();
  });

  await at(second, `/claims/${claim.id}`, async ({ hands }, page) => {
    await page.getByText('asks for your own rating').waitFor();
    expect(page.url()).toContain(`/claims/${claim.id}/rate`);
    await page.getByText('42 hours without a single answered request').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('The portal was out of reach for 42 hours.');
    await hands.press('Give this rating');
    await page.getByText('Choose one of them.').first().waitFor();
    await hands.choose('Was it said?', 'Said');
    await hands.choose('Is it so?', 'Mixed');
    await hands.choose('Confidence', 'Low');
    await hands.write('Why', 'The log covers one of two servers [1].');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Disagreement' }).waitFor();
    expect(await page.getByText('Mostly supported').count()).toBe(1);
    await hands.press('Read the verdict');
    await page.getByRole('heading', { name: 'Second ratings' }).waitFor();
  });

  await at(checker, `/claims/${claim.id}`, async (_, page) => {
    const rating = page.getByRole('article', { name: `Second rating by ${second.name}` });
    await rating.getByRole('heading', { name: 'Disagreement' }).waitFor();
    expect(await rating.innerText()).toContain('one of two servers');
  });
});

it('stands in the queue of the one asked, and goes away when she declines', async () => {
  const { checker, second } = newsroom;
  const claim = await workedClaim(checker);
  await asked(checker, claim, second);
  await at(second, '/queue', async ({ hands }, page) => {
    const notice = page.getByRole('region', { name: 'Asked of you: a second rating' });
    await notice.waitFor();
    await notice.getByRole('link').first().press('Enter');
    await hands.press('Decline');
    await page.getByText('Nobody asks you to rate this claim.').waitFor();
  });
});

it('tells the editor, where she decides, of a dissent that the page does not have', async () => {
  const { checker, second, editor } = newsroom;
  const claim = await submittedClaim(checker);
  await rates(second, await asked(checker, claim, second), { dissents: true });
  await at(editor, `/claims/${claim.id}/review`, async (_, page) => {
    await page.getByText('A dissent that may be published came in after this revision').waitFor();
  });
});

it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('is open to everybody, %s', async (look) => {
  const { checker, second } = newsroom;
  const rated = await workedClaim(checker);
  await rates(second, await asked(checker, rated, second));
  const open = await workedClaim(checker);
  await asked(checker, open, second);
  const found: Record<string, string[]> = {};
  const visit = async (person: Colleague, address: string, words: string) =>
    at(
      person,
      address,
      async (_, page) => {
        await page.getByText(words).first().waitFor();
        await page.waitForLoadState('networkidle');
        const here = await faults(page, rulesFor(look));
        if (here.length > 0) found[address] = here;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        if (wide) found[`${address} wider than the screen`] = [look];
      },
      LOOKS[look],
    );
  await visit(second, `/claims/${open.id}/rate`, 'asks for your own rating');
  await visit(second, '/queue', 'Asked of you');
  await visit(checker, '/agreement', 'By the order of the ratings');
  if (look !== 'on a phone') await visit(checker, `/claims/${rated.id}`, 'Disagreement');
  expect(found).toEqual({});
});
