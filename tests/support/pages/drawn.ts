import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KringBoard } from '../../../client/tools/board/kring-board.ts';

/** What lies on the page of the board in front, by type. */
export const things = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const find = (root: ParentNode): KringBoard | undefined => {
      for (const one of root.querySelectorAll('*')) {
        if (one.localName === 'kring-board') return one as KringBoard;
        const inside = one.shadowRoot && find(one.shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    return find(document)!
      .snapshot()
      .elements.map(({ type }) => type);
  });

/** A rectangle of a common size in the middle of the page. */
export async function rectangle(page: Page): Promise<void> {
  await page.locator('kring-board .surface').focus();
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await expect.poll(() => things(page)).toHaveLength(1);
}
