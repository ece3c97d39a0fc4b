import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { Keys } from '../support/pages/keys.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';

/** From the first page to the receipt without a pointer, both of them. */
const browser = useBrowser();
let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });

async function arrive(): Promise<[Page, Keys]> {
  const page = await browser.page({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(30_000);
  await page.goto(house.app.url);
  return [page, new Keys(page)];
}

/** @returns the code that the tutor's screen shows */
async function start([page, keys]: [Page, Keys]): Promise<string> {
  await keys.press(page.getByRole('link', { name: /^Tutor/ }));
  await keys.type(page.getByLabel(/Hoe noemen we je/), 'Tara');
  await keys.tick(page.getByRole('radio', { name: /Open tafel/ }));
  await keys.press(button(page, /^Start/));
  return page.locator('kring-invite .code').first().innerText();
}

async function join([page, keys]: [Page, Keys], code: string): Promise<void> {
  await keys.type(page.getByLabel(/code/i), code.toLowerCase().replace(' ', ''));
  await keys.key('Enter');
  await keys.type(page.getByLabel(/Hoe noemen we je/), 'Lien');
  await keys.press(button(page, 'Ga zitten'));
  await page.locator('kring-waiting').waitFor();
}

test('two people play the open table by keyboard alone, and always see where the focus is', async () => {
  const [tutor, tutorKeys] = await arrive();
  const [tutee, tuteeKeys] = await arrive();
  const code = await start([tutor, tutorKeys]);
  await join([tutee, tuteeKeys], code);
  await tutorKeys.press(button(tutor, /Laat (Lien )?binnen/));
  await tutorKeys.press(button(tutor, 'Ik ga akkoord'));
  await tuteeKeys.press(button(tutee, 'Ik ga akkoord'));

  await tutorKeys.press(button(tutor, /^Oefeningen/));
  await tutorKeys.press(button(tutor, /Breuken/));
  await tutorKeys.press(button(tutor, /^Nee$/));

  await tuteeKeys.press(button(tutee, /^Oefeningen/));
  await tuteeKeys.press(button(tutee, /Oefening 2/));
  await tuteeKeys.press(button(tutee, 'Ik zit vast'));
  await tuteeKeys.type(tutee.getByLabel('Jouw antwoord'), '11/12');
  await tuteeKeys.press(button(tutee, 'Controleer'));
  await tutee.getByText('Dit klopt.').first().waitFor();
  await tuteeKeys.press(button(tutee, 'Zet op het bord'));
  await tuteeKeys.press(tutee.getByRole('menuitem', { name: 'Op Samen' }));
  await tutor
    .locator('kring-board')
    .getByText(/Bereken/)
    .first()
    .waitFor();

  // On the board itself: a text from its own key.
  await tutorKeys.choose(button(tutor, 'Selecteer'), button(tutor, /^Tekst/));
  await tutorKeys.key('Enter');
  await tutor.keyboard.type('Eerst gelijknamig maken.');
  await tutorKeys.key('Escape');

  await tutorKeys.press(button(tutor, /^Overleg/));
  await tutorKeys.choose(
    tutor.locator('kring-side').getByRole('tab', { selected: true }),
    tutor.getByRole('tab', { name: /Notities/ }),
  );
  await tutorKeys.type(
    tutor.locator('kring-notes-tool [contenteditable=true]'),
    'Boven en onder maal 4.',
  );
  await tutorKeys.to(button(tutor, /Verder naar Afronden/));
  await tutorKeys.key('Enter');
  await tuteeKeys.type(
    tutee.getByLabel(/Wat doe je zelf vóór de volgende keer/),
    'Elke dag één breuk.',
  );
  await tuteeKeys.press(button(tutee, 'We stoppen hier'));
  await tutorKeys.press(button(tutor, 'Sluit de sessie af'));
  await tutor.getByText('De sessie afsluiten?').waitFor();
  await tutorKeys.press(
    tutor.locator('kring-dialog[open]').getByRole('button', { name: 'Sluit de sessie af' }),
  );
  await tuteeKeys.press(button(tutee, /^Klaar$/));
  for (const page of [tutor, tutee]) await page.getByText('Bewijs van vernietiging').waitFor();
}, 240_000);
