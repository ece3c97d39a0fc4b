import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../../server/docs/index.ts';
import type { Write, WriteResult } from '../../server/storage/port.ts';
import { closeClients, Raw, storedText, until, updateOf } from '../support/doc-clients.ts';
import { session, startDocServer, type DocServer } from '../support/doc-server.ts';
import { evidence, seeded } from '../support/seed.ts';

type Mood = 'works' | 'stalls' | 'refuses';

let folder: string;
let server: DocServer;
let documents = 0;
/** What is on disk of each document, kept beside it: before the process hears that a commit is done, it is here. */
const disk = new Map<string, Y.Doc>();
/** What the next commits do; when there is nothing here they succeed. */
let moods: Mood[] = [];
const stalled: (() => void)[] = [];

const go = (): void => {
  for (const release of stalled.splice(0)) release();
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-batches-'));
  server = await startDocServer({
    folder,
    limits: { savedTick: 1 },
    wrap: (storage) => ({
      ...storage,
      async commit(writes: readonly Write[]): Promise<WriteResult[]> {
        const mood = moods.shift();
        if (mood === 'stalls') await new Promise<void>((resolve) => stalled.push(resolve));
        if (mood === 'refuses') throw new Error('disk full');
        const results = await storage.commit(writes);
        for (const write of writes)
          if (write.kind === 'doc') Y.applyUpdate(diskOf(write.doc.name), write.update);
        return results;
      },
    }),
  });
});
afterEach(() => {
  moods = [];
  go();
  closeClients();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function diskOf(name: string): Y.Doc {
  const known = disk.get(name) ?? new Y.Doc();
  disk.set(name, known);
  return known;
}

const stateOf = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('hex');

/** Whether a document has all that an update brings. */
function has(doc: Y.Doc, update: Uint8Array): boolean {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const before = stateOf(copy);
  Y.applyUpdate(copy, update);
  return stateOf(copy) === before && !copy.store.pendingStructs && !copy.store.pendingDs;
}

/** Somebody who has a document open and notices at once when law 2 is broken. */
class Person {
  readonly raw: Raw;
  readonly broken: string[] = [];
  private readonly sent: Uint8Array[] = [];

  constructor(name: string, person: string) {
    this.raw = new Raw(server, name, person);
    this.raw.socket.on('message', (data: Buffer) => {
      const shown = contentOf(data);
      if (shown && !has(diskOf(name), shown)) this.broken.push('was shown what is not on disk');
      for (const update of this.sent.slice(0, this.raw.saved))
        if (!has(diskOf(name), update))
          this.broken.push('heard that something is saved, which is not');
    });
  }

  change(change: (text: Y.Text) => void): void {
    if (this.raw.code !== undefined) return;
    const update = updateOf(this.raw.doc, (doc) => change(doc.getText('text')));
    this.sent.push(update);
    this.raw.update(update);
  }

  /** Fulfils when the server has handled all that was sent before. */
  async handled(): Promise<void> {
    const answers = () => this.raw.frames.filter((frame) => frame[0] === 1).length;
    const before = answers();
    this.raw.send(3);
    await until('an answer', () => this.raw.code !== undefined || answers() > before);
  }

  get settled(): boolean {
    return this.raw.code !== undefined || this.raw.saved === this.sent.length;
  }
}

/** The update in a frame that brings content. */
function contentOf(data: Uint8Array): Uint8Array | undefined {
  const decoder = decoding.createDecoder(new Uint8Array(data));
  if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) === 0) return undefined;
  return decoding.readVarUint8Array(decoder);
}

type Act =
  | { kind: 'write'; who: number; at: number; text: string }
  | { kind: 'erase'; who: number; at: number; most: number }
  | { kind: 'nonsense'; who: number }
  | { kind: 'ask'; who: number }
  | { kind: 'handled'; who: number }
  | { kind: 'go' };

