import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Some rules of axe only, where the others have been asked already. */
interface Asked {
  readonly rules?: string[];
}

/** The dark differs from the light in its colours only. */
export const rulesFor = (look: string | undefined): Asked =>
  look === 'in the dark' ? { rules: ['color-contrast'] } : {};

/** What axe finds on a page once nothing on it moves any more, each fault as `rule: where`. */
export async function faults(page: Page, { rules }: Asked = {}): Promise<string[]> {
  await standsStill(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** A notice that fades in or out has for a moment the contrast of neither. */
async function standsStill(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
