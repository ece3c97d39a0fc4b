import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import { Browser, House, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
const sockets: WebSocket[] = [];
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await house.close();
});

interface Opened {
  readonly socket: WebSocket;
  /** The close code; never fulfils while the socket is open. */
  readonly closed: Promise<number>;
}

/** A document socket by hand: it asks for the document and keeps what it hears. */
function open(browser: Browser, name: string, session = circle.session): Opened {
  const url = `${house.app.url.replace('http', 'ws')}/docs/${session}/${name}`;
  const headers = { cookie: browser.cookie, origin: house.app.url };
  const socket = new WebSocket(url, { headers });
  sockets.push(socket);
  socket.on('error', () => undefined);
  socket.on('open', () => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    writeSyncStep1(encoder, new Y.Doc());
    socket.send(encoding.toUint8Array(encoder));
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  return { socket, closed };
}

function edit(text: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, text);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  writeUpdate(encoder, Y.encodeStateAsUpdate(doc));
  return encoding.toUint8Array(encoder);
}

/** Fulfils when an update with this text comes. */
const hears = ({ socket }: Opened, text: string): Promise<void> =>
  new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(data));
      if (decoding.readVarUint(decoder) === 0 && data.includes(text)) resolve();
    });
  });

const firstMessage = ({ socket }: Opened): Promise<void> =>
  new Promise((resolve) => socket.once('message', () => resolve()));

describe('documents follow the session (law 7)', () => {
  test('an edit reaches the others while the phase lets one write, and not after', async () => {
    const writer = open(circle.member, 'board:together');
    const reader = open(circle.lead, 'board:together');
    await Promise.all([firstMessage(writer), firstMessage(reader)]);
    const first = hears(reader, 'while open');
    writer.socket.send(edit('while open'));
    await first;
    await circle.leadTab.send('session/next', { from: 'work' });
    const heard: string[] = [];
    void hears(reader, 'too late').then(() => heard.push('too late'));
    writer.socket.send(edit('too late'));
    await circle.leadTab.send('session/back', { from: 'look' });
    const again = open(circle.member, 'board:together');
    await firstMessage(again);
    const later = hears(reader, 'open again');
    again.socket.send(edit('open again'));
    await later;
    expect(heard).toEqual([]);
  });

  test('whoever is removed loses the document at once', async () => {
    const doc = open(circle.member, 'board:together');
    await firstMessage(doc);
    await circle.leadTab.send('session/remove', { person: circle.memberId });
    expect(await doc.closed).toBe(4403);
  });

  test('no seat, somebody else, no such document, no such session: one answer (rule 20)', async () => {
    const stranger = new Browser(house);
    await stranger.start();
    const own = `board:own:${circle.memberId}`;
    const refused = [
      open(stranger, 'board:together'),
      open(new Browser(house), 'board:together'),
      open(circle.lead, own),
      open(circle.lead, 'board:nothing'),
      open(circle.lead, 'board:together', 'nonexistent0000'),
    ];
    expect(await Promise.all(refused.map(({ closed }) => closed))).toEqual(refused.map(() => 4403));
  });

  test('the end closes every document', async () => {
    const docs = [open(circle.member, 'board:together'), open(circle.lead, 'board:together')];
    await Promise.all(docs.map(firstMessage));
    await circle.leadTab.send('session/end');
    for (const code of await Promise.all(docs.map(({ closed }) => closed))) {
      expect([4403, 4404]).toContain(code);
    }
  });
});
