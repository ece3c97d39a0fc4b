import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import * as Y from 'yjs';
import type { DocId } from '../storage/port.ts';
import { closeCode } from './close-codes.ts';
import { closeSocket, Connection } from './connection.ts';
import type { DocHost } from './index.ts';
import { defaultLimits, type DocLimits } from './limits.ts';
import { LiveDocument } from './live-document.ts';
import type { DocHostOptions, DocStats } from './options.ts';

/** `<tool>:<rest>`; anything else gets the answer of a document that does not exist. */
const documentName = /^[a-z][a-z0-9-]{0,31}(:[A-Za-z0-9_.-]{1,64}){1,4}$/;
/** A refusal takes this long whatever its reason, so that its speed says nothing. Milliseconds. */
const refusalDelay = 30;

/** For upgrades of document sockets: no compression, and a frame that is far too large never gets in. */
export function createDocSocketServer(limits: Partial<DocLimits> = {}): WebSocketServer {
  const { frame } = { ...defaultLimits, ...limits };
  // Four times: what is only somewhat too large gets a 4413 that a person can be told about.
  return new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: frame * 4,
  });
}

export function createDocHost(options: DocHostOptions): DocHost {
  return new Host(options);
}

class Host implements DocHost {
  private readonly options: DocHostOptions;
  private readonly limits: DocLimits;
  private readonly documents = new Map<string, Map<string, Promise<LiveDocument>>>();
  private readonly live = new Map<string, Set<LiveDocument>>();
  private readonly frozen = new Set<string>();
  private readonly destroyed = new Set<string>();
  private readonly savedNews = new Set<Connection>();
  private savedTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly keepAliveTimer: ReturnType<typeof setInterval>;
  private readonly idleTimer: ReturnType<typeof setInterval>;
  private lastConnection = 0;
  private connections = 0;
  private closing = false;
  private whenEmpty: (() => void) | undefined;

  constructor(options: DocHostOptions) {
    this.options = options;
    this.limits = { ...defaultLimits, ...options.limits };
    const { keepAlive, idle } = this.limits;
    this.keepAliveTimer = setInterval(() => this.keepAlive(), keepAlive);
    this.idleTimer = setInterval(() => this.unloadIdle(), Math.max(idle / 2, 10));
    this.keepAliveTimer.unref();
    this.idleTimer.unref();
  }

  async accept(socket: WebSocket, id: DocId, person: string): Promise<void> {
    const early: Uint8Array[] = [];
    const wait = (data: RawData, binary: boolean): void => {
      early.push(binary ? toBytes(data) : new Uint8Array());
      // Nobody has a reason to say more than this before the first answer.
      if (early.length > 50) socket.terminate();
    };
    // An error is followed by a close, which is where the work is done.
    socket.on('error', () => undefined);
    socket.on('message', wait);
    try {
      const document = await this.admit(socket, id, person);
      socket.off('message', wait);
      if (document) this.connect(socket, document, person, early);
    } catch (error) {
      this.options.log.error(
        { session: id.session, error: error instanceof Error ? error.message : 'unknown' },
        'document could not be opened',
      );
      closeSocket(socket, closeCode.notSaved);
    }
  }

  private async admit(
    socket: WebSocket,
    id: DocId,
    person: string,
  ): Promise<LiveDocument | undefined> {
    if (this.closing) {
      closeSocket(socket, closeCode.goingAway);
      return undefined;
    }
    const refusal = new Promise<void>((resolve) => setTimeout(resolve, refusalDelay));
    const known = documentName.test(id.name) && (await this.options.ready(id.session));
    if (!known || !this.allows(id, person)) {
      await refusal;
      this.options.metrics?.refused?.('forbidden');
      closeSocket(socket, closeCode.forbidden);
      return undefined;
    }
    const document = await this.open(id);
    // Rights may have changed while the document was read from the disk.
    if (!this.allows(id, person)) closeSocket(socket, closeCode.forbidden);
    else if (document.connections.size >= this.limits.connectionsPerDocument)
      closeSocket(socket, closeCode.slow);
    else return document;
    return undefined;
  }

  private allows(id: DocId, person: string): boolean {
    return !this.destroyed.has(id.session) && this.options.access(id, person) !== 'none';
  }

  private modeOf(id: DocId, person: string): 'none' | 'read' | 'write' {
    if (this.destroyed.has(id.session)) return 'none';
    const right = this.options.access(id, person);
    return right === 'write' && this.frozen.has(id.session) ? 'read' : right;
  }

  private connect(
    socket: WebSocket,
    document: LiveDocument,
    person: string,
    early: readonly Uint8Array[],
  ): void {
    if (socket.readyState !== 1) return;
    const mode = this.modeOf(document.id, person);
    const connection = new Connection(
      socket,
      {
        number: (this.lastConnection += 1),
        id: person,
        who: this.options.who(document.id.session, person) ?? { name: '', mark: 0 },
        quiet: this.options.quiet?.(document.id, person) ?? false,
      },
      this.limits,
      this.options.clock(),
    );
    this.connections += 1;
    this.options.metrics?.opened?.();
    socket.on('message', (data, binary) =>
      document.receive(connection, binary ? toBytes(data) : new Uint8Array()),
    );
    socket.once('close', (code) => {
      this.connections -= 1;
      this.savedNews.delete(connection);
      document.leave(connection);
      this.options.metrics?.closed?.(code);
      if (this.connections === 0) this.whenEmpty?.();
    });
    document.join(connection, mode === 'write' ? 'write' : 'read');
    for (const data of early) document.receive(connection, data);
  }

