import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openHouse } from '../support/pages/session.ts';
import { button, go, joinAs, letIn, onwards, startAs } from '../support/pages/study.ts';

/** Whole study sessions as newcomers go through them: everything is done by what the screen says. */
let url: string;
let close: () => Promise<void>;
const browser = useBrowser();

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(async () => {
  await close?.();
});
afterEach(async () => {
  const shots = process.env['KRING_SHOTS'];
  if (shots)
    for (const [at, page] of browser.pages.entries())
      await page.screenshot({ path: `${shots}/study-${at}.png` });
});

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.page(options);
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  return page;
}

test('two people get through the guided form, the tutee on a phone', async () => {
  const tutor = await visitor({ viewport: { width: 1440, height: 900 } });
  const code = await startAs(tutor, 'Tara', /Begeleid/);
  const tutee = await visitor(phone);
  await joinAs(tutee, code, 'Lien');
  await letIn(tutor);
  await tutee.locator('kring-live').waitFor();

  // Prepare
  await tutee.getByLabel(/Wat wil je straks beter kunnen/).fill('Breuken vereenvoudigen');
  await tutee.getByLabel(/Wat wil je straks beter kunnen/).blur();
  await go(tutor, /Oefeningen/);
  await button(tutor, /Breuken/).click();
  await tutor.getByText('Telt dit mee voor punten?').first().waitFor();
  await button(tutor, /^Nee$/).click();
  await onwards(tutor, 'Welkom', tutee);

  // Welcome
  await button(tutee, 'Ik ga akkoord').click();
  await go(tutor, /Deze stap/);
  await button(tutor, 'Ik ga akkoord').click();
  await onwards(tutor, 'Doel', tutee);

  // Goal
  await tutee.getByLabel(/Na vandaag kan ik/).fill('Na vandaag kan ik breuken vereenvoudigen.');
  await tutee.getByLabel(/Na vandaag kan ik/).blur();
  await tutee.getByRole('radio', { name: '2', exact: true }).first().check();
  await tutor.getByRole('switch', { name: 'Klein genoeg voor vandaag' }).click();
  await onwards(tutor, 'Laat zien', tutee);

  // Show: the tutor reads along, letter by letter.
  await go(tutee, /Oefeningen/);
  await go(tutor, /Oefeningen/);
  await answer(tutee, '3/4');
  await button(tutee, 'Controleer').click();
  await tutee.getByText('Dit klopt.').waitFor();
  await tutor.getByText('Poging 1').first().waitFor();
  await onwards(tutor, 'Oefenen', tutee);

  // Practise: a hint waits; enough for today.
  await button(tutee, 'Volgende oefening').click();
  await button(tutee, 'Ik zit vast').click();
  await tutor.getByText('vast').first().waitFor();
  await button(tutor, /Oefening 2/).click();
  await button(tutor, /hint 1/i).click();
  await tutor.locator('kring-wait-ring').waitFor();
  await tutee
    .getByText('Wat wordt er gevraagd', { exact: false })
    .first()
    .waitFor({ timeout: 15_000 });
  await button(tutee, 'Genoeg voor vandaag').click();
  await onwards(tutor, 'Leg uit', tutee);

  // Teach back
  for (const page of [tutee, tutor]) await page.getByRole('checkbox').first().check();
  await onwards(tutor, 'Alleen', tutee);

  // Exit: the result is the tutee's first.
  await button(tutee, 'Kijk mijn antwoorden na').click();
  await button(tutee, 'Ja, kijk na').click();
  await tutee.getByText('Jouw uitslag').waitFor();
  await tutor.getByText('Jij kijkt niet mee.').waitFor();
  await button(tutee, 'Deel met je tutor').click();
  await tutor.getByText('Lien deelt dit met jou').waitFor();
  await onwards(tutor, 'Afronden', tutee);

  // Wrap up
  await tutee.getByLabel(/Wat doe je zelf vóór de volgende keer/).fill('Elke dag één oefening.');
  await tutee.getByLabel(/Wat doe je zelf vóór de volgende keer/).blur();
  await button(tutee, 'We stoppen hier').click();
  await tutor.getByRole('button', { name: 'Sluit de sessie af' }).click();
  await tutor.getByText('De sessie afsluiten?').waitFor();
  await tutor.getByRole('button', { name: 'Sluit de sessie af' }).last().click();

  // Before anything is destroyed each chooses what to keep; the tutor sees who is ready, not what they keep.
  await tutee.getByText('Wat wil je bewaren?').waitFor();
  await tutor.getByText('Lien: kiest nog').waitFor();
  await shoot(tutor, 'closing-tutor');
  await shoot(tutee, 'closing-tutee');
  await tutee.getByRole('switch', { name: 'Notities' }).click();
  await button(tutee, /^Klaar$/).click();

  // What remains
  for (const page of [tutor, tutee]) await page.getByText('Bewijs van vernietiging').waitFor();
  await tutee.getByRole('link', { name: 'Bekijk en druk af' }).click();
  await tutee.getByText('Elke dag één oefening.').first().waitFor();
}, 240_000);

