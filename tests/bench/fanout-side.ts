import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

export interface Rooms {
  documents: number;
  readers: number;
}

export interface Measured {
  deliveries: number;
  /** Processor time of the server, in microseconds. */
  cpu: number;
  latencies: number[];
  /** Milliseconds, where the server says so. */
  flushes: number[];
}

const nothing = (): Measured => ({ deliveries: 0, cpu: 0, latencies: [], flushes: [] });

export const hertz = 20;
/** People who work together have more than one document, and each session has a key of its own. */
const documentsPerSession = 2;
const sliceSeconds = 1.5;
/**
 * A server is warm for most of its day: before anything is measured other rooms are busy, and go, long enough for the
 * compiler to have seen every path. Then the rooms that are measured write for a moment.
 */
const warm = { documents: 50, readers: 1, hertz: 40, seconds: 10 };
const settleSeconds = 2;

/** The frames of a writer: a sticky note that is dragged, as one would see it in the middle of a session. */
function framesOf(count: number): Uint8Array[] {
  const doc = new Y.Doc();
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, update);
    frames.push(encoding.toUint8Array(encoder));
  });
  const shapes = doc.getMap('shapes');
  for (let n = 0; n < count; n += 1)
    shapes.set(`s${n % 20}`, { x: n, y: n, text: 'a sticky note' });
  return frames;
}

class Room {
  readonly writer: WebSocket;
  readonly readers: WebSocket[] = [];
  private readonly frames: Uint8Array[];
  private readonly sentAt: number[] = [];
  private next = 0;

  /** @param most how often it can write */
  constructor(url: string, number: number, readers: number, most: number, into: () => Measured) {
    const room = `session${Math.floor(number / documentsPerSession)}/board:${number}`;
    this.frames = framesOf(most);
    this.writer = new WebSocket(`${url}/${room}/writer${number}`);
    for (let n = 0; n < readers; n += 1) {
      const reader = new WebSocket(`${url}/${room}/reader${n}`);
      let seen = 0;
      reader.on('message', (data: Buffer) => {
        // Only updates count: not the greeting, not keep-alives.
        if (data[0] !== 0 || data[1] !== 2) return;
        const measured = into();
        measured.deliveries += 1;
        measured.latencies.push(performance.now() - this.sentAt[seen]!);
        seen += 1;
      });
      this.readers.push(reader);
    }
  }

  write(): void {
    this.sentAt[this.next] = performance.now();
    this.writer.send(this.frames[this.next]!);
    this.next += 1;
  }

  close(): void {
    for (const socket of [this.writer, ...this.readers]) socket.terminate();
  }
}

export type Kind = 'relay' | 'durable' | 'docs';

/** One server in a process of its own, and the people at it. */
export class Side {
  measured = nothing();
  private readonly kind: Kind;
  private readonly child: ChildProcess;
  private rooms: Room[] = [];
  private numbers = 0;

  constructor(kind: Kind) {
    this.kind = kind;
    this.child = fork(join(import.meta.dirname, 'fanout-server.ts'), [kind]);
  }

  /** @param slices how many will be measured */
  async start(rooms: Rooms, slices: number): Promise<void> {
    const { port } = await this.answer<{ port: number }>();
    const url = `ws://127.0.0.1:${port}`;
    await this.open(url, warm, warm.hertz * warm.seconds);
    await this.run(warm.seconds, warm.hertz);
    this.close();
    await this.open(url, rooms, hertz * (settleSeconds + sliceSeconds * slices));
    await this.run(settleSeconds);
    await this.cpu();
    this.measured = nothing();
  }

  /** New numbers for new rooms: nobody has been there. */
  private async open(url: string, { documents, readers }: Rooms, most: number): Promise<void> {
    for (let n = 0; n < documents; n += 1) {
      const room = new Room(url, (this.numbers += 1), readers, most, () => this.measured);
      this.rooms.push(room);
      await Promise.all([room.writer, ...room.readers].map((socket) => once(socket, 'open')));
    }
    // A document's reader asks for the content; one that never says anything is closed.
    if (this.kind === 'docs')
      for (const { readers: all } of this.rooms)
        for (const reader of all) reader.send(Uint8Array.of(0, 0, 1, 0));
  }

  private close(): void {
    for (const room of this.rooms) room.close();
    this.rooms = [];
  }

  private async answer<T>(): Promise<T> {
    const [message] = (await once(this.child, 'message')) as [T];
    if (message && typeof message === 'object' && 'fields' in message)
      throw new Error(`the server failed: ${JSON.stringify(message)}`);
    return message;
  }

  private async cpu(): Promise<number> {
    this.child.send('cpu');
    const { cpu, flushes } = await this.answer<{ cpu: NodeJS.CpuUsage; flushes: number[] }>();
    this.measured.flushes.push(...flushes);
    return cpu.user + cpu.system;
  }

  /** Until all is where it goes: what is on its way still belongs to a slice, and saved frames do. */
  private async run(seconds: number, often = hertz): Promise<void> {
    const due = this.measured.deliveries + Math.round(often * seconds) * this.readers;
    await this.write(seconds, often);
    const end = performance.now() + longestWay;
    do await rest(300);
    while (this.measured.deliveries < due && performance.now() < end);
  }

  private get readers(): number {
    return this.rooms.reduce((sum, { readers }) => sum + readers.length, 0);
  }

  /** Every writer at its own moment in each period, as people are. */
  private write(seconds: number, often: number): Promise<void> {
    const period = 1_000 / often;
    const start = performance.now();
    const total = Math.round(often * seconds) * this.rooms.length;
    let done = 0;
    return new Promise((resolve) => {
      const tick = (): void => {
        const due = Math.min(total, ((performance.now() - start) / period) * this.rooms.length);
        for (; done < due; done += 1) this.rooms[done % this.rooms.length]!.write();
        if (done >= total) resolve();
        else setTimeout(tick, 1);
      };
      tick();
    });
  }

  async slice(): Promise<void> {
    const before = await this.cpu();
    await this.run(sliceSeconds);
    this.measured.cpu += (await this.cpu()) - before;
  }

  stop(): void {
    this.close();
    this.child.disconnect();
  }
}

/** How long anything may be on its way, in milliseconds. */
const longestWay = 5_000;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
