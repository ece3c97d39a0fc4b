import type { MathfieldElement } from 'mathlive';
import type { Page } from 'playwright-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KringItem } from '../../client/tools/exercises/kring-item.ts';
import { latexTooBig } from '../../shared/tools/exercises/latex-allowed.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';
import { pinned } from '../support/seed.ts';

/** What every text of an exercise, wherever it is shown, is drawn by: nothing that is pasted there may harm the page. */

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('exercises');
});

afterAll(async () => {
  await server?.close();
});

async function open(query: string): Promise<Page> {
  const page = await browser.page({ viewport: { width: 700, height: 800 } });
  await page.goto(`${server.address}?${query}`);
  await page.locator('body[data-ready]').waitFor();
  return page;
}

/** Shows a text in a box of its own and says what of it lies outside that box, in pixels. */
const outside = (page: Page, source: string, inline: boolean): Promise<number> =>
  page.evaluate(
    async ([source, inline]) => {
      const box = document.createElement('div');
      const text = document.createElement('kring-rich-text');
      Object.assign(text, { source, inline });
      box.append(text);
      document.querySelector('main')!.replaceChildren(box);
      await text.updateComplete;
      while ((text as unknown as { nodes?: unknown }).nodes === undefined && source.trim() !== '')
        await new Promise(requestAnimationFrame);
      await text.updateComplete;
      const { top, bottom, left } = box.getBoundingClientRect();
      // Braces and arrows are wide pictures, of which KaTeX shows as much as fits.
      const drawn = [...text.shadowRoot!.querySelectorAll('.katex-html *')]
        .filter((element) => !element.closest('svg'))
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
      return Math.max(
        0,
        document.documentElement.scrollWidth - innerWidth,
        ...(inline ? [] : drawn.map((rect) => Math.max(rect.bottom - bottom, top - rect.top))),
        ...drawn.map((rect) => left - rect.left),
      );
    },
    [source, inline] as const,
  );

test('what is typed is what is seen: lines, spaces and signs', async () => {
  const page = await open('role=tutor');
  for (const typed of ['10 - 3*2 - 4*1', 'Als a<b en b>c', '- 4\n+ 4', '  12\n-  5\n----\n   7']) {
    await outside(page, typed, false);
    const seen = await page.evaluate(
      () => document.querySelector('kring-rich-text')!.shadowRoot!.querySelector('div')!.innerText,
    );
    expect(seen).toBe(typed);
  }
});

test('no formula crashes the page or lies over what stands around it', async () => {
  const page = await open('role=tutor');
  const piece = fc.constantFrom(
    ...[
      '\\frac{',
      '\\sqrt{',
      'x^{',
      '_{',
      '}',
      '\\left(',
      '\\right)',
      '\\begin{cases}',
      '\\end{cases}',
    ],
    ...[
      '\\rule{99em}{99em}',
      '\\htmlStyle{position:fixed}{x}',
      '\\kern-99em',
      '\\raisebox{9em}{x}',
    ],
    ...[
      '\\hspace{99em}',
      '\\Huge',
      '\\color{red}',
      '\\def\\a{\\a\\a}',
      '\\a',
      '\\\\',
      '\\!',
      '&',
      '\\vec{',
    ],
    ...[
      '\\overline{',
      '\\text{',
      'x',
      '2',
      '+',
      '\\int',
      '\\sum',
      '\\Bigg(',
      '{}',
      "'",
      '\\underbrace{',
    ],
  );
  const formula = fc
    .array(piece, { maxLength: 25 })
    .map((pieces) => pieces.join(''))
    .chain((open) => {
      const missing = open.split('{').length - open.split('}').length;
      return fc.constant(`a $${open}${missing > 0 ? '1' + '}'.repeat(missing) : ''}$ b`);
    });
  await fc.assert(
    fc.asyncProperty(formula, fc.boolean(), async (source, inline) => {
      // Half a line: the invisible boxes that KaTeX stacks are a little higher than what is in them.
      expect(await outside(page, source, inline)).toBeLessThan(12);
    }),
    pinned(150, 20),
  );
});

