import type { Locator, Page } from 'playwright-core';

/** Somebody who has a phone: taps what is in sight, and types in what was tapped. */
export class Fingers {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What is not in sight is scrolled to; what lies under something else cannot be tapped, and the test fails. */
  async tap(target: Locator | RegExp | string): Promise<void> {
    const one =
      typeof target === 'string' || target instanceof RegExp
        ? this.page.getByRole('button', { name: target })
        : target;
    await one.filter({ visible: true }).first().tap();
  }

  /** The screen's keyboard gives words, not keys. */
  async type(target: Locator, words: string): Promise<void> {
    await this.tap(target);
    await this.page.keyboard.insertText(words);
  }

  /** One finger over the screen, from point to point in CSS pixels. */
  async draw(points: readonly (readonly [number, number])[]): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly number[] = []) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.length ? [{ x: at[0] ?? 0, y: at[1] ?? 0 }] : [],
      });
    const [first, ...rest] = points;
    await send('touchStart', first);
    for (const point of rest) await send('touchMove', point);
    await send('touchEnd');
    await cdp.detach();
  }
}
