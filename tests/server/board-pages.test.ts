import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Documents } from '../../client/link/documents.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import type { BoardView } from '../../shared/tools/board/index.ts';
import type { View } from '../../shared/wire/view.ts';
import { until } from '../support/doc-clients.ts';
import { readable } from '../support/readable.ts';
import { Browser, House, type Tab } from '../support/server.ts';

let house: House;
let session: string;
let tutor: Tab;
let ann: Tab;
let annBrowser: Browser;
const open: Documents[] = [];

beforeEach(async () => {
  house = await House.open({ forms, tools });
  const lead = new Browser(house);
  session = await lead.start('Tara', 'tutor');
  annBrowser = new Browser(house);
  await annBrowser.join((await lead.invitation(session)).code, 'Ann');
  [tutor, ann] = [lead.open(session), annBrowser.open(session)];
  const { me } = await ann.until(({ me: { place } }) => place === 'waiting');
  await tutor.until((view) => me.person in view.shared.people);
  await tutor.send('session/admit', { person: me.person });
  await ann.until((view) => view.me.place === 'in');
  for (const tab of [tutor, ann]) await tab.send('consent/accept');
  await ann.until((view) => view.me.docs['board:together']?.mode === 'write');
});
afterEach(async () => {
  for (const documents of open.splice(0)) documents.destroy();
  await house.close();
});

const added = (view: View): BoardView['added'] =>
  (view.shared.tools['board'] as BoardView | undefined)?.added ?? {};
const idOf = (view: View, title: string): string =>
  Object.entries(added(view)).find(([, page]) => page.title === title)?.[0] ?? '';

/** Ann's page of this session, as her browser has it open. */
function documentsOf(browser: Browser): Documents {
  const { url: origin } = house.app;
  class Client extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: browser.cookie, origin } });
    }
  }
  const documents = new Documents({
    ...{ baseUrl: origin, session, me: { person: 'ann', name: 'Ann', mark: 2 } },
    WebSocket: Client as never,
  });
  open.push(documents);
  return documents;
}

/** Writes on an added page. @returns what is open of it, once it is on disk */
async function write(title: string, words: string) {
  const { me } = await ann.until((view) => idOf(view, title) !== '');
  const name = `board:page:${idOf(ann.link.view!, title)}`;
  expect(me.docs[name]?.mode).toBe('write');
  const documents = documentsOf(annBrowser);
  await until('open', () => documents.open(name).synced && documents.open(name).mode === 'write');
  documents.open(name).doc.getText('t').insert(0, words);
  await until('saved', () => documents.saved === 'saved');
  return { name, documents, link: documents.open(name) };
}

test('two who add a page at the same moment both get one, and each sees both', async () => {
  const answers = await Promise.all(
    [tutor, ann].map((tab) => tab.send('board/add', { title: 'Bladzijde 2' })),
  );
  expect(answers).toEqual([{ ok: true }, { ok: true }]);
  for (const tab of [tutor, ann]) {
    const view = await tab.until((one) => Object.keys(added(one)).length === 2);
    expect(new Set(Object.values(added(view)).map(({ title }) => title))).toEqual(
      new Set(['Bladzijde 2', 'Bladzijde 2 2']),
    );
    for (const id of Object.keys(added(view)))
      expect(view.me.docs[`board:page:${id}`]?.mode).toBe('write');
  }
});

test('a page that is thrown away closes for everybody, leaves the disk at once and cannot be brought back', async () => {
  await ann.send('board/add', { title: 'GEHEIM-TITEL' });
  await ann.send('board/add', { title: 'Blijft' });
  const { name, link } = await write('GEHEIM-TITEL', 'GEHEIM-BLADZIJDE');
  await write('Blijft', 'BLIJFT-STAAN');
  expect(await readable(house.folder, 'GEHEIM-BLADZIJDE')).toBe(true);

  const id = idOf(ann.link.view!, 'GEHEIM-TITEL');
  expect(await tutor.send('board/remove', { id })).toEqual({ ok: true });
  await ann.until((view) => !(name in view.me.docs));
  await until('closed', () => link.closed);
  await expect.poll(() => readable(house.folder, 'GEHEIM-BLADZIJDE')).toBe(false);
  expect(await readable(house.folder, 'BLIJFT-STAAN')).toBe(true);

  const again = documentsOf(annBrowser).open(name);
  await until('refused', () => again.closed);
  await house.restart();
  expect(await readable(house.folder, 'GEHEIM-BLADZIJDE')).toBe(false);
  expect(await readable(house.folder, 'BLIJFT-STAAN')).toBe(true);
});

test('at the end a page that somebody added goes with whoever marked it, by its name, and is destroyed for all others (law 9)', async () => {
  await ann.send('board/add', { title: 'MEE-TITEL' });
  await ann.send('board/add', { title: 'GEHEIM-TITEL' });
  const { name } = await write('MEE-TITEL', 'MEE-BLADZIJDE');
  await write('GEHEIM-TITEL', 'GEHEIM-BLADZIJDE');
  expect(await ann.send('keep/mark', { document: name, keep: true })).toEqual({ ok: true });
  expect(await tutor.send('session/end')).toEqual({ ok: true });
  await ann.until((view) => view.shared.receipt !== undefined);
  for (const words of ['GEHEIM-TITEL', 'GEHEIM-BLADZIJDE'])
    expect(await readable(house.folder, words), words).toBe(false);
  const { body } = await annBrowser.get(`/api/sessions/${session}/keep`);
  expect(body).toMatchObject({ tools: { board: { titles: { [name]: 'MEE-TITEL' } } } });
  expect(Object.keys((body as { documents: object }).documents)).toEqual([name]);
  expect((await annBrowser.delete(`/api/sessions/${session}/keep`)).status).toBeLessThan(300);
  for (const words of ['MEE-TITEL', 'MEE-BLADZIJDE'])
    expect(await readable(house.folder, words), words).toBe(false);
});
