import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tools } from '../../shared/tools/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { Browser, House, type Tab } from '../support/server.ts';

let house: House;
let lead: Browser;
let session: string;
let code: string;
let leadTab: Tab;
beforeEach(async () => {
  house = await House.open({ forms, tools });
  lead = new Browser(house);
  session = await lead.start('Ada', 'tutor');
  code = (await lead.invitation(session)).code;
  leadTab = lead.open(session);
  await leadTab.until((view) => view.me.place === 'in');
});
afterEach(() => house.close());

/** Seats for who is invited to the open table. */
const SEATS = forms['tutor']!.seats.member!.max;

interface Knocker {
  readonly browser: Browser;
  readonly tab: Tab;
  readonly id: string;
}

async function knock(name: string): Promise<Knocker> {
  const browser = new Browser(house);
  expect((await browser.join(code, name)).status).toBe(200);
  const tab = browser.open(session);
  const { me } = await tab.until((view) => view.me.place === 'waiting');
  await leadTab.until((view) => view.shared.people[me.person]?.present === true);
  return { browser, tab, id: me.person };
}

const knockAll = async (count: number): Promise<Knocker[]> => {
  const all: Knocker[] = [];
  for (let n = 0; n < count; n += 1) all.push(await knock(`Pupil ${n}`));
  return all;
};

/** Closes the tab; the grace of presence passes. */
async function close({ tab, id }: Knocker): Promise<void> {
  const before = await sockets();
  tab.close();
  await expect.poll(sockets, { timeout: 20_000 }).toBe(before - 1);
  house.clock.advance(3_000);
  await leadTab.until((view) => view.shared.people[id]?.present === false);
}

async function sockets(): Promise<number> {
  const text = await (await house.metrics()).text();
  return Number(/^kring_sockets (\d+)/m.exec(text)?.[1]);
}

const statusAtDoor = async (): Promise<unknown> =>
  (await new Browser(house).get(`/api/invitations/${code}`)).body.status as unknown;

const refusal = async (name: string): Promise<unknown> =>
  (await new Browser(house).join(code, name)).body.refusal?.code as unknown;

describe('ghosts at the door', () => {
  test('who knocks and closes the tab keeps no place: the next one comes in line within seconds', async () => {
    const all = await knockAll(SEATS);
    expect(await statusAtDoor()).toBe('queue');
    expect(await refusal('Too many')).toBe('seat/queue');
    for (const one of all.slice(1)) await close(one);
    house.clock.advance(5_000);
    expect(await statusAtDoor()).toBe('open');
    await knock('The next one');
  });

  test('whoever leads no longer sees them after a minute, and sees them again when they come back', async () => {
    const one = await knock('Bo');
    await close(one);
    expect(leadTab.link.view?.shared.people[one.id]?.place).toBe('waiting');
    house.clock.advance(60_000);
    await leadTab.until((view) => view.shared.people[one.id] === undefined);
    const back = one.browser.open(session);
    await leadTab.until((view) => view.shared.people[one.id]?.present === true);
    await back.until((view) => view.me.place === 'waiting' && view.me.door === undefined);
    await leadTab.send('session/admit', { person: one.id });
    await back.until((view) => view.me.place === 'in');
  });

  test('who comes back to a full door is told so, and knocks when there is room (rule 6)', async () => {
    const one = await knock('Bo');
    await close(one);
    house.clock.advance(60_000);
    await leadTab.until((view) => view.shared.people[one.id] === undefined);
    const others = await knockAll(SEATS);
    const back = one.browser.open(session);
    const seen = await back.until((view) => view.me.place === 'waiting');
    expect(seen.me.door).toEqual({ how: 'gone' });
    expect(await back.send('session/knock')).toMatchObject({ refusal: { code: 'seat/queue' } });
    await others[0]!.tab.send('session/leave');
    expect(await back.send('session/knock')).toEqual({ ok: true });
    await leadTab.until((view) => view.shared.people[one.id] !== undefined);
  });

  test('nobody is let in beyond the seats (rule 7)', async () => {
    const all = await knockAll(SEATS);
    await close(all[0]!);
    house.clock.advance(5_000);
    all.push(await knock('The next one'));
    const answers = [];
    for (const { id } of [...all.slice(1), all[0]!])
      answers.push(await leadTab.send('session/admit', { person: id }));
    expect(answers.map(({ ok }) => ok)).toEqual([...all.slice(1).map(() => true), false]);
    expect(answers.at(-1)).toMatchObject({ refusal: { code: 'seat/full' } });
    expect(await statusAtDoor()).toBe('full');
  });

  test('made-up people who knock without a page fill no session: the oldest are forgotten', async () => {
    for (let n = 0; n < 60; n += 1) {
      expect((await new Browser(house).join(code, `Made up ${n}`)).status).toBe(200);
      house.clock.advance(60_000 + n);
      await leadTab.until((view) => Object.keys(view.shared.people).length === 1);
    }
    await house.restart();
    const again = new Browser(house);
    expect((await again.join(code, 'Bo')).status).toBe(200);
  }, 90_000);
});

