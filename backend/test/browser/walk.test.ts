import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { answerCautions } from './cautionJob.js';
import { faceChecklist } from './checklistJob.js';
import { signIn, type Visit, type With } from './deskVisit.js';
import { approve, correct, CORRECTED, describe as say, find, HEADLINE, paste, publish, reopen, STATEMENT, submit, take, weigh } from './job.js'; // prettier-ignore

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

/** One person after another sits down at the desk; what her browser complains of is a failure. */
async function at(
  person: 'checker' | 'editor',
  how: With,
  work: (visit: Visit) => Promise<void>,
): Promise<void> {
  const visit = await signIn(browser, newsroom, newsroom[person], how);
  try {
    await work(visit);
    expect(visit.complaints).toEqual([]);
  } catch (error) {
    await visit.page.screenshot({ path: `test-results/walk-${how}-${person}.png` });
    throw error;
  } finally {
    await visit.leave();
  }
}

describe.each(['mouse', 'keyboard'] as const)('the whole job, by %s', (how) => {
  const title =
    how === 'mouse' ? 'Harbour Authority Says its Mail was Hit' : 'Harbour Mail Was Hit, Says Authority';
  const statement = `${STATEMENT}, said by ${how}`;
  const speaker = how === 'mouse' ? 'Lena Brandt' : 'Lena Brandt of Varn';

  it('goes from a pasted article to a page that two people stand behind, and to its correction', async () => {
    await at('checker', how, async (visit) => {
      await paste(visit, title);
      await say(visit, statement, speaker);
      await take(visit);
      await weigh(visit);
      await faceChecklist(visit);
      await find(visit);
      await answerCautions(visit);
      await submit(visit);
    });
    await at('editor', how, async (visit) => {
      await approve(visit, statement);
      await publish(visit);
    });
    await signedOut(statement, async (page) => {
      await page.getByText(HEADLINE).first().waitFor();
      await page.getByText('71\u00a0percent of all requests').first().waitFor();
      expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
    });

    await at('checker', how, async (visit) => {
      await reopen(visit, statement);
      await correct(visit);
      await answerCautions(visit);
      await submit(visit);
    });
    await at('editor', how, async (visit) => {
      await approve(visit, statement);
      await publish(visit);
    });
    await signedOut(statement, async (page) => {
      await page.getByText(CORRECTED).first().waitFor();
      await page.getByText('The first edition did not say which days are missing.').first().waitFor();
      await page.goto(`${page.url()}/editions/1`);
      await page.getByText(HEADLINE).first().waitFor();
      expect(await page.getByText(CORRECTED).count()).toBe(0);
    });
  });

  /** Somebody without a name finds the verdict from the front page. */
  async function signedOut(about: string, read: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    try {
      await page.goto(newsroom.url);
      await page.getByRole('searchbox').fill(`said by ${how}`);
      await page.keyboard.press('Enter');
      await page.getByText(about).first().waitFor();
      await page.locator('main a[href^="/verdicts/"]').first().click();
      await page.waitForURL('**/verdicts/*');
      await read(page);
    } finally {
      await page.close();
    }
  }
});
