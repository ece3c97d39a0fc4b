import type { Box } from '../../../../shared/tools/board/geometry.ts';
import type { InkPoint } from '../../../../shared/tools/board/ink.ts';
import { maxElements, maxInkPoints } from '../../../../shared/tools/board/limits.ts';
import {
  decodeLive,
  encodeLive,
  grabFrames,
  pointsPerFrame,
  type LiveFrame,
} from '../../../../shared/tools/board/live.ts';
import type { ColourName } from '../../../../shared/tools/board/palette.ts';
import type { DocLink } from '../../../link/doc-link.ts';
import type { LiveDrag, LiveStroke, StrokeLook } from './live-kinds.ts';
import type { StoreChange } from './store.ts';
import { Trails } from './trails.ts';

/** More elements than this move as one empty box: painting them each frame would be felt. */
export const mostLifted = 400;
/** Nothing heard for so long, in ms: the other's device is gone. A held pen speaks every `heartbeat`. */
const patience = 20_000;
const heartbeat = 5_000;
/** One hand holds one pen; more from one connection is a mistake or an attack. */
const mostPerConnection = 4;

type StrokeFrame = Extract<LiveFrame, { kind: 'stroke' }>;

/** What others are drawing and dragging now, and what this person shows to them. */
export class Live {
  readonly strokes = new Map<string, LiveStroke>();
  readonly drags = new Map<string, LiveDrag>();
  readonly trails = new Trails();
  readonly #link: DocLink;
  readonly #stop: () => void;
  readonly #onChange: () => void;
  #queue: LiveFrame[] = [];
  #drag: LiveFrame | undefined;
  #lastSent = 0;

  constructor(link: DocLink, onChange: () => void) {
    this.#link = link;
    this.#onChange = onChange;
    this.#stop = link.onLive((from, bytes) => this.#receive(from.connection, bytes));
  }

  destroy(): void {
    this.#stop();
  }

  /** Sends new points with the next frame. */
  stroke(stroke: StrokeLook & { readonly id: string }, seq: number, points: InkPoint[]): void {
    this.#send({ kind: 'stroke', ...stroke, seq, points: [...points] });
  }

  /** Shows where this person points: here at once, to the others with the next frame. */
  point(id: string, colour: ColourName, seq: number, points: readonly InkPoint[]): void {
    this.trails.add(id, colour, points, performance.now());
    const look = { as: 'point', colour, width: 1, pressed: false } as const;
    this.#send({ kind: 'stroke', id, ...look, seq, points: [...points] });
  }

  #send(frame: StrokeFrame): void {
    const { id, points } = frame;
    const last = this.#queue.at(-1);
    if (
      last?.kind === 'stroke' &&
      last.id === id &&
      last.points.length + points.length < pointsPerFrame
    ) {
      last.points.push(...points);
    } else {
      this.#queue.push(frame);
    }
  }

  grab(id: string, elements: readonly string[]): void {
    this.#queue.push(...grabFrames(id, elements));
  }

  drag(id: string, from: Box, to: Box): void {
    this.#drag = { kind: 'drag', id, from, to };
  }

  drop(id: string): void {
    this.#drag = undefined;
    this.#queue.push({ kind: 'drop', id });
  }

  /** Once per animation frame, and before a commit so that nothing arrives after it. */
  flush(now: number): void {
    if (this.#drag !== undefined) this.#queue.push(this.#drag);
    this.#drag = undefined;
    if (this.#queue.length === 0) return;
    for (const frame of this.#queue) this.#link.sendLive(encodeLive(frame));
    this.#queue = [];
    this.#lastSent = now;
  }

  /** True when a held pen should say that it is still there. */
  quiet(now: number): boolean {
    return now - this.#lastSent > heartbeat;
  }

  /** The committed elements have arrived: their live pictures make place. */
  settle(change: StoreChange): void {
    for (const { id } of [...change.added, ...change.removed]) this.#forgetStroke(id);
    const moved = new Set([
      ...change.changed.map(({ after }) => after.id),
      ...change.removed.map((item) => item.id),
    ]);
    if (this.drags.size === 0 || moved.size === 0) return;
    for (const [key, drag] of this.drags) {
      for (const id of moved) drag.elements.delete(id);
      if (drag.elements.size === 0) this.drags.delete(key);
    }
  }

  /** @returns true when something was let go. */
  expire(now: number): boolean {
    let gone = false;
    for (const map of [this.strokes, this.drags]) {
      for (const [key, live] of map) {
        if (now - live.seen > patience) gone = map.delete(key) || gone;
      }
    }
    return gone;
  }

  get lifted(): Set<string> {
    const ids = new Set<string>();
    for (const drag of this.drags.values()) {
      if (drag.to === undefined || drag.elements.size > mostLifted) continue;
      for (const id of drag.elements) ids.add(id);
    }
    return ids;
  }

  #receive(connection: number, bytes: Uint8Array): void {
    const frame = decodeLive(bytes);
    if (frame === undefined) return;
    const key = `${connection} ${frame.id}`;
    const seen = performance.now();
    switch (frame.kind) {
      case 'stroke':
        this.#hearStroke(connection, key, frame, seen);
        break;
      case 'grab':
        this.#hearGrab(connection, key, frame.elements, seen);
        break;
      case 'drag': {
        const drag = this.drags.get(key);
        if (drag !== undefined) Object.assign(drag, { from: frame.from, to: frame.to, seen });
        break;
      }
      case 'drop':
        this.strokes.delete(key);
        this.drags.delete(key);
        break;
    }
    this.#onChange();
  }

  #hearStroke(connection: number, key: string, frame: StrokeFrame, seen: number): void {
    const { kind: _kind, as, seq, ...look } = frame;
    const known = this.strokes.get(key);
    const all = as === 'point' ? this.trails.all : this.strokes;
    if (!all.has(key) && countOf(all, connection) >= mostPerConnection) return;
    if (as === 'point') return this.trails.add(key, frame.colour, frame.points, seen);
    if (known === undefined) {
      this.strokes.set(key, { ...look, as, heard: seq + frame.points.length, seen });
      return;
    }
    known.seen = seen;
    const fresh = frame.points.slice(Math.max(0, known.heard - frame.seq));
    known.heard = Math.max(known.heard, frame.seq + frame.points.length);
    if (known.points.length + fresh.length <= maxInkPoints) known.points.push(...fresh);
  }

  #hearGrab(connection: number, key: string, elements: string[], seen: number): void {
    const known = this.drags.get(key);
    if (known === undefined) {
      if (countOf(this.drags, connection) >= mostPerConnection) return;
      this.drags.set(key, { elements: new Set(elements), from: undefined, to: undefined, seen });
      return;
    }
    known.seen = seen;
    for (const id of elements) if (known.elements.size < maxElements) known.elements.add(id);
  }

  #forgetStroke(id: string): void {
    for (const [key, stroke] of this.strokes) if (stroke.id === id) this.strokes.delete(key);
  }
}

function countOf(map: Map<string, unknown>, connection: number): number {
  let count = 0;
  for (const key of map.keys()) if (key.startsWith(`${connection} `)) count++;
  return count;
}
