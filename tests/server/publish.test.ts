import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WholeView } from '../../shared/wire/protocol.ts';
import { Listener } from '../support/listener.ts';
import { Browser, House, saidIn, waitFor, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
const sockets: Socket[] = [];
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await house.close();
});

async function listen(cookie: string): Promise<Listener> {
  const listener = await Listener.connect(house.app.url, circle.session, cookie);
  sockets.push(listener.socket);
  return listener;
}

describe('publishing', () => {
  test('a patch goes to those who may know, and nobody else gets a frame (law 5)', async () => {
    const { lead, leadTab, memberTab } = circle;
    const { socket, frames } = await listen(lead.cookie);
    const before = frames.length;
    await memberTab.send('talk/whisper', { text: 'mijn geheim' });
    await memberTab.until(
      (view) => (view.me.tools['talk'] as { secret: string }).secret === 'mijn geheim',
    );
    // Anything that was published for the whisper left before this one.
    await leadTab.send('talk/say', { text: 'marker' });
    await waitFor(
      (changed) => (socket.on('patch', changed), () => socket.off('patch', changed)),
      () => JSON.stringify(frames).includes('marker') || undefined,
      () => 'the marker',
    );
    const later = frames.slice(before);
    expect(later).toHaveLength(1);
    expect(JSON.stringify(later)).toContain('marker');
    expect(JSON.stringify(frames)).not.toContain('mijn geheim');
  });

  test('commands that went to the disk together leave as one patch, and revisions count without gaps', async () => {
    const { lead, leadTab, memberTab } = circle;
    const { frames } = await listen(lead.cookie);
    const before = frames.length;
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => memberTab.send('talk/say', { text: `n${n}` })),
    );
    await leadTab.until((view) => saidIn(view).length === 12);
    const whole = frames[0] as { view: WholeView };
    const revs = frames
      .slice(before)
      .map((frame) => ('patch' in frame ? frame.patch.shared?.rev : undefined));
    expect(revs).toEqual(revs.map((_, index) => whole.view.sharedRev + 1 + index));
    expect(revs.length).toBeLessThan(12);
  });

  test('whoever is removed gets the outside view at once', async () => {
    const { leadTab, memberTab, memberId } = circle;
    await leadTab.send('talk/say', { text: 'inside' });
    await memberTab.until((view) => saidIn(view).includes('inside'));
    await leadTab.send('session/remove', { person: memberId });
    const view = await memberTab.until((seen) => seen.me.place === 'removed');
    expect(view.shared.tools).toEqual({});
    expect(view.shared.phase).toBeUndefined();
    await leadTab.send('talk/say', { text: 'among us' });
    await leadTab.until((seen) => saidIn(seen).includes('among us'));
    expect(JSON.stringify(memberTab.link.view)).not.toContain('among us');
  });

  test('no frame of the circle reaches somebody who was removed, not even one on its way', async () => {
    const { leadTab, memberId, member, code, session } = circle;
    const third = new Browser(house);
    await third.join(code, 'Cy');
    const thirdTab = third.open(session);
    const { me } = await thirdTab.until((view) => view.me.place === 'waiting');
    await leadTab.until((view) => me.person in view.shared.people);
    await leadTab.send('session/admit', { person: me.person });
    await thirdTab.until((view) => view.me.place === 'in');
    const { socket, frames } = await listen(member.cookie);
    // Both in one tick: what is said belongs to the circle without the one who was removed.
    await Promise.all([
      leadTab.send('session/remove', { person: memberId }),
      leadTab.send('talk/say', { text: 'among us at once' }),
    ]);
    await leadTab.send('talk/say', { text: 'among us later' });
    await thirdTab.until((view) => saidIn(view).includes('among us later'));
    // A frame of another kind, after all of those, on the same connection.
    const settled = new Promise<void>((resolve) => socket.once('view', () => resolve()));
    socket.emit('view');
    await settled;
    expect(JSON.stringify(frames)).not.toContain('among us');
    expect(frames.some((frame) => 'view' in frame && frame.view.me.place === 'removed')).toBe(true);
  });

  test('a repeated command has one effect (law 3)', async () => {
    const { leadTab } = circle;
    const member = await listen(circle.member.cookie);
    const say = () => member.ask('talk/say', { text: 'once' }, 'abcdefgh-once');
    expect(await say()).toMatchObject({ ok: true });
    expect(await say()).toEqual({ ok: true });
    await leadTab.send('talk/say', { text: 'end' });
    const view = await leadTab.until((seen) => saidIn(seen).includes('end'));
    expect(saidIn(view)).toEqual(['once', 'end']);
  });
});
