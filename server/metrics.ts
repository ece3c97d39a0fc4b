import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../shared/wire/protocol.ts';
import type { DocMetrics } from './docs/index.ts';

const MILLISECONDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000];

/** Counts for Prometheus. No person, session or content is ever a label. */
export interface Metrics {
  readonly type: string;
  text(): Promise<string>;
  answered(type: string, answer: Answer, milliseconds: number): void;
  /** A frame went to an audience or a person, without an answer. */
  patched(): void;
  connected(): void;
  disconnected(): void;
  refusedConnection(code: string): void;
  readonly documents: DocMetrics;
  /** Numbers that are asked for when Prometheus asks. */
  watch(name: string, help: string, read: () => number): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const { commands, answers, patches, sockets, refused } = sessionMetrics(registers);
  collectDefaultMetrics({ register: registry });
  return {
    type: registry.contentType,
    text: () => registry.metrics(),
    answered(type, { ok, patch }, milliseconds) {
      const outcome = ok ? 'accepted' : 'refused';
      if (patch) patches.inc();
      commands.inc({ tool: type.split('/')[0] ?? '', outcome });
      answers.observe(milliseconds);
    },
    patched: () => patches.inc(),
    connected: () => sockets.inc(),
    disconnected: () => sockets.dec(),
    refusedConnection: (code) => refused.inc({ code }),
    documents: documentMetrics(registers),
    watch(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
  };
}

function sessionMetrics(registers: Registry[]) {
  return {
    commands: new Counter({
      name: 'kring_commands_total',
      help: 'Commands that were answered.',
      labelNames: ['tool', 'outcome'],
      registers,
    }),
    answers: new Histogram({
      name: 'kring_command_milliseconds',
      help: 'From a command to its answer, the commit included.',
      buckets: MILLISECONDS,
      registers,
    }),
    patches: new Counter({
      name: 'kring_patches_total',
      help: 'Patches that were published: one per audience, person or answer.',
      registers,
    }),
    sockets: new Gauge({ name: 'kring_sockets', help: 'Open session connections.', registers }),
    refused: new Counter({
      name: 'kring_sockets_refused_total',
      help: 'Session connections that were refused or cut off.',
      labelNames: ['code'],
      registers,
    }),
  };
}

function documentMetrics(registers: Registry[]): DocMetrics {
  const open = new Gauge({
    name: 'kring_document_sockets',
    help: 'Open document connections.',
    registers,
  });
  const updates = new Counter({
    name: 'kring_document_updates_total',
    help: 'Updates that were applied.',
    registers,
  });
  const deliveries = new Counter({
    name: 'kring_document_deliveries_total',
    help: 'Updates that were sent on.',
    registers,
  });
  const durable = new Histogram({
    name: 'kring_document_durable_milliseconds',
    help: 'From an update to the disk.',
    buckets: MILLISECONDS,
    registers,
  });
  const refused = new Counter({
    name: 'kring_document_refused_total',
    help: 'Refused document messages.',
    labelNames: ['reason'],
    registers,
  });
  return {
    opened: () => open.inc(),
    closed: () => open.dec(),
    update(_bytes, count) {
      updates.inc();
      deliveries.inc(count);
    },
    durable: (milliseconds) => durable.observe(milliseconds),
    refused: (reason) => refused.inc({ reason }),
  };
}
