import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Documents } from '../../client/link/documents.ts';
import { chance } from '../support/chance.ts';
import { seed } from '../support/seed.ts';
import { closeClients, Raw, socketOf, textOn, until, updateOf } from '../support/doc-clients.ts';
import { session, startDocServer } from '../support/doc-server.ts';

const name = 'notes:shared';
let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-kill-'));
});
afterEach(() => {
  closeClients();
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function startChild(...rest: string[]): Promise<string> {
  const script = join(import.meta.dirname, '../support/doc-server-process.ts');
  child = spawn(process.execPath, [script, folder, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return String(line).trim();
}

async function kill(): Promise<void> {
  const gone = once(child!, 'exit');
  child!.kill('SIGKILL');
  await gone;
}

test('law 2: kill -9 in the middle of writing loses nothing that was acknowledged', async () => {
  let words = 0;
  for (let round = 0; round < 3; round += 1) {
    const url = await startChild();
    const raw = await new Raw({ url }, name, 'p').ready();
    raw.vector();
    await until('content', () => raw.doc.getText('text').length >= words);
    const had = raw.doc.getText('text').length;
    const writing = setInterval(() => {
      raw.update(updateOf(raw.doc, (doc) => doc.getText('text').insert(0, 'w')));
    }, 1);
    await until('many are acknowledged', () => raw.saved > 60);
    await kill();
    await raw.ended();
    clearInterval(writing);
    words = had + raw.saved;
    const after = await startDocServer({ folder });
    const text = await textOn(after, name);
    await after.close();
    expect(text.length).toBeGreaterThanOrEqual(words);
  }
});

/** Somebody who draws, types and wipes on one page all the time, with the client that Kring ships. */
class Writer {
  readonly drawn: string[] = [];
  typed = '';
  readonly documents: Documents;
  private readonly id: string;
  private readonly random: () => number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, id: string, random: () => number) {
    this.id = id;
    this.random = random;
    this.documents = new Documents({
      baseUrl: url.replace('ws', 'http'),
      session,
      me: { person: id, name: id, mark: 0 },
      WebSocket: socketOf(id),
    });
  }

  get link() {
    return this.documents.open(name);
  }

  get strokes(): Y.Map<Y.Map<unknown>> {
    return this.link.doc.getMap('elements');
  }

  get text(): string {
    return this.link.doc.getText('text').toJSON();
  }

  start(): void {
    this.draw();
    this.timer = setTimeout(() => this.start(), 2 + this.random() * 15);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private draw(): void {
    const { doc } = this.link;
    const stroke = `${this.id}-${this.drawn.length}`;
    doc.transact(() => this.strokes.set(stroke, new Y.Map([['ink', Uint8Array.of(1, 2, 3)]])));
    this.drawn.push(stroke);
    const others = [...this.strokes.keys()];
    // On somebody's stroke, and into somebody's words: each edit stands on what others made.
    this.strokes.get(others[Math.floor(this.random() * others.length)]!)!.set('moved', this.id);
    const text = doc.getText('text');
    text.insert(Math.floor(this.random() * (text.length + 1)), this.id);
    this.typed += this.id;
  }
}

const sorted = (text: string): string => [...text].sort().join('');

describe('law 2: what a person sees on the own screen while they stay survives every kill', () => {
  test.each([
    ['good', 4],
    ['slow', 4],
    ['failing', 3],
  ])('on a %s disk, %i kills', { timeout: 90_000 }, async (disk, kills) => {
    await survive(disk, kills, chance(seed));
  });

  async function survive(disk: string, kills: number, random: () => number): Promise<void> {
    const url = await startChild('0', disk, String(Math.floor(random() * 2 ** 31)));
    const { port } = new URL(url);
    const ids = 'abcd'.slice(0, 2 + Math.floor(random() * 3));
    const writers = [...ids].map((id) => new Writer(url, id, random));
    try {
      await until('all write', () => writers.every((writer) => writer.link.mode === 'write'));
      const links = writers.map((writer) => writer.link);
      for (const writer of writers) writer.start();
      for (let round = 0; round < kills; round += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100 + random() * 500));
        await kill();
        await startChild(port, disk, String(Math.floor(random() * 2 ** 31)));
        await until(
          'all are back',
          () => writers.every((writer) => writer.link.saved !== 'offline'),
          20_000,
        );
      }
      for (const writer of writers) writer.stop();
      await until('saved', () => writers.every((one) => one.link.saved === 'saved'), 30_000);
      const strokes = writers.flatMap((writer) => writer.drawn).sort();
      const typed = sorted(writers.map((writer) => writer.typed).join(''));
      const whole = (writer: Writer) =>
        writer.strokes.size === strokes.length && writer.text.length === typed.length;
      await until('all see all', () => writers.every(whole), 20_000);
      for (const writer of writers) {
        expect([...writer.strokes.keys()].sort()).toEqual(strokes);
        expect(sorted(writer.text)).toBe(typed);
        expect(writer.text).toBe(writers[0]!.text);
      }
      // Nobody's copy was thrown away on the way.
      writers.forEach((writer, index) => expect(writer.link === links[index]).toBe(true));
    } finally {
      for (const writer of writers) {
        writer.stop();
        writer.documents.destroy();
      }
    }
  }
});
