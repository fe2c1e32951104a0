import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: the same job is done once with each kind of hands. */
export interface Hands {
  /** Presses the button, link or tab of that name. */
  press(name: string | RegExp, within?: Locator): Promise<void>;
  /** Replaces what stands in the field of that label. */
  write(label: string, text: string, within?: Locator): Promise<void>;
  /** Ticks the box of that label. */
  tick(label: RegExp, within: Locator): Promise<void>;
  /** Sets a day, given as in 2026-03-20. */
  date(label: string, day: string): Promise<void>;
  /** Chooses an option of a list by its words. */
  choose(label: string, option: string, within?: Locator): Promise<void>;
  /** Searches a party, a claim or an incident and takes the one of that name. */
  pick(label: string, name: string, within?: Locator): Promise<void>;
  /** Makes a party in place, where `label` asks for one. */
  make(label: string, name: string, kind: string, within?: Locator): Promise<void>;
  /** Chooses these words of a captured text, typed as anyone would type them. */
  mark(words: string): Promise<void>;
}

/** With the mouse, as far as a mouse reaches; words are typed in any case. */
export class Mouse implements Hands {
  constructor(private readonly page: Page) {}

  async press(name: string | RegExp, within?: Locator): Promise<void> {
    await control(this.page, name, within).click();
  }

  async write(label: string, text: string, within?: Locator): Promise<void> {
    const field = fieldOf(this.page, label, within);
    await field.click();
    await field.selectText();
    await this.page.keyboard.insertText(text);
  }

  async tick(label: RegExp, within: Locator): Promise<void> {
    await within.getByRole('checkbox', { name: label }).click();
  }

  async date(label: string, day: string): Promise<void> {
    await fieldOf(this.page, label).fill(day);
  }

  async choose(label: string, option: string, within?: Locator): Promise<void> {
    await fieldOf(this.page, label, within).selectOption({ label: option });
  }

  async pick(label: string, name: string, within?: Locator): Promise<void> {
    await this.search(label, name, within);
    await this.page.getByRole('option').filter({ hasText: name }).first().click();
  }

  async make(label: string, name: string, kind: string, within?: Locator): Promise<void> {
    await this.search(label, name, within);
    await this.page.getByRole('option', { name: `Add “${name}” as a new party` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'New party' });
    await this.choose('Kind', kind, dialog);
    await this.press('Add party', dialog);
    await dialog.waitFor({ state: 'detached' });
  }