describe('x^{ nested 170 deep', () => {
  const deep = `${'x^{'.repeat(170)}2${'}'.repeat(170)}`;
  const sentence = 'Deze formule heeft te veel lagen om te tekenen: hoogstens 20 in elkaar.';

  test('in a question, an option and a worked answer is typed text with a sentence', async () => {
    const page = await open('role=tutor');
    for (const inline of [false, true]) {
      expect(await outside(page, `Bereken $${deep}$ nu`, inline)).toBe(0);
      await page.getByText(sentence).waitFor();
    }
  });

  test('made as an exercise is refused at the field, and shown so in the preview', async () => {
    const page = await open('view=item-editor');
    await page.getByLabel('Vraag', { exact: true }).fill(`$${deep}$`);
    await page.locator('.preview').getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'Bewaar de oefening' }).click();
    await page.locator('#f-question-problem', { hasText: sentence }).waitFor();
  });

  test('pasted or typed into a formula field stays out, with a sentence, and what stood there stays', async () => {
    const page = await open('role=tutee');
    const field = page.locator('#frac-1 math-field');
    const value = () => field.evaluate((at) => (at as unknown as MathfieldElement).value);
    // MathLive hands the focus to an inner element a few turns after it took it; keys of before are lost.
    const listens = async () => {
      await field.click();
      return field.evaluate(async (at) => {
        for (let turns = 0; turns < 8; turns += 1) await new Promise(requestAnimationFrame);
        return at.shadowRoot?.activeElement?.getAttribute('part');
      });
    };
    await expect.poll(listens).toBe('keyboard-sink');
    await page.keyboard.type('1+');
    await expect.poll(value).toBe('1+');
    await field.evaluate((at, deep) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', deep);
      const sink = at.shadowRoot!.querySelector('[part=keyboard-sink]')!;
      const paste = { clipboardData, bubbles: true, composed: true, cancelable: true };
      sink.dispatchEvent(new ClipboardEvent('paste', paste));
    }, deep);
    await page.locator('#frac-1').getByText(sentence).waitFor();
    expect(await value()).toBe('1+');
    await page.keyboard.type('x^'.repeat(22));
    await expect.poll(async () => ((await value()).match(/\^/g) ?? []).length).toBeGreaterThan(5);
    await expect.poll(async () => latexTooBig(await value())).toBeUndefined();
  });

  test('that a hostile client wrote as its answer stops neither who reads it nor who owns the field', async () => {
    const context = await browser.context({ viewport: { width: 700, height: 800 } });
    const [tutor, tutee] = [await context.newPage(), await context.newPage()];
    for (const [page, role] of [
      [tutor, 'tutor'],
      [tutee, 'tutee'],
    ] as const) {
      await page.goto(`${server.address}?role=${role}`);
      await page.locator('body[data-ready]').waitFor();
    }
    await tutee.locator('#frac-1 math-field').waitFor();
    const write = (text: string) =>
      tutee.locator('#frac-1').evaluate((item, text) => {
        (item as KringItem).answers!.text('frac-1')!.insert(0, text);
      }, text);
    await write(deep);
    await tutor.locator('#frac-1').getByText(sentence).waitFor();
    await tutee.locator('#frac-1').getByText(sentence).waitFor();
    await tutee.getByRole('button', { name: 'Maak het veld leeg' }).click();
    await tutor.locator('#frac-1').getByText('nog leeg').waitFor();
    await write('1+2');
    await tutor.locator('#frac-1 .katex').first().waitFor();
    const shown = () =>
      tutee
        .locator('#frac-1 math-field')
        .evaluate((field) => (field as unknown as MathfieldElement).value);
    await expect.poll(shown).toBe('1+2');
  });
});

test('the formula keyboard speaks the language of the person', async () => {
  const page = await browser.page({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(`${server.address}?role=tutee`);
  await page.locator('#frac-1 math-field').tap();
  const keyboard = page.locator('.ML__keyboard');
  await keyboard.locator('[data-tooltip]').first().waitFor({ state: 'attached' });
  const said = () =>
    keyboard
      .locator('[data-tooltip]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-tooltip')))]);
  await expect.poll(said).toEqual(expect.arrayContaining(['Rekenen', 'Letters', 'breuk', 'macht']));
  expect((await said()).join(' ')).not.toMatch(/undo|redo|paste|copy|roman|greek|symbols|numeric/i);
  await expect.poll(() => keyboard.getAttribute('aria-label')).toBe('Formuletoetsenbord');
});
