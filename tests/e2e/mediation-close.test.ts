import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { Totals } from '../../server/tools/checkin/index.ts';
import { withHere } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { countingBox } from '../../shared/tools/checkin/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';
import type { Authority } from '../support/pages/tutoring-authority.ts';
import { Play } from '../support/play.ts';
import { settled } from '../support/settled.ts';

const root = join(import.meta.dirname, '..', '..');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const long = 180_000;
const phone = { viewport: { width: 320, height: 700 } };

let server: Awaited<ReturnType<typeof servePage>>;
let address: string;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('mediation-b');
  ({ address } = server);
}, long);

afterAll(async () => {
  await server?.close();
});

async function open(url: string, options: BrowserContextOptions) {
  const page = await browser.page(options);
  await page.goto(url);
  return { page };
}

/** The table at the close, decided by the real engine in the page; the adult with her envelope. */
async function table(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  const shown = new URLSearchParams({ phase: 'close', show: 'mira,noor,amir,ann', ...query });
  const wide = { viewport: { width: 2200, height: 1400 } };
  browser.allow('alone');
  const at = await open(`${address}?${String(shown)}`, { ...wide, ...options });
  await at.page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  const seat = (id: string) => at.page.locator(`#${id}`);
  return { ...at, mira: seat('mira'), noor: seat('noor'), amir: seat('amir'), ann: seat('ann') };
}

/** All that these people are sent, byte for byte. */
const viewsOf = (page: Page, people: readonly string[]): Promise<string[]> =>
  page.evaluate((ids) => {
    const { authority } = window as unknown as { authority: Authority };
    return ids.map((id) => JSON.stringify(authority.viewOf(id)));
  }, people);

const send = (page: Page, person: string, type: string, data: object): Promise<string> =>
  page.evaluate(
    async ([who, command, content]) => {
      const { authority } = window as unknown as { authority: Authority };
      const ack = await authority.send(who, command, content);
      return ack.ok ? 'ok' : ack.refusal.code;
    },
    [person, type, data] as const,
  );

async function violations(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof Axe };
    // Seats in one page have headings and landmarks of their own.
    const off = ['region', 'page-has-heading-one', 'heading-order', 'landmark-unique'];
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
    const found = await checker.run(document, { rules });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

const readSwitch = (at: Locator): Locator =>
  at.getByRole('switch', { name: 'Laat Mevrouw Ann onze afspraak lezen' });
const question = (at: Locator, name: string): Locator => at.getByRole('group', { name });

