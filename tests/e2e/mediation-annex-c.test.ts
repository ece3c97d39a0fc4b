import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { merge } from '../../shared/wire/merge-patch.ts';
import type { Answer, PatchFrame, WholeView } from '../../shared/wire/protocol.ts';
import type { SharedView, View } from '../../shared/wire/view.ts';
import { useBrowser } from '../support/browser.ts';
import { pushText, sendCommand, type Command } from '../support/pages/by-hand.ts';
import { reads } from '../support/pages/looking.ts';
import * as second from '../support/pages/mediation-agreeing.ts';
import * as first from '../support/pages/mediation-play.ts';
import { everyone, mediators, Mediation, parties, type Place } from '../support/pages/mediation.ts';
import { openHouse, type Guest, type OpenHouse } from '../support/pages/session.ts';
import type { Frame } from '../support/pages/traffic.ts';
import { Wire } from '../support/wire.ts';
import { readable } from '../support/readable.ts';

const lines: string[] = [];
const atTable: readonly Place[] = [...mediators, ...parties];
const browser = useBrowser({ lasting: true });
let house: OpenHouse;
let cables: Record<'a' | 'b', Wire>;

beforeAll(async () => {
  house = await openHouse({ write: (line) => void lines.push(line) });
  cables = { a: await Wire.to(house.app.url), b: await Wire.to(house.app.url) };
});
afterAll(async () => {
  for (const cable of Object.values(cables ?? {})) cable.close();
  await house?.close();
});

/** A word of its own in every hidden place -> who may ever receive it. */
const rightful: Record<string, readonly Place[]> = {
  'KANARIE-NOTITIE': [],
  'KANARIE-VERHAAL': ['lead', 'colead', 'b'],
  'KANARIE-ONBEVESTIGD': [...mediators, 'a'],
  'KANARIE-SAMENVATTING': atTable,
  'KANARIE-KAMER': mediators,
  'KANARIE-NIET-VERTELD': [...mediators, 'a'],
  'KANARIE-VERTELD': atTable,
  'KANARIE-NOOD': atTable,
  'KANARIE-IDEE': atTable,
  'KANARIE-KLAD': atTable,
  'AFSPRAAK-GETEKEND': atTable,
};
/** What must be nowhere once the talk is over. */
const destroyed = Object.keys(rightful).filter((word) => word.startsWith('KANARIE'));
const hiddenFromB = Object.keys(rightful).filter((word) => !rightful[word]?.includes('b'));

const refused = (code: string) => ({ ok: false, refusal: { code } });
const isAnswer = ({ text }: Frame): boolean => /^43\d/.test(text);

