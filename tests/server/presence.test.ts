import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { House, saidIn, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(() => house.close());

const rung = (view: { shared: { tools: object } }): number =>
  (view.shared.tools as { talk: { rung: number } }).talk.rung;

describe('people, not connections (law 6)', () => {
  test('two tabs are one person; only the last one that closes counts, after 3 s', async () => {
    const { member, session, memberId, memberTab, leadTab } = circle;
    const second = member.open(session);
    await second.until((view) => view.me.place === 'in');
    memberTab.close();
    await second.send('talk/say', { text: 'the first tab is gone' });
    house.clock.advance(60_000);
    await leadTab.send('talk/say', { text: 'later' });
    const still = await leadTab.until((view) => saidIn(view).includes('later'));
    expect(still.shared.people[memberId]?.present).toBe(true);

    await closeAndSettle(house, second);
    house.clock.advance(2_999);
    await leadTab.send('talk/say', { text: 'within the grace' });
    const within = await leadTab.until((view) => saidIn(view).includes('within the grace'));
    expect(within.shared.people[memberId]?.present).toBe(true);
    house.clock.advance(1);
    await leadTab.until((view) => view.shared.people[memberId]?.present === false);
  });

  test('who comes back within the grace was never gone', async () => {
    const { member, session, memberId, memberTab, leadTab } = circle;
    const seen: (boolean | undefined)[] = [];
    leadTab.link.on(() => seen.push(leadTab.link.view?.shared.people[memberId]?.present));
    await closeAndSettle(house, memberTab);
    house.clock.advance(2_000);
    await member.open(session).until((view) => view.me.place === 'in');
    house.clock.advance(10_000);
    await leadTab.send('talk/say', { text: 'x' });
    await leadTab.until((view) => saidIn(view).includes('x'));
    expect(seen).not.toContain(false);
  });
});

describe('deadlines', () => {
  test('a deadline rings once, when it is due', async () => {
    const { leadTab } = circle;
    await leadTab.send('talk/bell', { after: 5000 });
    house.clock.advance(4999);
    await leadTab.send('talk/say', { text: 'not yet' });
    expect(rung(await leadTab.until((view) => saidIn(view).length === 1))).toBe(0);
    house.clock.advance(1);
    await leadTab.until((view) => rung(view) === 1);
    house.clock.advance(60_000);
    await leadTab.send('talk/say', { text: 'still once' });
    expect(rung(await leadTab.until((view) => saidIn(view).length === 2))).toBe(1);
  });

  test('a deadline lives through a restart, and who does not come back is gone after 10 s', async () => {
    const { leadTab, memberTab, memberId } = circle;
    await leadTab.send('talk/bell', { after: 5000 });
    await leadTab.until((view) => 'bell' in (view.shared.tools['talk'] as object));
    memberTab.close();
    await house.restart();
    await leadTab.status('offline').catch(() => undefined);
    await leadTab.until(() => leadTab.link.status === 'live', 'live again');
    house.clock.advance(5000);
    await leadTab.until((view) => rung(view) === 1);
    expect(leadTab.link.view?.shared.people[memberId]?.present).toBe(true);
    house.clock.advance(5000);
    await leadTab.until((view) => view.shared.people[memberId]?.present === false);
  });

  test('a deadline that passed while the server was down rings at the start', async () => {
    const { leadTab } = circle;
    await leadTab.send('talk/bell', { after: 5000 });
    const port = Number(new URL(house.app.url).port);
    await house.app.close();
    house.clock.advance(100_000);
    await house.start(port);
    house.clock.advance(0);
    await leadTab.until((view) => rung(view) === 1);
  });
});

/** The server has noticed that the connection is gone: it counts one less. */
async function closeAndSettle(at: House, tab: { close(): void }): Promise<void> {
  const before = await sockets(at);
  tab.close();
  while ((await sockets(at)) >= before) await new Promise((next) => setImmediate(next));
}

async function sockets(at: House): Promise<number> {
  const text = await (await at.metrics()).text();
  return Number(/^kring_sockets (\d+)/m.exec(text)?.[1]);
}
