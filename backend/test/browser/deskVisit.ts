import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PASS_PHRASE, type Colleague, type Newsroom } from '../support/newsroom.js';
import { Keyboard, Mouse, type Hands } from './hands.js';

/** Somebody at the desk in a browser of her own, with what the browser complained of. */
export interface Visit {
  readonly page: Page;
  readonly hands: Hands;
  readonly complaints: string[];
  leave(): Promise<void>;
}

export type With = 'mouse' | 'keyboard';

/** Opens the desk and signs in as that person would. */
export async function signIn(
  browser: Browser,
  newsroom: Newsroom,
  person: Colleague,
  how: With,
  look: object = { viewport: { width: 1280, height: 900 } },
): Promise<Visit> {
  const visit = await open(await browser.newContext(look), how);
  await visit.page.goto(`${newsroom.url}/desk`);
  await visit.hands.write('E-mail', person.email);
  await visit.hands.write('Password', PASS_PHRASE);
  await visit.hands.press('Sign in');
  await visit.page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  // Whoever is not yet signed in is told so by a 401, which browsers report as an error.
  visit.complaints.length = 0;
  return visit;
}

async function open(context: BrowserContext, how: With): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const hands = how === 'mouse' ? new Mouse(page) : new Keyboard(page);
  return { page, hands, complaints, leave: () => context.close() };
}
