import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { closeCode } from '../../shared/wire/close-codes.ts';
import type { DocId } from '../storage/port.ts';
import { Admission } from './admission.ts';
import { closeSocket, Connection } from './connection.ts';
import { Content, firstWords } from './content.ts';
import type { DocHost } from './doc-host.ts';
import { DocumentRights } from './document-rights.ts';
import { defaultLimits, type DocLimits } from './limits.ts';
import { LiveDocument } from './live-document.ts';
import { OpenDocuments } from './open-documents.ts';
import type { DocHostOptions, DocStats } from './options.ts';
import { People } from './people.ts';
import { SavedNews } from './saved-news.ts';
import { Waiting } from './waiting.ts';
import { every, realClock } from '../clock.ts';

/** Sockets that do not say goodbye hold up the stop no longer than this, in milliseconds. */
const longestGoodbye = 2_500;

export function createDocHost(options: DocHostOptions): DocHost {
  return new Host(options);
}

class Host implements DocHost {
  readonly #options: DocHostOptions;
  readonly #limits: DocLimits;
  readonly #people: People;
  readonly #rights: DocumentRights;
  readonly #documents = new OpenDocuments((id) => this.#load(id));
  readonly #admission: Admission;
  readonly #savedNews: SavedNews;
  readonly #rounds: readonly (() => void)[];
  #lastConnection = 0;
  #connections = 0;
  #closing = false;
  #whenEmpty: (() => void) | undefined;

