import {
  everyone,
  mediators,
  names,
  parties,
  type Mediation,
  type Mediator,
  type Party,
} from './mediation.ts';

/** The first half of a mediation, as people do it on their screens: from the intake to the needs. */

/** The adult's list, all "no"; the four others come in and say what they are asked. */
export async function comeIn(talk: Mediation): Promise<void> {
  for (const place of [...mediators, ...parties]) await talk.come(place);
}

export async function answerList(talk: Mediation): Promise<void> {
  const no = talk.page('adult').getByRole('radio', { name: talk.say('Nee', 'No'), exact: true });
  for (const row of await no.all()) await row.check();
  await talk.see('adult', 'intake', '13 van 13 beantwoord', '13 of 13 answered');
}

export async function beWilling(talk: Mediation): Promise<void> {
  for (const place of parties) {
    await talk.press(place, 'Ja, ik wil dit zelf', 'Yes, I want this myself');
    const yes = talk.button(place, 'Ja', 'Yes', 'intake');
    await yes.first().click();
    await yes.last().click();
  }
  for (const place of mediators)
    await talk.press(place, 'Dat klopt, ik kies geen kant', 'That is right, I take no side');
}

export async function openTalk(talk: Mediation): Promise<void> {
  await talk.page('adult').locator('kring-switch').getByRole('switch').press('Space');
  await talk.press('adult', 'Open het gesprek', 'Open the talk');
  for (const place of everyone) await talk.guests[place].at('open');
}

export async function intake(talk: Mediation): Promise<void> {
  await answerList(talk);
  await talk.page('adult').locator('select').selectOption('joke');
  await beWilling(talk);
  await openTalk(talk);
}

/** One frozen text, to which all say yes on their own screen. */
export async function agreeRules(talk: Mediation): Promise<void> {
  await talk.press('lead', 'Leg de lijst vast', 'Fix the list');
  for (const place of [...mediators, ...parties])
    await talk.press(place, 'Ik ga akkoord', 'I agree');
  const all = ['Iedereen ging akkoord met dezelfde tekst.', 'Everyone agreed to the same text.'];
  await talk.see('lead', 'rules', all[0] ?? '', all[1]);
}

export async function drawLots(talk: Mediation): Promise<void> {
  await talk.press('lead', 'Laat het lot beslissen', 'Let the lot decide');
  for (const place of parties) await talk.see(place, 'turns', 'Het lot besliste.', 'Drawn by lot.');
}

/** The turn, and what the speaker writes on the stage; the turn goes on. */
export async function beginTurn(talk: Mediation, who: Party, words: string): Promise<void> {
  await talk.press('lead', `Geef de beurt aan ${names[who]}`, `Give the turn to ${names[who]}`);
  const field = talk.tool(who, 'turns').locator('textarea');
  await field.focus();
  await talk.page(who).keyboard.insertText(words);
  const other = who === 'a' ? 'b' : 'a';
  for (const place of [...mediators, other] as const) await talk.see(place, 'turns', words);
}

export async function endTurn(talk: Mediation, who: Party): Promise<void> {
  await talk.press(who, 'Ik ben klaar', 'I am done', 'turns');
  const quiet = ['Niemand heeft nu de beurt', 'Nobody has the turn now'] as const;
  for (const place of parties) await talk.see(place, 'turns', ...quiet);
}

/** Which of the two mediators writes this party's summary. */
export const writerFor = (who: Party): Mediator => (who === 'a' ? 'lead' : 'colead');

export async function summarise(talk: Mediation, of: Party, words: string): Promise<void> {
  const label = [`Wat begreep je van ${names[of]}?`, `What did you understand of ${names[of]}?`];
  await talk.fill(writerFor(of), label[0] ?? '', label[1] ?? '', words);
  await talk.see(of, 'summaries', words);
}

export async function confirmSummary(talk: Mediation, of: Party, words: string): Promise<void> {
  await talk.press(of, 'Klopt', 'That is right', 'summaries');
  await talk.see(of === 'a' ? 'b' : 'a', 'summaries', words);
}

export async function sayHeard(talk: Mediation, who: Party): Promise<void> {
  await talk.press(who, 'Ja', 'Yes', 'heard');
  const wait = 'De bemiddelaars zeggen wanneer we verder gaan.';
  await talk.see(who, 'heard', wait, 'The mediators say when we go on.');
}

