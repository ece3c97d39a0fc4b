import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementState } from '../../shared/tools/agreement/state.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';
import type { Authority } from '../support/pages/tutoring-authority.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const long = 180_000;

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

/** Everybody of a mediation beside each other in one page, decided by the real engine. */
async function table(query: string, options: BrowserContextOptions = {}) {
  const page = await browser.page({ viewport: { width: 2200, height: 1400 }, ...options });
  await page.goto(`${address}?${query}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  const [mira, max, noor, amir] = ['mira', 'max', 'noor', 'amir'].map((id) =>
    page.locator(`#${id}`),
  ) as [Locator, Locator, Locator, Locator];
  return { page, mira, max, noor, amir };
}

const button = (at: Locator, name: string | RegExp): Locator => at.getByRole('button', { name });
const press = (at: Locator, name: string | RegExp) => button(at, name).first().click();

/** What this test does not show on the screen: the parts of the session around these tools. */
const send = (page: Page, person: string, type: string, data: object = {}): Promise<string> =>
  page.evaluate(
    async ([who, command, content]) => {
      const { authority } = window as unknown as { authority: Authority };
      const ack = await authority.send(who, command, content);
      return ack.ok ? 'ok' : ack.refusal.code;
    },
    [person, type, data] as const,
  );

const next = async (page: Page, from: string) =>
  expect(await send(page, 'mira', 'session/next', { from })).toBe('ok');

async function accessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof Axe };
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    // Four seats in one page have headings and landmarks of their own.
    const { violations } = await checker.run(document, { rules });
    return violations
      .filter(({ id }) => !['heading-order', 'landmark-unique'].includes(id))
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(found).toEqual([]);
}

async function needsPart(page: Page, at: Awaited<ReturnType<typeof table>>): Promise<void> {
  const { mira, max, noor, amir } = at;
  await noor.getByLabel('Wat heb jij nodig, zodat het weer gaat?').fill('Ik wil het weten.');
  await press(noor, 'Zet in mijn kolom');
  await amir.getByText('Ik wil het weten.').waitFor();
  await press(mira, 'Typ mee voor Amir');
  await mira.getByLabel('Typ mee voor Amir').fill('Ik wil erbij horen.');
  await press(mira, 'Leg voor');
  await amir.getByText('Een bemiddelaar typte dit voor jou:').waitFor();
  expect(await noor.getByText('Ik wil erbij horen.').count()).toBe(0);
  await press(amir, 'Zo bedoel ik het');
  await noor.getByText('Ik wil erbij horen.').waitFor();

  await press(amir, 'Een woord hier doet pijn');
  await mira.getByText(/Een woord doet pijn.*Amir/).waitFor();
  expect(await noor.getByText(/Gemerkt door/).count()).toBe(0);

  await press(noor, 'gekwetst');
  await noor.getByRole('button', { name: 'gekwetst', pressed: true }).waitFor();
  expect(await mira.getByText('Gevoel:').count()).toBe(0);
  await press(noor, 'Toon mijn woorden');
  await amir.getByText('Gevoel:').waitFor();

  await max.getByLabel('Wat hoor je bij allemaal?').fill('Rust in de klas.');
  await press(max, 'Zet in het midden');
  await press(noor, 'Ja, ook voor mij');
  await mira.getByText('Zei ja: Noor').waitFor();
  expect(await amir.getByText('Dit delen we').count()).toBe(0);
  await press(amir, 'Ja, ook voor mij');
  await noor.getByText('Dit delen we').waitFor();

  for (const [by, of, name] of [
    [noor, amir, 'Amir'],
    [amir, noor, 'Noor'],
  ] as const) {
    await press(by, `Ik zei wat belangrijk is voor ${name}`);
    await press(of, 'Dat klopt');
    await by.getByText(`${name} zegt: dat klopt.`).waitFor();
  }
  await max.getByLabel('De gezamenlijke vraag').fill('Hoe zorgen we voor allebei?');
  await press(max, 'Leg de vraag voor');
  await press(noor, 'Dit is onze vraag');
  await noor.getByText('Jij zei: dit is onze vraag.').waitFor();
  expect(await amir.getByText('Elke partij zegt').count()).toBe(0);
  await press(amir, 'Dit is onze vraag');
  await noor.getByText('Elke partij zegt: dit is onze vraag.').waitFor();
  await accessible(page);
  for (const party of ['noor', 'amir'])
    await send(page, party, 'heard/answer', { question: 'other', answer: 'yes' });
  for (const lead of ['mira', 'max']) await send(page, lead, 'heard/ready', { question: 'other' });
  await next(page, 'needs');
}

