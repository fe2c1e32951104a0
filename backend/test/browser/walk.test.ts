import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
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
      await find(visit);
      await submit(visit);
    });
    await at('editor', how, async (visit) => {
      await approve(visit, statement);
      await publish(visit);
    });
    expect(await readers(statement)).toMatchObject({ headline: HEADLINE, editions: 1 });

    await at('checker', how, async (visit) => {
      await reopen(visit, statement);
      await correct(visit);
      await submit(visit);
    });
    await at('editor', how, async (visit) => {
      await approve(visit, statement);
      await publish(visit);
    });
    expect(await readers(statement)).toMatchObject({ headline: CORRECTED, editions: 2, first: HEADLINE });
  });

  /** What somebody signed out finds, from the front page on. */
  async function readers(about: string): Promise<{ headline: string; editions: number; first?: string }> {
    const page = await browser.newPage();
    try {
      await page.goto(`${newsroom.url}/?q=${encodeURIComponent(`said by ${how}`)}`);
      const entry = page
        .getByRole('listitem')
        .or(page.getByRole('article'))
        .filter({ hasText: about })
        .last();
      await entry.getByRole('link').first().click();
      await page.getByText('88 percent').or(page.getByText('71\u00a0percent')).first().waitFor();
      const address = page.url();
      const headline =
        (await page.getByText(HEADLINE).or(page.getByText(CORRECTED)).first().textContent()) ?? '';
      await page.goto(`${address}/history`);
      const editions = await page.locator('a[href*="/editions/"]').count();
      if (editions < 2 && headline === HEADLINE) return { headline, editions: 1 };
      await page.goto(`${address}/editions/1`);
      const first = (await page.getByText(HEADLINE).first().textContent()) ?? '';
      return { headline, editions: 2, first };
    } finally {
      await page.close();
    }
  }
});
