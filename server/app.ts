import type { AddressInfo } from 'node:net';
import { Server as SocketServer } from 'socket.io';
import { checkForm } from '../shared/engine/check-form.ts';
import { createEngine, type FollowUps, type Form, type Tool } from '../shared/engine/index.ts';
import { MAX_COMMAND_BYTES } from '../shared/wire/protocol.ts';
import { realClock, type Clock } from './clock.ts';
import { defaultImageBytes, type Config } from './config.ts';
import { createDocHost } from './docs/index.ts';
import {
  closeSlowViewers,
  defaultGatewayLimits,
  serveDocumentUpgrades,
  serveGateway,
  toAll,
  type GatewayLimits,
  type SessionServer,
} from './gateway/index.ts';
import {
  apiRoutes,
  createHttpServer,
  createGates,
  createOriginRule,
  defaultHttpLimits,
  Guesses,
  healthRoutes,
  HouseImages,
  ImageBudget,
  pageRoutes,
  writeProbe,
  type HttpLimits,
  type HttpServer,
} from './http/index.ts';
import { createPeople, newId } from './identity/people.ts';
import { createMetrics } from './metrics.ts';
import { refusals } from './refusals.ts';
import { Sessions, type Effects } from './sessions/index.ts';
import { takeDataFolder } from './storage/data-folder.ts';
import { createGroupCommit } from './storage/group-commit.ts';
import type { Storage } from './storage/port.ts';
import { openSqlite } from './storage/sql/sqlite.ts';
import { leavePage } from './tools/afterwards/index.ts';
import { Totals } from './tools/checkin/index.ts';
import { TrustedTime } from './trusted-time.ts';

export interface AppOptions {
  readonly config: Config;
  readonly forms: Readonly<Record<string, Form>>;
  readonly tools: readonly Tool[];
  readonly effects?: Effects;
  /** What follows when a session has ended, by form. */
  readonly followUps?: FollowUps;
  readonly clock?: Clock;
  /** Absent: one SQLite file in the data folder. */
  readonly storage?: Storage;
  /** Where log lines go; absent: the standard output. */
  readonly log?: { write(line: string): void };
  /** Folder of the built client. */
  readonly client: string;
  readonly httpLimits?: Partial<HttpLimits>;
  readonly gatewayLimits?: Partial<GatewayLimits>;
}

export interface App {
  readonly server: HttpServer['server'];
  readonly log: HttpServer['log'];
  /** `http://127.0.0.1:3000`, once it listens. */
  readonly url: string;
  listen(port: number, host: string): Promise<void>;
  /** Everything acknowledged is on disk before this fulfils. */
  close(): Promise<void>;
}

/** @throws with a sentence that names the place, when one of these forms would strand people */
function mustHold(forms: AppOptions['forms'], tools: AppOptions['tools']): void {
  const registry = Object.fromEntries(tools.map((tool) => [tool.id, tool]));
  for (const [id, form] of Object.entries(forms)) {
    const [problem] = checkForm(form, registry);
    if (problem) throw new Error(`${id}: ${problem}`);
  }
}

/** Puts every part together; adapters are named here and nowhere else. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, forms, clock = realClock } = options;
  mustHold(forms, options.tools);
  const folder = options.storage ? undefined : takeDataFolder(config.data);
  const storage = options.storage ?? (await openSqlite(config.data));
  const commits = createGroupCommit(storage);
  const engine = createEngine(options.tools);
  const totals = new Totals(storage);
  const origins = createOriginRule(config);
  const http = await createHttpServer(config, origins, options.log);
  const { server, log } = http;
  for (const path of folder?.mended ?? [])
    log.warn({ path }, 'Others on this machine could read this; now only its owner can.');
  const trusted = await TrustedTime.open({ clock, storage, log, sure: config.clockIsSure });
  const metrics = createMetrics();
  const people = await createPeople({
    storage,
    clock,
    trusted,
    secure: config.publicUrl?.startsWith('https:') ?? false,
  });
  const gatewayLimits = { ...defaultGatewayLimits, ...options.gatewayLimits };
  const io: SessionServer = new SocketServer(server, {
    path: '/socket',
    destroyUpgrade: false,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: MAX_COMMAND_BYTES,
    // A laptop that was shut is noticed within 18 s: turns and gates wait for people.
    pingInterval: 10_000,
    pingTimeout: 8_000,
    connectTimeout: gatewayLimits.connectWithin,
    allowRequest: (request, answer) => answer(null, origins.upgrade(request)),
  });

  const sessions: Sessions = new Sessions({
    engine,
    storage,
    commits,
    clock,
    trusted,
    log,
    newId,
    effects: options.effects ?? {},
    closed: (state) => totals.close(state),
    leave: (state, endedAt) => leavePage(storage, state, endedAt),
    forms,
    followUps: options.followUps ?? {},
    reported: (connections) => toAll(io, connections, 'report'),
    outlet: (connections, frame) => {
      toAll(io, connections, 'patch', frame);
      metrics.patched();
    },
    thereOutlet: (connections, frame) => toAll(io, connections, 'there', frame),
    documents: () => docs,
    answered: (type, answer, milliseconds) => metrics.answered(type, answer, milliseconds),
  });
  const docs = createDocHost({
    storage,
    commits,
    clock: () => Math.floor(clock.monotonic()),
    access: ({ session, name }, person) => sessions.access(session, name, person),
    who: (session, person) => sessions.who(session, person),
    passing: ({ session, name }) => sessions.passing(session, name),
    begins: ({ session, name }) => sessions.begins(session, name),
    ready: async (session) => (await sessions.state(session)) !== undefined,
    metrics: metrics.documents,
    log,
  });

  const limits = { ...defaultHttpLimits, ...options.httpLimits };
  apiRoutes(http, {
    ...{ config, storage, sessions, totals, people, forms, clock, trusted, origins },
    gates: createGates(clock, people, limits),
    guesses: new Guesses(clock, limits.guesses),
    images: new ImageBudget(clock, limits),
    houseImages: new HouseImages(storage, clock, config.imageBytes ?? defaultImageBytes),
  });
  let serving = false;
  const writable = writeProbe(storage, clock);
  const notReady = async () => {
    if (!serving) return refusals.stopping;
    return (await writable()) ? undefined : refusals.notSaved;
  };
  healthRoutes(http, metrics, notReady, config.metricsToken);
  await pageRoutes(http, options.client);
  serveGateway(io, { sessions, people, clock, log, metrics, limits: gatewayLimits });
  const slow = closeSlowViewers(io, gatewayLimits, () => metrics.refusedConnection('slow'));
  const upgrades = serveDocumentUpgrades(server, docs, people, origins);
  metrics.watch('kring_sessions', 'Sessions in memory.', () => sessions.count);
  metrics.watch('kring_commits_pending', 'Writes that wait for the disk.', () => commits.pending);
  await sessions.recover();

  return {
    server,
    log,
    get url() {
      const { address, port, family } = server.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    },
    async listen(port, host) {
      await http.listen({ port, host });
      serving = true;
    },
    async close() {
      serving = false;
      upgrades.close();
      slow.stop();
      io.engine.close();
      await docs.close();
      await sessions.close();
      await commits.flush();
      await http.close();
      await storage.close();
      folder?.release();
    },
  };
}
