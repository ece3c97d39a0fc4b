import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/** Fan-out of documents, with rights and durable commits, beside a plain `ws` relay in the same run. */
interface Scenario {
  name: string;
  documents: number;
  readers: number;
  /** At most so many times the relay's processor time per delivery, and its 99th percentile. */
  bars: { cpu: number; p99: number };
}

interface Measured {
  deliveries: number;
  /** Processor time of the server, in microseconds. */
  cpu: number;
  latencies: number[];
}

const scenarios: Scenario[] = [
  {
    ...{ name: '1 document x 300 readers', documents: 1, readers: 300 },
    bars: { cpu: 1.3, p99: 2 },
  },
  {
    ...{ name: '100 documents x 3 readers', documents: 100, readers: 3 },
    bars: { cpu: 1.6, p99: 3 },
  },
];
const hertz = 20;
/** Slices of the two servers alternate, so that a busy machine is busy for both. */
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

  constructor(url: string, room: string, readers: number, number: number, into: () => Measured) {
    const rounds = Math.ceil(hertz * sliceSeconds * slices + hertz * warmSeconds) + 20;
    this.frames = framesOf(rounds);
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

class Side {
  measured: Measured = { deliveries: 0, cpu: 0, latencies: [] };
  private readonly kind: 'relay' | 'docs';
  private readonly child: ChildProcess;
  private rooms: Room[] = [];

  constructor(kind: 'relay' | 'docs') {
    this.kind = kind;
    this.child = fork(join(import.meta.dirname, 'fanout-server.ts'), [kind]);
  }

  async start({ documents, readers }: Scenario): Promise<void> {
    const { port } = await this.answer<{ port: number }>();
    for (let n = 0; n < documents; n += 1) {
      const room = new Room(
        `ws://127.0.0.1:${port}`,
        `board:${n}`,
        readers,
        n,
        () => this.measured,
      );
      this.rooms.push(room);
      await Promise.all([room.writer, ...room.readers].map((socket) => once(socket, 'open')));
    }
    // A document's reader asks for the content; one that never says anything is closed.
    if (this.kind === 'docs')
      for (const { readers: all } of this.rooms)
        for (const reader of all) reader.send(Uint8Array.of(0, 0, 1, 0));
    await this.run(warmSeconds);
    await rest(500);
    this.measured = { deliveries: 0, cpu: 0, latencies: [] };
  }

  private async answer<T>(): Promise<T> {
    const [message] = (await once(this.child, 'message')) as [T];
    if (message && typeof message === 'object' && 'fields' in message)
      throw new Error(`the server failed: ${JSON.stringify(message)}`);
    return message;
  }

  private async cpu(): Promise<number> {
    this.child.send('cpu');
    const { cpu } = await this.answer<{ cpu: NodeJS.CpuUsage }>();
    return cpu.user + cpu.system;
  }

  /** Every writer at its own moment in each period, as people are. */
  private run(seconds: number): Promise<void> {
    const period = 1_000 / hertz;
    const start = performance.now();
    const total = Math.round(hertz * seconds) * this.rooms.length;
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
    // What is on its way still belongs to this slice: deliveries, commits and saved frames.
    await rest(300);
    this.measured.cpu += (await this.cpu()) - before;
  }

  stop(): void {
    for (const room of this.rooms)
      for (const socket of [room.writer, ...room.readers]) socket.terminate();
    this.child.disconnect();
  }
}

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
}

export interface FanoutResult {
  name: string;
  relay: Summary;
  docs: Summary;
  cpuRatio: number;
  /** Of the 99th percentiles. An edit is shown when it is on disk (`decisions/0014`), which the relay does not wait for. */
  p99Ratio: number;
  good: boolean;
}

const summary = ({ deliveries, cpu, latencies }: Measured): Summary => ({
  deliveries,
  cpu: cpu / deliveries,
  p50: percentile(latencies, 0.5),
  p95: percentile(latencies, 0.95),
  p99: percentile(latencies, 0.99),
});

async function measure(scenario: Scenario): Promise<FanoutResult> {
  const sides = { relay: new Side('relay'), docs: new Side('docs') };
  try {
    await sides.relay.start(scenario);
    await sides.docs.start(scenario);
    for (let n = 0; n < slices; n += 1) {
      await sides.relay.slice();
      await sides.docs.slice();
    }
  } finally {
    sides.relay.stop();
    sides.docs.stop();
  }
  const [relay, docs] = [summary(sides.relay.measured), summary(sides.docs.measured)];
  const [cpuRatio, p99Ratio] = [docs.cpu / relay.cpu, docs.p99 / relay.p99];
  const complete = docs.deliveries === relay.deliveries;
  const good = complete && cpuRatio <= scenario.bars.cpu && p99Ratio <= scenario.bars.p99;
  return { name: scenario.name, relay, docs, cpuRatio, p99Ratio, good };
}

const line = (what: string, { cpu, p50, p95, p99, deliveries }: Summary): string =>
  `    ${what.padEnd(6)} ${deliveries} deliveries, ${cpu.toFixed(1)} us each, ` +
  `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;

export async function run(): Promise<FanoutResult[]> {
  const results: FanoutResult[] = [];
  for (const scenario of scenarios) {
    const { bars } = scenario;
    const result = await measure(scenario);
    results.push(result);
    const lines = [
      `  ${result.name} at ${hertz} Hz`,
      line('relay', result.relay),
      line('docs', result.docs),
      `    cpu x ${result.cpuRatio.toFixed(2)} (bar ${bars.cpu}), ` +
        `p99 x ${result.p99Ratio.toFixed(2)} (bar ${bars.p99}): ${result.good ? 'good' : 'NOT GOOD'}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return results;
}

if (import.meta.main) await run();
