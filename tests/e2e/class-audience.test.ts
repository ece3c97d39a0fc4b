import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realClock } from '../../server/clock.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { built } from '../support/built-client.ts';
import { schoolHost, useBrowser } from '../support/browser.ts';
import { Lesson } from '../support/lesson.ts';
import { House } from '../support/server.ts';

const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let house: House;

beforeAll(async () => {
  house = await House.open(
    { forms, tools, client: built, clock: realClock },
    { names: [schoolHost] },
  );
});
afterAll(() => house?.close());

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
};

/** In by the code and through the rules, as somebody in the class does it. */
async function arrive(lesson: Lesson, options: BrowserContextOptions = phone): Promise<Page> {
  const page = await browser.page(options);
  await page.goto(`${house.app.url}/join/${lesson.code}`);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await page.getByRole('heading', { name: 'Zo begint het' }).waitFor();
  return page;
}

/** A lesson where anything may come, and one pupil with a phone in it. */
async function inLesson(pupils: number, options = phone): Promise<{ lesson: Lesson; page: Page }> {
  const lesson = await Lesson.begin(house, { pupils });
  const page = await arrive(lesson, options);
  await lesson.next();
  return { lesson, page };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document);
    return violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

const beyond = (page: Page): Promise<{ across: number; down: number }> =>
  page.evaluate(() => ({
    across: document.documentElement.scrollWidth - innerWidth,
    down: document.documentElement.scrollHeight - innerHeight,
  }));

const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();
const send = (page: Page) => page.getByRole('button', { name: 'Verstuur', exact: true }).click();
const counts = (page: Page) => page.getByText('Je antwoord telt.').waitFor();
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kring.votes')));

/** The server answered a vote that the page gave over a new line. */
const castAnswered = (page: Page): Promise<void> =>
  new Promise((resolve) => {
    page.on('websocket', (socket) => {
      let given = false;
      socket.on('framesent', ({ payload }) => (given ||= String(payload).includes('poll/cast')));
      socket.on('framereceived', ({ payload }) => {
        if (given && String(payload).startsWith('43')) resolve();
      });
    });
  });

describe('coming in', () => {
  test('one of many gives no name, agrees with one press, and comes back to the same place', async () => {
    const lesson = await Lesson.begin(house);
    const page = await arrive(lesson);
    await page.waitForURL(`**/class/${lesson.id}`);
    const crowd = (view: { shared: { crowds?: object } }) => JSON.stringify(view.shared.crowds);
    await lesson.lead.until((view) => crowd(view)?.includes('"in":1') ?? false);
    expect(JSON.stringify(lesson.lead.link.view?.shared.people)).not.toContain('crowd');
    // By the code, and by the address that others of a session have.
    await page.goto(`${house.app.url}/join/${lesson.code}`);
    await page.waitForURL(`**/class/${lesson.id}`);
    await page.goto(`${house.app.url}/session/${lesson.id}`);
    await page.waitForURL(`**/class/${lesson.id}`);
    await page.getByRole('heading', { name: 'Zo begint het' }).waitFor();
    expect(crowd(lesson.lead.link.view!)).toContain('"in":1');
  });

  test('what a phone loads until it has followed a slide weighs at most 110 KB of compressed JavaScript', async () => {
    const lesson = await Lesson.begin(house);
    const page = await browser.page(phone);
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(`${house.app.url}/join/${lesson.code}`);
    await page.getByRole('button', { name: 'Doe mee' }).click();
    await page.getByRole('button', { name: 'Ik ga akkoord' }).click();
    await lesson.next();
    await lesson.does('slides/show', { slide: 'helps-hinders' });
    await page.getByText('Daglicht en bewegen').waitFor();
    const all = [...scripts].map((path) => readFileSync(join(built, path)));
    const bytes = all.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(110 * 1024);
    expect(all.map(String).join('\n')).not.toMatch(/YText|KaTeX|katex-html/);
  });

  test('whoever stops for a while reads how to come back, and does', async () => {
    const { page } = await inLesson(0);
    await page.getByRole('button', { name: 'Ik stop even' }).click();
    await page.getByRole('button', { name: 'Ja, ik stop even' }).click();
    await page.getByRole('heading', { name: 'Je bent even gestopt' }).waitFor();
    await page.getByRole('button', { name: 'Doe weer mee' }).click();
    await page.getByRole('button', { name: 'Doe mee' }).click();
    await page.getByRole('heading', { name: 'Zo begint het' }).waitFor();
  });
});