interface Event {
  readonly name: string;
  readonly data: unknown;
}
/** What Socket.IO brought to somebody, as the page reads it. */
const eventsOf = (talk: Mediation, place: Place): Event[] =>
  talk.traffic[place].frames.flatMap(({ of, text }) => {
    if (of !== 'socket') return [];
    if (text.startsWith('42[')) {
      const [name, data] = JSON.parse(text.slice(2)) as [string, unknown];
      return [{ name, data }];
    }
    // What a command changed comes with its answer.
    const [answer] = /^43\d+\[/.test(text)
      ? (JSON.parse(text.slice(text.indexOf('['))) as [Answer])
      : [];
    return answer?.patch ? [{ name: 'patch', data: answer.patch }] : [];
  });

/** Each of the shared views that somebody ever had. */
function sharedViews(talk: Mediation, place: Place): SharedView[] {
  let now: SharedView | undefined;
  return eventsOf(talk, place).flatMap(({ name, data }) => {
    if (name === 'view') now = (data as WholeView).shared;
    const { shared } = name === 'patch' ? (data as PatchFrame) : {};
    if (now && shared) now = merge(now, shared.patch);
    return now ? [now] : [];
  });
}

/** Whatever the routes of a session give to somebody. */
const given = (guest: Guest, session: string): Promise<string> =>
  guest.page.evaluate(async (id) => {
    const paths = ['', '/keep', '/receipt', '/reports', '/invitations'];
    const answers = paths.map(async (path) => (await fetch(`/api/sessions/${id}${path}`)).text());
    return (await Promise.all(answers)).join('\n');
  }, session);

describe('Annex C, played by five people in browsers', () => {
  let talk: Mediation;
  const page = (place: Place) => talk.page(place);
  const guest = (place: Place) => talk.guests[place];
  let ids: Record<Place, string>;

  beforeAll(async () => {
    const urls = { a: cables.a.url, b: cables.b.url };
    talk = new Mediation(browser, house.app.url, { urls });
    await talk.begin();
    await first.comeIn(talk);
    await first.intake(talk);
    await first.agreeRules(talk);
    await talk.next('stories');
    const views = await Promise.all(everyone.map((place) => guest(place).view()));
    ids = Object.fromEntries(views.map(({ me }, at) => [everyone[at], me.person])) as typeof ids;
  });

  /** A command that changes nothing, answered by the server: what was on its way before it has come. */
  async function settle(place: Place): Promise<void> {
    expect(await guest(place).send('pen/take')).toEqual({ ok: true });
  }

  /** Nothing at all reaches these people while something is done: no frame, so no size and no moment. */
  async function unseen(others: readonly Place[], act: () => Promise<void>): Promise<void> {
    for (const place of others) await settle(place);
    const from = others.map((place) => talk.traffic[place].frames.length);
    await act();
    for (const place of others) await settle(place);
    for (const [at, place] of others.entries()) {
      const came = talk.traffic[place].frames.slice(from[at]).filter((one) => !isAnswer(one));
      expect(came.map(({ of, text }) => `${place}, ${of}: ${text}`)).toEqual([]);
    }
  }

  /** What is hidden from the other party and from the adult stands nowhere in their pages, shown or not. */
  async function nowhereOnScreen(): Promise<void> {
    const other = await reads(page('b'));
    for (const word of hiddenFromB) expect(other).not.toContain(word);
    const adult = await reads(page('adult'));
    for (const word of Object.keys(rightful)) expect(adult).not.toContain(word);
  }

  test('8: the adult is in the list of everybody from the first view on', () => {
    for (const place of atTable) {
      const [view] = sharedViews(talk, place);
      const adults = Object.values(view?.people ?? {}).filter(({ role }) => role === 'coord');
      expect(adults).toMatchObject([{ name: 'Mevrouw Maes', place: 'in' }]);
      expect(view?.phase?.id).toBe('intake');
    }
  });

  test('1: own notes reach nobody, and nobody hears that something is written', async () => {
    await unseen(['b', 'lead', 'colead', 'adult'], async () => {
      await talk.tool('a', 'private').locator('[contenteditable=true]').focus();
      await page('a').keyboard.insertText('KANARIE-NOTITIE');
      await page('a').keyboard.type(' en meer');
      await expect.poll(() => readable(house.data, 'KANARIE-NOTITIE')).toBe(true);
    });
  });

  test('4: in an uninterrupted turn the stage refuses the others; Pause and Help work', async () => {
    await first.beginTurn(talk, 'a', 'KANARIE-VERHAAL');
    for (const type of ['turns/stop', 'turns/pass', 'turns/extend'])
      expect(await guest('b').send(type)).toMatchObject(refused('turns/not-yours'));
    for (const of of parties) {
      const name = `turns:stage:${ids[of]}`;
      expect(await pushText(page('b'), talk.session, name, 'IK-OOK')).toBe(4403);
    }
    await talk.press('b', 'Hulp', '');
    await page('b').getByRole('dialog', { name: 'Hulp' }).waitFor();
    await page('b').keyboard.press('Escape');
    await talk.press('b', 'Pauze', '');
    for (const place of atTable) await page(place).getByText('Er is een pauze gevraagd').waitFor();
    // In a mediation nothing goes on in a pause: everybody rests, and the table is put away.
    for (const place of parties)
      await talk.tool(place, 'turns').locator('textarea').waitFor({ state: 'detached' });
    await talk.press('lead', 'We gaan verder', '');
    const field = talk.tool('a', 'turns').locator('textarea');
    await expect.poll(() => field.inputValue()).toBe('KANARIE-VERHAAL');
    await talk.see('b', 'turns', 'KANARIE-VERHAAL');
    await first.endTurn(talk, 'a');
    expect(await readable(house.data, 'IK-OOK')).toBe(false);
  });

  test('1: a summary is not the other party’s before its own says it is right', async () => {
    await unseen(['b', 'adult'], async () => {
      await first.summarise(talk, 'a', 'KANARIE-ONBEVESTIGD');
      await first.summarise(talk, 'a', 'KANARIE-SAMENVATTING');
    });
    await first.confirmSummary(talk, 'a', 'KANARIE-SAMENVATTING');
  });

  test('1: what one party answers is between that party and the mediators', async () => {
    await unseen(['b', 'adult'], async () => {
      await talk.press('a', 'Er ontbreekt iets', '', 'heard');
      await talk.see('lead', 'heard', 'Er ontbreekt iets');
    });
  });

  test('1: of a talk apart the other party gets no word and no sign of what is written', async () => {
    await unseen(['b', 'adult'], async () => {
      await talk.press('a', 'Vraag een apart gesprek', '');
      await talk.see('lead', 'caucus', 'vraagt een apart gesprek');
    });
    await first.beginApart(talk, 'a');
    await unseen(['b', 'adult'], async () => {
      await first.writeApart(talk, 'a', 'KANARIE-KAMER');
      await first.putOnList(talk, 'a', 'KANARIE-NIET-VERTELD');
      await first.putOnList(talk, 'a', 'KANARIE-VERTELD');
      await first.confirmList(talk, 'a');
    });
    await nowhereOnScreen();
    expect(await pushText(page('b'), talk.session, 'caucus:room:1', 'IK-OOK')).toBe(4403);
    await first.comeBack(talk);
    const list = talk.tool('a', 'caucus').getByRole('listitem');
    const told = list.filter({ hasText: 'KANARIE-VERTELD' });
    await told.getByRole('button', { name: 'Vertel dit in de kring' }).click();
    await talk.see('b', 'caucus', 'KANARIE-VERTELD');
    await first.offerApart(talk, 'b', false);
    await nowhereOnScreen();
  });

  test('2: nobody presses for another, two tabs are one person, who is away keeps it shut', async () => {
    browser.allow('server-away');
    for (const [type, data] of [
      ['heard/answer', { question: 'mediators', answer: 'yes' }],
      ['summaries/confirm', { version: 2 }],
      ['intake/willing', { on: true }],
    ] as const)
      expect(await guest('lead').send(type, data)).toMatchObject(refused('tool/closed'));

    const tabs = await Promise.all(
      (['a', 'lead'] as const).map(async (place) => {
        const tab = await page(place).context().newPage();
        await tab.goto(page(place).url());
        return tab;
      }),
    );
    const [ofA, ofLead] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    for (const at of [page('a'), ofA]) {
      const heard = at.locator('kring-heard-tool');
      await heard.getByRole('button', { name: 'Ja', exact: true }).click();
      await heard.getByRole('button', { name: 'Ja', pressed: true, exact: true }).waitFor();
    }
    await talk.see('lead', 'heard', 'nog geen antwoord');
    expect(await guest('lead').send('heard/ready', { question: 'mediators' })).toMatchObject(
      refused('heard/not-all'),
    );

    cables.b.pullOut();
    const away = async () => (await guest('lead').view()).shared.people[ids.b]?.present;
    await expect.poll(away, { timeout: 20_000 }).toBe(false);
    expect(await guest('lead').send('session/next', { from: 'stories' })).toMatchObject(
      refused('gate/hard'),
    );
    cables.b.putBack();
    await expect.poll(away, { timeout: 20_000 }).toBe(true);
    await first.beginTurn(talk, 'b', 'Ik had het alleen geleend.');
    await first.endTurn(talk, 'b');
    await first.sayHeard(talk, 'b');
    for (const at of [page('lead'), ofLead]) {
      const heard = at.locator('kring-heard-tool');
      if (at === page('lead')) await talk.press('lead', 'Wij gaan verder', '', 'heard');
      await heard.getByText('Jij tikte. We wachten op Sam.').waitFor();
    }
    expect(await guest('lead').send('session/next', { from: 'stories' })).toMatchObject(
      refused('gate/hard'),
    );
    for (const tab of tabs) await tab.close();
    await talk.press('colead', 'Wij gaan verder', '', 'heard');
    await talk.next('needs');
  });

  test('1: sealed marks come out together, and until then nobody hears of them', async () => {
    await first.addNeed(talk, 'a', 'KANARIE-NOOD');
    await first.addNeed(talk, 'b', 'Ik wil dat iemand het vraagt.');
    await first.restate(talk);
    await first.askQuestion(talk, 'Hoe lenen we zonder dat iemand schrikt?');
    for (const place of atTable) await talk.front(place, 'Deze stap', '');
    for (const place of parties) await first.sayHeard(talk, place);
    await first.tapLast(talk);
    await talk.next('ideas');
    const ideas = ['KANARIE-IDEE', 'Een bericht sturen.', 'Samen lezen.', 'Eerst vragen.'];
    for (const [at, idea] of ideas.entries()) await second.addIdea(talk, at % 2 ? 'b' : 'a', idea);
    await talk.next('choose');
    await unseen(['b', 'lead', 'colead', 'adult'], async () => {
      for (const idea of ideas) await second.mark(talk, 'a', idea, 'if');
      await second.markedAll(talk, 'a');
      await talk.see('a', 'cards', 'Alles wordt samen getoond');
    });
    await unseen(['a', 'lead', 'colead', 'adult'], async () => {
      for (const idea of ideas) await second.mark(talk, 'b', idea, 'works');
      // The last mark is back on this screen before the window closes.
      await talk
        .button('b', 'Ik ben klaar', '', 'cards')
        .and(page('b').locator(':enabled'))
        .waitFor();
    });
    await second.markedAll(talk, 'b');
    await second.revealed(talk);
    for (const place of ['b', 'lead', 'colead', 'adult'] as const)
      for (const mark of ['works', 'if', 'not'])
        expect(await talk.traffic[place].has(`"${ids.a}":"${mark}"`)).toBe(false);
    await second.chooseFreely(talk);
    await nowhereOnScreen();
    await talk.next('agree');
  });

  test('3: one comma voids every signature; an old one counts for nothing', async () => {
    const item = { when: 'vanaf morgen', where: 'op school' };
    await second.writeItem(talk, 'a', { ...item, what: 'KANARIE-KLAD' });
    const what = page('lead').getByRole('article', { name: 'Afspraak 1' }).getByLabel('Wat doet');
    await what.fill('AFSPRAAK-GETEKEND');
    for (const place of parties) await talk.see(place, 'agreement', 'AFSPRAAK-GETEKEND');
    await second.writeItem(talk, 'b', { when: 'nu', where: 'overal', what: 'Ik vraag het eerst.' });
    await second.writeLast(talk, 'We hebben gepraat.', 'Eerst samen praten.');
    await second.freeze(talk);
    await talk.next('sign');
    for (const place of parties) await second.sign(talk, place, place === 'a' ? 'A.K.' : 'N.B.');
    await talk.see('lead', 'agreement', 'Iedereen tekende dezelfde tekst.');
    const frames = talk.traffic.a.sent.filter(({ text }) => text.includes('"agreement/sign"'));
    const [, signed] = JSON.parse(frames[0]?.text.replace(/^42\d+/, '') ?? '[]') as [
      string,
      Command,
    ];

    await talk.press('lead', 'Verander de tekst', '');
    await talk.press('lead', 'Ja, verander de tekst', '');
    await what.fill('AFSPRAAK-GETEKEND,');
    for (const place of parties) {
      await talk.see(place, 'agreement', 'Handtekeningen op een oude versie tellen niet meer');
      await talk.see(place, 'agreement', 'AFSPRAAK-GETEKEND,');
    }
    await second.freeze(talk);
    expect(await sendCommand(page('a'), talk.session, signed)).toMatchObject({ ok: true });
    const again = { ...signed, id: 'nog-eens-hetzelfde' };
    expect(await sendCommand(page('a'), talk.session, again)).toMatchObject(
      refused('agreement/changed'),
    );
    await second.sign(talk, 'b', 'N.B.');
    await talk.see('lead', 'agreement', 'leest nog');
    expect(await guest('lead').send('agreement/sign', signed.data)).toMatchObject(
      refused('tool/closed'),
    );
    expect(await guest('lead').send('session/next', { from: 'sign' })).toMatchObject(
      refused('gate/hard'),
    );
    await second.sign(talk, 'a', 'A.K.');
    await talk.see('b', 'agreement', 'Getekend door Amir');
    await nowhereOnScreen();
    await talk.next('close');
  });

  test('8: the adult received the envelope, and nothing else', async () => {
    browser.allow('refused-answer');
    const views = sharedViews(talk, 'adult');
    const after = views.filter(({ phase }) => phase?.id !== 'intake');
    expect(after.length).toBeGreaterThan(20);
    for (const view of after) expect(view.tools).toEqual({});
    expect(talk.traffic.adult.documents).toEqual([]);
    const { me }: View = await guest('adult').view();
    expect([me.docs, me.tools]).toEqual([{}, {}]);
    const answers = await given(guest('adult'), talk.session);
    for (const word of Object.keys(rightful)) expect(answers).not.toContain(word);
  });

  test('1: no frame and no answer ever held what its reader may not know', async () => {
    for (const [word, places] of Object.entries(rightful))
      for (const place of everyone) {
        const has = await talk.traffic[place].has(word);
        const may = places.includes(place);
        // Who wrote it may get the own words back.
        if (place !== 'a') expect(`${place} ${word} ${has}`).toBe(`${place} ${word} ${may}`);
      }
  });

  test('5: after the end it is nowhere, and who was away cannot bring it back', async () => {
    browser.allow('server-away', 'refused-answer');
    for (const word of destroyed.filter((one) => one !== 'KANARIE-KAMER'))
      expect(`${word} ${await readable(house.data, word)}`).toBe(`${word} true`);
    await talk.front('a', 'Deze stap', '');
    cables.a.pullOut();
    await talk.tool('a', 'private').locator('[contenteditable=true]').focus();
    await page('a').keyboard.insertText('KANARIE-TERUG ');
    await second.pressDestroy(talk);
    await second.receiptFor(talk, ['adult', 'lead', 'colead', 'b']);
    cables.a.putBack();
    await second.receiptFor(talk, ['a']);
    for (const name of [`private:own:${ids.a}`, `turns:stage:${ids.a}`, 'caucus:room:1'])
      expect(await pushText(page('a'), talk.session, name, 'KANARIE-TERUG')).toBeGreaterThan(4399);
    for (const word of [...destroyed, 'KANARIE-TERUG']) {
      expect(`${word} ${await readable(house.data, word)}`).toBe(`${word} false`);
      expect(lines.some((line) => line.includes(word))).toBe(false);
    }
    for (const place of everyone) {
      const left = await reads(page(place));
      for (const word of [...destroyed, 'KANARIE-TERUG'])
        expect(`${place} ${left}`).not.toContain(word);
    }
    expect(lines.length).toBeGreaterThan(10);
  });
});

describe('Annex C 6: a report just before the end', () => {
  interface Ending {
    readonly talk: Mediation;
    /** What the other party got from the report on, with names and numbers made alike. */
    readonly ofB: string[];
  }

  const alike = (text: string): string =>
    text.replace(/(?=[\w-]*\d|[\w-]*[A-Z])[\w-]{16,}/g, '#').replace(/\d+/g, '0');

  async function played(word: string, reports: boolean): Promise<Ending> {
    const talk = new Mediation(browser, house.app.url);
    await talk.begin();
    await first.comeIn(talk);
    await first.intake(talk);
    await first.agreeRules(talk);
    await talk.next('stories');
    await first.beginTurn(talk, 'a', word);
    await first.endTurn(talk, 'a');
    expect(await talk.guests.b.send('pen/take')).toEqual({ ok: true });
    const { frames, answers } = talk.traffic.b;
    const from = [frames.length, answers.length];
    if (reports) {
      await talk.press('a', 'Hulp', '');
      await talk.press('a', 'Meld iets over dit gesprek', '');
      await talk.fill('a', 'Wat wil je melden?', '', 'MELDING-TEKST');
      await talk.press('a', 'Verstuur de melding', '');
      await talk.press('a', 'Terug naar het gesprek', '');
    }
    await talk.press('lead', 'Sluit af', '');
    const dialog = talk.page('lead').locator('kring-lead-bar kring-dialog[open]');
    await dialog.getByRole('button', { name: 'Sluit de sessie af' }).click();
    await second.receiptFor(talk, everyone);
    // A page that is left while an answer comes has no body of it.
    await talk.page('b').waitForLoadState('networkidle');
    await talk.traffic.b.has('');
    await talk.page('b').goto(`${house.app.url}/recap/${talk.session}`);
    await talk.page('b').getByRole('heading', { level: 1 }).waitFor();
    await talk.traffic.b.has('');
    const got = frames.slice(from[0]).map(({ of, text }) => `${of} ${text}`);
    // Two answers that were asked for together may come in either order.
    const later = answers.slice(from[1]).map(alike).sort();
    return { talk, ofB: [...got.map(alike), ...later] };
  }

  test('holds it, sealed; without one it is gone; the other party cannot tell which', async () => {
    browser.allow('refused-answer');
    const held = await played('KANARIE-VERZEGELD', true);
    const free = await played('KANARIE-VERDWENEN', false);
    expect(await readable(house.data, 'KANARIE-VERZEGELD')).toBe(true);
    expect(await readable(house.data, 'KANARIE-VERDWENEN')).toBe(false);
    expect(held.ofB.length).toBeGreaterThan(3);
    expect(held.ofB).toEqual(free.ofB);
    for (const place of everyone) {
      const answers = await given(held.talk.guests[place], held.talk.session);
      expect(answers).not.toContain('KANARIE-VERZEGELD');
      expect(answers.includes('MELDING-TEKST')).toBe(place === 'adult');
      const others = held.talk.traffic[place];
      if (place === 'lead' || place === 'b') expect(await others.has('MELDING')).toBe(false);
    }
    for (const word of ['KANARIE-VER', 'MELDING'])
      expect(lines.some((line) => line.includes(word))).toBe(false);
  });
});
