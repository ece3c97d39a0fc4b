import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../shared/engine/index.ts';
import type { Language, Text } from '../../shared/wire/text.ts';
import { useBrowser } from '../support/browser.ts';
import { readyToGoOn } from '../support/pages/ready.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';

const root = join(import.meta.dirname, '..', '..');
/** A form that a school could bring: data, in a file of its own. */
const file = join(root, 'tests/support/forms/reading-aloud.json');
const form = JSON.parse(readFileSync(file, 'utf8')) as Form;

const browser = useBrowser();
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse(undefined, { [form.id]: form });
});
afterAll(() => house?.close());

/** What Kring itself says around the form. */
const ours = {
  name: { nl: 'Hoe noemen we je?', en: 'What shall we call you?' },
  comeIn: { nl: 'Kom erbij', en: 'Come in' },
  sit: { nl: 'Ga zitten', en: 'Take a seat' },
  admit: { nl: /Laat (Lena )?binnen/, en: /Let (Lena )?in/ },
  agree: { nl: 'Ik ga akkoord', en: 'I agree' },
  onTo: { nl: 'Verder naar', en: 'On to' },
  end: { nl: 'Sluit de sessie af', en: 'End the session' },
  receipt: { nl: 'Bewijs van vernietiging', en: 'Receipt of destruction' },
} as const;

/** Two people, each with a browser of their own, who see one language. */
/** The name of whoever listens. */
const listens = 'Lena';

class Reading {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  say<T>({ nl, en }: { readonly nl: T; readonly en: T }): T {
    return this.#language === 'nl' ? nl : en;
  }

  async arrive(options: object = {}): Promise<Page> {
    const locale = this.say({ nl: 'nl-BE', en: 'en-GB' });
    const page = await browser.page({ locale, ...options });
    page.setDefaultTimeout(20_000);
    await page.goto(house.app.url);
    return page;
  }

  button(
    page: Page,
    words: { readonly nl: string | RegExp; readonly en: string | RegExp },
  ): Locator {
    return page
      .getByRole('button', { name: this.say(words) })
      .filter({ visible: true })
      .first();
  }

  /** What is on the screen, and not only in the page. */
  async sees(page: Page, words: Text): Promise<void> {
    await page.getByText(this.say(words)).filter({ visible: true }).first().waitFor();
  }

  async seesNot(page: Page, words: Text): Promise<void> {
    const found = page.getByText(this.say(words)).filter({ visible: true });
    expect(await found.count()).toBe(0);
  }

  /** The step that the session is in, as this page says it. */
  async isIn(page: Page, phase: string): Promise<void> {
    // On a phone the steps are one line, which is the step of now.
    const here = page.locator('kring-rail [aria-current=step], kring-rail .one .label');
    await here.filter({ hasText: this.say(form.phases[phase]!.title), visible: true }).waitFor();
  }

  onTo(page: Page, phase: string): Locator {
    const title = this.say(form.phases[phase]!.title);
    return this.button(page, { nl: `${ours.onTo.nl} ${title}`, en: `${ours.onTo.en} ${title}` });
  }

  /** The gate of a phase holds, and says for what; once it is met the session goes on. */
  async goOn(page: Page, from: string, to: string, meet: () => Promise<void>): Promise<void> {
    const [gate] = form.phases[from]!.gates;
    await this.onTo(page, to).click();
    // The reader is told what to do, and of the listener by name.
    const { reader, listener } = gate!.asks!;
    const said = this.say(reader?.mine ?? listener!.theirs!).replace('{name}', listens);
    const held = page.locator('kring-dialog[open] .need').filter({ hasText: said });
    await held.waitFor();
    await page.keyboard.press('Escape');
    await held.waitFor({ state: 'hidden' });
    await this.isIn(page, from);
    await meet();
    await readyToGoOn(page);
    await this.onTo(page, to).click();
    await this.isIn(page, to);
  }
}

