import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { writeElement, elementsOf } from '../../shared/tools/board/document.ts';
import { Raw, until } from '../support/doc-clients.ts';
import { session, startDocServer } from '../support/doc-server.ts';

const strokes = 10_000;
const board = 'board:together';

/** Heap of the server for a page of 10,000 strokes that two people have open: while it is used, and at rest. */
export async function run(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'kring-resting-'));
  const server = await startDocServer({ folder, limits: { rest: 1_000 } });
  try {
    const state = page();
    await server.storage.commit([{ kind: 'doc', doc: { session, name: board }, update: state }]);
    const before = heap();
    // Sockets that keep nothing of what they hear: what is measured is the server.
    const open = ['ann', 'bob'].map((person) => {
      return new WebSocket(`${server.url}/docs/${session}/${board}?person=${person}`);
    });
    await until('open', () => server.host.stats().connections === open.length, 20_000);
    const awake = heap() - before;
    await until('at rest', () => server.host.stats().awake === 0, 20_000);
    const resting = heap() - before;
    const start = performance.now();
    const late = await new Raw(server, board, 'late').ready();
    late.vector();
    await until('all', () => elementsOf(late.doc).size === strokes, 20_000);
    const back = performance.now() - start;
    late.socket.terminate();
    for (const socket of open) socket.terminate();
    return {
      'bytes a stroke on disk': state.length / strokes,
      'heap a stroke in use': awake / strokes,
      'heap a stroke at rest': resting / strokes,
      'ms until somebody new has it again': back,
    };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function page(): Uint8Array {
  const doc = new Y.Doc();
  const elements = elementsOf(doc);
  for (let n = 0; n < strokes; n += 1) {
    doc.transact(() => {
      writeElement(elements, {
        id: `stroke-${String(n).padStart(9, '0')}`,
        type: 'ink',
        geometry: [n % 100, n / 100, 90.5, 40.25, 0],
        style: { stroke: 'blue', fill: 'none', width: 3 },
        order: `a${n.toString(36)}`,
        author: `person-${n % 3}`,
        locked: false,
        ink: Uint8Array.from({ length: 180 }, (_, at) => (at * 31 + n) % 256),
      } as unknown as Parameters<typeof writeElement>[1]);
    });
  }
  return Y.encodeStateAsUpdate(doc);
}

function heap(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await run(), null, 2)}\n`);
