import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { Browser, saidIn, type Place, type Tab } from '../support/server.ts';
import { Wire } from '../support/wire.ts';

let folder: string;
let server: ServerProcess | undefined;
let wire: Wire | undefined;
let tabs: Tab[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-kill-'));
  tabs = [];
});
afterEach(async () => {
  for (const tab of tabs) tab.close();
  wire?.close();
  await server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('kill -9 loses nothing acknowledged or shown, and nothing happens twice (laws 2 and 3)', async () => {
  server = await startProcess(folder);
  // A port that is let go may be somebody else's by the time the server is back.
  wire = await Wire.to(server.url);
  const place: Place = { app: { url: wire.url }, tabs };
  const lead = new Browser(place);
  const session = await lead.start();
  const tab = lead.open(session);
  const watcher = lead.open(session);
  await Promise.all([tab, watcher].map((each) => each.until((view) => view.me.place === 'in')));

  const acknowledged = new Set<string>();
  const shown = new Set<string>();
  watcher.link.on(() => {
    if (watcher.link.view) for (const text of saidIn(watcher.link.view)) shown.add(text);
  });
  const sent: Promise<void>[] = [];
  // Each round kills the process at another moment: while commands of that round are under way.
  for (const [round, after] of [1, 4, 9].entries()) {
    const enough = new Promise<void>((resolve) => {
      let count = 0;
      for (let n = 0; n < 12; n += 1) {
        const text = `r${round}n${n}`;
        const ack = tab.send('talk/say', { text }).then((answer) => {
          expect(answer).toEqual({ ok: true });
          acknowledged.add(text);
          count += 1;
          if (count === after) resolve();
        });
        sent.push(ack);
      }
    });
    await enough;
    await server.kill();
    const known = new Set([...acknowledged, ...shown]);
    expect(known.size).toBeGreaterThan(0);
    server = await startProcess(folder);
    wire.leadTo(server.url);
    const fresh = lead.open(session);
    const view = await fresh.until((seen) =>
      [...known].every((text) => saidIn(seen).includes(text)),
    );
    expect(new Set(saidIn(view)).size).toBe(saidIn(view).length);
    fresh.close();
  }
  await Promise.all(sent);
  const last = await tab.until((view) => saidIn(view).length >= 36);
  expect(new Set(saidIn(last)).size).toBe(36);
  expect(saidIn(last)).toHaveLength(36);
  // Three starts and three reconnections, which come ever later while the server is away: on a busy machine a minute.
}, 180_000);
