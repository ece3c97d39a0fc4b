import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.ts';
import { Lesson } from '../support/lesson.ts';
import { deskOf } from '../support/pages/deck.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** Two educators who write the same slide at the same moment. */
const browser = useBrowser();
let house: OpenHouse;
const tabs: Tab[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await house?.close();
});

const text = (page: Page) => page.getByLabel(/Wat er op de dia staat.*Nederlands/);
const notes = (page: Page) => page.getByLabel(/Wat je erbij zegt.*Nederlands/);
const shows = (page: Page, said: string) =>
  expect.poll(() => text(page).inputValue(), { timeout: 20_000 }).toContain(said);

test('two write in one slide, one of them without a line for a while, and nothing of either is lost', async () => {
  browser.allow('offline');
  const lesson = await Lesson.begin({ app: house.app, tabs }, { pupils: 1 });
  await lesson.next();
  const first = await deskOf(browser, lesson);
  const link = await lesson.browser.post(`/api/sessions/${lesson.id}/invitations`, {
    ...{ role: 'colead', seats: 1 },
  });
  const second = await browser.page();
  await second.goto((link.body as { url: string }).url);
  await second.getByLabel(/Hoe noemen we je/).fill('Sam');
  await button(second, 'Ga zitten').click();
  await second.locator('kring-live').waitFor();
  const tab = second.getByRole('tab', { name: /Dia’s/ });
  await tab.click();
  await second.getByRole('radio', { name: 'Aanpassen' }).check();

  await text(first).fill('# Samen');
  await shows(second, '# Samen');
  await text(second).press('ControlOrMeta+End');
  await text(second).pressSequentially('\n\nTwee');
  await shows(first, 'Twee');

  await second.context().setOffline(true);
  await text(second).press('ControlOrMeta+End');
  await text(second).pressSequentially(' zonder lijn');
  await text(first).press('ControlOrMeta+Home');
  await text(first).pressSequentially('# Kop\n\n');
  await notes(first).fill('Zeg dit rustig.');
  await second.context().setOffline(false);
  await shows(first, 'Twee zonder lijn');
  await shows(second, '# Kop');
  for (const page of [first, second]) await shows(page, '# Kop\n\n# Samen\n\nTwee zonder lijn');

  // The deck takes it; what is being written is in nobody's browser before it is shown.
  const written = await lesson.lead.until((view) =>
    ['# Kop', 'zonder lijn', 'Zeg dit rustig.'].every((said) =>
      JSON.stringify(view.shared.tools['slides']).includes(said),
    ),
  );
  const [pupil] = lesson.pupils;
  expect(JSON.stringify(pupil!.tab.link.view)).not.toContain('zonder lijn');
  const [slide = ''] = Object.keys((written.shared.tools['slides'] as { slides: object }).slides);
  await lesson.does('slides/show', { slide });
  await pupil!.tab.until((view) => JSON.stringify(view).includes('zonder lijn'));
  expect(JSON.stringify(pupil!.tab.link.view)).not.toContain('Zeg dit rustig.');

  // What each chooses stays beside what the other chooses.
  await first.getByRole('radio', { name: 'Citaat' }).check();
  await button(second, 'Voeg een bron toe').click();
  await second.getByLabel('Wie zegt het, en waarin?').fill('Sciensano');
  await second.getByLabel('Wie zegt het, en waarin?').blur();
  await lesson.lead.until((view) => {
    const said = JSON.stringify(view.shared.tools['slides']);
    return said.includes('Sciensano') && said.includes('quote');
  });
}, 120_000);
