import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { MathfieldElement } from 'mathlive';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const root = join(import.meta.dirname, '..', '..');
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** A folder to leave pictures in, for the eye. */
const shots = process.env['KRING_SHOTS'];

/** As strict as the app's own: nothing from elsewhere, no style but in attributes, which MathLive needs. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'";

let out: string;
let server: PreviewServer;
let address: string;
const browser = useBrowser();

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'kring-exercises-'));
  const common = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' } as const;
  const input = join(root, 'tests', 'support', 'pages', 'exercises.html');
  await build({
    ...common,
    publicDir: false,
    build: { outDir: out, emptyOutDir: true, minify: false, rolldownOptions: { input } },
  });
  server = await preview({
    ...common,
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policy } },
  });
  const bound = server.httpServer.address();
  if (!bound || typeof bound === 'string') throw new Error('The page server has no port.');
  address = `http://127.0.0.1:${String(bound.port)}/tests/support/pages/exercises.html`;
});

afterAll(async () => {
  await server?.close();
  await rm(out, { recursive: true, force: true });
});

const context = (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.context({ viewport: { width: 1100, height: 900 }, ...options });

async function open(where: BrowserContext, query: string): Promise<Page> {
  const page = await where.newPage();
  await page.goto(`${address}?${query}`);
  await page.locator('body[data-ready]').waitFor();
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

interface Heard {
  readonly name: string;
  readonly detail: { itemId: string; answer: unknown; item: { kind: string }; items: unknown[] };
}
const heard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: join(shots, `exercises-${name}.png`), fullPage: true });
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** A formula field with the focus: MathLive takes it a moment after it is in the page. */
async function formulaField(page: Page, within: string) {
  const field = page.locator(`${within} math-field`);
  await expect
    .poll(
      async () => {
        await field.click();
        return field.evaluate((element) => (element as unknown as MathfieldElement).hasFocus());
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  // It hands the focus to an inner element a few turns of the event loop later.
  await field.evaluate(async (element) => {
    const inner = () => element.shadowRoot?.activeElement?.getAttribute('part');
    for (let turns = 0; turns < 4 || inner() !== 'keyboard-sink'; turns += 1) {
      await new Promise((next) => setTimeout(() => requestAnimationFrame(next)));
    }
  });
  return field;
}

describe('answering', () => {
  test('a number is seen live by the other side, keystroke by keystroke, without losing a caret', async () => {
    const both = await context();
    const [tutee, tutor] = [await open(both, 'role=tutee'), await open(both, 'role=tutor')];
    const typing = tutee.locator('#frac-5').getByLabel('Jouw antwoord');
    const seen = tutor.locator('#frac-5 input');
    let sofar = '';
    for (const key of '9/8 liter') {
      sofar += key;
      await typing.pressSequentially(key);
      await expect.poll(() => seen.inputValue()).toBe(sofar);
    }
    expect(await seen.evaluate((input: HTMLInputElement) => input.readOnly)).toBe(true);
    await typing.press('Home');
    await typing.pressSequentially('= ');
    await expect.poll(() => seen.inputValue()).toBe('= 9/8 liter');
    expect(await typing.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2);
    await tutee.locator('#frac-5').getByRole('button', { name: 'Controleer' }).click();
    expect((await heard(tutee)).at(-1)?.detail).toEqual({
      itemId: 'frac-5',
      answer: '= 9/8 liter',
    });
  });

  test('how a number is read stands under it before it counts, also when it can be read in two ways', async () => {
    const tutee = await open(await context(), 'role=tutee');
    const typing = tutee.locator('#frac-5').getByLabel('Jouw antwoord');
    const said = tutee.locator('#frac-5 kring-read-as');
    await typing.fill('1 1/8 Liter');
    await expect
      .poll(() => said.locator('annotation').textContent())
      .toBe('1\\frac{1}{8}\\ \\text{l}');
    await shoot(tutee, 'read-as');
    await typing.fill('6,02*10^23');
    await expect.poll(() => said.locator('annotation').textContent()).toBe('6{,}02\\cdot 10^{23}');
    await typing.fill('2.500 l');
    await expect
      .poll(() => said.locator('p').textContent())
      .toContain('Dit kan je op twee manieren lezen: 2500 of 2,5.');
    await shoot(tutee, 'two-ways');
    expect(await violations(tutee)).toEqual([]);
    await typing.fill('');
    await expect.poll(() => said.locator('p').count()).toBe(0);
  });

  test('how a formula is read stands under it too', async () => {
    const tutee = await open(await context(), 'role=tutee');
    await formulaField(tutee, '#frac-1');
    await tutee.keyboard.type('3/4');
    const said = tutee.locator('#frac-1 kring-read-as');
    await expect.poll(() => said.locator('annotation').textContent()).toBe('\\frac{3}{4}');
  });

  test('two tabs of the tutee write in one field, and each keeps its caret', async () => {
    const both = await context();
    const [one, two] = [await open(both, 'role=tutee'), await open(both, 'role=tutee')];
    const [first, second] = [one.locator('#frac-5 input'), two.locator('#frac-5 input')];
    await first.fill('liter');
    await expect.poll(() => second.inputValue()).toBe('liter');
    await second.press('End');
    await first.press('Home');
    await first.pressSequentially('9/8 ');
    await expect.poll(() => second.inputValue()).toBe('9/8 liter');
    await second.pressSequentially('s');
    await expect.poll(() => first.inputValue()).toBe('9/8 liters');
    expect(await first.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4);
  });

  test('one and many choices by keyboard', async () => {
    const both = await context();
    const [tutee, tutor] = [await open(both, 'role=tutee'), await open(both, 'role=tutor')];
    await tutee.locator('#frac-3 input[type=radio]').first().focus();
    await tutee.keyboard.press('Space');
    await tutee.keyboard.press('ArrowDown');
    const seen = (id: string) =>
      tutor
        .locator(`#${id} input`)
        .evaluateAll((all: HTMLInputElement[]) => all.filter((i) => i.checked).map((i) => i.value));
    await expect.poll(() => seen('frac-3')).toEqual(['b']);
    await tutee.locator('#frac-6 input[type=checkbox]').first().focus();
    await tutee.keyboard.press('Space');
    await tutee.keyboard.press('Tab');
    await tutee.keyboard.press('Tab');
    await tutee.keyboard.press('Space');
    await expect.poll(() => seen('frac-6')).toEqual(['a', 'c']);
    await expect.poll(() => tutor.locator('#frac-6 input').first().isDisabled()).toBe(true);
    await tutee.locator('#frac-6').getByRole('button', { name: 'Controleer' }).press('Enter');
    expect((await heard(tutee)).at(-1)?.detail.answer).toEqual(['a', 'c']);
  });

  test('a formula typed with MathLive arrives as LaTeX and is shown, with the decimal comma', async () => {
    const both = await context();
    const [tutee, tutor] = [await open(both, 'role=tutee'), await open(both, 'role=tutor')];
    await formulaField(tutee, '#frac-1');
    await tutee.keyboard.type('3/4');
    const read = () =>
      tutor.locator('#frac-1').evaluate((item) => (item as unknown as { answer: string }).answer);
    await expect.poll(read).toBe('\\frac34');
    await tutor.locator('#frac-1 kring-formula-field .katex').waitFor();
    expect(await tutor.locator('math-field').count()).toBe(0);
    await tutee.keyboard.press('ArrowRight');
    await tutee.keyboard.type('+2,5');
    await expect.poll(read).toBe('\\frac34+2{,}5');
    await shoot(tutee, 'tutee');
    await shoot(tutor, 'tutor');
  });

  test('explaining in words is seen live', async () => {
    const both = await context({ locale: 'en-GB' });
    const [tutee, tutor] = [await open(both, 'role=tutee'), await open(both, 'role=tutor')];
    await tutee.getByLabel('Explain in words').fill('Half of one third');
    await expect
      .poll(() => tutor.getByLabel('Explain in words').inputValue())
      .toBe('Half of one third');
  });
});

test('Enter checks what was typed, in a formula field as in a field for a number', async () => {
  const page = await open(await context(), 'role=tutee');
  await formulaField(page, '#frac-1');
  for (const key of '1+2') await page.keyboard.type(key);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({ name: 'kring-check', detail: { itemId: 'frac-1', answer: '1+2' } });
});

test('a formula is typed with the keys on a phone', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const page = await open(await context(phone), 'role=tutee');
  await formulaField(page, '#frac-1');
  const key = (name: string) =>
    page.locator('.ML__keyboard .MLK__layer.is-visible .MLK__keycap', { hasText: name }).first();
  await key('7').waitFor();
  await key('7').click();
  await key('+').click();
  await key('2').click();
  const answer = () =>
    page.locator('#frac-1').evaluate((item) => (item as unknown as { answer: string }).answer);
  await expect.poll(answer).toBe('7+2');
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'phone-keys');
});

