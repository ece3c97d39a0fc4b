import * as decoding from 'lib0/decoding';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { closeCode } from '../../shared/wire/close-codes.ts';
import { frameType, screenProtocol } from '../../shared/wire/doc-frames.ts';
import { isOwnCursor, kindOf, liveFrame, readLive } from './doc-frames.ts';
import type { Cursor, DocLink, LiveSender, Me, SavedState } from './doc-link.ts';
import { Progress } from './doc-progress.ts';
import { gatedSocket } from './doc-socket.ts';
import { KeptEdits, ownClock } from './kept-edits.ts';
import type { DocMode } from '../../shared/wire/access.ts';

export interface OpenOptions {
  /** Such as `wss://school.example/docs/<session>`. */
  url: string;
  name: string;
  me: Me;
  /** Content to go on with, some of it not saved; empty when absent. */
  doc?: Y.Doc;
  /** The local copy may not go on: load the document anew. */
  replace(): void;
  /** This copy, which may not go on, holds edits that are not saved; asked again at each one that is made in it later. */
  keep(edits: KeptEdits): void;
  WebSocket: typeof WebSocket;
  /** The token of a device that looks on. */
  screen?: string;
}

const cursorBytes = 512;
const cursorInterval = 34;
const liveBytes = 16 * 1024;

/** A document over the stock y-websocket provider, with our frames and our manners added. */
export class OpenDocument implements DocLink {
  readonly name: string;
  readonly me: Me;
  readonly doc: Y.Doc;
  mode: DocMode = 'read';
  synced = false;
  closed = false;
  cursors: ReadonlyMap<number, Cursor> = new Map();

  private readonly options: OpenOptions;
  private readonly provider: WebsocketProvider;
  private readonly awareness: Awareness;
  private readonly progress = new Progress();
  private readonly listeners = new Set<() => void>();
  private readonly liveListeners = new Set<(from: LiveSender, bytes: Uint8Array) => void>();
  private connection = 0;
  /** Own content up to here is saved. */
  private savedClock: number;
  private shown: SavedState = 'offline';
  private cursorTimer: ReturnType<typeof setTimeout> | undefined;
  private nextCursor: { value: unknown } | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was not saved when the right to write fell, and what is still written in this copy after that. */
  private unfinished: KeptEdits | undefined;

  constructor(options: OpenOptions) {
    this.options = options;
    this.name = options.name;
    this.me = options.me;
    this.doc = options.doc ?? new Y.Doc();
    this.savedClock = ownClock(this.doc);
    if (options.doc) this.progress.editedOffline();
    this.awareness = new Awareness(this.doc);
    this.provider = new WebsocketProvider(options.url, options.name, this.doc, {
      connect: false,
      awareness: this.awareness,
      ...(options.screen && { protocols: [screenProtocol, options.screen] }),
      // A broadcast between tabs would carry content past the server's fence.
      disableBc: true,
      WebSocketPolyfill: gatedSocket(options.WebSocket, (data) => this.admit(data)),
    });
    this.speakOurFrames();
    this.watchConnection();
    this.watchCursors();
    this.doc.on('update', (_update, origin) => {
      if (origin !== this.provider) this.edited();
    });
    this.provider.connect();
  }

  get saved(): SavedState {
    return this.closed ? 'offline' : this.progress.state;
  }

  /** Something typed here may not be on the server. */
  get pending(): boolean {
    return !this.closed && this.progress.pending;
  }

  private speakOurFrames(): void {
    const handlers = this.provider.messageHandlers;
    handlers[frameType.live] = (_encoder, decoder) => {
      const { from, bytes } = readLive(decoder);
      for (const listener of this.liveListeners) listener(from, bytes);
    };
    handlers[frameType.saved] = (_encoder, decoder) => {
      this.progress.confirm(decoding.readVarUint(decoder));
      if (!this.progress.pending) this.savedClock = ownClock(this.doc);
      this.savedChanged();
    };
    handlers[frameType.mode] = (_encoder, decoder) =>
      this.setMode(decoding.readVarUint(decoder) === 1 ? 'write' : 'read');
    handlers[frameType.self] = (_encoder, decoder) => {
      this.connection = decoding.readVarUint(decoder);
    };
  }

  private setMode(mode: DocMode): void {
    // Edits that the server refuses would stay in this copy for ever.
    const astray = mode === 'read' && (this.mode === 'write' || this.progress.pending);
    if (astray) return this.giveUp(true);
    if (mode === this.mode) return;
    this.mode = mode;
    this.changed();
  }

  /** @param again what was not saved may be added later; without it the server would refuse it again */
  private giveUp(again: boolean): void {
    this.leave(again);
    this.options.replace();
  }

  /** Closes for good; edits that were not saved are kept. */
  leave(again: boolean): void {
    const edits = new KeptEdits(this.name, this.doc, this.savedClock, again);
    if (this.pending) this.options.keep(edits);
    // Whoever is in the middle of a word finishes it here.
    if (again) this.unfinished = edits;
    this.destroy();
  }

