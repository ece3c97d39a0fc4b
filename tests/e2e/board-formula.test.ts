import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KringBoard } from '../../client/tools/board/kring-board.ts';
import type { ElementSnapshot } from '../../shared/tools/board/model.ts';
import { useBrowser } from '../support/browser.ts';
import { sitAtTheBoard } from '../support/pages/circle.ts';
import { things } from '../support/pages/drawn.ts';
import { openHouse } from '../support/pages/session.ts';
import { button } from '../support/pages/study.ts';
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
const field = (page: Page, n = 0): Locator => board(page, n).locator('.editor math-field');

function elements(page: Page, n = 0): Promise<ElementSnapshot[]> {
  return page.evaluate((i) => (window as unknown as Harness).boards[i]!.snapshot().elements, n);
}

const formulas = async (page: Page, n = 0): Promise<(string | undefined)[]> =>
  (await elements(page, n)).map(({ latex }) => latex);

/** Pixels with ink on them in the box of the only element, on one of the boards. */
function inked(page: Page, n: number): Promise<number> {
  browser.allow('read-pixels');
  return page.evaluate((i) => {
    const { board, renderRoot } = (window as unknown as Harness).boards[i]!;
    const canvas = renderRoot.querySelector<HTMLCanvasElement>('.tiles-layer')!;
    const [only] = board!.store.all();
    if (!only) return 0;
    const { x, y, zoom } = board!.camera;
    const [ex, ey, w, h] = only.element.geometry;
    const at = [(ex - x) * zoom, (ey - y) * zoom, w * zoom, h * zoom].map((side) =>
      Math.round(side * board!.ratio),
    ) as [number, number, number, number];
    const { data } = canvas.getContext('2d')!.getImageData(...at);
    return data.filter((value, place) => place % 4 === 3 && value > 60).length;
  }, n);
}

/** The formula of the keys, typed where the tool was put down. */
async function typed(page: Page, keys: string, n = 0): Promise<void> {
  await surface(page, n).focus();
  await page.keyboard.press('x');
  await surface(page, n).click({ position: { x: 200, y: 200 } });
  await focused(page, n);
  await page.keyboard.type(keys);
}

/** The field is there, and takes the keys. */
async function focused(page: Page, n = 0): Promise<void> {
  await field(page, n).waitFor();
  await expect.poll(() => field(page, n).evaluate((it) => it.matches(':focus-within'))).toBe(true);
}

const shots = process.env['KRING_SHOTS'];
const shoot = async (page: Page, name: string): Promise<void> => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
};

/** The middle of the only element, in CSS pixels from the corner of the board. */
const middle = (page: Page, n = 0): Promise<{ x: number; y: number }> =>
  page.evaluate((i) => {
    const { board } = (window as unknown as Harness).boards[i]!;
    const [x, y, w, h] = board!.store.all()[0]!.element.geometry;
    const { camera } = board!;
    return { x: (x + w / 2 - camera.x) * camera.zoom, y: (y + h / 2 - camera.y) * camera.zoom };
  }, n);

const option = (page: Page, n = 0): Locator => board(page, n).getByRole('option');