/** Every box of a formula that MathLive lays out by styles: without them a fraction is one flat line. */
test('a typed fraction is laid out under the strict policy', async () => {
  const page = await open(await context(), 'role=tutee');
  const field = await formulaField(page, '#frac-1');
  await page.keyboard.type('1/2');
  const heights = () =>
    field.evaluate((element) => {
      const digits = [...(element.shadowRoot?.querySelectorAll('.ML__cmr') ?? [])];
      return digits.map((digit) => digit.getBoundingClientRect().top);
    });
  await expect.poll(async () => new Set(await heights()).size).toBeGreaterThan(1);
});

describe('making an item', () => {
  async function fillCommon(page: Page, question: string): Promise<void> {
    await page.getByLabel('Question', { exact: true }).fill(question);
    await page.getByText('Later: key, worked answer and hints').click();
    await page.getByLabel('Worked answer', { exact: true }).fill('Because it is.');
    for (const [i, name] of [
      '1. Ask',
      '2. Point',
      '3. Show',
      '4. The first',
      '5. The key',
    ].entries()) {
      await page.getByRole('textbox', { name }).fill(`Hint ${String(i)}`);
    }
  }
  const fillKind: Record<string, (page: Page) => Promise<void>> = {
    choice: async (page) => {
      for (const i of [1, 2, 3])
        await page.getByLabel(`Option ${String(i)}`, { exact: true }).fill(`Text ${String(i)}`);
      await page.getByLabel('Option 2: Right').check();
    },
    number: async (page) => {
      await page.getByLabel('Right number').fill('12.5');
      await page.getByLabel('Unit, if').fill('euro; €');
    },
    text: (page) => page.getByLabel('Right answers').fill('went\nI went'),
    formula: async (page) => {
      await formulaField(page, '.write');
      await page.keyboard.type('2x+1');
    },
    drawing: () => Promise.resolve(),
  };

  test.each(Object.keys(fillKind))('of kind %s', async (kind) => {
    const page = await open(await context({ locale: 'en-GB' }), 'view=item-editor');
    await page.getByLabel('Kind of answer').selectOption(kind);
    await fillCommon(page, `What is $x$ in ${kind}?`);
    await fillKind[kind]?.(page);
    await page.locator('.preview .katex').first().waitFor();
    await page.getByRole('button', { name: 'Save the exercise' }).click();
    await expect.poll(async () => (await heard(page)).at(-1)?.name).toBe('kring-item-saved');
    const saved = (await heard(page)).at(-1)?.detail.item;
    expect(saved).toMatchObject({ kind, question: `What is $x$ in ${kind}?` });
    if (kind === 'number') {
      expect(saved).toMatchObject({ key: { value: 12.5, unit: { spellings: ['euro', '€'] } } });
    }
    if (kind === 'formula') expect(saved).toMatchObject({ key: { answer: '2x+1' } });
    if (kind === 'choice') expect(saved).toMatchObject({ key: { correct: ['b'] } });
  });

  test('has the formula keys at every field in which a formula is drawn', async () => {
    const page = await open(await context({ locale: 'en-GB' }), 'view=item-editor');
    await page.getByLabel('Kind of answer').selectOption('choice');
    await page.getByText('Later: key, worked answer and hints').click();
    const names = await page
      .locator('kring-formula-insert')
      .evaluateAll((all) => all.map((one) => (one as unknown as { for: string }).for));
    expect(names.filter((name) => name.startsWith('Option')).length).toBeGreaterThan(1);
    for (const name of ['Question', 'Worked answer', '1. Ask: what is being asked?'])
      expect(names).toContain(name);
    expect(names).toHaveLength(new Set(names).size);

    const question = page.getByLabel('Question', { exact: true });
    await question.fill('Solve  for x.');
    await question.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6));
    await page.getByRole('button', { name: 'Formula in: Question', exact: true }).click();
    await formulaField(page, '.field kring-formula-insert');
    await page.keyboard.type('3/4');
    const save = (await page.getByRole('button', { name: 'Save the exercise' }).boundingBox())!;
    expect(save.y + save.height).toBeLessThanOrEqual(page.viewportSize()!.height);
    await page.getByRole('button', { name: 'Put in the text' }).click();
    await expect.poll(() => question.inputValue()).toBe('Solve $\\frac34$ for x.');
    await page.locator('.preview .katex').first().waitFor();
    await page.keyboard.type(' now');
    await expect.poll(() => question.inputValue()).toBe('Solve $\\frac34$ now for x.');
  });

  test('asks for a question and nothing else', async () => {
    const page = await open(await context({ locale: 'en-GB' }), 'view=item-editor');
    await page.getByLabel('Question', { exact: true }).fill('How much is 3 + 4?');
    await page.getByRole('button', { name: 'Save the exercise' }).click();
    await expect.poll(async () => (await heard(page)).at(-1)?.name).toBe('kring-item-saved');
    const saved = (await heard(page)).at(-1)?.detail.item as unknown;
    expect(saved).toMatchObject({ kind: 'text', worked: '', hints: ['', '', '', '', ''] });
    expect(saved).not.toHaveProperty('key');
  });

  test('says per field what is missing, goes there, and loses nothing', async () => {
    const page = await open(await context({ locale: 'en-GB' }), 'view=item-editor');
    await page.getByLabel('Kind of answer').selectOption('number');
    await page.getByText('Later: key, worked answer and hints').click();
    await page.getByLabel('Right number').fill('twelve');
    await page.getByLabel('Worked answer', { exact: true }).fill('Because.');
    await page.getByRole('button', { name: 'Save the exercise' }).click();
    await expect.poll(() => page.getByText('Write the question.').count()).toBe(1);
    await expect.poll(() => page.getByText('Write the right number.').count()).toBe(1);
    await page.keyboard.type('How much?');
    await expect
      .poll(() => page.getByLabel('Question', { exact: true }).inputValue())
      .toBe('How much?');
    await expect.poll(() => page.getByText('Write the question.').count()).toBe(0);
    await expect.poll(() => page.getByLabel('Right number').inputValue()).toBe('twelve');
    await page.getByLabel('Kind of answer').selectOption('text');
    await page.getByLabel('Kind of answer').selectOption('number');
    await expect.poll(() => page.getByLabel('Right number').inputValue()).toBe('twelve');
    expect(await heard(page)).toEqual([]);
    await shoot(page, 'editor-problems');
  });
});

