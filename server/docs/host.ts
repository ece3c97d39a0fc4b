import { randomBytes } from 'node:crypto';
import { WebSocketServer, type WebSocket } from 'ws';
import type { DocId } from '../storage/port.ts';
import { closeCode } from './close-codes.ts';
import { closeSocket, Connection } from './connection.ts';
import { Content } from './content.ts';
import type { DocHost } from './doc-host.ts';
import { defaultLimits, type DocLimits } from './limits.ts';
import { LiveDocument } from './live-document.ts';
import type { DocHostOptions, DocStats } from './options.ts';
import { People } from './people.ts';
import { Waiting } from './waiting.ts';

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
  private readonly people: People;
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
    this.people = new People(this.limits, options.clock);
    const { keepAlive, idle, rest } = this.limits;
    this.keepAliveTimer = setInterval(() => this.keepAlive(), keepAlive);
    this.idleTimer = setInterval(() => this.tidy(), Math.max(Math.min(idle, rest) / 2, 10));
    this.keepAliveTimer.unref();
    this.idleTimer.unref();
  }

  async accept(socket: WebSocket, id: DocId, person: string): Promise<void> {
    const waiting = new Waiting(socket, this.limits);
    try {
      const document = await this.admit(socket, id, person);
      if (document) this.connect(socket, document, person, waiting);
      else waiting.end();
    } catch (error) {
      waiting.end();
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
    if (!this.people.mayOpen(person)) {
      this.options.metrics?.refused?.('opens too often');
      closeSocket(socket, closeCode.rate);
      return undefined;
    }
    const document = await this.open(id);
    // Rights may have changed while the document was read from the disk.
    if (this.allows(id, person)) return document;
    closeSocket(socket, closeCode.forbidden);
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
    waiting: Waiting,
  ): void {
    if (socket.readyState !== 1) return waiting.end();
    this.people.makePlace(document, person);
    const mode = this.modeOf(document.id, person);
    const connection = this.connectionOf(socket, document.id, person);
    this.connections += 1;
    this.options.metrics?.opened?.();
    socket.once('close', (code) => {
      this.connections -= 1;
      this.savedNews.delete(connection);
      this.people.left(connection);
      document.leave(connection);
      this.options.metrics?.closed?.(code);
      if (this.connections === 0) this.whenEmpty?.();
    });
    document.join(connection, mode === 'write' ? 'write' : 'read');
    waiting.hand((data) => document.receive(connection, data));
  }

  private connectionOf(socket: WebSocket, id: DocId, person: string): Connection {
    const connection = new Connection(
      socket,
      {
        number: (this.lastConnection += 1),
        id: person,
        who: this.options.who(id.session, person) ?? { name: '', mark: 0 },
        quiet: this.options.quiet?.(id, person) ?? false,
        budget: this.people.budgetOf(person),
      },
      this.limits,
      this.options.clock(),
    );
    connection.budget.connections.add(connection);
    return connection;
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
    if (this.options.passing?.(id)) await storage.setApart(id);
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
    if (mode === 'none') return document.dismiss(connection, closeCode.forbidden);
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

  async read(session: string, name: string): Promise<Uint8Array> {
    await this.options.commits.flush();
    const { updates } = await this.options.storage.loadDoc({ session, name });
    const content = new Content(updates);
    const state = content.encode();
    content.dispose();
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
    let awake = 0;
    let inFlight = 0;
    for (const document of this.everyDocument()) {
      documents += 1;
      if (document.awake) awake += 1;
      inFlight += document.sync.log.inFlight;
    }
    return { documents, awake, connections: this.connections, inFlight };
  }

  async close(): Promise<void> {
    this.closing = true;
    clearInterval(this.keepAliveTimer);
    clearInterval(this.idleTimer);
    await this.options.commits.flush();
    this.tellSaved();
    for (const document of this.everyDocument()) {
      document.closeAll(closeCode.goingAway);
      if (document.sync.log.long) await document.sync.log.compact();
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
    const nonce = randomBytes(8);
    for (const document of this.everyDocument()) document.keepAlive(nonce);
  }

  private tidy(): void {
    const now = this.options.clock();
    const { idle, rest } = this.limits;
    for (const document of this.everyDocument()) {
      if (document.idle && document.lastLeft <= now - idle) void this.unload(document);
      else void document.sync.restSince(now - rest);
    }
    this.people.forgetStrangers();
  }

  private async unload(document: LiveDocument): Promise<void> {
    if (document.sync.log.long) await document.sync.log.compact();
    // Somebody may have come in meanwhile.
    if (!document.idle || !this.live.get(document.id.session)?.has(document)) return;
    this.remove(document);
    document.dispose();
  }
}