/** The mediators tap last. */
export async function tapLast(talk: Mediation): Promise<void> {
  for (const place of mediators) await talk.press(place, 'Wij gaan verder', 'We go on', 'heard');
  await talk.see('lead', 'heard', 'Jullie tikten allebei.', 'You both tapped.');
}

/** Into the room that a party asked for, or said yes to. */
export async function beginApart(talk: Mediation, who: Party): Promise<void> {
  const begin = ['Begin het aparte gesprek', 'Begin the private talk'] as const;
  await talk.press('lead', `${begin[0]}: ${names[who]}`, `${begin[1]}: ${names[who]}`);
  for (const place of [...mediators, who])
    await talk.tool(place, 'caucus').locator('[contenteditable=true]').waitFor();
  const other = who === 'a' ? 'b' : 'a';
  await talk.see(other, 'caucus', 'Even rust', 'A quiet moment');
}

/** On the scratch paper of the room; the mediators read it there. */
export async function writeApart(talk: Mediation, who: Party, words: string): Promise<void> {
  await talk.tool(who, 'caucus').locator('[contenteditable=true]').focus();
  await talk.page(who).keyboard.insertText(words);
  for (const place of mediators) await talk.see(place, 'caucus', words);
}

export async function putOnList(talk: Mediation, who: Party, words: string): Promise<void> {
  await talk.fill(who, 'Een zin in jouw woorden', 'A sentence in your words', words);
  await talk.press(who, 'Zet op mijn lijst', 'Put on my list');
  for (const place of mediators) await talk.see(place, 'caucus', words);
}

/** The party confirms the list, also when nothing stands on it. */
export async function confirmList(talk: Mediation, who: Party, empty = false): Promise<void> {
  if (empty) await talk.press(who, 'Ik wil niets vertellen', 'I want to tell nothing');
  else await talk.press(who, 'Dit mag ik straks vertellen', 'I may tell this later');
  const ready = ['De lijst is bevestigd.', 'The list is confirmed.'] as const;
  for (const place of mediators) await talk.see(place, 'caucus', ...ready);
}

export async function comeBack(talk: Mediation): Promise<void> {
  await talk.press('lead', 'Keer terug naar de kring', 'Return to the circle');
  for (const place of [...mediators, ...parties]) {
    const apart = talk.tool(place, 'caucus').locator('kring-caucus-room, kring-caucus-wait');
    await apart.waitFor({ state: 'detached' });
    await talk.front(place, 'Deze stap', 'This step');
  }
}

/** Offers a talk apart, and waits for the answer. */
export async function offerApart(talk: Mediation, who: Party, yes: boolean): Promise<void> {
  await talk.press('lead', `Bied aan: ${names[who]}`, `Offer: ${names[who]}`);
  if (yes) await talk.press(who, 'Ja, graag', 'Yes, please', 'caucus');
  else await talk.press(who, 'Nee, dank je', 'No, thank you', 'caucus');
  await talk.see('lead', 'caucus', yes ? 'zei ja' : 'zei nee', yes ? 'said yes' : 'said no');
}

export async function addNeed(talk: Mediation, who: Party, words: string): Promise<void> {
  const label = ['Wat heb jij nodig, zodat het weer gaat?', 'What do you need so it works again?'];
  await talk.fill(who, label[0] ?? '', label[1] ?? '', words);
  await talk.press(who, 'Zet in mijn kolom', 'Put in my column');
  await talk.see(who === 'a' ? 'b' : 'a', 'needs', words);
}

/** Each says what matters to the other, and hears that it is right. */
export async function restate(talk: Mediation): Promise<void> {
  for (const [by, of] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const said = [
      `Ik zei wat belangrijk is voor ${names[of]}`,
      `I said what matters to ${names[of]}`,
    ];
    await talk.press(by, said[0] ?? '', said[1] ?? '');
    await talk.press(of, 'Dat klopt', 'That is right', 'needs');
    await talk.see(
      by,
      'needs',
      `${names[of]} zegt: dat klopt.`,
      `${names[of]} says: that is right.`,
    );
  }
}

export async function askQuestion(talk: Mediation, words: string): Promise<void> {
  await talk.fill('colead', 'De gezamenlijke vraag', 'The common question', words);
  await talk.press('colead', 'Leg de vraag voor', 'Show the question');
  for (const place of parties)
    await talk.press(place, 'Dit is onze vraag', 'This is our question', 'needs');
  const all = ['Elke partij zegt: dit is onze vraag.', 'Each party says: this is our question.'];
  await talk.see('lead', 'needs', all[0] ?? '', all[1]);
}
