import type { Page } from 'playwright-core';

/** As a person may need it: a small window, a page at 200 %, or the largest letters. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel; 2 is what 200 % makes of a window twice as large. */
  readonly scale?: 2;
  /** The largest letters, and wide spacing. */
  readonly large?: true;
}

export const sizes: readonly Size[] = [
  { width: 320, height: 640 },
  { width: 640, height: 360, scale: 2 },
  { width: 390, height: 844, large: true },
  { width: 1280, height: 720, large: true },
];

export const named = ({ width, height, scale, large }: Size): string =>
  `${String(width)}x${String(height)}${scale ? ' at 200 %' : ''}${large ? ' with the largest letters' : ''}`;

/** The person's own reading, as the page keeps it on the device. */
export async function resize(page: Page, { width, height, large }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((on) => {
    const { dataset } = document.documentElement;
    if (on) [dataset['size'], dataset['spacing']] = ['larger', 'wide'];
    else for (const name of ['size', 'spacing']) delete dataset[name];
  }, large ?? false);
}

/** What cannot be used on this screen: what sticks out, what is cut off or covered, and words in a strip of letters. */
export const unusable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const all: Element[] = [];
    const gather = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('*')) {
        all.push(one);
        if (one.shadowRoot) gather(one.shadowRoot);
      }
    };
    gather(document);
    const above = (one: Element): Element | null =>
      one.assignedSlot ??
      one.parentElement ??
      (one.getRootNode() instanceof ShadowRoot ? (one.getRootNode() as ShadowRoot).host : null);
    const around = (one: Element): Element[] => {
      const out: Element[] = [];
      for (let at: Element | null = one; at; at = above(at)) out.push(at);
      return out;
    };
    const deepest = (x: number, y: number): Element | null => {
      let at = document.elementFromPoint(x, y);
      for (;;) {
        const inside = at?.shadowRoot?.elementFromPoint(x, y);
        if (!inside || inside === at) return at;
        at = inside;
      }
    };
    const isShown = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect();
      const visible = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return visible && width > 2 && height > 2 && !around(one).some(isSpokenOnly);
    };
    const isSpokenOnly = (one: Element): boolean =>
      getComputedStyle(one).clipPath === 'inset(50%)' || (one as HTMLElement).inert;
    const wordsOf = (one: Element): string =>
      [...one.childNodes]
        .map((node) => (node instanceof Text ? node.data : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    const nameOf = (one: Element): string =>
      `${one.localName}${one.id ? `#${one.id}` : ''} in ${(one.getRootNode() as ShadowRoot).host?.localName ?? 'the page'} ` +
      `“${(one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth)
      found.push(`the page is ${String(page.scrollWidth - page.clientWidth)} px too wide`);
    const modal = all.some((one) => one.matches(':modal'));
    for (const one of all) {
      if (!isShown(one)) continue;
      const box = one.getBoundingClientRect();
      const control = one.matches(
        'button:not(:disabled), a[href], input:not([type=file]):not([hidden]), select, textarea, summary, [role=tab], [role=separator]',
      );
      if (control) {
        if (box.left < -1 || box.right > innerWidth + 1) found.push(`cut off: ${nameOf(one)}`);
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const scrolls = around(one)
          .slice(1)
          .filter((it) => /auto|scroll|hidden/.test(getComputedStyle(it).overflowY));
        const within = (at: DOMRect): boolean => y > at.top && y < at.bottom;
        const inSight =
          y > 0 && y < innerHeight && scrolls.every((it) => within(it.getBoundingClientRect()));
        const hit = inSight && !modal ? deepest(x, y) : null;
        // What a person opened may lie over the rest: it is closed again by what it shows.
        const opened =
          hit && around(hit).find((it) => it.matches(':popover-open, kring-sheet, aside'));
        if (opened && !around(one).includes(opened)) continue;
        // The page scrolls under what stays in sight.
        if (hit && around(hit).some((it) => getComputedStyle(it).position === 'sticky')) continue;
        if (hit && !around(hit).includes(one) && !around(one).includes(hit)) {
          const label = around(hit).find((it) => it.localName === 'label');
          if (!label?.contains(one)) found.push(`covered: ${nameOf(one)} by ${nameOf(hit)}`);
        }
      }
      // What is slotted is shown where its slot stands, and there it may be for a screen reader alone.
      const words = one.shadowRoot ? '' : wordsOf(one);
      const letter = parseFloat(getComputedStyle(one).fontSize) / 2;
      const least = one.closest('q, [part~=sentence]') ? 12 : 6;
      if (words.length >= 12 && box.width < least * letter)
        found.push(
          `${String(Math.round(box.width))} px for “${words.slice(0, 40)}” (${nameOf(one)})`,
        );
    }
    return [...new Set(found)];
  });
