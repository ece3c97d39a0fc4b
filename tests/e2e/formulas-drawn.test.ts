import type { Page } from 'playwright-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
});
