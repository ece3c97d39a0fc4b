import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type * as Axe from 'axe-core';
import { settled } from '../settled.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on a page that stands still. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const found = await axe.run(document);
    return found.violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
  });
}

/** How far a page can be moved about; a session fits the screen, and only what is inside it scrolls. */
export const overflow = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });

/**
 * Every word of a page, through all shadow trees: what is hidden counts too, what stands in fields and
 * attributes, and what this tab and this device remember.
 */
export const reads = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inside = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLStyleElement) return '';
      const children = [...node.childNodes];
      if (!(node instanceof Element)) return children.map(inside).join(' ');
      const field = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
      const said = [...node.attributes].map(({ value }) => value);
      const tree = node.shadowRoot ? [inside(node.shadowRoot)] : [];
      return [field ? node.value : '', ...said, ...tree, ...children.map(inside)].join(' ');
    };
    const remembered = [localStorage, sessionStorage].flatMap((store) => Object.values(store));
    return [inside(document), ...remembered].join(' ');
  });

/**
 * A picture for people to look at, into the folder that KRING_SHOTS names: as it is on the screen, and once
 * more with everything that scrolls.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['KRING_SHOTS'];
  const size = page.viewportSize();
  if (!folder || !size) return;
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize({ ...size, height: 2600 });
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}-all.png`) });
  await page.setViewportSize(size);
}
