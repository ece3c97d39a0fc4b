import { createRequire } from 'node:module';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Axe from 'axe-core';
import type { Doc, Map as YMap, Text as YText } from 'yjs';
import type { KringBoard } from '../../client/tools/board/kring-board.ts';
import type { ElementSnapshot } from '../../shared/tools/board/model.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: Awaited<ReturnType<typeof servePage>>;
let address: string;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('board');
  ({ address } = server);
});

afterAll(async () => {
  await server?.close();
});

interface Harness {
  boards: KringBoard[];
  links: { mode: string; liveFrames: number; changed(): void }[];
}

async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.page({ viewport: { width: 1400, height: 700 }, ...options });
  await page.goto(`${address}${query}`);
  await page.locator('kring-board .bar.tools').last().waitFor();
  return page;
}

const board = (page: Page, n = 0): Locator => page.locator('kring-board').nth(n);
const surface = (page: Page, n = 0): Locator => board(page, n).locator('.surface');

/** Names of what is on the page of this board, bottom first. */
function elements(page: Page, n = 0): Promise<ElementSnapshot[]> {
  return page.evaluate((i) => (window as unknown as Harness).boards[i]!.snapshot().elements, n);
}

async function types(page: Page, n = 0): Promise<string[]> {
  return (await elements(page, n)).map(({ type }) => type);
}

async function tool(page: Page, name: string, n = 0): Promise<void> {
  const there = board(page, n).getByRole('button', { name, exact: true });
  // On a narrow board some stand behind one button.
  if (!(await there.first().isVisible()))
    await board(page, n).getByRole('button', { name: 'Meer gereedschap' }).click();
  await there.last().click();
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

/** Dark pixels in a rectangle of one of the layers. */
function inked(
  page: Page,
  n: number,
  layer: 'tiles' | 'top',
  area: [number, number, number, number],
): Promise<number> {
  browser.allow('read-pixels');
  return page.evaluate(
    ({ n, layer, area }) => {
      const { renderRoot } = (window as unknown as { boards: { renderRoot: ShadowRoot }[] }).boards[
        n
      ]!;
      const canvas = renderRoot.querySelector<HTMLCanvasElement>(`.${layer}-layer`)!;
      const { data } = canvas.getContext('2d')!.getImageData(...area);
      let count = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]! > 128) count++;
      return count;
    },
    { n, layer, area },
  );
}

const pathArea: [number, number, number, number] = [95, 95, 260, 160];

