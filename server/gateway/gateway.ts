import { Compile } from 'typebox/compile';
import { neverLimited } from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import {
  CommandSchema,
  HandshakeSchema,
  WIRE_VERSION,
  type Answer,
} from '../../shared/wire/protocol.ts';
import { HereSchema, type Here } from '../../shared/wire/whereabouts.ts';
import type { Clock } from '../clock.ts';
import type { People } from '../identity/people.ts';
import { screenOf } from '../identity/screens.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { refusals } from '../refusals.ts';
import type { Attachment, Sessions, Viewer } from '../sessions/index.ts';
import { TokenBucket } from '../token-bucket.ts';
import { isPlain } from './plain.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';
import { defaultOwedLimits, type OwedLimits } from './slow-viewers.ts';

export interface GatewayLimits extends OwedLimits {
  /** Commands per second of one connection and of one person, and how many may come at once. */
  commandsPerSecond: number;
  commandsBurst: number;
  /** Whole views that one connection may ask for. */
  viewsPerSecond: number;
  viewsBurst: number;
  /** What one person says of where they are; what is more is not heard. */
  herePerSecond: number;
  hereBurst: number;
  /** Connections of one person. */
  tabs: number;
  /** A connection that has not asked for a session within so many milliseconds closes. */
  connectWithin: number;
}

export const defaultGatewayLimits: GatewayLimits = {
  commandsPerSecond: 20,
  commandsBurst: 60,
  viewsPerSecond: 1,
  viewsBurst: 20,
  herePerSecond: 10,
  hereBurst: 60,
  tabs: 30,
  connectWithin: 10_000,
  ...defaultOwedLimits,
};

/** After this many frames that came too fast the connection closes: no client of ours goes on so long. */
const PATIENCE = 500;

export interface GatewayDeps {
  readonly sessions: Sessions;
  readonly people: People;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: GatewayLimits;
}

const handshake = Compile(HandshakeSchema);
const commandShape = Compile(CommandSchema);
const hereShape = Compile(HereSchema);

class Refused extends Error {
  readonly data: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.data = refusal;
  }
}

/** Serves sessions over Socket.IO. Who somebody is follows from the cookie, never from the frame. */
export function serveGateway(io: SessionServer, deps: GatewayDeps): void {
  const { people, metrics, limits } = deps;
  const tabs = new Map<string, number>();
  const buckets = new Map<string, CommandBuckets>();

  io.use((socket, next) => {
    const refuse = (refusal: Refusal): void => {
      metrics.refusedConnection(refusal.code);
      next(new Refused(refusal));
    };
    const auth: unknown = socket.handshake.auth;
    if (!handshake.Check(auth)) return refuse(refusals.invalid);
    const person =
      auth.screen === undefined ? people.personOf(socket.request) : screenOf(auth.screen);
    if (auth.version !== WIRE_VERSION) return refuse(refusals.version);
    if (person === undefined) return refuse(refusals.noSeat);
    if ((tabs.get(person) ?? 0) >= limits.tabs) return refuse(refusals.tabs);
    socket.data = { session: auth.session, person };
    deps.sessions.attending.knows(auth.session, person).then(
      (seat) => (seat ? next() : refuse(refusals.noSeat)),
      (error: unknown) => {
        deps.log.error({ err: error, session: auth.session }, 'a handshake failed');
        refuse(refusals.failed);
      },
    );
  });

  io.on('connection', (socket) => {
    const { person } = socket.data;
    tabs.set(person, (tabs.get(person) ?? 0) + 1);
    metrics.connected();
    const shared = buckets.get(person) ?? commandBuckets(deps);
    buckets.set(person, shared);
    socket.on('disconnect', () => {
      metrics.disconnected();
      const left = (tabs.get(person) ?? 1) - 1;
      if (left > 0) return tabs.set(person, left);
      tabs.delete(person);
      return buckets.delete(person);
    });
    void serve(socket, deps, shared);
  });
}

/** Closes a connection that does not speak the protocol. */
function cutOff(socket: SessionSocket, { metrics, log }: GatewayDeps, code: string): void {
  metrics.refusedConnection(code);
  log.warn({ session: socket.data.session, code }, 'a session connection was cut off');
  socket.disconnect(true);
}

