import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../client/session/session.ts';
import { useBrowser } from '../support/browser.ts';
import { anItem } from '../support/histories.ts';
import { Guest, openHouse, type OpenHouse } from '../support/pages/session.ts';

/** What is taken along, as each finds it on the own screen and on paper. */
let house: OpenHouse;
const browser = useBrowser();

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house?.close();
});

const ok = async (guest: Guest, type: string, data: unknown = {}): Promise<void> => {
  expect(await guest.send(type, data), type).toEqual({ ok: true });
};

/** Leaves the recaps as they look on the screen and on paper, for the eye. */
async function shoot(guests: Record<string, Guest>): Promise<void> {
  const shots = process.env['KRING_SHOTS'];
  if (!shots) return;
  for (const [name, { page }] of Object.entries(guests)) {
    await page.pdf({ path: `${shots}/recap-${name}.pdf`, preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
    await page.screenshot({ path: `${shots}/recap-${name}.png`, fullPage: true });
  }
}

/** Until this page is in the phase, with the shared page of the board open: nobody goes on before. */
async function opened(guest: Guest, phase: string): Promise<void> {
  await guest.at(phase);
  await guest.page.waitForFunction(() => {
    const page = document
      .querySelector('kring-app')
      ?.shadowRoot?.querySelector('kring-session-page')?.shadowRoot;
    const live = page?.querySelector('kring-live') as unknown as { session: Session };
    const { session } = live;
    const mine = Object.keys(session.view.me.docs).filter((name) => /together|answers/.test(name));
    return mine.length > 0 && mine.every((name) => session.document(name)?.synced);
  });
}

/** A tutor and a tutee who did all of the guided form that the recap speaks of. */
async function ended(): Promise<{ tutor: Guest; tutee: Guest; id: string }> {
  const [tutor, tutee] = [
    await Guest.enter(browser, house.app.url),
    await Guest.enter(browser, house.app.url),
  ];
  const id = await tutor.start('guided');
  await tutee.join(await tutor.code(id), id);
  await tutor.page.getByRole('button', { name: /Laat .*binnen/ }).click();
  await tutee.page.locator('kring-live').waitFor();
  const practice = [anItem('Vijftien procent van 80?'), anItem('Twintig procent van 50?')];
  const exit = [anItem('Tien procent van 420?'), anItem('De helft van 9?')];
  await ok(tutor, 'exercises/add', { items: practice, set: 'practice' });
  await ok(tutor, 'exercises/add', { items: exit, set: 'exit' });
  await ok(tutee, 'exercises/graded', { answer: 'no', items: [] });
  await tutor.next();
  for (const guest of [tutor, tutee]) await ok(guest, 'consent/accept');
  await tutor.next();
  await tutee.at('goal');
  await ok(tutee, 'goals/set', { field: 'goal', text: 'Procenten nemen.' });
  await ok(tutee, 'checkin/answer', { scale: 'confidence-before', value: 1 });
  for (const phase of ['show', 'practise']) {
    await tutor.next();
    await opened(tutor, phase);
    await opened(tutee, phase);
  }
  const ids = async (set: string) => {
    const { items } = (await tutee.view()).shared.tools['exercises'] as {
      items: Record<string, { set: string; order: number }>;
    };
    return Object.entries(items)
      .filter(([, one]) => one.set === set)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([item]) => item);
  };
  const [, second = ''] = await ids('practice');
  await ok(tutee, 'exercises/attempt', { item: second, answer: '41' });
  await ok(tutee, 'exercises/attempt', { item: second, answer: '42' });
  await tutor.next();
  await tutor.next();
  await tutee.at('exit');
  const [right = '', missed = ''] = await ids('exit');
  await ok(tutee, 'exercises/exit-check', { answers: { [right]: '42', [missed]: '5' } });
  await tutor.next();
  await tutee.at('wrapup');
  await ok(tutee, 'checkin/answer', { scale: 'confidence-after', value: 3 });
  await ok(tutee, 'goals/set', { field: 'step', text: 'Elke dag één procent.' });
  await ok(tutor, 'session/end');
  for (const { page } of [tutor, tutee]) await page.getByText('Bewijs van vernietiging').waitFor();
  return { tutor, tutee, id };
}

test('the recap of a tutee is complete, that of a tutor is not empty, and no page of paper holds the last line alone', async () => {
  const { tutor, tutee, id } = await ended();
  for (const { page } of [tutor, tutee]) await page.goto(`${house.app.url}/recap/${id}`);
  const sheet = tutee.page.locator('kring-recap-page main');
  const part = (title: string) =>
    sheet.locator('section').filter({ has: tutee.page.getByRole('heading', { name: title }) });
  await part('Mijn oefeningen').getByText('Oefening 2').waitFor();
  const practised = await part('Mijn oefeningen').innerText();
  expect(practised).toContain('gelukt, 2 pogingen');
  expect(practised).not.toContain('Oefening 1');
  await part('Op mijn eentje').getByText('1 van 2 juist, zonder hulp.').waitFor();
  await part('Voor de volgende keer').getByText('De helft van 9?').waitFor();
  expect(await part('Voor de volgende keer').innerText()).not.toContain('Tien procent');
  await part('Hoe zeker ik was').getByText('Bij het begin').waitFor();
  await part('Hoe zeker ik was').getByText('Op het einde').waitFor();
  await part('Mijn volgende stap').getByText('Elke dag één procent.').waitFor();

  const given = tutor.page.locator('kring-recap-page main');
  await given.getByText('Mijn tijd voor een ander').waitFor();
  await given.getByRole('heading', { name: 'Voor mezelf' }).waitFor();
  expect(await given.innerText()).not.toContain('procent');

  await tutee.page.emulateMedia({ media: 'print' });
  const breaks = await sheet.evaluate((main) => {
    const footer = main.querySelector('footer');
    return [getComputedStyle(main).display, footer && getComputedStyle(footer).breakBefore];
  });
  expect(breaks).toEqual(['block', 'avoid']);
  await shoot({ tutor, tutee });
}, 120_000);