describe('two people on one board', () => {
  test('the other sees the stroke while it is drawn, and nothing is stored before the pen lifts', async () => {
    const page = await open();
    await tool(page, 'Pen');
    const box = (await surface(page).boundingBox())!;
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 200, { steps: 10 });
    await expect.poll(() => inked(page, 1, 'top', pathArea)).toBeGreaterThan(200);
    await expect.poll(() => types(page, 1)).toEqual([]);
    await page.mouse.up();
    await expect.poll(() => types(page, 1)).toEqual(['ink']);
    await expect.poll(() => inked(page, 1, 'tiles', pathArea)).toBeGreaterThan(200);
    await expect.poll(() => inked(page, 1, 'top', pathArea)).toBe(0);
    const live = await page.evaluate(() => (window as unknown as Harness).links[0]!.liveFrames);
    expect(live).toBeGreaterThan(0);
  });

  test('undo takes back only one’s own', async () => {
    const page = await open();
    for (const n of [0, 1]) {
      await tool(page, 'Pen', n);
      await drag(page, [100, 100 + n * 150], [300, 150 + n * 150], n);
    }
    await expect.poll(() => types(page, 0)).toEqual(['ink', 'ink']);
    await tool(page, 'Ongedaan maken', 0);
    const left = await elements(page, 1);
    expect(left.map(({ author }) => author)).toEqual(['sam']);
    await expect
      .poll(() => board(page, 0).getByRole('button', { name: 'Ongedaan maken' }).isDisabled())
      .toBe(true);
    await tool(page, 'Opnieuw', 0);
    expect((await elements(page, 1)).length).toBe(2);
  });

  test('a drag is seen live and written once', async () => {
    const page = await open();
    await tool(page, 'Kleefbriefje');
    await surface(page).click({ position: { x: 200, y: 200 } });
    await page.keyboard.press('Escape');
    const [before] = await elements(page, 1);
    const box = (await surface(page).boundingBox())!;
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 420, box.y + 420, { steps: 6 });
    await expect.poll(() => inked(page, 1, 'top', [380, 380, 100, 100])).toBe(10_000);
    expect((await elements(page, 1))[0]!.geometry).toEqual(before!.geometry);
    await page.mouse.up();
    const [after] = await elements(page, 1);
    expect(after!.geometry[0] - before!.geometry[0]).toBeCloseTo(220, 0);
    await expect.poll(() => inked(page, 1, 'top', [380, 380, 100, 100])).toBe(0);
    expect(await inked(page, 1, 'tiles', [380, 380, 100, 100])).toBe(10_000);
    expect(await inked(page, 1, 'tiles', [100, 100, 100, 100])).toBe(0);
  });

  test('both type in one note', async () => {
    const page = await open();
    await tool(page, 'Kleefbriefje');
    await surface(page).click({ position: { x: 200, y: 200 } });
    await page.keyboard.type('zeven');
    const type = (text: string): Promise<void> =>
      page.evaluate((text) => {
        const { links } = window as unknown as { links: { doc: Doc }[] };
        const [map] = links[1]!.doc.getMap<YMap<YText>>('elements').values();
        map!.get('text')!.insert(0, text);
      }, text);
    await type('vijf plus ');
    await page.keyboard.type('?');
    const text = async (n: number): Promise<string | undefined> =>
      (await elements(page, n))[0]!.text;
    expect(await text(1)).toBe('vijf plus zeven?');
    await expect.poll(() => board(page).locator('textarea').inputValue()).toBe('vijf plus zeven?');
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(1)).toBe('vijf plus ');
    await page.keyboard.press('Control+y');
    await expect.poll(() => text(1)).toBe('vijf plus zeven?');
  });

  test('the other’s pointer is shown with the name', async () => {
    const page = await open();
    await surface(page).hover({ position: { x: 200, y: 200 } });
    await board(page, 1).locator('.cursor', { hasText: 'Lotte' }).waitFor();
  });

  test('others’ work is told to a screen reader in a batch', async () => {
    const page = await open();
    await surface(page, 1).hover();
    await tool(page, 'Pen');
    for (const y of [100, 150, 200]) await drag(page, [100, y], [200, y]);
    await surface(page, 0).hover();
    await expect
      .poll(() => board(page, 1).locator('.sr').textContent())
      .toBe('Lotte zette 3 dingen op het bord.');
  });
});

