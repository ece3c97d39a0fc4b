import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import type { Here, There } from '../../shared/wire/whereabouts.ts';
import { anItem } from '../support/histories.ts';
import { Listener } from '../support/listener.ts';
import { Browser, House, waitFor } from '../support/server.ts';

/** Somebody at the table with one page open, and all that the page was told of where the others are. */
class Someone {
  readonly browser: Browser;
  listener!: Listener;
  id = '';
  there: There[] = [];
  readonly #heard = new Set<() => void>();

  constructor(house: House) {
    this.browser = new Browser(house);
  }

  async connect(session: string): Promise<this> {
    this.listener = await Listener.connect(house.app.url, session, this.browser.cookie);
    const [first] = this.listener.frames;
    if (first && 'view' in first) this.id = first.view.me.person;
    this.listener.socket.on('there', (frame: There) => {
      this.there.push(frame);
      for (const heard of this.#heard) heard();
    });
    pages.push(this);
    return this;
  }

  say(said: Here): void {
    this.listener.socket.emit('here', said);
  }

  async do(type: string, data: unknown = {}): Promise<void> {
    const answer = await this.listener.ask(type, data);
    expect(answer.ok, JSON.stringify(answer)).toBe(true);
  }

  hears(frame: object): Promise<true> {
    return waitFor(
      (heard) => (this.#heard.add(heard), () => void this.#heard.delete(heard)),
      () => this.there.some((one) => JSON.stringify(one) === JSON.stringify(frame)) || undefined,
      () => `${JSON.stringify(frame)}, but there is ${JSON.stringify(this.there)}`,
    );
  }

  /** What the server said until now about where people are. */
  async told(): Promise<There[]> {
    await this.listener.settled();
    return this.there.splice(0);
  }
}

let house: House;
let session: string;
let tutor: Someone;
let ann: Someone;
let ben: Someone;
const pages: Someone[] = [];

async function sit(name: string): Promise<Someone> {
  const someone = new Someone(house);
  await someone.browser.join((await tutor.browser.invitation(session)).code, name);
  await someone.connect(session);
  await tutor.do('session/admit', { person: someone.id });
  return someone;
}

beforeEach(async () => {
  house = await House.open({ forms, tools });
  tutor = new Someone(house);
  session = await tutor.browser.start('Tara', 'tutor');
  await tutor.connect(session);
  ann = await sit('Ann');
  ben = await sit('Ben');
  for (const one of [tutor, ann, ben]) await one.do('consent/accept');
  for (const one of [tutor, ann, ben]) one.say({});
  for (const one of [tutor, ann, ben]) await one.told();
}, 60_000);
afterEach(async () => {
  for (const page of pages.splice(0)) page.listener.socket.close();
  await house.close();
});

const answers = (): string => `exercises:answers:${ann.id}`;

test('who may read the same page is told where somebody is, at once and once', async () => {
  ann.say({ at: 'board:together' });
  const seen = { person: ann.id, at: 'board:together', writes: true };
  await tutor.hears(seen);
  await ben.hears(seen);
  ann.say({ at: 'board:together' });
  ann.say({ at: 'board:demo' });
  await ann.told();
  expect(await tutor.told()).toEqual([seen, { person: ann.id, at: 'board:demo' }]);
  expect(await ann.told()).toEqual([]);
});

test('nobody without the right gets a frame: of own answers, the exit set, private pages, what is not declared', async () => {
  await tutor.do('exercises/add', { items: [anItem('a')], set: 'practice' });
  const frames = await tutor.listener.settled();
  const [, item = ''] = /"items":\{"([^"]+)"/.exec(JSON.stringify(frames)) ?? [];
  tutor.there = [];
  ann.say({ at: answers(), part: item });
  await tutor.hears({ person: ann.id, at: answers(), part: item, writes: true });
  ann.say({});
  await ann.told();
  await tutor.told();
  // Ben may not read what she answers: not one frame of all this.
  expect(await ben.told()).toEqual([]);

  for (const at of [
    `exercises:exit:${ann.id}`,
    'exercises/exit',
    'exercises/answers',
    `private:own:${ann.id}`,
    'private',
    'consent',
    'exercises/edit',
    'checkin/mood',
    'goals',
    'caucus:room:1',
    'nowhere',
    'constructor',
    'board:answer:nobody',
  ]) {
    ann.say({ at, part: 'a' });
    ann.say({ types: at, on: true });
    tutor.say({ at });
  }
  ann.say({});
  for (const one of [ann, tutor, ben]) await one.listener.settled();
  for (const one of [ann, tutor, ben]) expect(await one.told()).toEqual([]);
});

test('a pause takes what was shown, and going on shows it again', async () => {
  ann.say({ at: 'board:together' });
  const seen = { person: ann.id, at: 'board:together', writes: true };
  await tutor.hears(seen);
  await ben.hears(seen);
  for (const one of [tutor, ben]) await one.told();
  await ben.do('session/pause');
  expect(await tutor.told()).toEqual([{ person: ann.id }]);
  expect(await ben.told()).toEqual([{ person: ann.id }]);
  ann.say({ at: 'board:demo' });
  ann.say({ types: 'talk', on: true });
  await ann.told();
  expect(await tutor.told()).toEqual([]);
  await tutor.do('session/resume');
  expect(await tutor.told()).toEqual([{ person: ann.id, at: 'board:demo' }]);
});

test('another step takes what it closes before it is seen, and whoever is sent away is told no more', async () => {
  tutor.say({ at: 'talk' });
  ann.say({ at: 'board:together' });
  await ann.hears({ person: tutor.id, at: 'talk', writes: true });
  await ben.hears({ person: ann.id, at: 'board:together', writes: true });
  for (const one of [ann, ben]) await one.told();
  await tutor.do('session/remove', { person: ben.id });
  expect((await ben.told()).every((frame) => Object.keys(frame).length === 1)).toBe(true);
  ann.say({ at: 'board:demo' });
  await ann.told();
  expect(await ben.told()).toEqual([]);
  await tutor.do('session/end');
  expect(await ann.told()).toContainEqual({ person: tutor.id });
});

test('the latest of several pages counts; what a page said is gone with its connection', async () => {
  const second = new Someone(house);
  second.browser.cookie = ann.browser.cookie;
  await second.connect(session);
  ann.say({ at: 'board:together' });
  await tutor.hears({ person: ann.id, at: 'board:together', writes: true });
  second.say({ at: 'talk' });
  await tutor.hears({ person: ann.id, at: 'talk', writes: true });
  await tutor.told();
  second.listener.socket.close();
  await tutor.hears({ person: ann.id, at: 'board:together', writes: true });
  await tutor.told();
  ann.listener.socket.close();
  await tutor.hears({ person: ann.id });
  // A page that comes back is told of the others once it says something, and not before.
  const again = new Someone(house);
  again.browser.cookie = ann.browser.cookie;
  await again.connect(session);
  tutor.say({ at: 'board:demo' });
  await ben.hears({ person: tutor.id, at: 'board:demo', writes: true });
  expect(await again.told()).toEqual([]);
  again.say({});
  await again.hears({ person: tutor.id, at: 'board:demo', writes: true });
});

test('who is followed knows it, as long as the other may see where that is', async () => {
  tutor.say({ at: 'board:demo' });
  ann.say({ follows: tutor.id });
  await tutor.hears({ person: ann.id, follows: true });
  await tutor.told();
  tutor.say({ at: 'exercises/edit' });
  await tutor.hears({ person: ann.id });
  tutor.say({ at: 'board:together' });
  await tutor.hears({ person: ann.id, follows: true });
  await tutor.told();
  ann.say({ follows: '' });
  await tutor.hears({ person: ann.id });
  expect((await ben.told()).every(({ person }) => person === tutor.id)).toBe(true);
});

test('only who leads asks to come and look, and only who may see that place is asked', async () => {
  ann.say({ at: 'board:together' });
  ann.say({ come: ben.id });
  await ann.hears({ person: ben.id, asked: false });
  tutor.say({ at: answers() });
  tutor.say({ come: ben.id });
  await tutor.hears({ person: ben.id, asked: false });
  expect((await ben.told()).every(({ person }) => person === ann.id)).toBe(true);
  tutor.say({ come: ann.id });
  await tutor.hears({ person: ann.id, asked: true });
  await ann.hears({ person: tutor.id, come: true });
  ann.say({ later: tutor.id });
  await tutor.hears({ person: ann.id, later: true });
  await tutor.told();
  // Answered once; and nobody answers what nobody asked.
  ann.say({ later: tutor.id });
  ben.say({ later: tutor.id });
  for (const one of [ann, ben]) await one.told();
  expect(await tutor.told()).toEqual([]);
});

test('who types in the talk is told to those who read it, and to nobody where it is closed', async () => {
  ann.say({ types: 'talk', on: true });
  await tutor.hears({ person: ann.id, types: 'talk', on: true });
  await ben.hears({ person: ann.id, types: 'talk', on: true });
  expect(await ann.told()).toEqual([]);
  await tutor.do('session/remove', { person: ben.id });
  await ben.told();
  ann.say({ types: 'talk', on: false });
  await tutor.hears({ person: ann.id, types: 'talk', on: false });
  expect(await ben.told()).toEqual([]);
});

test('what is too much is not heard, and harms nobody', async () => {
  for (let nr = 0; nr < 200; nr += 1) ann.say({ at: nr % 2 ? 'board:demo' : 'board:together' });
  await ann.told();
  expect((await tutor.told()).length).toBeLessThanOrEqual(61);
  house.clock.advance(10_000);
  ann.say({ at: 'talk' });
  await tutor.hears({ person: ann.id, at: 'talk', writes: true });
});

test('nothing of it is an event, in a view or on the disk (K0)', async () => {
  const canary = 'kanarieplek';
  ann.say({ at: answers(), part: canary });
  ann.say({ types: 'talk', on: true });
  ann.say({ follows: tutor.id });
  await tutor.hears({ person: ann.id, at: answers(), writes: true });
  const frames = JSON.stringify(await tutor.listener.settled());
  expect(frames).not.toContain(canary);
  expect(frames).not.toContain('follows');
  await house.app.close();
  const files = await readdir(house.folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name));
    expect(bytes.includes(canary)).toBe(false);
  }
  await house.start();
  const page = new Someone(house);
  page.browser.cookie = tutor.browser.cookie;
  await page.connect(session);
  page.say({});
  expect(await page.told()).toEqual([]);
});
