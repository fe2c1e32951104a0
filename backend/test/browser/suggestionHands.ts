import type { Locator, Page } from 'playwright-core';
import type { With } from './deskVisit.js';

/** How somebody decides about suggestions: with the mouse, or with the letters that the screen documents. */
export interface Deciding {
  /** Makes the suggestion that says so the current one. */
  open(words: string): Promise<void>;
  press(act: Act): Promise<void>;
  /** Chooses the reason of a dismissal, counted as it stands on screen. */
  reason(number: number): Promise<void>;
  select(words: string): Promise<void>;
  /** Takes the last decision back. */
  undo(words: string): Promise<void>;
}

export type Act = 'Accept' | 'Edit' | 'Merge' | 'Dismiss' | 'Accept selected';

export function decidingWith(how: With, page: Page): Deciding {
  return how === 'mouse' ? new WithMouse(page) : new WithLetters(page);
}

/** The button of a suggestion in the list, by words of its statement. */
export function suggestion(page: Page, words: string): Locator {
  return page.locator('[data-suggestion]').filter({ hasText: words });
}

class WithMouse implements Deciding {
  constructor(private readonly page: Page) {}

  async open(words: string): Promise<void> {
    await suggestion(this.page, words).click();
  }

  async press(act: Act): Promise<void> {
    const name = act === 'Accept selected' ? /^Accept \d+ selected$/ : act;
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async reason(number: number): Promise<void> {
    await this.page
      .getByRole('dialog')
      .getByRole('button')
      .nth(number - 1)
      .click();
  }

  async select(words: string): Promise<void> {
    await this.page.getByRole('listitem').filter({ hasText: words }).getByRole('checkbox').check();
  }

  async undo(words: string): Promise<void> {
    await this.open(words);
    await this.page.getByRole('button', { name: 'Undo: open it again' }).click();
  }
}

const LETTER: Readonly<Record<Act, string>> = {
  Accept: 'a',
  Edit: 'e',
  Merge: 'm',
  Dismiss: 'd',
  'Accept selected': 'Shift+A',
};

class WithLetters implements Deciding {
  constructor(private readonly page: Page) {}

  /** Out of whatever field she is in, up to the first, then down until the focus stands on it. */
  async open(words: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    const all = await this.page.locator('[data-suggestion]').count();
    for (let presses = 0; presses < all; presses += 1) await this.walk('k');
    for (let presses = 0; presses < all; presses += 1) {
      if ((await this.focused()).includes(words)) return;
      await this.walk('j');
    }
    if (!(await this.focused()).includes(words)) throw new Error(`j does not lead to “${words}”`);
  }

  press(act: Act): Promise<void> {
    return this.page.keyboard.press(LETTER[act]);
  }

  async reason(number: number): Promise<void> {
    await this.page.getByRole('dialog').waitFor();
    await this.page.keyboard.press(String(number));
  }

  async select(words: string): Promise<void> {
    await this.open(words);
    await this.page.keyboard.press('x');
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('u');
  }

  /** The focus follows in the next frame. */
  private async walk(letter: 'j' | 'k'): Promise<void> {
    await this.page.keyboard.press(letter);
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  private focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '');
  }
}
