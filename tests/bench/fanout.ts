import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/**
 * Fan-out of documents, with rights and durable commits, beside a plain `ws` relay in the same run, and beside one that
 * flushes before it sends.
 */
interface Scenario {
  name: string;
  documents: number;
  readers: number;
  /** How often each writer writes before anything is measured. */
  warmHertz: number;
  /** At most so many times the relay's processor time per delivery, and its 99th percentile. */
  bars: { cpu: number; p99: number };
}

interface Measured {
  deliveries: number;
  /** Processor time of the server, in microseconds. */
  cpu: number;
  latencies: number[];
  /** Milliseconds, where the server says so. */
  flushes: number[];
}

const nothing = (): Measured => ({ deliveries: 0, cpu: 0, latencies: [], flushes: [] });

const scenarios: Scenario[] = [
  {
    ...{ name: '1 document x 300 readers', documents: 1, readers: 300, warmHertz: 60 },
    bars: { cpu: 1.3, p99: 2 },
  },
  {
    ...{ name: '100 documents x 3 readers', documents: 100, readers: 3, warmHertz: 20 },
    bars: { cpu: 1.6, p99: 3 },
  },
];
const hertz = 20;
/** People who work together have more than one document, and each session has a key of its own. */
const documentsPerSession = 2;
/** Slices of the servers alternate, so that a busy machine is busy for all. */
const slices = 4;
const sliceSeconds = 1.5;
/** A server is warm for most of its day: long enough for the compiler to have seen every path. */
const warmSeconds = 10;
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

  constructor(url: string, { readers, warmHertz }: Scenario, number: number, into: () => Measured) {
    const room = `session${Math.floor(number / documentsPerSession)}/board:${number}`;
    this.frames = framesOf(hertz * sliceSeconds * slices + warmHertz * warmSeconds);
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
}

type Kind = 'relay' | 'durable' | 'docs';

class Side {
  measured = nothing();
  private readonly kind: Kind;
  private readonly child: ChildProcess;
  private rooms: Room[] = [];

  constructor(kind: Kind) {
    this.kind = kind;
    this.child = fork(join(import.meta.dirname, 'fanout-server.ts'), [kind]);
  }

  async start(scenario: Scenario): Promise<void> {
    const { port } = await this.answer<{ port: number }>();
    for (let n = 0; n < scenario.documents; n += 1) {
      const room = new Room(`ws://127.0.0.1:${port}`, scenario, n, () => this.measured);
      this.rooms.push(room);
      await Promise.all([room.writer, ...room.readers].map((socket) => once(socket, 'open')));
    }
    // A document's reader asks for the content; one that never says anything is closed.
    if (this.kind === 'docs')
      for (const { readers: all } of this.rooms)
        for (const reader of all) reader.send(Uint8Array.of(0, 0, 1, 0));
    await this.run(warmSeconds, scenario.warmHertz);
    await this.cpu();
    this.measured = nothing();
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
    for (const room of this.rooms)
      for (const socket of [room.writer, ...room.readers]) socket.terminate();
    this.child.disconnect();
  }
}

/** How long anything may be on its way, in milliseconds. */
const longestWay = 5_000;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
};

interface Summary {
  deliveries: number;
  cpu: number;
  p50: number;
  p95: number;
  p99: number;
  flushes: number[];
}

export interface FanoutResult {
  name: string;
  sides: Readonly<Record<Kind, Summary>>;
  cpuRatio: number;
  /** Of the 99th percentiles. An edit is shown when it is on disk (`decisions/0014`), which the relay does not wait for. */
  p99Ratio: number;
  good: boolean;
}

const summary = ({ deliveries, cpu, latencies, flushes }: Measured): Summary => ({
  deliveries,
  flushes,
  cpu: cpu / deliveries,
  p50: percentile(latencies, 0.5),
  p95: percentile(latencies, 0.95),
  p99: percentile(latencies, 0.99),
});

const kinds = ['relay', 'durable', 'docs'] as const satisfies Kind[];

async function measure(scenario: Scenario): Promise<FanoutResult> {
  const running = kinds.map((kind) => new Side(kind));
  try {
    for (const side of running) await side.start(scenario);
    for (let n = 0; n < slices; n += 1) for (const side of running) await side.slice();
  } finally {
    for (const side of running) side.stop();
  }
  const [relay, durable, docs] = running.map(({ measured }) => summary(measured)) as [
    Summary,
    Summary,
    Summary,
  ];
  const [cpuRatio, p99Ratio] = [docs.cpu / relay.cpu, docs.p99 / relay.p99];
  const complete = docs.deliveries === relay.deliveries;
  const good = complete && cpuRatio <= scenario.bars.cpu && p99Ratio <= scenario.bars.p99;
  return { name: scenario.name, sides: { relay, durable, docs }, cpuRatio, p99Ratio, good };
}

const line = (what: string, { cpu, p50, p95, p99, deliveries }: Summary): string =>
  `    ${what.padEnd(7)} ${deliveries} deliveries, ${cpu.toFixed(1)} us each, ` +
  `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;

function report({ name, sides, cpuRatio, p99Ratio, good }: FanoutResult, { bars }: Scenario): void {
  const { durable, docs } = sides;
  const flush = (share: number): string => percentile(durable.flushes, share).toFixed(2);
  const lines = [
    `  ${name} at ${hertz} Hz`,
    ...kinds.map((kind) => line(kind, sides[kind])),
    `    a bare flush: p50 ${flush(0.5)} ms, p99 ${flush(0.99)} ms`,
    `    beside the durable relay: cpu x ${(docs.cpu / durable.cpu).toFixed(2)}, ` +
      `p99 x ${(docs.p99 / durable.p99).toFixed(2)}`,
    `    beside the relay: cpu x ${cpuRatio.toFixed(2)} (bar ${bars.cpu}), ` +
      `p99 x ${p99Ratio.toFixed(2)} (bar ${bars.p99}): ${good ? 'good' : 'NOT GOOD'}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

export async function run(): Promise<FanoutResult[]> {
  const results: FanoutResult[] = [];
  for (const scenario of scenarios) {
    const result = await measure(scenario);
    results.push(result);
    report(result, scenario);
  }
  return results;
}

if (import.meta.main) await run();