describe('a formula', () => {
  test('is placed and typed by keys, seen by the other, who moves it, and taken back', async () => {
    const page = await open();
    await typed(page, 'x=1/2');
    await shoot(page, 'typing');
    expect(await elements(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => formulas(page, 1)).toEqual(['x=\\frac12']);
    expect(await field(page).count()).toBe(0);
    for (const n of [0, 1]) await expect.poll(() => inked(page, n)).toBeGreaterThan(60);
    await expect
      .poll(() => option(page).innerText())
      .toContain('Formule: x is gelijk aan 1 gedeeld door 2');
    await page.keyboard.press('Control+z');
    await expect.poll(() => elements(page, 1)).toEqual([]);
    await page.keyboard.press('Control+y');
    await expect.poll(() => elements(page, 1)).toHaveLength(1);
    const [before] = await elements(page, 1);

    await surface(page, 1).focus();
    await page.keyboard.press('v');
    await surface(page, 1).click({ position: await middle(page, 1) });
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await elements(page))[0]!.geometry[0])
      .toBe(before!.geometry[0] + 8);
    await expect.poll(() => inked(page, 0)).toBeGreaterThan(60);
    await shoot(page, 'moved');
    await page.keyboard.press('Control+z');
    await expect.poll(() => elements(page)).toEqual([before]);
  });

  test('opens again by Enter and by a double click; Escape leaves it, and an empty one goes', async () => {
    const page = await open('?boards=1');
    await typed(page, 'a+b');
    await page.keyboard.press('Enter');
    await expect.poll(() => formulas(page)).toEqual(['a+b']);
    await page.keyboard.press('Enter');
    await focused(page);
    await page.keyboard.type('+c');
    await page.keyboard.press('Escape');
    await expect.poll(() => field(page).count()).toBe(0);
    expect(await formulas(page)).toEqual(['a+b']);

    await surface(page).dblclick({ position: await middle(page) });
    await focused(page);
    await page.keyboard.type('+d');
    // A press beside it writes it.
    await surface(page).click({ position: { x: 900, y: 400 } });
    await expect.poll(() => formulas(page)).toEqual(['a+b+d']);

    await surface(page).dblclick({ position: await middle(page) });
    await focused(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect.poll(() => elements(page)).toEqual([]);
    // Begun and left empty: nothing comes.
    await typed(page, '');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).count()).toBe(0);
    expect(await elements(page)).toEqual([]);
  });

  test('is recoloured, resized in its shape, locked, doubled, put in order and rubbed out as a text is', async () => {
    const page = await open('?boards=1');
    await typed(page, 'y=x^2');
    await page.keyboard.press('Enter');
    await expect.poll(() => elements(page)).toHaveLength(1);
    const [first] = await elements(page);
    const bar = board(page).getByRole('toolbar', { name: 'Wat je gekozen hebt' });
    await bar.getByRole('button', { name: 'Kleur en dikte' }).click();
    await board(page).getByRole('radio', { name: 'groen' }).check();
    await board(page).getByRole('radio', { name: 'Groot', exact: true }).check();
    await expect
      .poll(async () => (await elements(page))[0]!.style)
      .toMatchObject({ colour: 'green', size: 40 });
    await expect
      .poll(async () => (await elements(page))[0]!.geometry[2])
      .toBeGreaterThan(first!.geometry[2] * 1.5);
    await shoot(page, 'selected');
    await surface(page).focus();
    const [large] = await elements(page);
    await page.keyboard.press('Shift+ArrowRight');
    await expect
      .poll(async () => (await elements(page))[0]!.geometry[2])
      .toBe(large!.geometry[2] + 8);
    const [, , w, h] = (await elements(page))[0]!.geometry;
    expect(w / h).toBeCloseTo(large!.geometry[2] / large!.geometry[3], 1);
    await page.keyboard.press('Control+d');
    await expect.poll(() => formulas(page)).toEqual(['y=x^2', 'y=x^2']);
    await bar.getByRole('button', { name: 'Naar achteren' }).click();
    await page.keyboard.press('Shift+L');
    await expect.poll(async () => (await elements(page))[0]!.locked).toBe(true);
    await surface(page).focus();
    await page.keyboard.press('Shift+L');
    await page.keyboard.press('Delete');
    await expect.poll(() => elements(page)).toHaveLength(1);
    const at = await middle(page);
    await page.keyboard.press('e');
    await surface(page).click({ position: at });
    await expect.poll(() => elements(page)).toEqual([]);
  });

  test('that cannot be drawn, too deep or hostile, shows its source and stops nothing', async () => {
    const page = await open('?boards=1');
    const sources = [
      '\\frac{1',
      '\\href{javascript:alert(1)}{x}',
      '\\def\\a{\\a\\a}\\a',
      '\\rule{999em}{999em}',
      '{'.repeat(900) + '}'.repeat(900),
      '</text><script>alert(1)</script>',
      '\\htmlStyle{position:fixed}{x}',
    ];
    await page.evaluate((all) => {
      const { board } = (window as unknown as Harness).boards[0]!;
      board!.add(
        all.map((latex, i) => ({
          id: `f${String(i)}`,
          type: 'formula' as const,
          geometry: [-600, i * 50 - 300, 600, 30, 0] as const,
          style: { colour: 'ink' as const, width: 4, size: 24 },
          latex,
        })),
      );
    }, sources);
    await expect.poll(() => formulas(page)).toEqual(sources);
    await expect
      .poll(() =>
        page.evaluate(async (all) => {
          const { formulas } = (window as unknown as Harness).boards[0]!.board!.look;
          const drawn = await Promise.all(all.map((latex) => formulas.picture(latex)));
          return drawn.map((one) =>
            one!.marks.map((mark) => ('text' in mark ? mark.text : '')).join(''),
          );
        }, sources),
      )
      .toEqual(sources.map((latex) => (latex.length > 60 ? `${latex.slice(0, 60)}…` : latex)));
    await shoot(page, 'hostile');
    expect(await page.locator('body > div[inert]').count()).toBe(0);
  });

  test('is written with a finger on a phone: its keyboard comes, nothing hides it, a tap beside it is done', async () => {
    const page = await open('?boards=1', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await board(page).getByRole('button', { name: 'Meer gereedschap' }).tap();
    await board(page).getByRole('button', { name: 'Formule', exact: true }).tap();
    await surface(page).tap({ position: { x: 300, y: 500 } });
    await page.locator('.ML__keyboard.is-visible').waitFor();
    await focused(page);
    await page.keyboard.type('1/4');
    await shoot(page, 'phone');
    const editor = (await board(page).locator('.editor.formula').boundingBox())!;
    expect(editor.x).toBeGreaterThanOrEqual(0);
    expect(editor.x + editor.width).toBeLessThanOrEqual(390);
    const keyboard = (await page.locator('.ML__keyboard .MLK__backdrop').boundingBox())!;
    await expect
      .poll(async () => {
        const { y, height } = (await board(page).locator('.editor.formula').boundingBox())!;
        return y + height <= keyboard.y;
      })
      .toBe(true);
    await surface(page).tap({ position: { x: 40, y: 40 } });
    await expect.poll(() => formulas(page)).toEqual(['\\frac14']);
    await expect.poll(() => inked(page, 0)).toBeGreaterThan(40);
    expect(await surface(page).evaluate((it) => it.scrollTop)).toBe(0);
    await shoot(page, 'phone-done');
  });
});