describe('one person', () => {
  test('draws, moves, stretches, duplicates, erases and types', async () => {
    const page = await open('?boards=1');
    await tool(page, 'Rechthoek');
    await drag(page, [200, 200], [400, 300]);
    const drawn = (await elements(page))[0]!.geometry;
    expect(drawn.slice(2, 4)).toEqual([200, 100]);
    await drag(page, [250, 200], [310, 260]);
    expect((await elements(page))[0]!.geometry[0]).toBe(drawn[0] + 60);
    await drag(page, [460, 360], [500, 380]);
    expect((await elements(page))[0]!.geometry.slice(2, 4)).toEqual([240, 120]);
    await page.keyboard.press('Control+d');
    await expect.poll(() => types(page)).toEqual(['rectangle', 'rectangle']);
    await page.keyboard.press('Delete');
    await expect.poll(() => types(page)).toEqual(['rectangle']);
    await tool(page, 'Gom');
    await drag(page, [380, 200], [380, 300]);
    await expect.poll(() => types(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => types(page)).toEqual(['rectangle']);
    await page.keyboard.press('t');
    await surface(page).click({ position: { x: 700, y: 150 } });
    await page.keyboard.type('vrp');
    await page.keyboard.press('Escape');
    expect((await elements(page)).at(-1)).toMatchObject({ type: 'text', text: 'vrp' });
  });

  test('a text that stays empty leaves nothing behind', async () => {
    const page = await open('?boards=1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('t');
    await surface(page).click({ position: { x: 300, y: 200 } });
    await page.keyboard.press('Escape');
    await expect.poll(() => types(page)).toEqual([]);
    await expect
      .poll(() => board(page).getByRole('button', { name: 'Ongedaan maken' }).isDisabled())
      .toBe(true);
  });

  test('selects with a box, copies and pastes', async () => {
    const page = await open('?boards=1');
    for (const [name, x] of [
      ['Rechthoek', 200],
      ['Ellips', 400],
    ] as const) {
      await tool(page, name);
      await drag(page, [x, 200], [x + 100, 280]);
    }
    await drag(page, [150, 150], [560, 340]);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await expect.poll(() => types(page)).toEqual(['rectangle', 'ellipse', 'rectangle', 'ellipse']);
    const [a, b, c, d] = (await elements(page)).map(({ geometry }) => geometry);
    expect(d![0] - c![0]).toBe(b![0] - a![0]);
  });

  test('puts an image and an exercise on the board; the exercise stays usable under ink', async () => {
    const page = await open('?boards=1');
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await board(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: png });
    await expect.poll(() => types(page)).toEqual(['image']);
    await board(page).getByRole('button', { name: 'Oefening op het bord leggen' }).click();
    await board(page).getByRole('button', { name: 'Breuken' }).click();
    await board(page).getByRole('textbox', { name: 'Antwoord' }).fill('15');
    await page.keyboard.press('p');
    await page.keyboard.press('Delete');
    await expect.poll(() => types(page)).toEqual(['image', 'exercise']);
    const before = (await elements(page))[1]!.geometry;
    const bar = (await board(page).locator('.card-bar').boundingBox())!;
    await drag(page, [bar.x + 100, bar.y + 10], [bar.x + 150, bar.y + 60]);
    expect((await elements(page))[1]!.geometry[0]).toBeCloseTo(before[0] + 50, 0);
    await expect
      .poll(() => board(page).getByRole('textbox', { name: 'Antwoord' }).inputValue())
      .toBe('15p');
  });

  test('draws with a finger, and two fingers move the page without leaving a mark', async () => {
    const page = await open('?boards=1', { hasTouch: true, viewport: { width: 390, height: 760 } });
    await board(page).getByRole('button', { name: 'Pen', exact: true }).tap();
    const cdp = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: [number, number][],
    ): Promise<unknown> =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await touch('touchStart', [[100, 200]]);
    for (let i = 1; i <= 10; i++) await touch('touchMove', [[100 + i * 10, 200 + i * 5]]);
    await touch('touchEnd', []);
    await expect.poll(() => types(page)).toEqual(['ink']);
    const zoom = (): Promise<number> =>
      page.evaluate(() => (window as unknown as Harness).boards[0]!.board!.camera.zoom);
    await touch('touchStart', [[100, 300]]);
    await touch('touchStart', [
      [100, 300],
      [200, 300],
    ]);
    for (let i = 1; i <= 5; i++)
      await touch('touchMove', [
        [100 - i * 5, 300],
        [200 + i * 10, 300],
      ]);
    await touch('touchEnd', []);
    expect(await zoom()).toBeGreaterThan(1.3);
    await expect.poll(() => types(page)).toEqual(['ink']);
  });
});