async function ideasPart(page: Page, at: Awaited<ReturnType<typeof table>>): Promise<void> {
  const { noor, amir, mira } = at;
  for (const [who, text] of [
    [noor, 'Eerst vragen of het waar is.'],
    [amir, 'Samen eten op dinsdag.'],
    [noor, 'Een bericht sturen.'],
    [amir, 'Nooit meer praten.'],
  ] as const) {
    await who.getByLabel('Wat zou kunnen?').fill(text);
    await press(who, 'Leg op de muur');
    await mira.getByText(text).waitFor();
  }
  await expect.poll(() => button(amir, 'Van jou. Haal weg').count()).toBe(2);
  await accessible(page);
  await next(page, 'ideas');
  const choose = async (who: Locator, text: string, choice: string) =>
    who
      .getByRole('group', { name: `Jouw keuze: ${text}` })
      .getByRole('radio', { name: choice })
      .check();
  for (const who of [noor, amir]) {
    await choose(who, 'Eerst vragen of het waar is.', 'Werkt voor mij');
    await choose(who, 'Samen eten op dinsdag.', 'Werkt voor mij');
    await choose(who, 'Een bericht sturen.', 'Werkt als ...');
    await choose(who, 'Nooit meer praten.', 'Niet voor mij');
    await press(who, 'Ik ben klaar');
    if (who === noor) {
      await noor.getByText(/Klaar\. Alles wordt samen getoond/).waitFor();
      expect(await mira.getByText('Dit kan voor jullie').count()).toBe(0);
    }
  }
  await mira.getByRole('heading', { name: 'Dit kan voor jullie' }).waitFor();
  await expect.poll(() => noor.getByText('Erin', { exact: true }).count()).toBe(2);
  await mira
    .getByText(/Kan dit echt?/)
    .first()
    .click();
  await press(mira, 'Is dit eerlijk voor allebei?');
  await noor.getByText('Is dit eerlijk voor allebei?').waitFor();
  for (const who of [noor, amir]) await press(who, 'Deze ideeën kies ik vrij');
  await amir.getByText('Jij koos vrij voor deze ideeën.').waitFor();
  await accessible(page);
  await next(page, 'choose');
}

async function agreePart(page: Page, at: Awaited<ReturnType<typeof table>>): Promise<void> {
  const { mira, max, noor } = at;
  for (const [name, what] of [
    ['Noor', 'Ik vraag het eerst.'],
    ['Amir', 'Ik eet mee aan tafel.'],
  ] as const) {
    await press(mira, `Afspraak van ${name}`);
    const item = mira.getByRole('article', { name: /^Afspraak \d/ }).last();
    await item.getByRole('radio', { name, checked: true }).waitFor({ state: 'attached' });
    await item.getByLabel('Wat doet die persoon?').fill(what);
    await item.getByLabel('Wanneer, of vanaf wanneer?').fill('vanaf morgen');
    await item.getByLabel('Waar?').fill('op school');
  }
  await max.getByLabel('Wat we aan anderen vertellen').fill('We hebben gepraat.');
  await max.getByLabel('Als het misgaat').fill('Eerst samen praten.');
  await noor.getByLabel(/Stel het voor/).fill('Liever vanaf maandag.');
  await press(noor, 'Stel voor');
  await mira.getByText('Liever vanaf maandag.').waitFor();
  await press(mira, 'Besproken');
  await noor.getByText('Eerst samen praten.').waitFor();
  await accessible(page);
  await press(mira, 'Leg de tekst vast');
  await noor.getByText('controlecode').waitFor();
  await next(page, 'agree');
}

