import { hertz, Side, type Kind, type Measured, type Rooms } from './fanout-side.ts';

/**
 * Fan-out of documents, with rights and durable commits, beside a plain `ws` relay in the same run, and beside one that
 * flushes before it sends.
 */
interface Scenario extends Rooms {
  name: string;
  /** At most so many times the relay's processor time per delivery, and its 99th percentile. */
  bars: { cpu: number; p99: number };
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
/** Slices of the servers alternate, so that a busy machine is busy for all. */
const slices = 4;

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
    for (const side of running) await side.start(scenario, slices);
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
