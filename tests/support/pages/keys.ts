import type { Locator, Page } from 'playwright-core';

/** Somebody who has a keyboard and nothing else: goes by Tab, presses what has the focus, types. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until this has the focus. @throws after once around the page, and when what has the focus is hidden */
  async to(target: Locator, key = 'Tab'): Promise<void> {
    const one = target.filter({ visible: true }).first();
    await one.waitFor();
    const steps: string[] = [];
    while (!(await one.evaluate(hasFocus))) {
      await this.#page.keyboard.press(key);
      const at = await this.#page.evaluate(focusedNow);
      steps.push(at.name);
      if (at.hidden) throw new Error(`The focus stands where nobody sees it: ${at.name}`);
      if (steps.length > 150) throw new Error(`No way to ${String(target)}:\n${steps.join('\n')}`);
    }
  }

  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.press('Enter');
  }

  /** Ticks or chooses what has the focus then. */
  async tick(target: Locator): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.press('Space');
  }

  /** In a list of tabs or radio buttons only one can be reached by Tab: the others by the arrows. */
  async choose(group: Locator, target: Locator, arrow = 'ArrowRight'): Promise<void> {
    await this.to(group);
    const one = target.first();
    for (let steps = 0; !(await one.evaluate(hasFocus)); steps += 1) {
      if (steps > 12) throw new Error(`No arrow leads to ${String(target)}`);
      await this.#page.keyboard.press(arrow);
    }
    await this.#page.keyboard.press('Enter');
  }

  async type(target: Locator, words: string): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.type(words);
  }

  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }
}

function hasFocus(element: Element): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === element;
}

/** What has the focus, and whether a person who looks can see it: on the screen, with something of it not covered. */
function focusedNow(): { name: string; hidden: boolean } {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  // The board shows on itself which line of its list has the focus.
  const drawn = at?.matches('[role=option]');
  if (!at || at === document.body || drawn) return { name: '(drawn)', hidden: false };
  const words = at.getAttribute('aria-label') ?? at.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const name = `${at.localName} "${words.slice(0, 50)}"`;
  const box = at.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const seen = points.some(([x, y]) => {
    let met = document.elementFromPoint(x, y);
    while (met?.shadowRoot) {
      const inside = met.shadowRoot.elementFromPoint(x, y);
      if (!inside || inside === met) break;
      met = inside;
    }
    for (let up: Node | null = met; up; up = up.parentNode ?? (up as ShadowRoot).host ?? null)
      if (up === at) return true;
    // A label over its own field, such as that of a radio button, belongs to it.
    return met?.closest('label')?.contains(at) ?? false;
  });
  return { name, hidden: !seen };
}