const ready = async (who: Locator, initials: string): Promise<void> => {
  await who.getByRole('radio', { name: /^We tekenen deze afspraak/ }).check();
  for (const tick of ['Ik begrijp het', 'Ik wil dit', 'Niemand dwingt mij'])
    await who.getByRole('switch', { name: tick }).check();
  await who.getByLabel('Je initialen').fill(initials);
};

describe('a mediation from the needs to the end (forms.md 2.4-2.10)', () => {
  test(
    'is played on the screen by two parties and two mediators',
    async () => {
      const at = await table('phase=needs');
      const { page, mira, noor, amir } = at;
      await needsPart(page, at);
      await ideasPart(page, at);
      await agreePart(page, at);

      await ready(noor, 'N.B.');
      const hold = button(noor, /^Teken/);
      await hold.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => noor.getByText(/Je tekende om/).count()).toBe(0);
      await page.keyboard.down('Space');
      await noor.getByText(/Je tekende om/).waitFor();
      await page.keyboard.up('Space');
      await mira.getByText('tekende deze versie').waitFor();
      expect(await amir.getByText('Getekend door').count()).toBe(0);
      await accessible(page);

      await ready(amir, 'A.K.');
      await press(amir, 'Lukt ingedrukt houden niet?');
      await press(amir, 'Ik wil tekenen');
      await press(amir, 'Ja, teken nu');
      await noor.getByText(/Getekend door Amir/).waitFor();
      await mira.getByLabel('Je initialen').fill('M.V.');
      await press(mira, 'Teken als getuige');
      await amir.getByText(/Getuige van het gesprek: Mira/).waitFor();
      await next(page, 'sign');

      await noor.getByRole('heading', { name: 'Dank jullie. Dat was moedig.' }).waitFor();
      await accessible(page);
      await press(mira, 'Vernietig alle notities');
      await mira.getByRole('dialog', { name: 'Alles nu vernietigen?' }).waitFor();
      await press(mira.locator('kring-dialog'), 'Vernietig alle notities');
      await expect
        .poll(() =>
          page.evaluate(
            () => (window as unknown as { authority: Authority }).authority.state.status,
          ),
        )
        .toBe('ended');
    },
    long,
  );
});

describe('talking apart (forms.md 2.5)', () => {
  test(
    'shows the waiting party calm and nothing else; the party tells its own sentences',
    async () => {
      const at = await table('phase=needs&tool=caucus');
      const { page, mira, noor, amir } = at;
      await press(noor, 'Vraag een apart gesprek');
      await expect.poll(() => amir.getByText(/vroeg/).count()).toBe(0);
      await press(mira, /^Begin het aparte gesprek/);
      await amir.getByRole('heading', { name: 'Even rust' }).waitFor();
      await noor.getByLabel('Een zin in jouw woorden').fill('Het lachen deed pijn.');
      await press(noor, 'Zet op mijn lijst');
      await mira.getByText('Het lachen deed pijn.').waitFor();
      await expect.poll(() => button(mira, 'Keer terug naar de kring').isDisabled()).toBe(true);
      await press(noor, 'Dit mag ik straks vertellen');
      await mira.getByText('De lijst is bevestigd.').waitFor();
      await accessible(page);
      await press(mira, 'Keer terug naar de kring');
      await noor.getByRole('heading', { name: 'Dit wilde je vertellen' }).waitFor();
      expect(await amir.getByText('Het lachen deed pijn.').count()).toBe(0);
      await mira.getByText('Bied het ook elke andere partij aan').waitFor();
      await press(noor, 'Vertel dit in de kring');
      await amir.getByText('Het lachen deed pijn.').waitFor();
      await press(mira, /^Bied aan: Amir/);
      await press(amir, 'Nee, dank je');
      await mira.getByText('zei nee').waitFor();
      expect(await mira.getByText('Bied het ook elke andere partij aan').count()).toBe(0);
      await accessible(page);
    },
    long,
  );
});

