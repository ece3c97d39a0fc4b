import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KringBoard } from '../../client/tools/board/kring-board.ts';
import type { ElementSnapshot } from '../../shared/tools/board/model.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('board');
});

afterAll(async () => {
  await server?.close();
});

interface Harness {
  boards: KringBoard[];
}

async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.page({ viewport: { width: 1400, height: 700 }, ...options });
  await page.goto(`${server.address}${query}`);
  await page.locator('kring-board .bar.tools').last().waitFor();
  return page;
}

const board = (page: Page, n = 0): Locator => page.locator('kring-board').nth(n);
const surface = (page: Page, n = 0): Locator => board(page, n).locator('.surface');
const button = (page: Page, name: string, n = 0): Locator =>
  board(page, n).getByRole('button', { name, exact: true });
const colour = (page: Page, name: string): Locator =>
  board(page).getByRole('radio', { name, exact: true });

function elements(page: Page, n = 0): Promise<ElementSnapshot[]> {
  return page.evaluate((i) => (window as unknown as Harness).boards[i]!.snapshot().elements, n);
}

/** From one place to the other, in CSS pixels from the board's corner, as a hand does it. */
async function drag(
  page: Page,
  from: [number, number],
  to: [number, number],
  n = 0,
): Promise<void> {
  const box = (await surface(page, n).boundingBox())!;
  await page.mouse.move(box.x + from[0], box.y + from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + to[0], box.y + to[1], { steps: 8 });
  await page.mouse.up();
}

async function draw(page: Page, key: string, n = 0): Promise<void> {
  await surface(page, n).focus();
  await page.keyboard.press(key);
  await drag(page, [120, 120], [300, 240], n);
}

const colours = async (page: Page): Promise<string[]> =>
  (await elements(page)).map(({ style }) => style.colour);

describe('a colour of one’s own', () => {
  test('each begins in the colour of their seat, whatever they make', async () => {
    const page = await open();
    for (const key of ['p', 'r', 'a']) await draw(page, key);
    await draw(page, 'p', 1);
    await expect.poll(() => colours(page)).toEqual(['seat-0', 'seat-0', 'seat-0', 'seat-1']);
    await page.keyboard.press('t');
    await surface(page, 1).click({ position: { x: 100, y: 400 } });
    await page.keyboard.type('van Sam');
    await page.keyboard.press('Escape');
    await expect.poll(() => colours(page)).toHaveLength(5);
    expect((await colours(page))[4]).toBe('seat-1');
  });

  test('who chooses another keeps it over a reload, until they take their own again', async () => {
    const page = await open('?boards=1&keeps=trial');
    await button(page, 'Kleur en dikte').click();
    await colour(page, 'rood').check();
    await draw(page, 'p');
    await page.reload();
    await draw(page, 'p');
    await expect.poll(() => colours(page)).toEqual(['red']);
    await button(page, 'Kleur en dikte').click();
    await colour(page, 'jouw kleur').check();
    await page.reload();
    await draw(page, 'p');
    await expect.poll(() => colours(page)).toEqual(['seat-0']);
  });

  test('what is selected gets another colour from its own bar, also the one that the pen has', async () => {
    const page = await open('?boards=1');
    await draw(page, 'r');
    const bar = board(page).getByRole('toolbar', { name: 'Wat je gekozen hebt' });
    await bar.getByRole('button', { name: 'Kleur en dikte' }).click();
    await colour(page, 'groen').check();
    await expect.poll(() => colours(page)).toEqual(['green']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // The pen is green now; a stroke in one's own colour lies there too.
    await button(page, 'Kleur en dikte').click();
    await colour(page, 'jouw kleur').check();
    await surface(page).click({ position: { x: 210, y: 120 } });
    await bar.getByRole('button', { name: 'Kleur en dikte' }).click();
    await expect.poll(() => colour(page, 'groen').isChecked()).toBe(true);
    await colour(page, 'jouw kleur').check();
    await expect.poll(() => colours(page)).toEqual(['seat-0']);
  });
});

/** Pixels of a layer in a rectangle that let through less than this of what is under them, 0..255. */
function painted(page: Page, n: number, layer: 'tiles' | 'top', least: number): Promise<number> {
  browser.allow('read-pixels');
  return page.evaluate(
    ({ n, layer, least }) => {
      const { renderRoot } = (window as unknown as { boards: { renderRoot: ShadowRoot }[] }).boards[
        n
      ]!;
      const canvas = renderRoot.querySelector<HTMLCanvasElement>(`.${layer}-layer`)!;
      const { data } = canvas.getContext('2d')!.getImageData(100, 100, 260, 200);
      let count = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]! >= least) count++;
      return count;
    },
    { n, layer, least },
  );
}

