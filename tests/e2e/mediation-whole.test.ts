import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { overflow, reads, shoot, violations } from '../support/pages/looking.ts';
import * as second from '../support/pages/mediation-agreeing.ts';
import * as first from '../support/pages/mediation-play.ts';
import { mediators, Mediation, parties, type Place } from '../support/pages/mediation.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';

const atTable: readonly Place[] = ['lead', 'colead', 'a', 'b'];
const colorScheme = process.env['KRING_SHOTS_DARK'] ? 'dark' : 'light';

const browser = useBrowser({ lasting: true });
let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house?.close();
});

/** What the adult, a mediator and a party see at this moment, as pictures where they are asked for. */
async function look(talk: Mediation, moment: string): Promise<void> {
  for (const place of ['adult', 'lead', 'a', 'b'] as const)
    if (place in talk.guests) await shoot(talk.page(place), `${talk.language}-${moment}-${place}`);
}

async function accessible(talk: Mediation, ...places: readonly Place[]): Promise<void> {
  for (const place of places) expect(await violations(talk.page(place)), place).toEqual([]);
}

/** A live session fits the screen: nothing moves but what is inside it. */
async function fits(talk: Mediation): Promise<void> {
  for (const place of Object.keys(talk.guests) as Place[])
    expect(await overflow(talk.page(place)), place).toEqual([0, 0]);
}