describe('a pen', () => {
  type Place = [number, number];
  const camera = (page: Page): Promise<{ x: number; y: number; zoom: number }> =>
    page.evaluate(() => {
      const { x, y, zoom } = (window as unknown as Harness).boards[0]!.board!.camera;
      return { x, y, zoom };
    });

  /** A pen and a hand on the glass, as the system reports them. */
  async function glass(page: Page) {
    const cdp = await page.context().newCDPSession(page);
    const pen = (type: string, [x, y]: Place, down = true): Promise<unknown> =>
      cdp.send('Input.dispatchMouseEvent', {
        ...{ type: type as 'mousePressed', x, y, pointerType: 'pen', clickCount: 1, force: 0.6 },
        ...(down ? { button: 'left', buttons: 1 } : { button: 'none', buttons: 0 }),
      });
    return {
      down: (at: Place) => pen('mousePressed', at),
      move: (at: Place) => pen('mouseMoved', at),
      up: (at: Place) => pen('mouseReleased', at),
      hover: (at: Place) => pen('mouseMoved', at, false),
      touch: (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Place[]) =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([x, y], id) => ({ x, y, id })),
        }),
    };
  }

  test('draws on beside a palm that comes and moves, and the page stays where it is', async () => {
    const page = await open('?boards=1', { hasTouch: true });
    await tool(page, 'Pen');
    const { down, move, up, touch } = await glass(page);
    const before = await camera(page);
    await down([300, 200]);
    await touch('touchStart', [500, 400]);
    await touch('touchStart', [500, 400], [560, 420]);
    await move([340, 220]);
    await touch('touchMove', [420, 380], [640, 460]);
    await move([400, 240]);
    await up([400, 240]);
    await touch('touchMove', [300, 300], [700, 500]);
    await touch('touchEnd');
    await expect.poll(() => types(page)).toEqual(['ink']);
    expect((await elements(page))[0]!.geometry[2]).toBeGreaterThan(90);
    await expect.poll(() => camera(page)).toEqual(before);
  });

  test('takes over from a palm that lay there first, whose finger then moves nothing', async () => {
    const page = await open('?boards=1', { hasTouch: true });
    await tool(page, 'Pen');
    const { down, move, up, touch } = await glass(page);
    await touch('touchStart', [500, 400]);
    await down([300, 200]);
    const before = await camera(page);
    await touch('touchMove', [460, 380]);
    await move([400, 240]);
    await up([400, 240]);
    await touch('touchMove', [400, 340]);
    await touch('touchEnd');
    await expect.poll(() => types(page)).toEqual(['ink']);
    await expect.poll(() => camera(page)).toEqual(before);
  });

  test('was there: from then on a finger moves the page and draws nothing', async () => {
    const page = await open('?boards=1', { hasTouch: true });
    await tool(page, 'Pen');
    const { hover, touch } = await glass(page);
    await hover([300, 200]);
    const before = await camera(page);
    // A finger this soon would be the hand that holds the pen.
    await expect
      .poll(async () => {
        await touch('touchStart', [500, 400]);
        await touch('touchMove', [440, 380]);
        await touch('touchEnd');
        return (await camera(page)).x - before.x;
      })
      .toBeGreaterThan(0);
    await expect.poll(() => types(page)).toEqual([]);
  });

  test('turned round is an eraser, whatever tool is chosen, and a pen again afterwards', async () => {
    const page = await open('?boards=1');
    await tool(page, 'Pen');
    await drag(page, [200, 200], [300, 200]);
    await expect.poll(() => types(page)).toEqual(['ink']);
    // The mouse lends its pointer: a browser can be told of a pen, but not of its other end.
    await surface(page).evaluate((node) => {
      const { left, top } = node.getBoundingClientRect();
      const at = (type: string, x: number, button: number, buttons: number) =>
        node.dispatchEvent(
          new PointerEvent(type, {
            ...{ bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 1 },
            ...{ pointerType: 'pen', clientX: left + x, clientY: top + 200, button, buttons },
          }),
        );
      at('pointerdown', 180, 5, 32);
      for (let x = 190; x <= 320; x += 10) at('pointermove', x, -1, 32);
      at('pointerup', 320, 5, 0);
    });
    await expect.poll(() => types(page)).toEqual([]);
    await drag(page, [200, 300], [300, 300]);
    await expect.poll(() => types(page)).toEqual(['ink']);
  });
});

describe('what is pasted', () => {
  /** Pastes as a browser does, with these things on the clipboard. */
  const paste = (page: Page, text: string, picture: boolean): Promise<void> =>
    surface(page).evaluate(
      async (node, [text, picture]) => {
        const data = new DataTransfer();
        if (text) data.setData('text/plain', text);
        if (picture) {
          const canvas = new OffscreenCanvas(4, 4);
          canvas.getContext('2d')!.fillRect(0, 0, 4, 4);
          data.items.add(
            new File([await canvas.convertToBlob()], 'cell.png', { type: 'image/png' }),
          );
        }
        const event = { bubbles: true, composed: true, cancelable: true, clipboardData: data };
        node.dispatchEvent(new ClipboardEvent('paste', event));
      },
      [text, picture] as const,
    );

  test('as words with a picture of them is the words; a picture alone is the picture', async () => {
    const page = await open('?boards=1');
    await paste(page, 'drie vierde', true);
    await expect.poll(() => types(page)).toEqual(['text']);
    expect((await elements(page))[0]!.text).toBe('drie vierde');
    await paste(page, '', true);
    await expect.poll(() => types(page)).toEqual(['text', 'image']);
  });

  test('and too long is cut where a character ends', async () => {
    const page = await open('?boards=1');
    const family = '👩‍👩‍👧‍👦';
    await paste(page, 'a' + family.repeat(1000), false);
    await expect.poll(() => types(page)).toEqual(['text']);
    const { text } = (await elements(page))[0]!;
    expect(text!.length).toBeLessThanOrEqual(5000);
    expect(text!.length).toBeGreaterThan(4900);
    expect(text!.endsWith(family)).toBe(true);
  });
});