describe('signing (forms.md 2.9)', () => {
  test(
    'is witnessed anew after a party withdrew, and the mediator reads why',
    async () => {
      const at = await table('phase=sign&filled');
      const { page, mira } = at;
      const { code, version } = await page.evaluate(() => {
        const { authority } = window as unknown as { authority: Authority };
        const { frozen } = authority.state.tools['agreement'] as AgreementState;
        return frozen!;
      });
      const ticks = { understands: true, wants: true, free: true };
      const sign = (who: string) =>
        send(page, who, 'agreement/sign', { code, version, initials: 'N.A.', ...ticks });
      for (const party of ['noor', 'amir']) expect(await sign(party)).toBe('ok');
      await mira.getByLabel('Je initialen').fill('M.');
      await press(mira, 'Teken als getuige');
      await mira.getByText('Je tekende als getuige.').waitFor();
      expect(await send(page, 'noor', 'agreement/unsign')).toBe('ok');
      await mira.getByText(/Die van jou als getuige is dus ook weg/).waitFor();
      expect(await sign('noor')).toBe('ok');
      await mira.getByText(/Teken daarom ook opnieuw als getuige/).waitFor();
      await accessible(page);
    },
    long,
  );

  test(
    'is not called ready while the text still lacks something',
    async () => {
      const at = await table('phase=agree&show=mira&shell', {
        viewport: { width: 1440, height: 900 },
      });
      await at.page.getByText(/Nog niet klaar om te tekenen: Elke partij heeft/).waitFor();
      expect(await at.page.getByText('Alles is klaar om verder te gaan.').count()).toBe(0);
    },
    long,
  );

  test(
    'is void when the text changes, and says so',
    async () => {
      const at = await table('phase=sign&filled');
      const { page, mira, noor } = at;
      await ready(noor, 'N.B.');
      await press(noor, 'Lukt ingedrukt houden niet?');
      await press(noor, 'Ik wil tekenen');
      await press(noor, 'Ja, teken nu');
      await noor.getByText(/Je tekende om/).waitFor();
      await press(mira, 'Verander de tekst');
      await mira.getByText(/Alle handtekeningen tellen meteen niet meer/).waitFor();
      await press(mira, 'Ja, verander de tekst');
      await noor.getByText(/Handtekeningen op een oude versie tellen niet meer/).waitFor();
      await press(mira, 'Leg de tekst vast');
      const tick = noor.getByRole('switch', { name: 'Niemand dwingt mij' });
      await tick.waitFor();
      expect(await tick.isChecked()).toBe(false);
      await accessible(page);
    },
    long,
  );

  test(
    'is one of five endings, and the same choice of both counts',
    async () => {
      const at = await table('phase=sign&filled&parties=2');
      const { page, mira, noor, amir } = at;
      const oral = (who: Locator) =>
        who.getByRole('radio', { name: /^Een mondelinge afspraak/ }).check();
      await oral(noor);
      await mira.getByText('kiest: Een mondelinge afspraak').waitFor();
      expect(await amir.getByText('Jullie kozen allemaal').count()).toBe(0);
      await oral(amir);
      await noor.getByText('Jullie kozen allemaal: Een mondelinge afspraak').waitFor();
      await next(page, 'sign');
    },
    long,
  );
});

describe('on a phone, in the dark, in English', () => {
  test.each(['needs', 'ideas', 'choose', 'agree', 'sign', 'close'])(
    '%s is accessible and fits at 320 px',
    async (phase) => {
      const at = await table(`phase=${phase}&filled&show=noor&lang=en&theme=dark&parties=3`, {
        viewport: { width: 320, height: 700 },
      });
      await accessible(at.page);
      const wide = await at.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    },
    long,
  );
});
