import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import {
  closeClients,
  Raw,
  stock,
  synced,
  textOn,
  until,
  updateOf,
} from '../support/doc-clients.ts';
import { startDocServer } from '../support/doc-server.ts';

/** Yjs with one fault: an update that holds POISON is applied and then throws. No such update is known. */
vi.mock('yjs', async (load) => {
  const yjs = await load<typeof Y>();
  return {
    ...yjs,
    applyUpdate(doc: Y.Doc, update: Uint8Array, origin?: unknown) {
      yjs.applyUpdate(doc, update, origin);
      if (Buffer.from(update).includes('POISON')) throw new Error('broke halfway');
    },
  };
});

const name = 'notes:shared';
const folder = mkdtempSync(join(tmpdir(), 'kring-rebuild-'));
afterEach(() => {
  closeClients();
  rmSync(folder, { recursive: true, force: true });
});

test('an update that breaks halfway leaves no trace, and messages that come meanwhile are kept', async () => {
  const server = await startDocServer({ folder });
  const honest = stock(server, name, 'honest');
  await synced(honest);
  honest.text.insert(0, 'one');
  await until('it is there', async () => (await textOn(server, name)) === 'one');
  const raw = await new Raw(server, name, 'villain').ready();
  raw.vector();
  await until('content', () => raw.doc.getText('text').length > 0);
  raw.step2(new Uint8Array([0, 0]));
  raw.update(updateOf(raw.doc, (doc) => doc.getText('text').insert(0, 'POISON')));
  const typing = setInterval(() => honest.text.insert(0, '.'), 1);
  expect(await raw.ended()).toBe(4400);
  await until('typed', () => honest.text.length > 40);
  clearInterval(typing);
  const text = honest.text.toJSON();
  await until('all of it', async () => (await textOn(server, name)) === text);
  expect(text).not.toContain('POISON');
  expect(honest.provider.wsconnected).toBe(true);
  await server.close();
});