describe('the adult reads the agreement (forms.md 2.12)', () => {
  test(
    'only while every party lets her, and nobody is told who said what',
    async () => {
      const { page, mira, noor, amir, ann } = await table();
      const others = ['mira', 'max', 'amir', 'ann'];
      const before = await viewsOf(page, others);
      await ann.getByRole('heading', { name: 'De envelop' }).waitFor();

      await readSwitch(noor).check();
      await expect
        .poll(() => viewsOf(page, ['noor']))
        .toEqual([expect.stringMatching(/"open":true/)]);
      expect(await viewsOf(page, others)).toEqual(before);
      expect(await ann.getByText(/afspraak/i).count()).toBe(0);

      const told = await viewsOf(page, ['mira', 'max', 'noor']);
      await readSwitch(amir).check();
      await ann.getByText('Beide partijen laten jou hun afspraak lezen.').waitFor();
      await ann.getByText('Ik vraag Amir eerst of iets waar is').waitFor();
      await ann
        .getByText(/geen tuchtdossier/)
        .first()
        .waitFor();
      expect(await viewsOf(page, ['mira', 'max', 'noor'])).toEqual(told);
      expect(await violations(page)).toEqual([]);

      await readSwitch(noor).uncheck();
      await ann.getByRole('heading', { name: 'Onze afspraak' }).waitFor({ state: 'detached' });
      expect(await ann.getByText(/afspraak/i).count()).toBe(0);
      await expect.poll(() => readSwitch(amir).isChecked()).toBe(true);
      expect(await readSwitch(mira).count()).toBe(0);
    },
    long,
  );

  test(
    'is not offered where they ended otherwise',
    async () => {
      const { page, noor, ann } = await table({ phase: 'sign' });
      for (const party of ['noor', 'amir'])
        await send(page, party, 'agreement/want', { outcome: 'oral' });
      expect(await send(page, 'mira', 'session/next', { from: 'sign' })).toBe('ok');
      await noor.getByText('Zo eindigt het: Een mondelinge afspraak').waitFor();
      expect(await readSwitch(noor).count()).toBe(0);
      expect(await noor.getByText(/eigen kopie van de afspraak/).count()).toBe(0);
      expect(await ann.getByText(/Ik vraag Amir/).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    },
    long,
  );
});

describe('two questions without a name (forms.md 0.9, 2.10)', () => {
  test(
    'are sent by a button, once, and leave no value with anybody',
    async () => {
      const { page, mira, noor, amir } = await table();
      const others = ['mira', 'max', 'amir', 'ann'];
      const before = await viewsOf(page, [...others, 'noor']);
      const go = noor.getByRole('button', { name: 'Verstuur zonder naam' });
      await expect.poll(() => go.isDisabled()).toBe(true);
      await question(noor, 'Hoe ga je hier weg?').getByRole('radio', { name: '2' }).check();
      // Touched is not sent: one may still choose otherwise, or pass.
      expect(await viewsOf(page, [...others, 'noor'])).toEqual(before);

      await go.click();
      await noor.getByText('Je antwoord telt mee.').waitFor();
      expect(await question(noor, 'Hoe ga je hier weg?').count()).toBe(0);
      expect(await viewsOf(page, others)).toEqual(before.slice(0, 4));
      const own = await page.evaluate(
        () =>
          (window as unknown as { authority: Authority }).authority.viewOf('noor').me.tools[
            'checkin'
          ],
      );
      expect(own).toEqual({ answers: { leaving: { counted: true } } });
      const again = { scale: 'leaving', value: 5 };
      expect(await send(page, 'noor', 'checkin/count', again)).toBe('checkin/counted');
      expect(await send(page, 'mira', 'checkin/count', again)).not.toBe('ok');
      expect(await violations(page)).toEqual([]);

      await question(noor, 'Was het eerlijk, en werd jij gehoord?')
        .getByRole('radio', { name: '5, helemaal' })
        .check();
      await go.click();
      await go.waitFor({ state: 'detached' });
      await expect.poll(() => noor.getByText('Je antwoord telt mee.').count()).toBe(2);
      await expect.poll(() => question(amir, 'Hoe ga je hier weg?').count()).toBe(1);
      expect(await mira.getByText('Hoe ga je hier weg?').count()).toBe(0);
    },
    long,
  );

  test(
    'wait for nobody: a mediator looks back, and destroys after asking twice',
    async () => {
      const { page, mira } = await table();
      await mira.getByRole('heading', { name: 'Voor jullie twee' }).waitFor();
      await mira.getByText(/Dat kan met Mevrouw Ann/).waitFor();
      await mira.getByRole('textbox', { name: 'Jouw notities' }).fill('Ik liet de stilte duren.');
      await mira.getByRole('button', { name: 'Vernietig alle notities' }).first().click();
      await mira.getByRole('dialog', { name: 'Alles nu vernietigen?' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await mira.getByRole('button', { name: 'Nog niet' }).click();
      const status = () =>
        page.evaluate(() => (window as unknown as { authority: Authority }).authority.state.status);
      expect(await status()).toBe('open');
      await mira.getByRole('button', { name: 'Vernietig alle notities' }).first().click();
      await mira
        .locator('kring-dialog')
        .getByRole('button', { name: 'Vernietig alle notities' })
        .click();
      await expect.poll(status).toBe('ended');
    },
    long,
  );
});

describe('on a phone, in the dark, in English', () => {
  test.each(['noor', 'mira', 'ann'])(
    "%s's close is accessible and fits at 320 px",
    async (who) => {
      const { page } = await table({ show: who, lang: 'en', theme: 'dark' }, phone);
      for (const party of ['noor', 'amir']) await send(page, party, 'agreement/open', { on: true });
      await page.getByRole('heading', { name: 'Our agreement' }).waitFor();
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    },
    long,
  );
});

describe('the first pages', () => {
  let data: string;
  let app: App;
  let totals: Totals;
  let talks = 0;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'kring-close-'));
    const storage = await openSqlite(data);
    totals = new Totals(storage);
    const config = {
      port: 0,
      host: '127.0.0.1',
      data,
      openHouse: true,
      log: 'silent',
      trustProxy: false,
    } as const;
    app = await createApp({ config, storage, forms, tools, client: join(root, 'dist', 'client') });
    await app.listen(0, '127.0.0.1');
  }, long);
  afterAll(async () => {
    await app?.close();
    await rm(data, { recursive: true, force: true });
  });

  /** A talk whose parties answered this, and that is over. */
  async function talk(leaving: readonly number[]): Promise<void> {
    const { state } = new Play('full', 'mediator');
    const put = (scale: string, value: number, n: number) =>
      ({ kind: 'put', box: countingBox(scale), giver: `p${n}`, slip: `s${n}`, value }) as const;
    const slips = leaving.flatMap((value, n) => [put('leaving', value, n), put('fair', 5, n)]);
    await totals.close(withHere({ ...state, id: `talk-${talks++}` }, slips));
  }

  test(
    'a mediation starts from the welcome page; how people left is shown from five answers on',
    async () => {
      const { page } = await open(app.url, phone);
      await page.getByRole('link', { name: 'Bemiddelaar' }).click();
      await page.getByRole('heading', { name: 'Begin een bemiddeling' }).waitFor();
      await talk([1, 4]);
      await talk([4, 5]);
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => page.getByText('Zo gingen mensen hier weg').count()).toBe(0);

      await talk([3, 4]);
      await page.reload();
      await page.getByRole('heading', { name: 'Zo gingen mensen hier weg' }).waitFor();
      await page.getByText('6 antwoorden').waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: /^\s*4\s*3 keer/ })
        .waitFor();
      // All gave the same: said in words, without numbers.
      await page.getByText('Bijna iedereen koos 5 helemaal.').waitFor();
      await expect.poll(() => page.getByText('6 antwoorden').count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    },
    long,
  );

  test(
    'a form that is not built yet says which ones can be started',
    async () => {
      const { page } = await open(`${app.url}/start/coach`, phone);
      await page.getByRole('link', { name: 'Begin een bemiddeling' }).click();
      await page.getByRole('heading', { name: 'Begin een bemiddeling' }).waitFor();
    },
    long,
  );
});