describe('a page with very much on it', () => {
  test('everything moves together at once, seen live as one box and written as one step', async () => {
    const page = await open('?elements=1000');
    await surface(page).focus();
    await page.keyboard.press('Control+a');
    const before = await elements(page, 1);
    const box = (await surface(page).boundingBox())!;
    const place = (): Promise<{ x: number; y: number }> =>
      page.evaluate(() => {
        const { board } = (window as unknown as Harness).boards[0]!;
        const { geometry } = board!.selectedNow().find(({ type }) => type === 'sticky')!;
        return board!.camera.toScreen({ x: geometry[0] + 60, y: geometry[1] + 50 });
      });
    const at = await place();
    await page.mouse.move(box.x + at.x, box.y + at.y);
    await page.mouse.down();
    await page.mouse.move(box.x + at.x + 50, box.y + at.y + 30, { steps: 5 });
    await expect
      .poll(() =>
        board(page, 1)
          .locator('.top-layer')
          .evaluate((node) => getComputedStyle(node).visibility),
      )
      .toBe('visible');
    await page.mouse.up();
    const after = await elements(page, 1);
    const moved = after.map(({ geometry }, i) => Math.round(geometry[0] - before[i]!.geometry[0]));
    expect(new Set(moved).size).toBeLessThanOrEqual(2);
    expect(moved[0]).toBeGreaterThan(50);
    await tool(page, 'Ongedaan maken');
    expect((await elements(page, 1)).map(({ geometry }) => geometry)).toEqual(
      before.map(({ geometry }) => geometry),
    );
  });
});

describe('another link', () => {
  test('content that arrives later is shown whole, and is not told as news', async () => {
    const page = await open('?elements=60&late');
    await board(page).getByText('Het bord wordt geladen.').waitFor();
    await page.evaluate(() => (window as unknown as { arrive(): void }).arrive());
    await expect.poll(() => inked(page, 0, 'tiles', [0, 0, 690, 690])).toBeGreaterThan(3_000);
    expect(await board(page).getByText('Het bord wordt geladen.').count()).toBe(0);
    const all = await page.evaluate(() => {
      const { board } = (window as unknown as Harness).boards[0]!;
      const { view } = board!.camera;
      return board!.store.within(view).length === board!.store.size && view.w > 500;
    });
    expect(all).toBe(true);
    await tool(page, 'Pen', 1);
    await drag(page, [100, 100], [200, 200], 1);
    const told = (): Promise<string | null> => board(page).locator('.sr').textContent();
    await expect.poll(told).toBe('Sam zette 1 ding op het bord.');
  });

  test('shows the other page; a new link to the same page keeps the view', async () => {
    const page = await open();
    await tool(page, 'Rechthoek');
    await drag(page, [200, 200], [300, 300]);
    await surface(page).focus();
    await page.keyboard.press('+');
    const zoom = (): Promise<number> =>
      page.evaluate(() => (window as unknown as Harness).boards[0]!.board!.camera.zoom);
    const zoomed = await zoom();
    await page.evaluate(async () => {
      const { boards, links } = window as unknown as Harness;
      boards[0]!.link = links[1] as unknown as NonNullable<KringBoard['link']>;
      await boards[0]!.updateComplete;
    });
    await expect.poll(() => zoom()).toBe(zoomed);
    await expect.poll(() => types(page)).toEqual(['rectangle']);
    await expect.poll(() => inked(page, 0, 'tiles', [0, 0, 690, 690])).toBeGreaterThan(300);
    await expect
      .poll(() => board(page).getByRole('button', { name: 'Ongedaan maken' }).isDisabled())
      .toBe(true);
  });
});

