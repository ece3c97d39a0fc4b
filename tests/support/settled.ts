import type { Page } from 'playwright-core';

/**
 * Waits until nothing on the page is on its way: no button waits for the server, no colour is changing, and
 * two frames were drawn since. What a checker of contrast sees before that is neither the old state nor the new.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const busy = (root: ParentNode): boolean =>
      [...root.querySelectorAll('*')].some(
        (element) =>
          (element.localName === 'kring-button' && element.hasAttribute('busy')) ||
          (element.shadowRoot !== null && busy(element.shadowRoot)),
      );
    const moving = document.getAnimations().some((animation) => animation instanceof CSSTransition);
    return !moving && !busy(document);
  });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
