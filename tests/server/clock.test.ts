import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { House, saidIn, type Circle } from '../support/server.ts';

const HOUR_MS = 3_600_000;

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(() => house.close());

const rung = (view: { shared: { tools: object } }): number =>
  (view.shared.tools as { talk: { rung: number } }).talk.rung;

/** Commands in one go: as many as are accepted, and the codes of those that are not. */
async function flood(count: number, type: string, data: object = {}): Promise<string[]> {
  const sent = Array.from({ length: count }, () => circle.leadTab.send(type, data));
  return (await Promise.all(sent)).map((ack) => (ack.ok ? 'ok' : ack.refusal.code));
}

describe('a clock that is set back', () => {
  test('makes nobody too fast', async () => {
    await circle.leadTab.send('talk/say', { text: 'before' });
    house.clock.set(-HOUR_MS);
    house.clock.advance(60_000);
    const answers = await flood(40, 'talk/say', { text: 'after' });
    expect(new Set(answers)).toEqual(new Set(['ok']));
  });

  test('does not lengthen what was to last a while', async () => {
    await circle.leadTab.send('talk/bell', { after: 60_000 });
    house.clock.set(-HOUR_MS);
    house.clock.advance(59_999);
    await circle.leadTab.send('talk/say', { text: 'not yet' });
    const early = await circle.leadTab.until((view) => saidIn(view).includes('not yet'));
    expect(rung(early)).toBe(0);
    house.clock.advance(1);
    await circle.leadTab.until((view) => rung(view) === 1);
  });

  test('not over a restart either', async () => {
    await circle.leadTab.send('talk/bell', { after: 60_000 });
    house.clock.set(-HOUR_MS);
    await house.restart();
    await circle.leadTab.until((view) => view.shared.people[circle.memberId]?.present === true);
    house.clock.advance(60_000);
    await circle.leadTab.until((view) => rung(view) === 1);
  });

  test('lets everybody be who they were', async () => {
    const before = circle.leadTab.link.view!.me.person;
    house.clock.set(-30 * 24 * HOUR_MS);
    const other = circle.lead.open(circle.session);
    expect((await other.until(() => true)).me.person).toBe(before);
  });
});

describe('a clock that is set forward', () => {
  test('rings what is due by then, within a minute', async () => {
    await circle.leadTab.send('talk/bell', { after: HOUR_MS });
    house.clock.set(HOUR_MS);
    house.clock.advance(61_000);
    await circle.leadTab.until((view) => rung(view) === 1);
  });
});

describe('ways out', () => {
  test('are open to whoever was too fast with everything else', async () => {
    expect(await flood(100, 'talk/say', { text: 'x' })).toContain('request/too-often');
    expect(await flood(1, 'session/pause')).toEqual(['ok']);
    expect(await flood(1, 'session/handover')).toEqual(['ok']);
    expect(await flood(1, 'session/leave')).toEqual(['ok']);
  });

  test('but not to a program that presses them without end', async () => {
    expect(await flood(100, 'session/pause')).toContain('request/too-often');
  });
});