test('four people at the open table: each tutee has an own answer, and shows it when they want', async () => {
  const tutor = await visitor({ viewport: { width: 1280, height: 800 } });
  const code = await startAs(tutor, 'Tara', /Open tafel/);
  const tutees: Page[] = [];
  for (const name of ['Lien', 'Amir', 'Yusra']) {
    const tutee = await visitor(phone);
    await joinAs(tutee, code, name);
    await letIn(tutor);
    await button(tutee, 'Ik ga akkoord').click();
    tutees.push(tutee);
  }
  const [lien, amir] = tutees as [Page, Page, Page];
  await button(tutor, 'Ik ga akkoord').click();
  await go(tutor, /Oefeningen/);
  await button(tutor, /Procenten/).click();
  await button(tutor, /^Nee$/).click();
  for (const page of [lien, amir]) await go(page, /Oefeningen/);

  // What Lien types reaches the tutor letter by letter, and Amir not at all.
  const field = lien.getByLabel('Jouw antwoord').first();
  await field.fill('zeventien en een half');
  await tutor.getByRole('tab', { name: /Lien/ }).click();
  await expect.poll(() => shown(tutor)).toContain('zeventien en een half');
  expect(await shown(amir)).not.toContain('zeventien en een half');
  await lien.getByText('Toon mijn werk aan de anderen').click();
  await amir.getByText('Werk dat anderen tonen').waitFor();

  // Anyone asks for a pause, and nobody sees who did.
  await amir.getByRole('button', { name: /Pauze/ }).click();
  for (const page of [tutor, lien, amir])
    await page.getByText('Er is een pauze gevraagd').first().waitFor();
  await button(tutor, 'We gaan verder').click();
  await lien.getByText('Er is een pauze gevraagd').first().waitFor({ state: 'hidden' });

  // Coming back gives the same seat and the same half-typed answer.
  await lien.reload();
  await go(lien, /Oefeningen/);
  await expect.poll(() => field.inputValue()).toBe('zeventien en een half');
}, 240_000);

/** For the eye. */
async function shoot(page: Page, name: string): Promise<void> {
  const shots = process.env['KRING_SHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
}

/** Every text of the page, shadow roots included. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = (root: Node): string =>
      [...root.childNodes]
        .map((node) =>
          node.nodeType === 3 ? node.textContent : inside(node as Element) + texts(node),
        )
        .join(' ');
    const inside = (node: Element): string =>
      (node.shadowRoot ? texts(node.shadowRoot) : '') +
      (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : '');
    return texts(document.body);
  });
}

/** Types in the formula field, as somebody with a keyboard does. */
async function answer(page: Page, typed: string): Promise<void> {
  const field = page.locator('math-field').first();
  await field.waitFor();
  await field.focus();
  await page.keyboard.type(typed);
}
