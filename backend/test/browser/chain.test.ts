import type { Browser, Locator, Page } from 'playwright-core';
import type { Chain } from '../../src/sources/chain.view.js';
import { LOOKS, openBrowser } from '../support/browser.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { appearance, capture, citation, claim, party } from '../support/record.js';
import { signIn, type Visit } from './deskVisit.js';
import { faults } from './faults.js';

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

/** A statement that an agency took up, and a paper that has it from nobody yet. */
async function harbour(): Promise<{ claimId: string; paper: string; wire: string }> {
  const { checker } = newsroom;
  const { id: claimId } = await claim(checker, {
    statement: 'Most visits to the harbour pages came from abroad',
  });
  const spokeswoman = await party(checker, { kind: 'person', name: `Ruth Penhale ${claimId.slice(-4)}` });
  const told = async (outlet: string, words: string, text: string) => {
    const publisher = await party(checker, { kind: 'outlet', name: `${outlet} ${claimId.slice(-4)}` });
    const source = {
      kind: 'article',
      title: `In the ${outlet}`,
      publisherId: publisher.id,
      published: { date: '2031-05-01', precision: 'day' },
    };
    const { id: captureId } = await capture(checker, { source, text });
    return appearance(checker, claimId, { captureId, exact: words, speakerId: spokeswoman.id });
  };
  const wire = await told(
    'Westland Wire',
    'up to 60 percent of visits may have come from abroad',
    'She said that up to 60 percent of visits may have come from abroad.',
  );
  const paper = await told(
    'Harbour Courier',
    '60 percent were attacks from abroad',
    '60 percent were attacks from abroad, the Westland Wire reported.',
  );
  await citation(checker, claimId, { appearanceId: wire.id, upstreamPartyId: spokeswoman.id });
  return { claimId, paper: paper.id, wire: wire.id };
}

async function atTheChain(
  claimId: string,
  work: (visit: Visit, page: Page) => Promise<void>,
  look: object = LOOKS['at a desk'],
  expected: readonly string[] = [],
): Promise<void> {
  const visit = await signIn(browser, newsroom, newsroom.checker, 'keyboard', look);
  try {
    const { page } = visit;
    await page.goto(`${newsroom.url}/desk/claims/${claimId}`);
    await page.getByRole('button', { name: 'See the chain' }).click();
    await page.getByRole('dialog', { name: /^The chain/ }).waitFor();
    await page.getByRole('button', { name: /^Westland Wire/ }).waitFor();
    await work(visit, page);
    expect(visit.complaints.filter((told) => !expected.some((words) => told.includes(words)))).toEqual([]);
  } finally {
    await visit.leave();
  }
}

/** The toggles are one stop of Tab; arrows go between them. */
async function passageInstead(page: Page, hands: Visit['hands'], form: Locator): Promise<void> {
  await hands.press('A party, not captured', form);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const stored = (claimId: string): Promise<Chain> => newsroom.auditor.read(`/claims/${claimId}/chain`);

describe('the graph of a chain', () => {
  it('is walked through, added to and taken from without a mouse', async () => {
    const { claimId, paper, wire } = await harbour();
    await atTheChain(claimId, async ({ hands }, page) => {
      const dialog = page.getByRole('dialog', { name: /^The chain/ });
      await page.getByRole('button', { name: /^Ruth Penhale/ }).focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain('Westland Wire');
      await page.keyboard.press('End');
      expect(await focused(page)).toContain('Harbour Courier');

      await page.keyboard.press('a');
      const form = page.getByRole('dialog', { name: /^Where does/ });
      await passageInstead(page, hands, form);
      await form.getByLabel('Which passage?').selectOption({ index: 1 });
      await hands.choose('And how?', 'Relays', form);
      await hands.write('The words that show it', 'the Westland Wire reported', form);
      await hands.press('Add', form);
      await form.waitFor({ state: 'detached' });
      await dialog.getByText('An inexact number became exact').waitFor();
      expect((await stored(claimId)).citations).toContainEqual(
        expect.objectContaining({ appearanceId: paper, upstream: { appearanceId: wire }, asserted: false }),
      );

      await hands.press(/^Remove the citation of/, dialog);
      await dialog.getByText('The citation is taken out.').waitFor();
      expect((await stored(claimId)).citations).toHaveLength(1);
      await hands.press('Put it back', dialog);
      await dialog.getByText('The citation is taken out.').waitFor({ state: 'detached' });
      expect((await stored(claimId)).citations).toContainEqual(
        expect.objectContaining({ appearanceId: paper, upstream: { appearanceId: wire }, asserted: false }),
      );
    });
  });

  it('says by which way a refused citation would close a circle', async () => {
    const { claimId, paper, wire } = await harbour();
    await citation(newsroom.checker, claimId, { appearanceId: paper, upstreamAppearanceId: wire });
    await atTheChain(
      claimId,
      async ({ hands }, page) => {
        await page.getByRole('button', { name: /^Westland Wire/ }).focus();
        await page.keyboard.press('a');
        const form = page.getByRole('dialog', { name: /^Where does/ });
        await passageInstead(page, hands, form);
        await form.getByLabel('Which passage?').selectOption({ index: 1 });
        await hands.press('Add', form);
        await form
          .getByText(/This would close a circle: .*, which has it from .*/)
          .first()
          .waitFor();
      },
      LOOKS['at a desk'],
      ['409'],
    );
  });

  it('opens the passage in its source', async () => {
    const { claimId } = await harbour();
    await atTheChain(claimId, async (_, page) => {
      await page.getByRole('button', { name: /^Harbour Courier/ }).focus();
      await page.keyboard.press('o');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page
        .getByLabel(/^Captured text/)
        .getByText('60 percent were attacks from abroad')
        .waitFor();
    });
  });

  it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('has no faults that axe finds, %s', async (look) => {
    const { claimId, paper, wire } = await harbour();
    await citation(newsroom.checker, claimId, { appearanceId: paper, upstreamAppearanceId: wire });
    await atTheChain(
      claimId,
      async (_, page) => {
        await page.getByRole('button', { name: /^Harbour Courier/ }).click();
        expect(await faults(page)).toEqual([]);
      },
      LOOKS[look],
    );
  });
});