describe('a question', () => {
  test('is read, answered, changed, answered again in a second round, and shown from five answers on', async () => {
    const { lesson, page } = await inLesson(4);
    await lesson.does('poll/ask', { run: 'why-late' });
    await page.getByRole('heading', { name: /pas laat moe/ }).waitFor();
    expect(await page.getByText('Hun biologische klok schuift op').count()).toBe(0);
    await lesson.does('poll/open', { run: 'why-late' });
    await choose(page, 'Alleen door schermen');
    expect(await beyond(page)).toEqual({ across: 0, down: 0 });
    await send(page);
    await counts(page);
    expect(await kept(page)).toHaveLength(1);
    await choose(page, 'Ze hebben geen discipline');
    await page.getByRole('button', { name: 'Verander mijn antwoord' }).click();
    await expect.poll(() => page.getByRole('button', { name: /Verander/ }).count()).toBe(0);
    const four = ['lazy', 'clock', 'clock', 'need-less'].map((one) => ({ 'why-late': [one] }));
    await lesson.vote('why-late', 1, four);
    await lesson.does('poll/close', { run: 'why-late' });
    await page.getByRole('heading', { name: 'De stemming is dicht' }).waitFor();
    await expect.poll(() => kept(page)).toEqual([]);
    await lesson.does('poll/open', { run: 'why-late' });
    await page.getByText('Ronde 2: stem opnieuw').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await choose(page, 'Hun biologische klok schuift op');
    await send(page);
    await counts(page);
    await lesson.vote('why-late', 2, four);
    await lesson.does('poll/close', { run: 'why-late' });
    await lesson.does('poll/show', { run: 'why-late', what: 'totals' });
    const row = page.getByRole('listitem').filter({ hasText: 'geen discipline' });
    // The first answer was changed, and counts once.
    await expect.poll(() => row.innerText()).toMatch(/Eerst\s+2\s+40%\s+Nu\s+1\s+20%/);
    expect(await page.getByText('Waarom dit verleidt').count()).toBe(0);
    await lesson.does('poll/show', { run: 'why-late', what: 'answer' });
    await page.getByText('Waarom dit verleidt').first().waitFor();
    await page.getByText('In de puberteit loopt de biologische klok later.').waitFor();
  });

  test('with four answers shows nothing of them', async () => {
    const { lesson, page } = await inLesson(3);
    await lesson.asks('night-before');
    await choose(page, 'Stoppen en slapen');
    await send(page);
    await counts(page);
    await lesson.vote('night-before', 1, Array(3).fill({ 'night-before': ['sleep'] }));
    await lesson.does('poll/close', { run: 'night-before' });
    await lesson.does('poll/show', { run: 'night-before', what: 'totals' });
    await page.getByText('Er waren minder dan vijf antwoorden.').waitFor();
    expect(await page.getByText('%').count()).toBe(0);
  });

  test('of the quiz come one after the other, and all are sent at once', async () => {
    const { lesson, page } = await inLesson(0);
    await lesson.asks('quiz-before');
    for (const answer of ['Acht tot tien uur', 'Waar']) {
      await page.getByRole('radio', { name: answer, exact: true }).check();
      await page.getByRole('button', { name: 'Volgende vraag' }).click();
    }
    await page.getByText('Vraag 3 van 3').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.getByRole('radio', { name: 'Niet waar' }).check();
    await send(page);
    await page.getByText('Je antwoorden tellen.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Bekijk of verander' }).click();
    await expect
      .poll(() => page.getByRole('radio', { name: 'Acht tot tien uur' }).isChecked())
      .toBe(true);
  });

  test('for a cloud takes words, a ranking takes buttons, a number takes a comma', async () => {
    const { lesson, page } = await inLesson(4);
    await lesson.asks('first-word');
    await page.getByRole('textbox', { name: 'Jouw woord' }).fill('dromen');
    await page.getByRole('textbox', { name: 'Nog een woord' }).fill('Bed');
    await send(page);
    await counts(page);
    const words = ['bed', 'bed', 'school', 'moe'].map((word) => ({ 'first-word': [word] }));
    await lesson.vote('first-word', 1, words);
    await lesson.does('poll/close', { run: 'first-word' });
    await lesson.does('poll/show', { run: 'first-word', what: 'totals' });
    await expect.poll(() => page.getByRole('listitem').first().innerText()).toMatch(/bed\s+3/i);
    await lesson.asks('best-step');
    await page.getByRole('button', { name: 'Omlaag: Meldingen uit in de nacht' }).click();
    await expect
      .poll(() => page.getByRole('listitem').first().innerText())
      .not.toContain('Meldingen');
    await send(page);
    await counts(page);
    await lesson.does('poll/close', { run: 'best-step' });
    await lesson.asks('too-little');
    const number = page.getByRole('textbox', { name: /Jouw getal/ });
    await number.fill('veel');
    await page.getByText('Typ een getal').waitFor();
    await number.fill('62,5');
    await send(page);
    await counts(page);
  });

  test('is answered with the keys alone, and the next one gets the focus', async () => {
    const { lesson, page } = await inLesson(0, { viewport: { width: 1366, height: 768 } });
    await lesson.asks('night-before');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await counts(page);
    await lesson.does('poll/close', { run: 'night-before' });
    await page.getByRole('heading', { name: 'De stemming is dicht' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

test('a vote is given again to a server that was restarted, and counts once', async () => {
  browser.allow('server-away');
  const { lesson, page } = await inLesson(4);
  await lesson.asks('night-before');
  await choose(page, 'Stoppen en slapen');
  await send(page);
  await counts(page);
  const four = Array<object>(4).fill({ 'night-before': ['all-night'] });
  await lesson.vote('night-before', 1, four);
  const again = castAnswered(page);
  await house.restart();
  await again;
  for (const { tab } of lesson.pupils) await tab.status('live');
  await lesson.lead.status('live');
  // Whoever votes without a page gives it again by hand.
  await lesson.vote('night-before', 1, four);
  await counts(page);
  await lesson.does('poll/close', { run: 'night-before' });
  await lesson.does('poll/show', { run: 'night-before', what: 'totals' });
  const row = page.getByRole('listitem').filter({ hasText: 'Stoppen en slapen' });
  await expect.poll(() => row.innerText()).toMatch(/1\s+20%/);
});

test('what was chosen stays through a break, and a page on plain http votes as well', async () => {
  const lesson = await Lesson.begin(house);
  const page = await browser.page(phone);
  await page.goto(`${house.app.url.replace('127.0.0.1', schoolHost)}/join/${lesson.code}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await page.getByRole('heading', { name: 'Zo begint het' }).waitFor();
  await lesson.next();
  await lesson.asks('night-before');
  await choose(page, 'Stoppen en slapen');
  await lesson.does('session/pause');
  await page.getByRole('heading', { name: 'Even pauze' }).waitFor();
  await lesson.does('session/resume');
  await expect
    .poll(() => page.getByRole('radio', { name: 'Stoppen en slapen' }).isChecked())
    .toBe(true);
  await send(page);
  await counts(page);
});

test('whoever was away when the lesson ended reads that it is over', async () => {
  browser.allow('offline');
  const { lesson, page } = await inLesson(0);
  await page.context().setOffline(true);
  await page.getByText('Geen verbinding.').waitFor();
  await lesson.does('slides/help');
  await lesson.next();
  await lesson.does('session/end');
  await lesson.lead.until((view) => view.shared.receipt !== undefined);
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: /De les is afgelopen/ }).waitFor();
});

test('a question is asked without a name, declined in words, and others are wanted too', async () => {
  const { lesson, page } = await inLesson(1);
  await page.getByRole('button', { name: 'Vragen', exact: true }).click();
  await page.getByRole('textbox', { name: 'Stel een vraag' }).fill('Slaapt Jonas wel?');
  await page.getByRole('button', { name: 'Verstuur zonder naam' }).click();
  await page.getByText('Nog niet getoond').waitFor();
  const slip = 'q'.repeat(22);
  await lesson.pupils[0]?.tab.send('box/put', { id: slip, text: 'Mag een dutje?' });
  type Asked = Record<string, { text: string }>;
  const asked = (view: { shared: { tools: Readonly<Record<string, unknown>> } }) =>
    (view.shared.tools['box'] as { asked: Asked }).asked;
  const view = await lesson.lead.until((one) => Object.keys(asked(one)).length === 2);
  const [mine = ''] =
    Object.entries(asked(view)).find(([, one]) => one.text.includes('Jonas')) ?? [];
  await lesson.does('box/stand', { id: mine, standing: 'declined', reason: 'name' });
  await page.getByText('er staat een naam in').waitFor();
  await lesson.does('box/stand', { id: slip, standing: 'shown' });
  await page.getByRole('button', { name: 'Ik ook: Mag een dutje?' }).click();
  const too = page.getByRole('button', { name: 'Ik ook: Mag een dutje?' });
  await expect.poll(() => too.getAttribute('aria-pressed')).toBe('true');
  await lesson.does('box/stand', { id: slip, standing: 'answered', answer: 'Kort mag.' });
  await page.getByText('Kort mag.').waitFor();
});

test('slides are followed and looked back at, help is within reach, and the end says what is gone', async () => {
  const { lesson, page } = await inLesson(0);
  await lesson.does('slides/show', { slide: 'guess' });
  await page.getByText('Gok eens').first().waitFor();
  await lesson.does('slides/show', { slide: 'caffeine' });
  await page.getByText('Cafeïne werkt uren door').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Dia hierna' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Dia hiervoor' }).click();
  await page.getByText('Gok eens').first().waitFor();
  await page.getByRole('button', { name: 'Terug naar nu' }).click();
  await page.getByText('Cafeïne werkt uren door').first().waitFor();
  await lesson.does('slides/screen', { blank: true });
  await page.getByRole('heading', { name: 'Even niets op het scherm' }).waitFor();
  await page.getByRole('button', { name: 'Hulp', exact: true }).click();
  await page.getByRole('link', { name: '102' }).first().waitFor();
  await page.keyboard.press('Escape');
  await lesson.does('slides/help');
  await page.getByRole('heading', { name: 'Hier vind je hulp' }).waitFor();
  await lesson.next();
  await lesson.does('session/end');
  await page.getByRole('heading', { name: /De les is afgelopen/ }).waitFor();
  await page.getByText('Op dit toestel blijft niets').waitFor();
});

describe('what stands on the screen', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['phone-light', phone],
    ['wide-dark', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }],
  ];
  test.each(looks)('axe, and nothing wider than the window: %s', async (_look, options) => {
    const { lesson, page } = await inLesson(0, options);
    const steps: [run: string, shows: string][] = [
      ['why-late', 'Hun biologische klok schuift op'],
      ['first-word', 'Jouw woord'],
      ['best-step', 'Meldingen uit in de nacht'],
      ['feedback', 'heel goed'],
    ];
    const fine = async (what: string): Promise<void> => {
      expect((await beyond(page)).across, what).toBeLessThanOrEqual(0);
      expect(await violations(page), what).toEqual([]);
    };
    await lesson.does('slides/show', { slide: 'helps-hinders' });
    await page.getByText('Daglicht en bewegen').waitFor();
    await fine('a slide');
    for (const [run, shows] of steps) {
      await lesson.asks(run);
      await page.getByText(shows).first().waitFor();
      await fine(run);
      await lesson.does('poll/close', { run });
    }
    await page.getByRole('button', { name: 'Zonder naam' }).first().click();
    await page.getByRole('heading', { name: 'Zonder naam: wat dat betekent' }).waitFor();
    await fine('what no name means');
  });
});