test('of a real session a formula is seen by the other, kept, and drawn in what one takes along', async () => {
  const house = await openHouse();
  try {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { session, tutor, tutee } = await sitAtTheBoard(browser, house.app.url, { tutee: phone });
    await surface(tutor.page).focus();
    await tutor.page.keyboard.press('x');
    await tutor.page.keyboard.press('Enter');
    await focused(tutor.page);
    await tutor.page.keyboard.type('sqrt(x+1)=1/2');
    await shoot(tutor.page, 'session-typing');
    await tutor.page.keyboard.press('Enter');
    await expect.poll(() => things(tutee.page)).toEqual(['formula']);
    await expect.poll(() => option(tutee.page).innerText()).toContain('Formule: wortel van');
    await shoot(tutee.page, 'session-phone');
    // Opened with two taps, written further with the keyboard on the screen.
    const at = (await surface(tutee.page).boundingBox())!;
    await button(tutee.page, 'Selecteer').tap();
    for (let tap = 0; tap < 2; tap += 1)
      await tutee.page.touchscreen.tap(at.x + at.width / 2, at.y + at.height / 2);
    await focused(tutee.page);
    await tutee.page.locator('.ML__keyboard.is-visible').waitFor();
    // No bar of the board lies over what is written.
    await expect
      .poll(async () => {
        const editor = (await board(tutee.page).locator('.editor.formula').boundingBox())!;
        const bars = (await board(tutee.page).locator('.bar.tools').boundingBox())!;
        return editor.y + editor.height <= bars.y;
      })
      .toBe(true);
    await shoot(tutee.page, 'session-phone-typing');
    await tutee.page.keyboard.type('+2');
    await surface(tutee.page).tap({ position: { x: 30, y: 60 } });
    await expect.poll(() => option(tutor.page).innerText()).toContain('2');
    expect((await tutee.send('keep/mark', { document: 'board:together', keep: true })).ok).toBe(
      true,
    );
    expect((await tutor.send('session/end')).ok).toBe(true);
    await tutee.page.getByText('Bewijs van vernietiging').waitFor();
    await tutee.page.goto(`${house.app.url}/recap/${session}`);
    const kept = tutee.page.locator('kring-kept-page svg').first();
    await kept.locator('text[font-family^="KaTeX_Math"]', { hasText: 'x' }).waitFor();
    await expect.poll(() => kept.locator('svg path').count()).toBe(1);
    await shoot(tutee.page, 'recap');
  } finally {
    // Pages that lose their server would say so.
    await browser.closeContexts();
    await house.close();
  }
}, 120_000);