const who = fc.nat(2);
const at = fc.nat(40);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('write'),
      who,
      at,
      text: fc.string({ minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('erase'),
      who,
      at,
      most: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('handled'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nonsense'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('go') }) },
) as fc.Arbitrary<Act>;

const acts = fc.array(act, { minLength: 5, maxLength: 40 });
/** What the disk does, commit by commit. */
const plan = fc.array(fc.constantFrom<Mood>('works', 'stalls', 'refuses'), { maxLength: 8 });

/** A document with three writers, and whoever came and went. */
class Play {
  readonly name = `board:${(documents += 1)}`;
  readonly everybody: Person[] = [];
  private readonly writers: Person[] = [];

  async begin(): Promise<this> {
    for (const number of [0, 1, 2]) this.writers[number] = await this.comes(number);
    return this;
  }

  private async comes(number: number): Promise<Person> {
    const person = new Person(this.name, `person${number}`);
    this.everybody.push(person);
    await person.raw.ready();
    person.raw.vector();
    return person;
  }

  /** Whoever was sent away is back, as somebody who has only what the server gives. */
  private async writer(number: number): Promise<Person> {
    const known = this.writers[number]!;
    if (known.raw.code === undefined) return known;
    // A document that is read anew waits for what is on its way.
    go();
    return (this.writers[number] = await this.comes(number));
  }

  async do(act: Act): Promise<void> {
    if (act.kind === 'go') return go();
    const person = await this.writer(act.who);
    if (act.kind === 'handled') return person.handled();
    if (act.kind === 'ask') return person.raw.vector();
    if (act.kind === 'nonsense') return person.raw.update(Uint8Array.of(1, 1, 255));
    person.change((text) => {
      const from = Math.min(act.at, text.length);
      if (act.kind === 'write') text.insert(from, act.text);
      else text.delete(from, Math.min(act.most, text.length - from));
    });
  }

  async settle(): Promise<void> {
    moods = [];
    await until('everybody is told', () => {
      go();
      return this.everybody.every(({ settled }) => settled);
    });
  }
}

test('law 2: whatever the disk does, nobody sees and nobody is told of what is not on it, and all that was saved stays', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(acts, plan, async (acts, plan) => {
      const play = await new Play().begin();
      moods = [...plan];
      for (const one of acts) await play.do(one);
      await play.settle();
      expect(play.everybody.flatMap(({ broken }) => broken)).toEqual([]);
      const late = await new Person(play.name, 'late').raw.ready();
      late.vector();
      await until('an answer', () => late.answers === 1);
      const text = late.doc.getText('text').toJSON();
      expect(await storedText(server, play.name)).toBe(text);
      expect(diskOf(play.name).getText('text').toJSON()).toBe(text);
      expect(diskOf(play.name).store.pendingStructs).toBeNull();
      refused += play.everybody.filter(({ raw }) => raw.code === closeCode.notSaved).length;
      closeClients();
    }),
    seeded(40),
  );
  expect(refused).toBeGreaterThan(evidence(5));
});

test('a damaged update among those of a commit refuses its author only', async () => {
  const play = await new Play().begin();
  const [ann, bob, mallory] = play.everybody as [Person, Person, Person];
  moods = ['stalls'];
  ann.change((text) => text.insert(0, 'a'));
  await until('the disk is busy', () => stalled.length === 1);
  for (const [person, letter] of [
    [ann, 'b'],
    [mallory, 'm'],
    [bob, 'c'],
    [ann, 'd'],
  ] as const)
    person.change((text) => text.insert(0, letter));
  mallory.raw.update(Uint8Array.of(1, 1, 255));
  expect(await mallory.raw.ended()).toBe(closeCode.malformed);
  await Promise.all([ann.handled(), bob.handled()]);
  await play.settle();
  // What she wrote before was as good as that of the others.
  const text = await storedText(server, play.name);
  expect([...text].sort().join('')).toBe('abcdm');
  for (const { raw, broken } of [ann, bob]) {
    await until('all of it', () => raw.doc.getText('text').toJSON() === text);
    expect([raw.code, broken]).toEqual([undefined, []]);
  }
  // One row for the commit that stalled, and one for all that gathered meanwhile.
  expect((await server.storage.loadDoc({ session, name: play.name })).updates).toHaveLength(2);
});

test('an author’s edits keep their order through a commit that holds many', async () => {
  const play = await new Play().begin();
  const [ann, bob] = play.everybody as [Person, Person, Person];
  moods = ['stalls'];
  const shown: string[] = [];
  bob.raw.doc.getText('text').observe((_, { local }) => {
    if (!local) shown.push(bob.raw.doc.getText('text').toJSON());
  });
  let expected = '';
  for (let n = 0; n < 250; n += 1) {
    ann.change((text) => text.insert(text.length, `${n} `));
    expected += `${n} `;
  }
  await ann.handled();
  await play.settle();
  await until('all of it', () => bob.raw.doc.getText('text').toJSON() === expected);
  expect(shown).toHaveLength(250);
  expect(shown.every((text) => expected.startsWith(text))).toBe(true);
  expect([...ann.broken, ...bob.broken]).toEqual([]);
});
