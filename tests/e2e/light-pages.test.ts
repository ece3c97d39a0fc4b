import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardsOf, startOf } from '../../server/http/forms.ts';
import { forms } from '../../shared/forms/index.ts';
import { useBrowser } from '../support/browser.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist', 'client');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const shots = process.env['KRING_SHOTS'];
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Strict: nothing inline. What the pages do under it, they do under the server's own policy. */
const policy = "default-src 'self'; object-src 'none'; base-uri 'self'";

const door = {
  form: 'tutor',
  variant: 'open',
  lead: { name: 'Noor', mark: 3 },
  status: 'open',
  invites: forms['tutor']?.door.invites['member'],
  kept: forms['tutor']?.door.kept,
  limit: forms['tutor']?.limit,
};
const refusal = {
  code: 'invitation/unknown',
  text: {
    nl: 'Deze code of link werkt niet (meer). Vraag een nieuwe.',
    en: 'This code or link does not work (any more). Ask for a new one.',
  },
};

let server: Server;
let origin: string;
const browser = useBrowser();

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = extname(path) && existsSync(join(dist, path)) ? path : 'index.html';
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(readFileSync(join(dist, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  server?.close();
});

interface Visit {
  page: Page;
  /** The addresses of the scripts that were fetched. */
  scripts: string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await browser.page(options);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.route('**/api/invitations/**', answerDoor);
  await page.route('**/api/forms', (route) => route.fulfill({ json: { forms: cardsOf(forms) } }));
  await page.route('**/api/forms/*', async (route) => {
    const form = route.request().url().split('/').at(-1) ?? '';
    await route.fulfill({ json: await startOf(forms, form) });
  });
  // No session stands behind these pages: whoever comes to one waits for an answer.
  await page.routeWebSocket('**/socket/**', () => undefined);
  await page.goto(origin + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, scripts };
}

async function answerDoor(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname;
  if (path.includes('XXXXXX')) await route.fulfill({ status: 404, json: { refusal } });
  else if (path.endsWith('/join')) await route.fulfill({ json: { id: 'session-one' } });
  else await route.fulfill({ json: door });
}

async function violations(page: Page): Promise<string[]> {
  // The strict policy of the page is not for the tool that looks at it.
  await page.evaluate(readFileSync(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const result = await axe.run(document);
    return result.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('every light page', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['wide-light', { viewport: { width: 1366, height: 768 } }],
    ['phone-dark', { viewport: { width: 375, height: 740 }, colorScheme: 'dark', locale: 'en-GB' }],
    ['small', { viewport: { width: 320, height: 640 } }],
  ];
  const paths = [
    '/',
    '/start/tutor',
    '/start/coach',
    '/join',
    '/join/abc-def',
    '/i/token',
    '/about',
    '/nowhere',
  ];
  test.each(looks)('axe, policy and width: %s', async (look, options) => {
    for (const path of paths) {
      const { page } = await visit(path, options);
      await page.evaluate(() => document.fonts.ready);
      if (shots) {
        const name = `page${path.replaceAll('/', '-')}-${look}.png`;
        await page.screenshot({ path: join(shots, name), fullPage: true });
      }
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
      expect(await violations(page), path).toEqual([]);
      await page.context().close();
    }
  });
});

/** Scripts as they are built, and their weight as compressed, in bytes. */
function weigh(scripts: Iterable<string>): { all: Buffer[]; bytes: number } {
  const all = [...new Set(scripts)].map((path) => readFileSync(join(dist, path)));
  return {
    all,
    bytes: all.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

test('what a session loads before anybody is seen in it weighs at most 163 KB of compressed JavaScript', async () => {
  const page = await browser.page();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.routeWebSocket('**/socket/**', () => undefined);
  await page.goto(`${origin}/session/one`);
  await page.locator('kring-session-page kring-logo').waitFor();
  const { all, bytes } = weigh(scripts);
  expect(all.map(String).join('\n')).toContain('engine.io');
  expect(bytes).toBeLessThanOrEqual(163 * 1024);
});

test('what one of many loads before a lesson is seen weighs at most 110 KB of compressed JavaScript', async () => {
  const page = await browser.page();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.routeWebSocket('**/socket/**', () => undefined);
  await page.goto(`${origin}/class/one`);
  await page.locator('kring-class-page kring-logo').waitFor();
  const { all, bytes } = weigh(scripts);
  expect(bytes).toBeLessThanOrEqual(110 * 1024);
  const code = all.map(String).join('\n');
  expect(code).toContain('engine.io');
  for (const heavy of ['YText', 'katex']) expect(code).not.toContain(heavy);
});

test('welcome and join together weigh at most 60 KB of compressed JavaScript, without link or tools', async () => {
  const fetched = new Set<string>();
  for (const path of ['/', '/join/abc-def']) {
    const { page, scripts } = await visit(path);
    for (const script of scripts) fetched.add(script);
    await page.context().close();
  }
  const { all, bytes } = weigh(fetched);
  expect(readdirSync(join(dist, 'assets')).length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
  const code = all.map(String).join('\n');
  for (const heavy of ['engine.io', 'YText', 'katex']) expect(code).not.toContain(heavy);
});

describe('joining', () => {
  test('a typed code, in any way of writing, leads to the door and to a seat', async () => {
    const { page } = await visit('/');
    await page.getByRole('textbox', { name: 'Code van de sessie' }).fill('abc-d ef');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/join/ABCDEF');
    await page.getByText('Eén uitzondering').waitFor();
    await page.getByRole('textbox', { name: 'Hoe noemen we je?' }).fill('  Lien ');
    await page.getByRole('radio', { name: 'ster' }).check();
    const asked = page.waitForRequest('**/api/invitations/ABCDEF/join');
    await page.getByRole('button', { name: 'Ga zitten' }).click();
    expect((await asked).postDataJSON()).toEqual({ name: 'Lien', mark: 3 });
    await page.waitForURL('**/session/session-one');
  });

  test('a pasted link goes to the door by itself; a token is used letter for letter', async () => {
    const { page } = await visit('/join');
    const asked = page.waitForRequest('**/api/invitations/aB-c_9');
    await page.getByRole('textbox').fill('https://kring.example/i/aB-c_9?x=1');
    await asked;
    await page.getByText('Noor zit klaar').waitFor();
  });

  test('a refusal stands at the field and what was typed stays', async () => {
    browser.allow('refused-answer');
    const { page } = await visit('/join/XXXXXX');
    await page.getByText(refusal.text.nl).waitFor();
    const field = page.getByRole('textbox', { name: 'Code van de sessie' });
    await expect.poll(() => field.inputValue()).toBe('XXXXXX');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByText(refusal.text.en).waitFor();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('XXXXXX');
  });

  test('an empty name gets a sentence and the focus', async () => {
    const { page } = await visit('/i/token');
    await page.getByRole('button', { name: 'Ga zitten' }).click();
    await page.getByText('je voornaam is genoeg').waitFor();
    const field = page.getByRole('textbox', { name: 'Hoe noemen we je?' });
    expect(await field.evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  test('without a connection the door says so and opens when asked again', async () => {
    browser.allow('aborted');
    const { page } = await visit('/join');
    await page.route('**/api/invitations/GHJKLM', (route) => route.abort());
    await page.getByRole('textbox').fill('ghjklm');
    await page.keyboard.press('Enter');
    await page.getByText('Er is geen verbinding').waitFor();
    await page.unroute('**/api/invitations/GHJKLM');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText('Noor zit klaar').waitFor();
  });
});

describe('starting', () => {
  test('somebody who was here before needs one press', async () => {
    const { page } = await visit('/');
    await page.evaluate(() =>
      localStorage.setItem('kring.me', JSON.stringify({ name: 'Noor', mark: 3 })),
    );
    await page.route('**/api/sessions', (route) => route.fulfill({ json: { id: 'two' } }));
    await page.getByRole('link', { name: 'Start als tutor' }).click();
    const asked = page.waitForRequest('**/api/sessions');
    await page.getByRole('button', { name: 'Start als Noor' }).click();
    expect((await asked).postDataJSON()).toEqual({
      form: 'tutor',
      variant: 'open',
      language: 'nl',
      name: 'Noor',
      mark: 3,
    });
    await page.waitForURL('**/session/two');
  });

  test('guided and short are asked for; a refusal keeps every choice', async () => {
    browser.allow('refused-answer');
    const { page } = await visit('/start/tutor', { locale: 'en-GB' });
    await page.route('**/api/sessions', (route) =>
      route.fulfill({ status: 403, json: { refusal: { ...refusal, code: 'house/closed' } } }),
    );
    await page.getByRole('radio', { name: /Guided/ }).check();
    await page.getByRole('switch', { name: /Short form/ }).check();
    await page.getByRole('textbox').fill('Sam');
    const asked = page.waitForRequest('**/api/sessions');
    await page.keyboard.press('Enter');
    expect((await asked).postDataJSON()).toMatchObject({ variant: 'guided-short' });
    await page.getByText(refusal.text.en).waitFor();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Sam');
    await expect
      .poll(() => page.getByRole('switch', { name: /Short form/ }).isChecked())
      .toBe(true);
  });
});

describe('a name', () => {
  const family = '👩‍👩‍👧‍👦';

  test('is cut where a character ends, by the keys and by a paste', async () => {
    const { page } = await visit('/start/tutor');
    const name = page.getByRole('textbox');
    await name.click();
    await page.keyboard.insertText('n'.repeat(35) + family);
    await expect.poll(() => name.inputValue()).toBe('n'.repeat(35));
    await page.keyboard.insertText('e\u0301'.repeat(3));
    await expect.poll(() => name.inputValue()).toBe('n'.repeat(35) + 'e\u0301'.repeat(2));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'Noor ' + family.repeat(4));
    await name.press('Control+a');
    await name.press('Control+v');
    await expect.poll(() => name.inputValue()).toBe('Noor ' + family.repeat(3));
  });

  test('that is still being composed is not sent by the Enter that confirms it', async () => {
    const { page } = await visit('/start/tutor');
    let asked = 0;
    await page.route('**/api/sessions', (route) => {
      asked += 1;
      return route.fulfill({ json: { id: 'two' } });
    });
    await page.getByRole('textbox').click();
    const cdp = await page.context().newCDPSession(page);
    const enter = (type: 'rawKeyDown' | 'keyUp') =>
      cdp.send('Input.dispatchKeyEvent', { type, key: 'Enter', windowsVirtualKeyCode: 229 });
    const text = '日本';
    await cdp.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
    await enter('rawKeyDown');
    await cdp.send('Input.insertText', { text });
    await enter('keyUp');
    // Safari ends the composition first and then tells of the key, with only its number to know it by.
    await enter('rawKeyDown');
    await enter('keyUp');
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe(text);
    expect(asked).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/session/two');
    expect(asked).toBe(1);
  });
});

test('a page whose code does not come says so, and comes when asked again', async () => {
  browser.allow('aborted');
  const { page } = await visit('/');
  await page.route('**/assets/start*', (route) => route.abort());
  await page.getByRole('link', { name: 'Start als tutor' }).click();
  await page.getByText('De pagina kon niet geladen worden').waitFor();
  await page.unroute('**/assets/start*');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByRole('heading', { name: 'Start een studiesessie' }).waitFor();
});

test('back and forward move between pages without loading the document anew', async () => {
  const { page } = await visit('/');
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByRole('link', { name: 'Wat Kring bewaart en belooft' }).click();
  await page.getByRole('heading', { name: 'Wat Kring bewaart en belooft' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Leerlingen helpen leerlingen.' }).waitFor();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('theme, size and spacing are kept on the device', async () => {
  const { page } = await visit('/');
  await page.getByRole('button', { name: 'Lezen' }).click();
  await page.getByRole('radio', { name: 'Donker' }).check();
  await page.getByRole('radio', { name: 'Groter' }).check();
  await page.getByRole('radio', { name: 'Ruim' }).check();
  if (shots) await page.screenshot({ path: join(shots, 'reading.png') });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const root = page.locator('html');
  await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
  await expect.poll(() => root.getAttribute('data-size')).toBe('larger');
  await expect.poll(() => root.getAttribute('data-spacing')).toBe('wide');
});