  constructor(options: DocHostOptions) {
    this.#options = options;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#people = new People(this.#limits, options.clock);
    this.#rights = new DocumentRights(options.access);
    const { ready, metrics } = options;
    this.#admission = new Admission({
      ready,
      rights: this.#rights,
      people: this.#people,
      documents: this.#documents,
      ...(metrics ? { metrics } : {}),
    });
    this.#savedNews = new SavedNews(this.#limits.savedTick);
    const { keepAlive, idle, rest } = this.#limits;
    this.#rounds = [
      every(realClock, keepAlive, () => this.#keepAlive()),
      every(realClock, Math.max(Math.min(idle, rest) / 2, 10), () => this.#tidy()),
    ];
  }

  async accept(socket: WebSocket, id: DocId, person: string): Promise<void> {
    const waiting = new Waiting(socket, this.#limits);
    try {
      const asked = this.#closing ? closeCode.goingAway : await this.#admission.ask(id, person);
      // It may have begun to close while this was asked: then nobody would close the socket later.
      const admitted = this.#closing ? closeCode.goingAway : asked;
      if (typeof admitted !== 'number') return this.#connect(socket, admitted, person, waiting);
      waiting.end();
      closeSocket(socket, admitted);
    } catch (error) {
      waiting.end();
      this.#options.log.error(
        { session: id.session, error: error instanceof Error ? error.message : 'unknown' },
        'document could not be opened',
      );
      closeSocket(socket, closeCode.notSaved);
    }
  }

  #connect(socket: WebSocket, document: LiveDocument, person: string, waiting: Waiting): void {
    if (socket.readyState !== 1) return waiting.end();
    this.#people.makePlace(document, person);
    const mode = this.#rights.of(document.id, person);
    const connection = this.#connectionOf(socket, document.id, person);
    this.#connections += 1;
    this.#options.metrics?.opened?.();
    socket.once('close', (code) => {
      this.#connections -= 1;
      this.#savedNews.forget(connection);
      this.#people.left(connection);
      document.leave(connection);
      this.#options.metrics?.closed?.(code);
      if (this.#connections === 0) this.#whenEmpty?.();
    });
    document.join(connection, mode === 'write' ? 'write' : 'read');
    waiting.hand((data) => document.receive(connection, data));
  }

  #connectionOf(socket: WebSocket, id: DocId, person: string): Connection {
    const connection = new Connection(
      socket,
      {
        number: (this.#lastConnection += 1),
        id: person,
        who: this.#options.who(id.session, person) ?? { name: '', mark: 0 },
        quiet: this.#options.quiet?.(id, person) ?? false,
        budget: this.#people.budgetOf(person),
      },
      this.#limits,
      this.#options.clock(),
    );
    connection.budget.connections.add(connection);
    return connection;
  }

  async #load(id: DocId): Promise<LiveDocument> {
    const { storage, commits, clock, who, metrics, log } = this.#options;
    const document: LiveDocument = new LiveDocument(id, {
      ...{ storage, commits, clock, who, log, limits: this.#limits },
      ...(metrics ? { metrics } : {}),
      rightOf: (person) => this.#rights.of(id, person),
      savedNews: (connection) => this.#savedNews.add(connection),
      broken: () => this.#documents.remove(document),
    });
    // After a failed write, rows of the earlier copy may still be on their way.
    if (commits.pending > 0) await commits.flush();
    if (this.#options.passing?.(id)) await storage.setApart(id);
    await this.#begin(id);
    await document.load();
    return document;
  }

  /** One writes the first words, and it is nobody of those who come: two would write them twice. */
  async #begin(id: DocId): Promise<void> {
    const { begins, storage, commits } = this.#options;
    const texts = begins?.(id);
    if (!texts || (await storage.loadDoc(id)).updates.length > 0) return;
    await commits.submit({ kind: 'doc', doc: id, take: () => [firstWords(texts)] });
  }

  recheck(session: string): void {
    for (const document of this.#documents.ofSession(session))
      for (const connection of document.connections) this.#recheckOne(document, connection);
  }

  #recheckOne(document: LiveDocument, connection: Connection): void {
    if (connection.closed) return;
    const mode = this.#rights.of(document.id, connection.person);
    if (mode === 'none') return document.dismiss(connection, closeCode.forbidden);
    if (mode !== connection.mode) document.setMode(connection, mode);
    const who = this.#options.who(document.id.session, connection.person);
    if (!who || (who.name === connection.who.name && who.mark === connection.who.mark)) return;
    connection.who = who;
    document.cursors.restamp(connection);
  }

  freeze(session: string): void {
    this.#rights.freeze(session);
    this.recheck(session);
  }

  async read(session: string, name: string): Promise<Uint8Array> {
    await this.#options.commits.flush();
    const { updates } = await this.#options.storage.loadDoc({ session, name });
    const content = new Content(updates);
    const state = content.encode();
    content.dispose();
    return state;
  }

  async drop(session: string, names: readonly string[]): Promise<void> {
    const end = (): void => {
      for (const document of this.#documents.ofSession(session))
        if (names.includes(document.id.name)) this.#end(document);
    };
    end();
    await this.#documents.arrived(session, names);
    end();
    await this.#options.commits.flush();
  }

  async destroy(session: string): Promise<void> {
    this.#rights.destroy(session);
    await this.#documents.arrived(session);
    for (const document of this.#documents.ofSession(session)) this.#end(document);
    // Nothing of it may reach the disk after the caller has emptied it.
    await this.#options.commits.flush();
  }

  #end(document: LiveDocument): void {
    document.closeAll(closeCode.gone);
    this.#documents.remove(document);
    document.dispose();
  }

  stats(): DocStats {
    let documents = 0;
    let awake = 0;
    let inFlight = 0;
    for (const document of this.#documents) {
      documents += 1;
      if (document.awake) awake += 1;
      inFlight += document.sync.log.inFlight;
    }
    return { documents, awake, connections: this.#connections, inFlight };
  }

  async close(): Promise<void> {
    this.#closing = true;
    for (const end of this.#rounds) end();
    await this.#options.commits.flush();
    this.#savedNews.tell();
    for (const document of this.#documents) {
      document.closeAll(closeCode.goingAway);
      if (document.sync.log.long) await document.sync.log.compact();
      document.dispose();
    }
    this.#documents.clear();
    if (this.#connections > 0) await this.#lastOneOut();
  }

  /** Waits for the sockets' goodbyes, but not for those who do not answer. */
  #lastOneOut(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = realClock.after(longestGoodbye, resolve);
      this.#whenEmpty = () => {
        cancel();
        resolve();
      };
    });
  }

  #keepAlive(): void {
    const nonce = randomBytes(8);
    for (const document of this.#documents) document.keepAlive(nonce);
  }

  #tidy(): void {
    const now = this.#options.clock();
    const { idle, rest } = this.#limits;
    for (const document of this.#documents) {
      if (document.idle && document.lastLeft <= now - idle) void this.#unload(document);
      else void document.sync.restSince(now - rest);
    }
    this.#people.forgetStrangers();
  }

  async #unload(document: LiveDocument): Promise<void> {
    if (document.sync.log.long) await document.sync.log.compact();
    // Somebody may have come in meanwhile.
    if (!document.idle || !this.#documents.has(document)) return;
    this.#documents.remove(document);
    document.dispose();
  }
}