describe('the highlighter', () => {
  test('is seen while it is drawn, lies see-through, and is taken back as a stroke is', async () => {
    const page = await open();
    await surface(page).focus();
    await page.keyboard.press('m');
    const box = (await surface(page).boundingBox())!;
    await page.mouse.move(box.x + 120, box.y + 120);
    await page.mouse.down();
    await page.mouse.move(box.x + 320, box.y + 260, { steps: 8 });
    await expect.poll(() => painted(page, 1, 'top', 30)).toBeGreaterThan(1_500);
    expect(await painted(page, 1, 'top', 200)).toBe(0);
    await page.mouse.up();
    await expect.poll(() => elements(page, 1)).toHaveLength(1);
    const [mark] = await elements(page, 1);
    expect([mark!.type, mark!.style]).toEqual(['highlight', { colour: 'seat-0', width: 20 }]);
    await expect.poll(() => painted(page, 1, 'tiles', 30)).toBeGreaterThan(1_500);
    expect(await painted(page, 1, 'tiles', 200)).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => elements(page, 1)).toEqual([]);
  });

  test('lies under ink: a click takes the words, and a dark stroke stays dark', async () => {
    const page = await open('?boards=1');
    await draw(page, 'p');
    await expect.poll(() => painted(page, 0, 'tiles', 250)).toBeGreaterThan(100);
    const before = await painted(page, 0, 'tiles', 250);
    await draw(page, 'm');
    await expect.poll(() => elements(page)).toHaveLength(2);
    await expect.poll(() => painted(page, 0, 'tiles', 30)).toBeGreaterThan(1_500);
    expect(await painted(page, 0, 'tiles', 250)).toBeGreaterThanOrEqual(before);
    await page.keyboard.press('v');
    await surface(page).click({ position: { x: 210, y: 180 } });
    await page.keyboard.press('Delete');
    await expect
      .poll(async () => (await elements(page)).map(({ type }) => type))
      .toEqual(['highlight']);
  });
});

describe('the pointer', () => {
  const point = async (page: Page): Promise<void> => {
    await surface(page).focus();
    await page.keyboard.press('k');
    await drag(page, [120, 120], [320, 260]);
  };

  test.each(['no-preference', 'reduce'] as const)(
    'is seen by the others, fades, and stays nowhere (motion: %s)',
    async (reducedMotion) => {
      const page = await open('', { reducedMotion });
      const arrived = page.evaluate(() => {
        const [, other] = (window as unknown as { links: { onLive(fn: () => void): () => void }[] })
          .links;
        return new Promise<void>((resolve) => other!.onLive(() => resolve()));
      });
      await point(page);
      await arrived;
      await expect.poll(() => painted(page, 1, 'top', 1)).toBe(0);
      expect(await elements(page, 1)).toEqual([]);
      expect(await elements(page, 0)).toEqual([]);
      await expect.poll(() => button(page, 'Ongedaan maken').isDisabled()).toBe(true);
    },
  );

  test('shows its line on both screens while the hand moves', async () => {
    const page = await open();
    await surface(page).focus();
    await page.keyboard.press('k');
    const box = (await surface(page).boundingBox())!;
    await page.mouse.move(box.x + 120, box.y + 120);
    await page.mouse.down();
    for (const n of [0, 1]) {
      // The line lives for a second: the hand goes on until it was seen.
      await expect
        .poll(async () => {
          await page.mouse.move(box.x + 320, box.y + 260, { steps: 4 });
          await page.mouse.move(box.x + 120, box.y + 120, { steps: 4 });
          return painted(page, n, 'top', 200);
        })
        .toBeGreaterThan(50);
    }
    await page.mouse.up();
  });
});

describe('the grid', () => {
  const paper = (page: Page): Locator => board(page).locator('.grid');

  test('is off, goes from lines to dots and off again, is kept, and others do not see it', async () => {
    const page = await open('?boards=1&keeps=trial');
    const image = (): Promise<string> =>
      paper(page).evaluate((node) => getComputedStyle(node).backgroundImage);
    await surface(page).focus();
    await expect.poll(image).toBe('none');
    await page.keyboard.press('g');
    await expect.poll(image).toContain('linear-gradient');
    await page.keyboard.press('g');
    await expect.poll(image).toContain('radial-gradient');
    await page.reload();
    await expect.poll(image).toContain('radial-gradient');
    await surface(page).focus();
    await page.keyboard.press('g');
    await expect.poll(image).toBe('none');
    expect(await elements(page)).toEqual([]);
  });

  test('moves with the page, and has an entry in the menu where there is less room', async () => {
    const page = await open('?boards=1', { viewport: { width: 390, height: 760 } });
    await button(page, 'Meer gereedschap').click();
    await button(page, 'Ruitjes of stippen').click();
    await expect.poll(() => paper(page).getAttribute('class')).toBe('grid lines');
    const at = (): Promise<string> =>
      paper(page).evaluate((node) => (node as HTMLElement).style.backgroundPosition);
    const before = await at();
    await surface(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).not.toBe(before);
  });
});