/** On the first page is its card, behind that its own page; then the reader has a code. */
async function starts(at: Reading, reader: Page): Promise<string> {
  const { card, title, lead, go, how, goAs } = form.start!;
  await at.sees(reader, card.about);
  await at.sees(reader, card.size);
  await reader.getByRole('link', { name: at.say(form.title), exact: true }).click();
  for (const words of [title, lead, how]) await at.sees(reader, words);
  for (const { title: kind } of Object.values(form.variants))
    await reader.getByRole('radio', { name: at.say(kind) }).waitFor();
  await at.button(reader, go).waitFor();
  await reader.getByLabel(at.say(ours.name)).fill('Rik');
  await at.button(reader, { nl: `${goAs.nl} Rik`, en: `${goAs.en} Rik` }).click();
  await at.sees(reader, { nl: 'Nodig je luisteraar uit', en: 'Invite your listener' });
  return (await reader.locator('kring-invite .code').first().innerText()).replaceAll(/\s/g, '');
}

/** At the door stand the words for a listener; in the waiting room nothing of the session. */
async function comesIn(at: Reading, listener: Page, code: string): Promise<void> {
  await listener.getByLabel(/code/i).first().fill(code);
  await at.button(listener, ours.comeIn).click();
  await at.sees(listener, form.door.invites['listener']!);
  await at.sees(listener, form.door.kept);
  await at.seesNot(listener, form.door.invites['reader']!);
  await listener.getByLabel(at.say(ours.name)).fill(listens);
  await at.button(listener, ours.sit).click();
  await listener.locator('kring-waiting').waitFor();
  await at.seesNot(listener, form.phases['settle-down']!.title);
}

async function ends(at: Reading, reader: Page, listener: Page): Promise<void> {
  await at.button(reader, ours.end).click();
  await reader
    .getByRole('button', { name: at.say(ours.end) })
    .last()
    .click();
  const [, toReader, toListener] = form.endings;
  for (const [page, mine, theirs] of [
    [reader, toReader!, toListener!],
    [listener, toListener!, toReader!],
  ] as const) {
    await at.sees(page, ours.receipt);
    await at.sees(page, mine.title);
    await at.sees(page, mine.said[0]!);
    await at.seesNot(page, theirs.title);
  }
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('a form that comes from outside', () => {
  it.each(['nl', 'en'] as const)(
    'is played through the screen, from its card to its farewell, in %s',
    async (language) => {
      // At the end the page asks for what somebody keeps: nobody keeps anything here, which is a 404.
      browser.allow('refused-answer');
      const at = new Reading(language);
      const reader = await at.arrive();
      const code = await starts(at, reader);
      const listener = await at.arrive(phone);
      await comesIn(at, listener, code);
      await at.button(reader, ours.admit).click();

      await at.isIn(listener, 'settle-down');
      const [rule] = (form.tools['consent'] as { rules: Text[] }).rules;
      for (const page of [reader, listener]) await at.sees(page, rule!);
      const [prompt] = form.phases['settle-down']!.prompts;
      await at.sees(reader, prompt!.text);
      await at.seesNot(listener, prompt!.text);
      await at.goOn(reader, 'settle-down', 'story-time', async () => {
        for (const page of [reader, listener]) await at.button(page, ours.agree).click();
      });

      const { question, ends: far } = (
        form.tools['checkin'] as Record<string, { question: Text; ends: Text[] }>
      )['suspense']!;
      await at.sees(listener, question);
      await at.sees(listener, far[1]!);
      await reader.locator('kring-board').waitFor();
      await at.goOn(reader, 'story-time', 'book-closed', async () => {
        await listener.getByRole('radio').nth(3).click();
      });
      await at.isIn(listener, 'book-closed');
      await ends(at, reader, listener);
    },
    180_000,
  );

  it('is known to no file of Kring: not its name, its phases, its seats or its scale', () => {
    const names = [form.id, ...Object.keys(form.phases), ...Object.keys(form.seats), 'suspense'];
    const asked = new RegExp(`['"\`/](${names.join('|')})['"\`/]`);
    const files = ['client', 'server', 'shared'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(root, folder, name)),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((name) => asked.test(readFileSync(name, 'utf8')))).toEqual([]);
  });
});
