import type { Locator } from 'playwright-core';
import {
  everyone,
  mediators,
  names,
  parties,
  type Mediation,
  type Mediator,
  type Party,
  type Place,
} from './mediation.ts';

/** The second half of a mediation on the screen: from the ideas to the receipt. */

export async function addIdea(talk: Mediation, who: Party, words: string): Promise<void> {
  await talk.fill(who, 'Wat zou kunnen?', 'What could be done?', words);
  await talk.press(who, 'Leg op de muur', 'Put on the wall');
  for (const place of [...mediators, ...parties]) await talk.see(place, 'cards', words);
}

export type Mark = 'works' | 'if' | 'not';
const marks: Readonly<Record<Mark, readonly [nl: string, en: string]>> = {
  works: ['Werkt voor mij', 'Works for me'],
  if: ['Werkt als ...', 'Works if ...'],
  not: ['Niet voor mij', 'Not for me'],
};

/** Sealed: nobody else sees it. */
export async function mark(talk: Mediation, who: Party, idea: string, as: Mark): Promise<void> {
  const group = talk.say(`Jouw keuze: ${idea}`, `Your choice: ${idea}`);
  const choice = talk
    .tool(who, 'cards')
    .getByRole('group', { name: group })
    .getByRole('radio', { name: talk.say(...marks[as]), exact: true });
  await choice.check();
}

export async function markedAll(talk: Mediation, who: Party): Promise<void> {
  await talk.press(who, 'Ik ben klaar', 'I am done', 'cards');
}

export async function revealed(talk: Mediation): Promise<void> {
  for (const place of mediators)
    await talk.see(place, 'cards', 'Dit kan voor jullie', 'This can work for you');
  for (const place of parties)
    await talk.see(place, 'cards', 'Dit kan voor ons', 'This can work for us');
}

export async function chooseFreely(talk: Mediation): Promise<void> {
  for (const place of parties)
    await talk.press(place, 'Deze ideeën kies ik vrij', 'These are the ideas I choose freely');
  for (const place of parties)
    await talk.see(
      place,
      'cards',
      'Jij koos vrij voor deze ideeën.',
      'You chose these ideas freely.',
    );
}

/** One promise, typed by a mediator in that party's words. */
export async function writeItem(
  talk: Mediation,
  of: Party,
  words: { what: string; when: string; where: string },
  by: Mediator = 'lead',
): Promise<void> {
  await talk.press(by, `Afspraak van ${names[of]}`, `${names[of]}'s promise`);
  const name = talk.say('Afspraak', 'Promise');
  const item = talk
    .page(by)
    .getByRole('article', { name: new RegExp(`^${name} \\d`) })
    .last();
  await item.getByRole('radio', { name: names[of], checked: true }).waitFor({ state: 'attached' });
  const fill = (nl: string, en: string, text: string) =>
    item.getByLabel(talk.say(nl, en)).fill(text);
  await fill('Wat doet die persoon?', 'What does that person do?', words.what);
  await fill('Wanneer, of vanaf wanneer?', 'When, or from when?', words.when);
  await fill('Waar?', 'Where?', words.where);
  for (const place of parties) await talk.see(place, 'agreement', words.where);
}

export async function writeLast(talk: Mediation, tell: string, wrong: string): Promise<void> {
  await talk.fill('colead', 'Wat we aan anderen vertellen', 'What we tell others', tell);
  await talk.fill('colead', 'Als het misgaat', 'If it goes wrong', wrong);
  for (const place of parties) await talk.see(place, 'agreement', wrong);
}

export async function freeze(talk: Mediation): Promise<void> {
  await talk.press('lead', 'Leg de tekst vast', 'Fix the text');
  for (const place of parties) await talk.see(place, 'agreement', 'controlecode', 'check code');
}

/** The ending is chosen, the text read, the three sentences ticked, the initials written. */
export async function getReady(talk: Mediation, who: Party, initials: string): Promise<Locator> {
  const tool = talk.tool(who, 'agreement');
  const ending = new RegExp(`^${talk.say('We tekenen deze afspraak', 'We sign this agreement')}`);
  await tool.getByRole('radio', { name: ending }).check();
  for (const [nl, en] of [
    ['Ik begrijp het', 'I understand it'],
    ['Ik wil dit', 'I want this'],
    ['Niemand dwingt mij', 'Nobody forces me'],
  ] as const)
    await tool.getByRole('switch', { name: talk.say(nl, en) }).check();
  await tool.getByLabel(talk.say('Je initialen', 'Your initials')).fill(initials);
  return tool.getByRole('button', { name: new RegExp(`^${talk.say('Teken', 'Sign')}`) });
}

/** Signs by holding for three seconds, with the finger or a key; or, for who cannot hold, by pressing twice. */
export async function sign(
  talk: Mediation,
  who: Party,
  initials: string,
  by: 'pointer' | 'key' | 'twice' = 'twice',
): Promise<void> {
  const hold = await getReady(talk, who, initials);
  const { keyboard, mouse } = talk.page(who);
  if (by === 'key') {
    await hold.focus();
    await keyboard.down('Space');
  } else if (by === 'pointer') {
    await hold.hover();
    await mouse.down();
  } else {
    await talk.press(who, 'Lukt ingedrukt houden niet?', 'Cannot hold it?');
    await talk.press(who, 'Ik wil tekenen', 'I want to sign');
    await talk.press(who, 'Ja, teken nu', 'Yes, sign now');
  }
  await talk.see(who, 'agreement', 'Je tekende om', 'You signed at');
  if (by === 'key') await keyboard.up('Space');
  if (by === 'pointer') await mouse.up();
}

export async function witness(talk: Mediation, who: Mediator, initials: string): Promise<void> {
  await talk.fill(who, 'Je initialen', 'Your initials', initials);
  await talk.press(who, 'Teken als getuige', 'Sign as a witness');
  const seen = [`Getuige van het gesprek: ${names[who]}`, `Witness of the talk: ${names[who]}`];
  for (const place of parties) await talk.see(place, 'agreement', seen[0] ?? '', seen[1]);
}

/** The end: there is no way back. */
export async function pressDestroy(talk: Mediation): Promise<void> {
  const words = ['Vernietig alle notities', 'Destroy all notes'] as const;
  await talk.press('lead', ...words, 'agreement');
  const dialog = talk.tool('lead', 'agreement').locator('kring-dialog');
  await dialog.getByRole('button', { name: talk.say(...words) }).click();
}

export async function receiptFor(talk: Mediation, places: readonly Place[]): Promise<void> {
  const receipt = talk.say('Bewijs van sluiting', 'Receipt of closing');
  for (const place of places)
    await talk.page(place).getByRole('heading', { name: receipt }).waitFor();
}

export async function destroy(talk: Mediation): Promise<void> {
  await pressDestroy(talk);
  await receiptFor(talk, everyone);
}

/** The page with one's own copy of the agreement, from the receipt. */
export async function openCopy(talk: Mediation, who: Party): Promise<void> {
  await talk
    .page(who)
    .getByRole('link', { name: talk.say('Bekijk en druk af', 'Look and print') })
    .click();
  const title = talk.say('Onze afspraak', 'Our agreement');
  await talk.page(who).getByRole('heading', { name: title }).waitFor();
}