  /** Drags from the first character to the last. */
  async mark(words: string): Promise<void> {
    const text = this.page.getByLabel(/^Captured text/);
    const ends = await this.settled(() => text.evaluate(endsOf, spacingOf(words)));
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((ends.from.x + ends.to.x) / 2, ends.to.y, { steps: 4 });
    await this.page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** A hand aims at what stands still: fonts are there, and two looks see the same. */
  private async settled(look: () => Promise<Ends>): Promise<Ends> {
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    let seen = await look();
    for (let looks = 0; looks < 50; looks += 1) {
      await this.page.waitForTimeout(100);
      const now = await look();
      if (JSON.stringify(now) === JSON.stringify(seen)) return now;
      seen = now;
    }
    throw new Error('the text does not come to rest');
  }

  private async search(label: string, name: string, within?: Locator): Promise<void> {
    await fieldOf(this.page, label, within).click();
    await this.page.keyboard.insertText(name);
    await answersAreIn(this.page);
  }
}

/** Answers that come late move the options, so whoever chooses one waits until the list has them. */
async function answersAreIn(page: Page): Promise<void> {
  await page.locator('.MuiAutocomplete-root[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Without a mouse: Tab to reach, Enter and arrows to act. */
export class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  async press(name: string | RegExp, within?: Locator): Promise<void> {
    await this.reach(control(this.page, name, within));
    await this.page.keyboard.press('Enter');
  }

  async write(label: string, text: string, within?: Locator): Promise<void> {
    await this.reach(fieldOf(this.page, label, within));
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  async tick(label: RegExp, within: Locator): Promise<void> {
    await this.reach(within.getByRole('checkbox', { name: label }));
    await this.page.keyboard.press('Space');
  }

  /** The browser's own date field takes the parts in the order of its language: month, day, year. */
  async date(label: string, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.reach(fieldOf(this.page, label));
    await this.page.keyboard.type(`${month}${date}${year}`);
  }

  async choose(label: string, option: string, within?: Locator): Promise<void> {
    const list = fieldOf(this.page, label, within);
    await this.reach(list);
    await this.page.keyboard.type(option);
    const chosen = await list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent);
    if (chosen !== option) throw new Error(`typing “${option}” in “${label}” chose “${chosen ?? 'nothing'}”`);
  }

  async pick(label: string, name: string, within?: Locator): Promise<void> {
    await this.search(label, name, within);
    await this.take(this.page.getByRole('option').filter({ hasText: name }).first());
  }

  async make(label: string, name: string, kind: string, within?: Locator): Promise<void> {
    await this.search(label, name, within);
    await this.take(this.page.getByRole('option', { name: `Add “${name}” as a new party` }));
    const dialog = this.page.getByRole('dialog', { name: 'New party' });
    await this.choose('Kind', kind, dialog);
    await this.press('Add party', dialog);
    await dialog.waitFor({ state: 'detached' });
  }

  /** Finds the words by typing them; Enter chooses the place, and Enter in the text goes on to describe it. */
  async mark(words: string): Promise<void> {
    await this.write('Find the passage', words);
    await this.page.keyboard.press('Enter');
  }

  private async search(label: string, name: string, within?: Locator): Promise<void> {
    await this.reach(fieldOf(this.page, label, within));
    await this.page.keyboard.insertText(name);
    await answersAreIn(this.page);
  }

  private async take(option: Locator): Promise<void> {
    await option.waitFor();
    for (let presses = 0; presses < 20; presses += 1) {
      await this.page.keyboard.press('ArrowDown');
      if (await option.evaluate((line) => line.classList.contains('Mui-focused'))) {
        await this.page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error('the option cannot be reached with the arrow keys');
  }

  /** Tabs until `target` has the focus, as somebody without a mouse must. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 250; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not reach ${target.toString()}`);
  }
}

function control(page: Page, name: string | RegExp, within?: Locator): Locator {
  const place = within ?? page.locator('body');
  const exact = typeof name === 'string';
  return place
    .getByRole('button', { name, exact })
    .or(place.getByRole('link', { name, exact }))
    .or(place.getByRole('tab', { name, exact }))
    .filter({ visible: true })
    .first();
}

/** Labels of required fields end in a mark that is not part of their words. */
function fieldOf(page: Page, label: string, within?: Locator): Locator {
  const words = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (within ?? page.locator('body')).getByLabel(new RegExp(`^${words}(\\s?\\*)?$`)).first();
}

/** The words as a pattern in which any space, quote or dash stands for its kin. */
function spacingOf(words: string): string {
  return words
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '[\\s\\u00A0]')
    .replaceAll("'", "['’‘]")
    .replaceAll('"', '["“”]')
    .replaceAll(' - ', '[\\s\\u00A0][-–][\\s\\u00A0]');
}

/** Runs in the page: where the first and the last character of the words are drawn. */
function endsOf(root: Element, pattern: string): Ends {
  interface Piece {
    node: Text;
    start: number;
  }
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  const found = new RegExp(pattern, 'u').exec(text);
  if (!found) throw new Error(`not in the text: ${pattern}`);
  const boxOf = (at: number): DOMRect => {
    const piece = pieces.filter(({ start }) => start <= at).at(-1);
    if (!piece) throw new Error('no text there');
    const range = document.createRange();
    range.setStart(piece.node, at - piece.start);
    range.setEnd(piece.node, at - piece.start + 1);
    return range.getBoundingClientRect();
  };
  pieces
    .filter(({ start }) => start <= found.index)
    .at(-1)
    ?.node.parentElement?.scrollIntoView({ block: 'center' });
  const first = boxOf(found.index);
  const last = boxOf(found.index + found[0].length - 1);
  return {
    from: { x: first.left + 0.5, y: first.top + first.height / 2 },
    to: { x: last.right - 0.5, y: last.top + last.height / 2 },
  };
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