  /** Every frame passes here on its way out. */
  private admit(data: unknown): boolean {
    const kind = kindOf(data);
    // The stock provider sends back every cursor that it hears: only our own may go out.
    if (kind === 'cursors') return isOwnCursor(data as Uint8Array, this.doc.clientID);
    if (kind === undefined) return true;
    if (this.mode === 'read') return false;
    if (kind === 'step2') this.progress.answer();
    const goes = kind === 'step2' || this.progress.edit();
    this.savedChanged();
    return goes;
  }

  private edited(): void {
    if (this.unfinished) return this.options.keep(this.unfinished);
    if (this.mode === 'read') {
      // Not ours to write: whatever tool did this gets the true content back.
      queueMicrotask(() => {
        if (!this.closed) this.giveUp(true);
      });
      return;
    }
    if (this.provider.ws?.readyState !== 1) this.progress.editedOffline();
    this.savedChanged();
  }

  private watchConnection(): void {
    const { provider } = this;
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.progress.opened();
      if (status === 'disconnected') this.progress.lost();
      this.savedChanged();
    });
    provider.on('connection-close', (event) => {
      if (event?.code === closeCode.notSaved) this.progress.failed();
      this.jitter();
    });
    provider.on('sync', (synced) => {
      if (!synced || this.synced) return;
      this.synced = true;
      this.changed();
    });
    provider.on('closed', ({ code }) => this.refused(code));
  }

  /**
   * Spreads the coming back of a whole class after a restart: the provider's next delay is the smaller of
   * its own doubling and `maxBackoffTime`, so both are set here. 0.1 s to 1 s at first, 8 s at most. A server that
   * answers but cannot store is asked less and less often too.
   */
  private jitter(): void {
    const tries = Math.max(this.provider.wsUnsuccessfulReconnects, 3 + this.progress.failures);
    this.provider.wsUnsuccessfulReconnects = tries;
    const most = Math.min(8_000, 125 * 2 ** tries);
    this.provider.maxBackoffTime = Math.round(most * (0.1 + 0.9 * Math.random()));
  }

  private refused(code: number): void {
    if (code === closeCode.rate) {
      const wait = 5_000 + Math.random() * 5_000;
      this.retryTimer = setTimeout(() => this.provider.connect(), wait);
      return;
    }
    const again: number[] = [closeCode.diverged, closeCode.tooLarge, closeCode.malformed];
    if (again.includes(code)) return this.giveUp(false);
    // What was destroyed for everybody is forgotten here too.
    if (code === closeCode.gone) this.destroy();
    else this.leave(true);
  }

  private watchCursors(): void {
    this.awareness.on('change', (_changes: unknown, origin: unknown) => {
      if (origin !== 'local') this.readCursors();
    });
  }

  private readCursors(): void {
    const cursors = new Map<number, Cursor>();
    for (const [client, state] of this.awareness.getStates()) {
      if (client === this.doc.clientID || typeof state.connection !== 'number') continue;
      const { connection, person, name, mark, cursor } = state as Cursor & { connection: number };
      if (connection !== this.connection) cursors.set(connection, { person, name, mark, cursor });
    }
    this.cursors = cursors;
    this.changed();
  }

  setCursor(cursor: { x: number; y: number } | Record<string, unknown> | undefined): void {
    if (cursor && new TextEncoder().encode(JSON.stringify(cursor)).length > cursorBytes) return;
    this.nextCursor = { value: cursor };
    if (this.cursorTimer === undefined) this.showCursor();
  }

  private showCursor(): void {
    this.cursorTimer = undefined;
    if (!this.nextCursor || this.closed) return;
    const { value } = this.nextCursor;
    this.nextCursor = undefined;
    this.awareness.setLocalState(value === undefined ? {} : { cursor: value });
    this.cursorTimer = setTimeout(() => this.showCursor(), cursorInterval);
  }

  sendLive(bytes: Uint8Array): void {
    if (bytes.length > liveBytes) throw new RangeError('a live frame holds at most 16 KB');
    if (this.mode === 'write') this.send(liveFrame(bytes));
  }

  private send(frame: Uint8Array<ArrayBuffer>): void {
    const { ws } = this.provider;
    if (ws?.readyState === 1) ws.send(frame);
  }

  onLive(fn: (from: LiveSender, bytes: Uint8Array) => void): () => void {
    this.liveListeners.add(fn);
    return () => this.liveListeners.delete(fn);
  }

  on(_event: 'change', fn: () => void): () => void {
    this.listeners.add(fn);
    return () => this.listeners.delete(fn);
  }

  private savedChanged(): void {
    if (this.saved === this.shown) return;
    this.shown = this.saved;
    this.changed();
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Closes for good; the content stays readable for those who still show it. */
  destroy(): void {
    if (this.closed) return;
    this.closed = true;
    this.mode = 'read';
    clearTimeout(this.cursorTimer);
    clearTimeout(this.retryTimer);
    this.provider.destroy();
    this.awareness.destroy();
    this.cursors = new Map();
    this.shown = 'offline';
    this.changed();
    this.liveListeners.clear();
  }
}