describe('not now', () => {
  test('lets somebody wait and knock again; only then, and as often as it is said', async () => {
    const one = await knock('Bo');
    await leadTab.send('session/put-off', { person: one.id });
    const told = await one.tab.until((view) => view.me.door !== undefined);
    expect(told.me.place).toBe('waiting');
    expect(told.me.door).toEqual({ how: 'later', again: house.clock.now() + 30_000 });
    await leadTab.until((view) => view.shared.people[one.id] === undefined);
    expect(await one.tab.send('session/knock')).toMatchObject({ refusal: { code: 'seat/later' } });
    // Typing the code again is no way around it: it leads back to this page.
    expect((await one.browser.get(`/api/invitations/${code}`)).body).toMatchObject({ session });
    expect((await one.browser.join(code, 'Bo')).status).toBe(200);
    expect(leadTab.link.view?.shared.people[one.id]).toBeUndefined();
    house.clock.advance(30_000);
    expect(await one.tab.send('session/knock')).toEqual({ ok: true });
    await leadTab.until((view) => view.shared.people[one.id]?.place === 'waiting');
    await leadTab.send('session/admit', { person: one.id });
    await one.tab.until((view) => view.me.place === 'in');
  });

  test('tells the others nothing, and a final no is still there', async () => {
    const inside = await knock('In');
    await leadTab.send('session/admit', { person: inside.id });
    await inside.tab.until((view) => view.me.place === 'in');
    const frames: unknown[] = [];
    inside.tab.link.on(() => frames.push(inside.tab.link.view));
    const one = await knock('Bo');
    await leadTab.send('session/put-off', { person: one.id });
    await one.tab.until((view) => view.me.door !== undefined);
    house.clock.advance(30_000);
    await one.tab.send('session/knock');
    await leadTab.send('session/remove', { person: one.id });
    await one.tab.until((view) => view.me.place === 'removed');
    expect(await one.tab.send('session/knock')).toEqual({ ok: true });
    expect(one.tab.link.view?.me.place).toBe('removed');
    expect(frames).toEqual([]);
  });

  test('only hosts say it, and only of somebody who knocks', async () => {
    const one = await knock('Bo');
    const two = await knock('Cy');
    await leadTab.send('session/admit', { person: two.id });
    await two.tab.until((view) => view.me.place === 'in');
    expect(await two.tab.send('session/put-off', { person: one.id })).toMatchObject({
      refusal: { code: 'session/lead-only' },
    });
    expect(await one.tab.send('session/put-off', { person: one.id })).toMatchObject({
      refusal: { code: 'seat/none' },
    });
    await leadTab.send('session/put-off', { person: two.id });
    expect(two.tab.link.view?.me.place).toBe('in');
  });
});

test('a link for one person is a seat: who knocks is not before it', async () => {
  await knockAll(SEATS);
  const made = await lead.post(`/api/sessions/${session}/invitations`, { seats: 1 });
  const { token } = made.body as { token: string };
  const invited = new Browser(house);
  expect((await invited.join(token, 'Di')).status).toBe(200);
  await invited.open(session).until((view) => view.me.place === 'in');
});