describe('a lock', () => {
  const bar = (page: Page, n = 0): Locator =>
    board(page, n).getByRole('toolbar', { name: 'Wat je gekozen hebt' });

  test('keeps a thing from being moved, erased or recoloured, by both, until it is taken off', async () => {
    const page = await open();
    await draw(page, 'r');
    await bar(page).getByRole('button', { name: 'Zet vast' }).click();
    await expect.poll(async () => (await elements(page, 1))[0]?.locked).toBe(true);
    const [before] = await elements(page);
    for (const n of [0, 1]) {
      await surface(page, n).focus();
      await page.keyboard.press('v');
      await drag(page, [120, 180], [220, 280], n);
      await surface(page, n).click({ position: { x: 120, y: 180 } });
      await expect
        .poll(() => bar(page, n).getByRole('button', { name: 'Maak los' }).count())
        .toBe(1);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Delete');
      await page.keyboard.press('e');
      await drag(page, [120, 100], [120, 260], n);
      expect(await elements(page, n)).toEqual([before]);
    }
    await page.keyboard.press('v');
    await surface(page, 1).click({ position: { x: 120, y: 180 } });
    await bar(page, 1).getByRole('button', { name: 'Maak los' }).click();
    await page.keyboard.press('Delete');
    await expect.poll(() => elements(page)).toEqual([]);
  });

  test('is a key as well, is told, and can be taken back', async () => {
    const page = await open('?boards=1');
    await draw(page, 'r');
    await page.keyboard.press('Shift+L');
    await board(page).getByText('Vastgezet', { exact: true }).waitFor({ state: 'attached' });
    await expect
      .poll(() => board(page).getByRole('option').textContent())
      .toContain('Rechthoek, kleur van de stip, vastgezet, van jou');
    await page.keyboard.press('Shift+L');
    await expect.poll(async () => (await elements(page))[0]?.locked).toBe(false);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await elements(page))[0]?.locked).toBe(true);
  });

  test('lets a box be drawn over it, that takes what lies on it', async () => {
    const page = await open('?boards=1');
    await draw(page, 'r');
    await page.keyboard.press('Shift+L');
    await page.keyboard.press('p');
    await drag(page, [180, 160], [220, 200]);
    await page.keyboard.press('v');
    await drag(page, [120, 140], [260, 230]);
    await page.keyboard.press('Delete');
    await expect
      .poll(async () => (await elements(page)).map(({ type }) => type))
      .toEqual(['rectangle']);
  });
});

describe('keys after a press on the toolbar', () => {
  test('are still the board’s: everything is chosen and erased', async () => {
    const page = await open('?boards=1');
    await draw(page, 'p');
    await draw(page, 'm');
    // One that opens something, one of another bar, and the tool: the focus stays on what was pressed.
    await button(page, 'Kleur en dikte').click();
    await board(page).locator('.percent').click();
    await button(page, 'Selecteer').click();
    await page.keyboard.press('Control+a');
    await board(page).getByRole('toolbar', { name: 'Wat je gekozen hebt' }).waitFor();
    await button(page, 'Pen').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => elements(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => elements(page)).toHaveLength(2);
  });
});

describe('more tools', () => {
  test.each([
    [390, 844],
    [844, 390],
  ])('are all in sight in a window of %i by %i, without a swipe', async (width, height) => {
    const page = await open('?boards=1', { viewport: { width, height } });
    await button(page, 'Meer gereedschap').click();
    const list = board(page).getByRole('group', { name: 'Meer gereedschap' });
    await list.getByRole('button', { name: 'Aanwijzer: wijs iets aan' }).waitFor();
    const beyond = (): Promise<number> =>
      list.evaluate((node) => node.scrollHeight - node.clientHeight);
    await expect.poll(beyond).toBe(0);
    const small = await list
      .getByRole('button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
  });
});

test('what is selected has all of its buttons in sight on the narrowest screen', async () => {
  const page = await open('?boards=1', { viewport: { width: 320, height: 640 } });
  await surface(page).focus();
  await page.keyboard.press('t');
  const box = (await surface(page).boundingBox())!;
  await page.mouse.click(box.x + 60, box.y + 200);
  await page.keyboard.type('een half');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  const bar = board(page).locator('.bar.chosen');
  await bar.getByRole('button').nth(6).waitFor();
  const outside = (): Promise<number> =>
    bar.getByRole('button').evaluateAll(
      (all) =>
        all.filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }).length,
    );
  await expect.poll(outside).toBe(0);
});