describe('read mode', () => {
  test('keeps only looking, and a fall of the rights stops what was going on', async () => {
    const page = await open();
    await tool(page, 'Pen');
    await drag(page, [100, 100], [200, 200]);
    const box = (await surface(page).boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + 200, { steps: 4 });
    await page.evaluate(() => {
      const [link] = (window as unknown as Harness).links;
      link!.mode = 'read';
      link!.changed();
    });
    await page.mouse.up();
    await board(page).getByText('Je kijkt mee.').waitFor();
    await expect.poll(() => board(page).locator('.bar.tools button').count()).toBe(1);
    await surface(page).focus();
    for (const keys of ['p', 'Control+a', 'Delete', 'Control+z', 'Control+v', 'Control+d']) {
      await page.keyboard.press(keys);
    }
    await drag(page, [300, 300], [400, 400]);
    await surface(page).dblclick({ position: { x: 300, y: 300 } });
    await expect.poll(() => types(page, 1)).toEqual(['ink']);
    await expect.poll(() => types(page, 0)).toEqual(['ink']);
    await expect.poll(() => inked(page, 1, 'top', [290, 90, 130, 130])).toBe(0);
    await page.evaluate(() => {
      const [link] = (window as unknown as Harness).links;
      link!.mode = 'write';
      link!.changed();
    });
    await drag(page, [150, 150], [360, 360]);
    await page.keyboard.press('Delete');
    await expect.poll(() => types(page, 1)).toEqual([]);
  });

  test('with one’s own things only, another’s cannot be moved, erased or deleted', async () => {
    const page = await open();
    await tool(page, 'Rechthoek', 1);
    await drag(page, [200, 200], [400, 300], 1);
    const before = await elements(page);
    await page.evaluate(() => {
      (window as unknown as Harness).boards[0]!.mayEditOthers = false;
    });
    await drag(page, [300, 200], [350, 260], 0);
    await page.keyboard.press('Delete');
    await tool(page, 'Gom', 0);
    await drag(page, [300, 150], [300, 350], 0);
    expect(await elements(page)).toEqual(before);
  });
});

describe('without a pointer', () => {
  test('draws a shape, finds it in the list, moves, stretches, writes and erases it', async () => {
    const page = await open('?boards=1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    const option = board(page).getByRole('option');
    await expect.poll(() => option.evaluate((node) => node.matches(':focus'))).toBe(true);
    await expect
      .poll(() => option.textContent())
      .toContain('Rechthoek, kleur van de stip, van jou');
    const [before] = await elements(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const [after] = await elements(page);
    expect(after!.geometry).toEqual([
      before!.geometry[0] + 8,
      before!.geometry[1],
      before!.geometry[2],
      before!.geometry[3] + 8,
      0,
    ]);
    await page.keyboard.press('s');
    await surface(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('een briefje');
    await page.keyboard.press('Escape');
    await expect.poll(() => option.count()).toBe(2);
    await option.filter({ hasText: 'een briefje' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('!');
    await page.keyboard.press('Escape');
    expect((await elements(page)).map(({ text }) => text)).toEqual([undefined, 'een briefje!']);
    await option.first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Delete');
    await expect.poll(() => types(page)).toHaveLength(1);
    await expect.poll(() => option.evaluate((node) => node.matches(':focus'))).toBe(true);
    await page.keyboard.press('Delete');
    await expect.poll(() => types(page)).toEqual([]);
  });

  test('the question mark shows the shortcuts, and Escape puts them away', async () => {
    const page = await open('?boards=1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('chooses a colour, and the letters stay shortcuts', async () => {
    const page = await open('?boards=1');
    await board(page).getByRole('button', { name: 'Kleur en dikte' }).focus();
    await page.keyboard.press('Enter');
    const radio = (name: string): Locator => board(page).getByRole('radio', { name });
    await expect
      .poll(() => radio('jouw kleur').evaluate((node) => node.matches(':focus')))
      .toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => radio('rood').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => radio('rood').count()).toBe(0);
    await page.keyboard.press('r');
    await drag(page, [200, 200], [300, 300]);
    expect((await elements(page))[0]!.style.colour).toBe('red');
  });

  test('one Tab leads into the toolbar, arrows walk through it, another Tab leads out', async () => {
    const page = await open('?boards=1');
    const focused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null,
      );
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('Bord van Lotte');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('Selecteer');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused()).toBe('Pen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('Zoom uit');
  });
});

describe('for everyone', () => {
  test.each([
    ['light and wide', '?boards=1', {}],
    ['dark', '?boards=1&theme=dark', {}],
    ['phone', '?boards=1&lang=en', { viewport: { width: 390, height: 760 } }],
  ] as const)('axe finds nothing wrong: %s', async (_name, query, options) => {
    const page = await open(query, options);
    await page.evaluate(() => (window as unknown as Harness).boards[0]!.addExercise('sum-1'));
    await board(page).locator('button[aria-expanded]').last().click();
    await board(page).getByRole('option').first().waitFor({ state: 'attached' });
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await axe.run('kring-board', { runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });
});