describe('A whole mediation in Dutch, by five people', () => {
  let talk: Mediation;
  const page = (place: Place) => talk.page(place);
  const text = (place: Place) => reads(page(place));

  beforeAll(async () => {
    talk = new Mediation(browser, house.app.url, { options: { colorScheme } });
    await talk.begin();
  });

  test('one yes on the list is not for mediation, and the talk cannot be opened', async () => {
    const group = page('adult').getByRole('group', { name: /wapens/ });
    await group.getByRole('radio', { name: 'Ja' }).focus();
    await page('adult').keyboard.press('Space');
    await page('adult').getByRole('heading', { name: 'Dit is niet voor bemiddeling' }).waitFor();
    await expect.poll(() => talk.button('adult', 'Open het gesprek', '').isDisabled()).toBe(true);
    await look(talk, '01-not-suitable');
    await expect.poll(() => page('adult').getByRole('radio', { name: 'Nee' }).count()).toBe(13);
    await first.answerList(talk);
    await accessible(talk, 'adult');
  });

  test('four people come by links of their own; what a party says reaches the adult only', async () => {
    await first.comeIn(talk);
    await page('adult').locator('select').selectOption('joke');
    await talk.see('lead', 'intake', 'Een grap die te ver ging');
    expect(await text('a')).not.toContain('Een grap');
    await talk.press('a', 'Liever niet', '');
    await talk.see('adult', 'intake', 'wil liever niet');
    for (const place of ['lead', 'colead', 'b'] as const)
      expect(await text(place)).not.toContain('wil liever niet');
    await first.beWilling(talk);
    await expect.poll(() => talk.button('adult', 'Open het gesprek', '').isDisabled()).toBe(true);
    await look(talk, '02-intake');
    await accessible(talk, 'adult', 'lead', 'a');
    await first.openTalk(talk);
  });

  test('afterwards the adult sees the envelope, and no content', async () => {
    await page('adult').getByRole('heading', { name: 'De envelop' }).waitFor();
    expect(await page('adult').locator('[data-tool]').count()).toBe(0);
    expect(await text('adult')).not.toContain('We laten elkaar uitspreken');
    await accessible(talk, 'adult');
  });

  test('all agree to one frozen text; a change takes every agreement away, with a notice', async () => {
    await look(talk, '03-open');
    await talk.press('lead', 'Leg de lijst vast', '');
    await talk.press('a', 'Ik ga akkoord', '');
    await talk.press('b', 'Nog niet', '');
    await talk.see('lead', 'rules', 'zei "nog niet"');
    expect(await text('a')).not.toContain('zei "nog niet"');
    await talk.press('colead', 'Pas aan: We zijn eerlijk.', '');
    await talk.fill('colead', 'De afspraak', '', 'We zijn eerlijk, ook als het moeilijk is.');
    await page('colead').keyboard.press('Enter');
    await talk.see('a', 'rules', 'Alle akkoorden zijn weg');
    expect(await talk.button('a', 'Ik ga akkoord', '').count()).toBe(0);
    await first.agreeRules(talk);
    const codes = await Promise.all(
      atTable.map((place) => talk.tool(place, 'rules').locator('.code strong').innerText()),
    );
    expect(new Set(codes).size).toBe(1);
    await first.drawLots(talk);
    await look(talk, '04-agreed');
    await accessible(talk, 'lead', 'a');
    await talk.next('stories');
  });

  test('only the speaker writes; the others read along and wait', async () => {
    await first.beginTurn(talk, 'a', 'Mijn boek was weg.');
    expect(await talk.tool('b', 'turns').locator('textarea').count()).toBe(0);
    expect(await text('b')).not.toContain('Spreektijd');
    expect(await text('adult')).not.toContain('boek');
    const spoken = page('lead').locator('kring-people li.spoken, kring-people ul.spoken li');
    const speaker = spoken.filter({ hasText: /Amir:.*aan het woord/ });
    await speaker.first().waitFor({ state: 'attached' });
    await look(talk, '05-turn');
    await fits(talk);
    await accessible(talk, 'lead', 'a', 'b');
    await page('a')
      .getByRole('button', { name: /Nog 1 minuut/ })
      .click();
    await page('a')
      .getByRole('button', { name: /Nog 1 minuut \(nog 1 keer/ })
      .waitFor();
    await page('a').getByRole('button', { name: 'Ik ben klaar' }).focus();
    await page('a').keyboard.press('Enter');
    await talk.see('b', 'turns', 'Niemand heeft nu de beurt');
    await first.beginTurn(talk, 'b', 'Ik had het alleen geleend.');
    await first.endTurn(talk, 'b');
  });

  test("a summary is its own party's until that party says it is right", async () => {
    const ofA = 'Je vond het niet fijn dat je boek weg was.';
    await first.summarise(talk, 'a', ofA);
    expect(await text('b')).not.toContain(ofA);
    await look(talk, '06-summary');
    await first.confirmSummary(talk, 'a', ofA);
    const ofB = 'Jij wou het boek gewoon even lezen.';
    await first.summarise(talk, 'b', ofB);
    await first.confirmSummary(talk, 'b', ofB);
  });

  test('who was not heard is told to the mediators only; they tap last', async () => {
    await talk.press('a', 'Nog niet', '', 'heard');
    await talk.press('b', 'Ja', '', 'heard');
    await talk.see('lead', 'heard', 'Nog niet');
    const wait = 'De bemiddelaars zeggen wanneer we verder gaan.';
    for (const place of parties) await talk.see(place, 'heard', wait);
    await talk.press('lead', 'Wij gaan verder', '', 'heard');
    await expect.poll(() => talk.tool('lead', 'heard').getByText('Jij tikte').count()).toBe(0);
    for (let round = 2; round < 4; round++) {
      await talk.press('lead', 'Vraag het opnieuw', '', 'heard');
      await talk.see('b', 'heard', 'vragen het opnieuw');
      await talk.press('b', 'Ja', '', 'heard');
      await talk.press('a', 'Nog niet', '', 'heard');
      await talk.see('lead', 'heard', `ronde ${String(round)}`);
    }
    await talk.see('lead', 'heard', 'Drie keer gevraagd');
    expect(await text('b')).not.toContain('Drie keer');
    await look(talk, '07-not-heard');
    await talk.press('a', 'Ja', '', 'heard');
    await first.tapLast(talk);
    await accessible(talk, 'lead', 'a');
    await talk.next('needs');
  });

  test('each has a column; a private talk tells only what the party tells', async () => {
    await first.addNeed(talk, 'a', 'Ik wil weten waar mijn spullen zijn.');
    await first.addNeed(talk, 'b', 'Ik wil dat iemand het gewoon vraagt.');
    await talk.press('a', 'boos', '', 'needs');
    await look(talk, '08-needs');
    await fits(talk);
    await accessible(talk, 'lead', 'a');
    for (const place of [...mediators, ...parties]) await talk.front(place, 'Deze stap', '');
    await talk.press('a', 'Vraag een apart gesprek', '');
    await first.beginApart(talk, 'a');
    await first.writeApart(talk, 'a', 'Ik durf het niet goed te zeggen.');
    await first.putOnList(talk, 'a', 'Het lachen deed pijn.');
    expect(await text('b')).not.toMatch(/durf|lachen/);
    await look(talk, '09-apart');
    await accessible(talk, 'lead', 'a', 'b');
    await first.confirmList(talk, 'a');
    await first.comeBack(talk);
    await talk.press('a', 'Vertel dit in de kring', '');
    await talk.see('b', 'caucus', 'Het lachen deed pijn.');
    await first.offerApart(talk, 'b', false);
    await look(talk, '10-told');
  });

  test('each says what matters to the other; one question is theirs', async () => {
    for (const place of [...mediators, ...parties]) await talk.front(place, 'Wat telt', '');
    await first.restate(talk);
    await first.askQuestion(talk, 'Hoe kunnen we lenen zonder dat iemand schrikt?');
    await look(talk, '11-question');
    for (const place of [...mediators, ...parties]) await talk.front(place, 'Deze stap', '');
    for (const place of parties) await first.sayHeard(talk, place);
    await first.tapLast(talk);
    await talk.next('ideas');
  });

  test('ideas have no name; sealed choices are shown together', async () => {
    const ideas = [
      ['a', 'Eerst vragen, dan lenen.'],
      ['b', 'Een bericht sturen.'],
      ['a', 'Samen in de bib lezen.'],
      ['b', 'Nooit meer lenen.'],
    ] as const;
    for (const [who, idea] of ideas) await second.addIdea(talk, who, idea);
    await look(talk, '12-ideas');
    await accessible(talk, 'lead', 'a');
    await talk.next('choose');
    for (const who of parties) {
      for (const [at, [, idea]] of ideas.entries())
        await second.mark(talk, who, idea, at < 2 ? 'works' : at === 2 ? 'if' : 'not');
      await fits(talk);
      await look(talk, `13-sealed-${who}`);
      await second.markedAll(talk, who);
    }
    await second.revealed(talk);
    await look(talk, '14-revealed');
    await accessible(talk, 'lead', 'a');
    await second.chooseFreely(talk);
    await talk.next('agree');
  });

  test('a text is written, fixed, signed by holding, and witnessed', async () => {
    const item = { when: 'vanaf morgen', where: 'in de klas' };
    await second.writeItem(talk, 'a', { ...item, what: 'Ik zeg waar mijn boek ligt.' });
    await second.writeItem(talk, 'b', {
      ...item,
      what: 'Ik vraag het eerst.',
      where: 'in de gang',
    });
    await second.writeLast(talk, 'We hebben gepraat.', 'Eerst samen praten.');
    await look(talk, '15-agree');
    await fits(talk);
    await accessible(talk, 'lead', 'a');
    await second.freeze(talk);
    await talk.next('sign');
    await look(talk, '16-sign');
    await second.sign(talk, 'a', 'A.K.', 'pointer');
    await talk.see('lead', 'agreement', 'tekende deze versie');
    expect(await talk.tool('b', 'agreement').getByText('Getekend door').count()).toBe(0);
    await look(talk, '17-signed-one');
    await accessible(talk, 'lead', 'a');
    await second.sign(talk, 'b', 'N.B.', 'key');
    await talk.see('a', 'agreement', 'Getekend door Noor');
    await second.witness(talk, 'lead', 'L.P.');
    await second.witness(talk, 'colead', 'S.D.');
    await look(talk, '18-witnessed');
    await talk.next('close');
  });

  test('everything is destroyed; each has a receipt, and the parties their own copy', async () => {
    await look(talk, '19-close');
    await accessible(talk, 'adult', 'lead', 'a');
    await second.destroy(talk);
    await look(talk, '20-receipt');
    await accessible(talk, 'adult', 'lead', 'a');
    for (const place of parties) await second.openCopy(talk, place);
    for (const place of parties) await page(place).getByText('Ik vraag het eerst.').waitFor();
    await look(talk, '21-copy');
    await accessible(talk, 'a');
  });
});

describe('A short mediation in English', () => {
  test('goes from the start page to the receipt, with a talk apart for both', async () => {
    const setting = { language: 'en', variant: 'short', options: { colorScheme } } as const;
    const talk = new Mediation(browser, house.app.url, setting);
    await talk.begin();
    await first.comeIn(talk);
    await first.intake(talk);
    await first.agreeRules(talk);
    await first.drawLots(talk);
    await look(talk, '04-agreed');
    await talk.next('stories');
    for (const [who, story, summary] of [
      ['a', 'My book was gone.', 'You missed your book.'],
      ['b', 'I only borrowed it.', 'You wanted to read it.'],
    ] as const) {
      await first.beginTurn(talk, who, story);
      await look(talk, `05-turn-of-${who}`);
      await first.endTurn(talk, who);
      await first.summarise(talk, who, summary);
      await first.confirmSummary(talk, who, summary);
    }
    await talk.press('a', '', 'Ask for a private talk');
    await first.beginApart(talk, 'a');
    await first.putOnList(talk, 'a', 'The laughing hurt.');
    await look(talk, '06-apart');
    await first.confirmList(talk, 'a');
    await first.comeBack(talk);
    await talk.press('a', '', 'Tell this in the circle');
    await first.offerApart(talk, 'b', true);
    await first.beginApart(talk, 'b');
    await first.confirmList(talk, 'b', true);
    await first.comeBack(talk);
    await look(talk, '07-told');
    for (const place of parties) await first.sayHeard(talk, place);
    await first.tapLast(talk);
    await talk.next('needs');
    await first.addNeed(talk, 'a', 'I want to know where my things are.');
    await first.addNeed(talk, 'b', 'I want somebody to ask me.');
    await first.restate(talk);
    await first.askQuestion(talk, 'How can we borrow without a fright?');
    await look(talk, '08-needs');
    for (const place of [...mediators, ...parties]) await talk.front(place, '', 'This step');
    for (const place of parties) await first.sayHeard(talk, place);
    await first.tapLast(talk);
    await talk.next('ideas');
    const ideas = ['Ask first.', 'Send a message.', 'Read together.', 'Buy two books.'];
    for (const [at, idea] of ideas.entries()) await second.addIdea(talk, at % 2 ? 'b' : 'a', idea);
    await look(talk, '12-ideas');
    await talk.next('choose');
    for (const who of parties) {
      for (const idea of ideas) await second.mark(talk, who, idea, 'works');
      await second.markedAll(talk, who);
    }
    await second.revealed(talk);
    await second.chooseFreely(talk);
    await look(talk, '14-revealed');
    await talk.next('agree');
    const when = { when: 'from tomorrow', where: 'at school' };
    await second.writeItem(talk, 'a', { ...when, what: 'I say where my book is.' });
    await second.writeItem(talk, 'b', { ...when, what: 'I ask first.' });
    await second.writeLast(talk, 'We talked.', 'First we talk.');
    await look(talk, '15-agree');
    await second.freeze(talk);
    await talk.next('sign');
    for (const who of parties) await second.sign(talk, who, who === 'a' ? 'A.K.' : 'N.B.');
    await second.witness(talk, 'lead', 'L.P.');
    await look(talk, '18-witnessed');
    await talk.next('close');
    await look(talk, '19-close');
    await second.destroy(talk);
    await look(talk, '20-receipt');
    await second.openCopy(talk, 'b');
    await talk.page('b').getByText('I ask first.').waitFor();
    await look(talk, '21-copy');
  });
});
