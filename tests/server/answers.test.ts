import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { chance } from '../support/chance.ts';
import { HeldDisk } from '../support/held-disk.ts';
import { Listener, type Frame } from '../support/listener.ts';
import { seed } from '../support/seed.ts';
import { House, saidIn, type Browser, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
let disk: HeldDisk;
const listeners: Listener[] = [];

beforeEach(async () => {
  house = await House.open({ gatewayLimits: { commandsPerSecond: 1e6, commandsBurst: 1e6 } });
  await house.app.close();
  disk = new HeldDisk();
  await house.start(0, { storage: disk.wrap(await openSqlite(house.folder)) });
  circle = await house.circle();
});
afterEach(async () => {
  disk.letGo();
  for (const { socket } of listeners.splice(0)) socket.close();
  await house.close();
});

async function listen({ cookie }: Browser): Promise<Listener> {
  const listener = await Listener.connect(house.app.url, circle.session, cookie);
  listeners.push(listener);
  return listener;
}

/** From now on the disk takes its time, and one commit is on its way to it. */
async function busyDisk(): Promise<void> {
  disk.holding = true;
  void circle.leadTab.send('talk/say', { text: 'before' });
  await expect.poll(() => disk.held).toBe(1);
}

/** A command that is refused by its shape alone: when it is answered, those before it stand in the line. */
async function arrived(listener: Listener): Promise<void> {
  await listener.ask('talk/say', { text: '' });
  listener.frames.pop();
}

const kind = (frame: Frame): string => Object.keys(frame)[0] ?? '';
const kinds = (frames: readonly Frame[]): string[] => frames.map(kind);
const said = (frame: Frame | undefined): string => JSON.stringify(frame);
const seconds = (n: number) => ({ timeout: n * 1_000 });

describe('an answer and what it changed arrive together', () => {
  test('as one frame to whoever asked; to their other tab and to the others as a patch', async () => {
    const [asking, other, lead] = [
      await listen(circle.member),
      await listen(circle.member),
      await listen(circle.lead),
    ];
    await asking.ask('talk/say', { text: 'hallo' });
    for (const one of [asking, other, lead]) {
      const frames = (await one.settled()).slice(1);
      expect(kinds(frames)).toEqual([one === asking ? 'answer' : 'patch']);
      expect(said(frames[0])).toContain('hallo');
    }
    await asking.ask('talk/whisper', { text: 'geheim' });
    expect(said((await asking.settled()).at(-1))).toContain('geheim');
    expect(said((await other.settled()).at(-1))).toContain('geheim');
    expect(JSON.stringify(lead.frames)).not.toContain('geheim');
  });

  test('when several went to the disk together: the first brings all, in one frame of both parts', async () => {
    const [asking, other] = [await listen(circle.member), await listen(circle.member)];
    await busyDisk();
    const before = asking.frames.length;
    const asked = ['talk/say', 'talk/whisper'].map((type) => asking.ask(type, { text: type }));
    await arrived(asking);
    disk.letGo();
    await Promise.all(asked);
    const frames = (await asking.settled()).slice(before);
    expect(kinds(frames)).toEqual(['patch', 'answer', 'answer']);
    expect(frames[1]).toMatchObject({ answer: { ok: true, patch: { shared: {}, me: {} } } });
    expect(frames[2]).toEqual({ answer: { ok: true } });
    const last = (await other.settled()).at(-1);
    expect(last).toMatchObject({ patch: { shared: {}, me: {} } });
  });

  test('whoever leaves, or is removed meanwhile, sees from outside first and has the answer then', async () => {
    const [member, lead] = [await listen(circle.member), await listen(circle.lead)];
    await busyDisk();
    const before = member.frames.length;
    const removing = lead.ask('session/remove', { person: circle.memberId });
    await arrived(lead);
    const late = member.ask('talk/say', { text: 'too late' });
    await arrived(member);
    disk.letGo();
    await Promise.all([removing, late]);
    const frames = (await member.settled()).slice(before);
    expect(kinds(frames)).toEqual(['patch', 'view', 'answer']);
    expect(frames[1]).toMatchObject({ view: { me: { place: 'removed' } } });
    expect(frames[2]).toMatchObject({ answer: { ok: false, refusal: { code: 'seat/none' } } });
    // There is nothing to be seen, and an answer all the same.
    expect(await member.ask('talk/say', { text: 'x' })).toMatchObject({ ok: false });
  });

  test('a refusal of what stood already, and an answer that there was nothing to do, wait for nobody', async () => {
    const member = await listen(circle.member);
    await member.ask('talk/say', { text: 'once' }, 'abcdefgh-once');
    expect(await member.ask('talk/never')).toEqual({
      ok: false,
      refusal: { code: 'talk/never', text: { nl: 'Nee.', en: 'No.' } },
    });
    expect(await member.ask('talk/say', { text: 'once' }, 'abcdefgh-once')).toEqual({ ok: true });
  });

  test('whoever comes back before the answer and asks again has it, after the view that shows it', async () => {
    const first = await listen(circle.member);
    await busyDisk();
    void first.ask('talk/say', { text: 'once' }, 'abcdefgh-once');
    await arrived(first);
    first.socket.close();
    const second = await listen(circle.member);
    const asked = second.ask('talk/say', { text: 'once' }, 'abcdefgh-once');
    await arrived(second);
    disk.letGo();
    expect(await asked).toMatchObject({ ok: true });
    const frames = second.frames.map(said);
    const shown = frames.findIndex((frame) => frame.includes('once'));
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(frames.findIndex((frame) => frame.includes('"answer"')));
  });

  test('nothing that was lost is shown, and it is refused without a patch', async () => {
    const member = await listen(circle.member);
    disk.broken = true;
    const answer = await member.ask('talk/say', { text: 'lost' });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'storage/failed' } });
    expect(kinds((await member.settled()).slice(1))).toEqual(['answer']);
    disk.broken = false;
    expect(await member.ask('talk/say', { text: 'kept' })).toMatchObject({ ok: true, patch: {} });
    expect(JSON.stringify(member.frames)).not.toContain('lost');
  });
});

describe('in whatever order people ask', () => {
  test('the view shows what a command did when it is answered', seconds(30), async () => {
    const random = chance(seed);
    const again = circle.lead.open(circle.session);
    await again.until((view) => view.shared.tools['talk'] !== undefined);
    const tabs = [circle.leadTab, circle.memberTab, again];
    const ask = async (n: number): Promise<void> => {
      const whispers = random() < 0.4;
      // Two tabs of one person would whisper over each other.
      const tab = whispers ? circle.memberTab : tabs[Math.floor(random() * tabs.length)]!;
      const type = whispers ? 'talk/whisper' : 'talk/say';
      expect(await tab.send(type, { text: `words ${n}` })).toEqual({ ok: true });
      const view = tab.link.view!;
      const { secret } = view.me.tools['talk'] as { secret: string };
      if (whispers) expect(Number(secret.split(' ')[1])).toBeGreaterThanOrEqual(n);
      else expect(saidIn(view)).toContain(`words ${n}`);
    };
    for (let n = 0; n < 150;) {
      const together = 1 + Math.floor(random() * 8);
      await Promise.all(Array.from({ length: together }, () => ask((n += 1))));
    }
  });
});