/** Of one person. A way out has its own, as large as a person can fill: nothing else they did can close it. */
interface CommandBuckets {
  readonly waysOut: TokenBucket;
  readonly others: TokenBucket;
  readonly here: TokenBucket;
}

function commandBuckets({ limits, clock }: GatewayDeps): CommandBuckets {
  const allowance = { perSecond: limits.commandsPerSecond, burst: limits.commandsBurst };
  const bucket = (of = allowance) => new TokenBucket(of, clock.monotonic());
  const here = { perSecond: limits.herePerSecond, burst: limits.hereBurst };
  return { waysOut: bucket(), others: bucket(), here: bucket(here) };
}

async function serve(
  socket: SessionSocket,
  deps: GatewayDeps,
  person: CommandBuckets,
): Promise<void> {
  const { sessions, clock, limits, log } = deps;
  const { session } = socket.data;
  const views = new TokenBucket(
    { perSecond: limits.viewsPerSecond, burst: limits.viewsBurst },
    clock.monotonic(),
  );
  let attachment: Attachment | undefined;

  socket.use(([event, ...args]: unknown[], next) => {
    if (typeof event === 'string' && takes(event, args.length)) next();
    else cutOff(socket, deps, 'frame');
  });
  socket.on('view', () => {
    if (views.take(1, clock.monotonic())) attachment?.resend();
    else cutOff(socket, deps, 'views');
  });
  takeHere(socket, deps, { bucket: person.here, hear: (said) => attachment?.hear(said) });
  const viewer = viewerOf(socket);
  takeCommands(socket, deps, { buckets: person, viewer });
  socket.on('disconnect', () => attachment?.detach());
  try {
    attachment = await sessions.attending.attach(session, viewer);
    if (!attachment) socket.disconnect(true);
    // It went while the session was loading.
    else if (!socket.connected) attachment.detach();
  } catch (error) {
    log.error({ err: error, session }, 'a connection could not be served');
    socket.disconnect(true);
  }
}

/** The events that a client may send, each with this many arguments. */
const takes = (event: string, count: number): boolean =>
  (event === 'command' && count === 2) ||
  (event === 'view' && count <= 1) ||
  (event === 'here' && count === 1);

/** What comes too fast is lost: where somebody is will be said again. */
function takeHere(
  socket: SessionSocket,
  deps: GatewayDeps,
  { bucket, hear }: { bucket: TokenBucket; hear: (said: Here) => void },
): void {
  let tooFast = 0;
  socket.on('here', (said) => {
    if (!isPlain(said) || !hereShape.Check(said)) return cutOff(socket, deps, 'frame');
    if (bucket.take(1, deps.clock.monotonic())) return hear(said);
    tooFast += 1;
    if (tooFast > PATIENCE) cutOff(socket, deps, 'flood');
  });
}

function takeCommands(
  socket: SessionSocket,
  deps: GatewayDeps,
  { buckets, viewer }: { buckets: CommandBuckets; viewer: Viewer },
): void {
  const { sessions, clock } = deps;
  const { session, person } = socket.data;
  let tooFast = 0;
  socket.on('command', (command, answer) => {
    if (typeof answer !== 'function' || !isPlain(command) || !commandShape.Check(command)) {
      return cutOff(socket, deps, 'frame');
    }
    const reply = answer as (answer: Answer) => void;
    const bucket = neverLimited.has(command.type) ? buckets.waysOut : buckets.others;
    if (!bucket.take(1, clock.monotonic())) {
      tooFast += 1;
      if (tooFast > PATIENCE) return cutOff(socket, deps, 'flood');
      return reply({ ok: false, refusal: refusals.often });
    }
    sessions.submit(session, person, command, viewer).then(reply, (error: unknown) => {
      deps.log.error({ err: error, session, type: command.type }, 'a command failed');
      reply({ ok: false, refusal: refusals.failed });
    });
  });
}

const viewerOf = (socket: SessionSocket): Viewer => ({
  person: socket.data.person,
  connection: socket.id,
  whole: (view) => void socket.emit('view', view),
});