test('choosing from the practice sets', async () => {
  const page = await open(await context(), 'view=bank-picker');
  await shoot(page, 'bank');
  await page.getByRole('button', { name: /Procenten/ }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(3).check();
  await page.getByText('Sleutel en uitleg').first().click();
  await page.locator('details .katex').first().waitFor();
  await shoot(page, 'bank-set');
  await page.getByRole('button', { name: 'Neem 2 oefeningen' }).click();
  const items = (await heard(page)).at(-1)?.detail.items as { id: string }[];
  expect(items.map((item) => item.id)).toEqual(['pct-1', 'pct-4']);
});

test('rich text is safe: what looks like HTML is text, no pictures from outside, links to the web only', async () => {
  const page = await open(await context(), 'role=tutee');
  const { html, text } = await page.evaluate(async () => {
    const element = document.createElement('kring-rich-text');
    element.source = [
      '<img src="https://example.org/a.png" onerror="alert(1)"> **bold** <script>alert(1)</script>',
      '![pixel](https://example.org/b.png) [bad](javascript:alert(1)) [good](https://example.org)',
      '<b style="position:fixed">x</b> <iframe src="https://example.org"></iframe> <form><input></form>',
      '$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://example.org/c.png}$',
      '`code $x$` $\\frac{1}{2}$ $$\\def\\a{\\a\\a}\\a$$',
    ].join('\n\n');
    document.querySelector('main')?.append(element);
    while (!element.shadowRoot?.querySelector('strong')) await new Promise(requestAnimationFrame);
    return { html: element.shadowRoot.innerHTML, text: element.shadowRoot.textContent };
  });
  expect(html).not.toMatch(/<(img|script|iframe|form|input|b)\b|javascript:alert\(1\)"/);
  expect(text).toContain('<b style="position:fixed">x</b>');
  expect(html).toContain('href="https://example.org"');
  expect(html).toContain('code $x$');
  expect(html).toContain('<math');
});

describe('for everyone', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['light, Dutch', {}],
    ['dark, English', { colorScheme: 'dark', locale: 'en-GB' }],
    ['a narrow phone', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }],
  ];
  describe.each(looks)('%s', (name, options) => {
    test.each([
      'role=tutee&verdicts',
      'role=tutor&verdicts',
      'view=item-editor',
      'view=bank-picker',
    ])('no axe violation and nothing too wide: %s', async (query) => {
      const page = await open(await context(options), query);
      if (query.startsWith('role=tutee')) await formulaField(page, '#frac-1');
      if (query.includes('editor')) {
        await page.locator('kring-item-editor').getByRole('button').last().waitFor();
        await page.locator('.bar kring-button').first().click();
      }
      if (query.includes('bank')) {
        await page.locator('button.set').first().click();
        await page.locator('.items .katex').first().waitFor();
      }
      await page.evaluate(() => document.fonts.ready);
      await shoot(page, `${name}-${query}`.replace(/\W+/g, '-'));
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
});
