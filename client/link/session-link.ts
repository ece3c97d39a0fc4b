import { io, type Socket } from 'socket.io-client';
import type { Refusal } from '../../shared/wire/refusal.ts';
import { merge } from '../../shared/wire/merge-patch.ts';
import {
  WIRE_VERSION,
  type Ack,
  type Answer,
  type PatchFrame,
  type WholeView,
} from '../../shared/wire/protocol.ts';
import type { Here, There } from '../../shared/wire/whereabouts.ts';
import type { View } from '../../shared/wire/view.ts';
import { Commands } from './commands.ts';
import { ServerTime } from './server-time.ts';

export type LinkStatus = 'connecting' | 'live' | 'offline' | 'refused';

export interface SessionLinkOptions {
  /** Origin of the server; absent in a page: where the page came from. */
  readonly url?: string;
  /** For programs and tests, which have no cookie jar. */
  readonly headers?: Record<string, string>;
  /** The token of a device that looks on without a seat, such as the beamer. */
  readonly screen?: string;
}

/**
 * The one connection of this page to its session. It shows what the server said last and never guesses:
 * a command changes the view only when the server's answer comes, and when it comes, the view shows what it did.
 */
export class SessionLink {
  readonly session: string;
  #socket: Socket;
  #view: View | undefined;
  #status: LinkStatus = 'connecting';
  #refusal: Refusal | undefined;
  #revs = { shared: 0, own: 0 };
  #asked = false;
  readonly #time = new ServerTime();
  #reports = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #commands = new Commands();
  #listeners = new Set<() => void>();
  readonly #hearers = new Set<(frame?: There) => void>();

  constructor(session: string, options: SessionLinkOptions = {}) {
    this.session = session;
    const settings = {
      path: '/socket',
      auth: { session, version: WIRE_VERSION, ...(options.screen && { screen: options.screen }) },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      withCredentials: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 8000,
      randomizationFactor: 0.7,
      timeout: 10_000,
      forceNew: true,
      ...(options.headers && { extraHeaders: options.headers }),
    };
    this.#socket = options.url === undefined ? io(settings) : io(options.url, settings);
    this.#listen();
  }

  /** The last view that the server sent; undefined until the first one. */
  get view(): View | undefined {
    return this.#view;
  }

  get status(): LinkStatus {
    return this.#status;
  }

  /** Why the server refused this connection; only with the status `refused`. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** Commands that the server has not answered yet. */
  get pending(): number {
    return this.#commands.pending;
  }

  /** Grows when a report came to this person, an adult, and when one may have come while the line was down. */
  get reports(): number {
    return this.#reports;
  }

  /** The server's clock, in milliseconds since 1970: an estimate that errs by the time a frame travels. */
  now(): number {
    if (this.#time.stale && this.#status === 'live') this.#askWhole();
    return this.#time.now();
  }

  /** @returns the answer, once `view` shows what it is about */
  send(type: string, data: unknown): Promise<Ack> {
    const ack = this.#commands.add(type, data);
    this.#sendWaiting();
    return ack;
  }

  /** What is kept nowhere; gone when the line is down. */
  say(said: Here): void {
    if (this.#status === 'live') this.#socket.emit('here', said);
  }

  /** `fn` gets undefined when the line is new. */
  hear(fn: (frame?: There) => void): () => void {
    this.#hearers.add(fn);
    return () => void this.#hearers.delete(fn);
  }

  /** Called after each change of `view`, `status` or `reports`. */
  on(fn: () => void): () => void {
    this.#listeners.add(fn);
    return () => void this.#listeners.delete(fn);
  }

  close(): void {
    this.#listeners.clear();
    clearTimeout(this.#again);
    this.#socket.disconnect();
    this.#commands.close();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('connect', () => {
      this.#asked = false;
      this.#reports += 1;
      this.#commands.lost();
    });
    socket.on('view', (whole: WholeView) => this.#takeWhole(whole));
    socket.on('patch', (frame: PatchFrame) => this.#takePatch(frame));
    socket.on('there', (frame: There) => this.#pass(frame));
    socket.on('report', () => {
      this.#reports += 1;
      this.#tell();
    });
    socket.on('disconnect', (reason) => {
      // Cut off: a calmer moment may do better.
      if (reason === 'io server disconnect') this.#retry();
      else this.#become('offline');
    });
    socket.on('connect_error', (error: Error & { data?: Refusal }) => {
      // While Socket.IO tries again by itself the server only could not be reached.
      if (socket.active) return this.#become('offline');
      if (error.data?.code.startsWith('server/')) return this.#retry();
      this.#refusal = error.data;
      this.#become('refused');
    });
  }

  /** The server answered, but could not serve us now; Socket.IO does not try again after that. */
  #retry(): void {
    this.#again = setTimeout(() => this.#socket.connect(), 2000 + Math.random() * 3000);
    this.#become('offline');
  }

  #takeWhole(whole: WholeView): void {
    const { now, sharedRev, ownRev, shared, me } = whole;
    this.#time.told(now);
    this.#revs = { shared: sharedRev, own: ownRev };
    this.#asked = false;
    this.#view = { shared, me };
    const fresh = this.#status !== 'live';
    this.#become('live');
    if (fresh) this.#pass();
    this.#commands.shown();
    this.#sendWaiting();
  }

  #takePatch({ shared, me }: PatchFrame): void {
    if (!this.#view || this.#asked) return;
    const missed =
      (shared && shared.rev !== this.#revs.shared + 1) || (me && me.rev !== this.#revs.own + 1);
    if (missed) return this.#askWhole();
    if (shared) this.#revs.shared = shared.rev;
    if (me) this.#revs.own = me.rev;
    this.#view = {
      shared: shared ? merge(this.#view.shared, shared.patch) : this.#view.shared,
      me: me ? merge(this.#view.me, me.patch) : this.#view.me,
    };
    this.#tell();
  }

  #pass(frame?: There): void {
    for (const fn of this.#hearers) fn(frame);
  }

  #askWhole(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#socket.emit('view');
  }

  #sendWaiting(): void {
    if (this.#status !== 'live') return;
    this.#commands.sendAll((command, answer) => {
      this.#socket.emit('command', command, ({ patch, ...ack }: Answer) => {
        if (patch) this.#takePatch(patch);
        answer(ack, !this.#asked);
      });
    });
  }

  #become(status: LinkStatus): void {
    if (status === 'live') this.#refusal = undefined;
    this.#status = status;
    this.#tell();
  }

  #tell(): void {
    for (const fn of [...this.#listeners]) fn();
  }
}
