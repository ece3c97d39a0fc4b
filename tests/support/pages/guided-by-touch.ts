import type { Fingers } from './fingers.ts';
import { haveComeTo } from './ready.ts';
import { button } from './study.ts';

/** The guided form by two who tap, from the first page to the receipt. */

/** One of the places at the foot of the screen. */
const place = ({ page }: Fingers, name: RegExp) => page.getByRole('tab', { name });
const label = ({ page }: Fingers, name: RegExp | string) => page.getByLabel(name);
const seen = async ({ page }: Fingers, words: string | RegExp): Promise<void> =>
  page.getByText(words).filter({ visible: true }).first().waitFor();

async function onwards(tutor: Fingers, tutee: Fingers, to: string): Promise<void> {
  if (await tutor.page.locator('kring-lead-bar[shape]').count())
    await tutor.tap('Leiding van de sessie');
  await seen(tutor, /Alles is klaar om verder te gaan|Ga verder wanneer het past/);
  await tutor.tap(new RegExp(`^Verder naar ${to}`));
  await haveComeTo(to, [tutor.page, tutee.page]);
}

export async function sitDown(tutor: Fingers, tutee: Fingers): Promise<void> {
  await tutor.tap(tutor.page.getByRole('link', { name: /^Tutor/ }));
  await tutor.type(label(tutor, /Hoe noemen we je/), 'Tara');
  await tutor.tap(tutor.page.getByRole('radio', { name: /^Begeleid/ }));
  await tutor.tap(/^Start/);
  const code = await tutor.page.locator('kring-invite .code').first().innerText();
  await tutee.type(label(tutee, /code/i), code.replace(' ', '').toLowerCase());
  await tutee.tap(/Kom erbij/);
  await tutee.type(label(tutee, /Hoe noemen we je/), 'Lien');
  await tutee.tap('Ga zitten');
  await tutor.tap(/^Laat binnen/);
  await button(tutor.page, /^Laat binnen/).waitFor({ state: 'hidden' });
}

/** Those who sit down go through all the steps. @param look at what each of them sees, step by step */
export async function guidedByTouch(
  tutor: Fingers,
  tutee: Fingers,
  look: (step: string) => Promise<void>,
): Promise<void> {
  await tutee.type(label(tutee, /Wat wil je straks beter kunnen/), 'Breuken');
  await tutee.page.getByLabel(/Wat wil je straks beter kunnen/).blur();
  await tutor.tap(place(tutor, /Oefeningen/));
  await tutor.tap(/Breuken/);
  await tutor.tap(/^Nee$/);
  await onwards(tutor, tutee, 'Welkom');
  await look('Welkom');

  await tutee.tap('Ik ga akkoord');
  await tutor.tap('Ik ga akkoord');
  await onwards(tutor, tutee, 'Doel');
  await look('Doel');

  await tutee.type(label(tutee, /Na vandaag kan ik/), 'Na vandaag kan ik breuken optellen.');
  await tutee.page.getByLabel(/Na vandaag kan ik/).blur();
  await tutee.tap(tutee.page.getByRole('radio', { name: '2', exact: true }));
  await onwards(tutor, tutee, 'Laat zien');
  await look('Laat zien');

  await tutee.tap(place(tutee, /Oefeningen/));
  await tutee.tap('Ik leg het uit in woorden');
  await tutee.type(label(tutee, 'Leg uit in woorden'), 'Ik deel boven en onder door hetzelfde.');
  await tutee.tap('Mijn uitleg staat er');
  await tutee.tap(place(tutee, /Bord/));
  await tutee.draw([
    [80, 300],
    [120, 340],
    [200, 320],
    [260, 360],
  ]);
  await tutor.tap(place(tutor, /Oefeningen/));
  await tutor.tap(tutor.page.getByRole('radio', { name: 'Vergissing' }));
  await onwards(tutor, tutee, 'Oefenen');
  await look('Oefenen');

  await tutee.tap(place(tutee, /Oefeningen/));
  await tutee.tap(/Oefening 2/);
  await tutee.type(label(tutee, 'Jouw antwoord'), '11/12');
  await tutee.tap('Controleer');
  await seen(tutee, 'Dit klopt.');
  await tutee.tap(/Oefening 3/);
  await tutee.tap('Ik zit vast');
  await tutor.tap(place(tutor, /Oefeningen/));
  await tutor.tap(/Oefening 3/);
  await tutor.tap(/hint 1/i);
  await seen(tutee, 'Hints van je tutor');
  await tutee.tap('Genoeg voor vandaag');
  await onwards(tutor, tutee, 'Leg uit');
  await look('Leg uit');

  for (const one of [tutee, tutor]) {
    await one.tap(place(one, /Deze stap|Leg uit/));
    await one.tap(one.page.getByRole('checkbox'));
  }
  await onwards(tutor, tutee, 'Alleen');
  await look('Alleen');

  await tutee.tap('Kijk mijn antwoorden na');
  await tutee.tap('Ja, kijk na');
  await seen(tutee, 'Jouw uitslag');
  await tutee.tap('Deel met je tutor');
  await seen(tutor, 'Lien deelt dit met jou');
  await onwards(tutor, tutee, 'Afronden');
  await look('Afronden');

  await tutee.type(label(tutee, /Wat doe je zelf vóór de volgende keer/), 'Elke dag één breuk.');
  await tutee.page.getByLabel(/Wat doe je zelf vóór de volgende keer/).blur();
  await tutee.tap('We stoppen hier');
  await tutor.tap('Sluit de sessie af');
  await seen(tutor, 'De sessie afsluiten?');
  await tutor.tap(
    tutor.page.locator('kring-dialog[open]').getByRole('button', { name: 'Sluit de sessie af' }),
  );
  await tutee.tap(/^Klaar$/);
  for (const one of [tutor, tutee]) await seen(one, 'Bewijs van vernietiging');
}