  private open(id: DocId): Promise<LiveDocument> {
    let ofSession = this.documents.get(id.session);
    if (!ofSession) this.documents.set(id.session, (ofSession = new Map()));
    const known = ofSession.get(id.name);
    if (known) return known;
    const opening = this.load({ session: id.session, name: id.name });
    ofSession.set(id.name, opening);
    // A failed load is not remembered: the next one tries again.
    opening.catch(() => this.forget(id, opening));
    return opening;
  }

  private async load(id: DocId): Promise<LiveDocument> {
    const { storage, commits, clock, access, who, metrics, log } = this.options;
    const document: LiveDocument = new LiveDocument(id, {
      ...{ storage, commits, clock, access, who, log, limits: this.limits },
      ...(metrics ? { metrics } : {}),
      frozen: () => this.frozen.has(id.session),
      savedNews: (connection) => this.tellSavedSoon(connection),
      broken: () => this.remove(document),
    });
    // After a failed write, rows of the earlier copy may still be on their way.
    if (commits.pending > 0) await commits.flush();
    await document.load();
    const ofSession = this.live.get(id.session) ?? new Set();
    this.live.set(id.session, ofSession.add(document));
    return document;
  }

  private forget(id: DocId, opening?: Promise<LiveDocument>): void {
    const ofSession = this.documents.get(id.session);
    if (!ofSession || (opening && ofSession.get(id.name) !== opening)) return;
    ofSession.delete(id.name);
    if (ofSession.size === 0) this.documents.delete(id.session);
  }

  private remove(document: LiveDocument): void {
    const ofSession = this.live.get(document.id.session);
    if (!ofSession?.delete(document)) return;
    if (ofSession.size === 0) this.live.delete(document.id.session);
    this.forget(document.id);
  }

  private ofSession(session: string): LiveDocument[] {
    return [...(this.live.get(session) ?? [])];
  }

  private *everyDocument(): Iterable<LiveDocument> {
    for (const ofSession of this.live.values()) yield* ofSession;
  }

  recheck(session: string): void {
    for (const document of this.ofSession(session))
      for (const connection of document.connections) this.recheckOne(document, connection);
  }

  private recheckOne(document: LiveDocument, connection: Connection): void {
    if (connection.closed) return;
    const mode = this.modeOf(document.id, connection.person);
    if (mode === 'none') return connection.close(closeCode.forbidden);
    if (mode !== connection.mode) document.setMode(connection, mode);
    const who = this.options.who(document.id.session, connection.person);
    if (!who || (who.name === connection.who.name && who.mark === connection.who.mark)) return;
    connection.who = who;
    document.cursors.restamp(connection);
  }

  freeze(session: string): void {
    this.frozen.add(session);
    this.recheck(session);
  }

  thaw(session: string): void {
    this.frozen.delete(session);
    this.recheck(session);
  }

  async read(session: string, name: string): Promise<Uint8Array> {
    const live = await this.documents.get(session)?.get(name);
    if (live) {
      await live.whenSure();
      return live.encode();
    }
    const { updates } = await this.options.storage.loadDoc({ session, name });
    const doc = new Y.Doc({ gc: true });
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
    });
    const state = Y.encodeStateAsUpdate(doc);
    doc.destroy();
    return state;
  }

  async drop(session: string, names: readonly string[]): Promise<void> {
    const end = (): void => {
      for (const document of this.ofSession(session))
        if (names.includes(document.id.name)) this.end(document);
    };
    end();
    const ofSession = this.documents.get(session);
    await Promise.allSettled(names.map((name) => ofSession?.get(name)));
    end();
    await this.options.commits.flush();
  }

  async destroy(session: string): Promise<void> {
    this.destroyed.add(session);
    const opening = [...(this.documents.get(session)?.values() ?? [])];
    await Promise.allSettled(opening);
    for (const document of this.ofSession(session)) this.end(document);
    // Nothing of it may reach the disk after the caller has emptied it.
    await this.options.commits.flush();
  }

  private end(document: LiveDocument): void {
    document.closeAll(closeCode.gone);
    this.remove(document);
    document.dispose();
  }

  stats(): DocStats {
    let documents = 0;
    let inFlight = 0;
    for (const document of this.everyDocument()) {
      documents += 1;
      inFlight += document.log.inFlight;
    }
    return { documents, connections: this.connections, inFlight };
  }

  async close(): Promise<void> {
    this.closing = true;
    clearInterval(this.keepAliveTimer);
    clearInterval(this.idleTimer);
    await this.options.commits.flush();
    this.tellSaved();
    for (const document of this.everyDocument()) {
      document.closeAll(closeCode.goingAway);
      if (document.log.long) await document.log.compact();
      document.dispose();
    }
    clearTimeout(this.savedTimer);
    this.live.clear();
    this.documents.clear();
    if (this.connections > 0) await this.lastOneOut();
  }

  /** Waits for the sockets' goodbyes, but not for those who do not answer. */
  private lastOneOut(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 2_500);
      this.whenEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private tellSavedSoon(connection: Connection): void {
    this.savedNews.add(connection);
    this.savedTimer ??= setTimeout(() => this.tellSaved(), this.limits.savedTick);
  }

  private tellSaved(): void {
    this.savedTimer = undefined;
    for (const connection of this.savedNews) if (!connection.closed) connection.tellSaved();
    this.savedNews.clear();
  }

  private keepAlive(): void {
    for (const document of this.everyDocument()) document.keepAlive();
  }

  private unloadIdle(): void {
    const before = this.options.clock() - this.limits.idle;
    for (const document of this.everyDocument())
      if (document.idle && document.lastUsed <= before) void this.unload(document);
  }

  private async unload(document: LiveDocument): Promise<void> {
    if (document.log.long) await document.log.compact();
    // Somebody may have come in meanwhile.
    if (!document.idle || !this.live.get(document.id.session)?.has(document)) return;
    this.remove(document);
    document.dispose();
  }
}

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
