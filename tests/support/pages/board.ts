import { html } from 'lit';
import * as Y from 'yjs';
import { setLanguage } from '../../../client/i18n/index.ts';
import type { Cursor, DocLink, LiveSender, Me } from '../../../client/link/doc-link.ts';
import '../../../client/tools/board/kring-board.ts';
import type { KringBoard } from '../../../client/tools/board/kring-board.ts';
import { elementsOf, writeElement } from '../../../shared/tools/board/document.ts';
import { packInk, type InkPoint } from '../../../shared/tools/board/ink.ts';
import { ordersAbove } from '../../../shared/tools/board/order.ts';
import type { DocMode } from '../../../shared/wire/access.ts';

/**
 * A page with one or two boards on it that share a document through a relay in the page: real
 * documents and real live frames, without a server. `?boards=1|2`, `&lang=en`, `&theme=dark`, `&elements=10000`,
 * `&keeps=trial`: the session under whose name choices are kept.
 */
class PageLink implements DocLink {
  readonly name = 'board:together';
  readonly doc = new Y.Doc();
  readonly me: Me;
  readonly cursors = new Map<number, Cursor>();
  readonly connection: number;
  mode: DocMode = 'write';
  synced = true;
  saved = 'saved' as const;
  closed = false;
  liveFrames = 0;
  liveBytes = 0;
  others: PageLink[] = [];
  readonly #changes = new Set<() => void>();
  readonly #live = new Set<(from: LiveSender, bytes: Uint8Array) => void>();

  constructor(connection: number, me: Me) {
    this.connection = connection;
    this.me = me;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'relay')
        for (const other of this.others) Y.applyUpdate(other.doc, update, 'relay');
    });
  }

  setCursor(cursor: unknown): void {
    for (const other of this.others) {
      if (cursor === undefined) other.cursors.delete(this.connection);
      else other.cursors.set(this.connection, { ...this.me, cursor });
      other.changed();
    }
  }

  sendLive(bytes: Uint8Array): void {
    this.liveFrames++;
    this.liveBytes += bytes.length;
    const { connection, me } = this;
    for (const other of this.others) for (const fn of other.#live) fn({ connection, ...me }, bytes);
  }

  onLive(fn: (from: LiveSender, bytes: Uint8Array) => void): () => void {
    this.#live.add(fn);
    return () => this.#live.delete(fn);
  }

  on(_event: 'change', fn: () => void): () => void {
    this.#changes.add(fn);
    return () => this.#changes.delete(fn);
  }

  changed(): void {
    for (const fn of [...this.#changes]) fn();
  }
}

const query = new URLSearchParams(location.search);
setLanguage(query.get('lang') === 'en' ? 'en' : 'nl');
if (query.has('theme')) document.documentElement.dataset['theme'] = query.get('theme')!;

const people: Me[] = [
  { person: 'lotte', name: 'Lotte', mark: 0 },
  { person: 'sam', name: 'Sam', mark: 1 },
];
const links = people
  .slice(0, Number(query.get('boards') ?? 2))
  .map((me, i) => new PageLink(i + 1, me));
for (const link of links) link.others = links.filter((other) => other !== link);
const count = Number(query.get('elements') ?? 0);
// `&late`: the content arrives when the test says so.
if (query.has('late')) links[0]!.synced = false;
else fill(links[0]!.doc, count);
const boards = links.map(makeBoard);
document.querySelector('main')!.append(...boards);
Object.assign(window, { links, boards, Y, arrive });

function arrive(): void {
  fill(links[1]!.doc, count);
  links[0]!.synced = true;
  links[0]!.changed();
}

function makeBoard(link: PageLink): KringBoard {
  const board = document.createElement('kring-board');
  board.link = link;
  board.keeps = query.get('keeps') ?? '';
  board.label = `Bord van ${link.me.name}`;
  board.exercises = [
    { id: 'sum-1', title: 'Optellen tot 20' },
    { id: 'sum-2', title: 'Breuken' },
  ];
  board.renderExercise = (item) =>
    html`<p style="margin:0 0 8px">${item}: hoeveel is 7 + 8?</p>
      <input aria-label="Antwoord" style="font:inherit;width:6em" />`;
  board.uploadImage = async (file) => {
    if (file.size > 5_000_000) return { error: { nl: 'Te groot.', en: 'Too large.' } };
    const image = await createImageBitmap(file);
    const { width, height } = image;
    return { hash: `h${String(file.size)}`, url: URL.createObjectURL(file), width, height };
  };
  return board;
}

/** A page as a long lesson leaves it: 70 % ink of 60 points. Always the same. */
function fill(doc: Y.Doc, count: number): void {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const side = Math.sqrt(count) * 90;
  const orders = ordersAbove(undefined, count, () => random() < 0.5);
  const colours = ['ink', 'red', 'blue', 'green'] as const;
  doc.transact(() => {
    for (let i = 0; i < count; i++) {
      const [x, y] = [random() * side * 1.3, random() * side * 0.8];
      const id = `e${i}`;
      const style = { colour: colours[i % 4]!, width: 3 };
      const base = { id, order: orders[i]!, author: 'lotte', locked: false, style };
      const kind = i % 10;
      if (kind < 7) {
        const points: InkPoint[] = [];
        let [px, py, turn] = [x, y, random() * 6];
        for (let k = 0; k < 60; k++) {
          turn += random() - 0.5;
          px += Math.cos(turn) * 4;
          py += Math.sin(turn) * 4;
          points.push([px, py, 0.5]);
        }
        writeElement(elementsOf(doc), { ...base, type: 'ink', ...packInk(points) });
      } else if (kind === 7) {
        const geometry = [Math.round(x), Math.round(y), 120, 100, 0] as const;
        const note = { colour: 'yellow', width: 2, size: 16 } as const;
        writeElement(elementsOf(doc), {
          ...base,
          style: note,
          type: 'sticky',
          geometry,
          text: `Note ${i}`,
        });
      } else {
        const type = kind === 8 ? 'rectangle' : 'arrow';
        writeElement(elementsOf(doc), {
          ...base,
          type,
          geometry: [Math.round(x), Math.round(y), 90, 60, 0],
        });
      }
    }
  });
}
