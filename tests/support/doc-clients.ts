import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { session, type DocServer } from './doc-server.ts';

/** Waits for a condition; tells what was waited for when it does not come. */
export async function until(what: string, condition: () => unknown, most = 15_000): Promise<void> {
  const end = performance.now() + most;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export interface Stock {
  doc: Y.Doc;
  provider: WebsocketProvider;
  text: Y.Text;
  closed: number | undefined;
}

const opened = new Set<{ end(): void }>();

/** Closes every client of a test. */
export function closeClients(): void {
  for (const client of opened) client.end();
  opened.clear();
}

/** The stock provider, as any third party would use it; only its complaints about our frames are stilled. */
export function stock(
  server: { url: string },
  name: string,
  person: string,
  doc = new Y.Doc(),
): Stock {
  const provider = new WebsocketProvider(`${server.url}/docs/${session}`, name, doc, {
    params: { person },
    disableBc: true,
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
  });
  for (const type of [100, 101, 102, 103]) provider.messageHandlers[type] = () => undefined;
  const client: Stock = { doc, provider, text: doc.getText('text'), closed: undefined };
  provider.on('closed', ({ code }) => void (client.closed = code));
  opened.add({ end: () => provider.destroy() });
  return client;
}

export async function synced(...clients: Stock[]): Promise<void> {
  await until('synced', () => clients.every((client) => client.provider.synced));
}

/** A browser's WebSocket for a person, for `Documents`. */
export function socketOf(person: string): typeof globalThis.WebSocket {
  const Socket = class extends WebSocket {
    constructor(url: string | URL) {
      super(`${String(url)}?person=${person}`);
    }
  };
  return Socket as unknown as typeof globalThis.WebSocket;
}

/** A client that speaks bytes, for saying what no honest client says. */
export class Raw {
  readonly socket: WebSocket;
  readonly frames: Uint8Array[] = [];
  code: number | undefined;
  reason = '';
  saved = 0;
  /** How often the server asked for what it lacks, and answered what was asked. */
  asked = 0;
  answers = 0;
  mode: 'read' | 'write' | undefined;
  connection = 0;
  /** What the server sent as the document and its updates. */
  readonly doc = new Y.Doc();
  live: { connection: number; person: string; mark: number; bytes: Uint8Array }[] = [];
  cursors = new Map<number, unknown>();

  constructor(server: { url: string }, name: string, person: string, of = session) {
    this.socket = new WebSocket(`${server.url}/docs/${of}/${name}?person=${person}`);
    this.socket.binaryType = 'nodebuffer';
    this.socket.on('message', (data: Buffer) => this.read(new Uint8Array(data)));
    this.socket.on('close', (code, reason) => {
      this.code = code;
      this.reason = String(reason);
    });
    this.socket.on('error', () => undefined);
    opened.add({ end: () => this.socket.terminate() });
  }

  private read(data: Uint8Array): void {
    this.frames.push(data);
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === 0) {
      const step = decoding.readVarUint(decoder);
      if (step === 0) this.asked += 1;
      if (step === 1) this.answers += 1;
      if (step !== 0) Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder));
    }
    if (type === 1) this.readCursors(decoding.readVarUint8Array(decoder));
    if (type === 100)
      this.live.push({
        connection: decoding.readVarUint(decoder),
        person: decoding.readVarString(decoder),
        mark: decoding.readVarUint(decoder),
        bytes: decoding.readVarUint8Array(decoder),
      });
    if (type === 101) this.saved = decoding.readVarUint(decoder);
    if (type === 102) this.mode = decoding.readVarUint(decoder) === 1 ? 'write' : 'read';
    if (type === 103) this.connection = decoding.readVarUint(decoder);
  }

  private readCursors(update: Uint8Array): void {
    const decoder = decoding.createDecoder(update);
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder);
      decoding.readVarUint(decoder);
      this.cursors.set(client, JSON.parse(decoding.readVarString(decoder)));
    }
  }

  async ready(): Promise<this> {
    await until('the mode', () => this.mode);
    return this;
  }

  async ended(): Promise<number> {
    await until('the end of a connection', () => this.code !== undefined);
    return this.code!;
  }

  send(...parts: (number | Uint8Array)[]): void {
    const encoder = encoding.createEncoder();
    for (const part of parts)
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    this.socket.send(encoding.toUint8Array(encoder));
  }

  vector(): void {
    this.send(0, 0, Y.encodeStateVector(this.doc));
  }

  update(update: Uint8Array): void {
    this.send(0, 2, update);
  }

  step2(update: Uint8Array): void {
    this.send(0, 1, update);
  }

  cursor(client: number, clock: number, state: string): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
    this.send(1, encoding.toUint8Array(encoder));
  }
}

/** The update that a change makes in a document. */
export function updateOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const vector = Y.encodeStateVector(doc);
  let made: Uint8Array | undefined;
  const seen = (update: Uint8Array): void => void (made = update);
  doc.on('update', seen);
  doc.transact(() => change(doc));
  doc.off('update', seen);
  return made ?? Y.encodeStateAsUpdate(doc, vector);
}

/** The text as the server has it. */
export async function textOn(server: DocServer, name: string): Promise<string> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await server.host.read(session, name));
  return doc.getText('text').toJSON();
}

/** The text as it is on disk at this moment. */
export async function storedText({ storage }: DocServer, name: string): Promise<string> {
  const doc = new Y.Doc();
  for (const update of (await storage.loadDoc({ session, name })).updates)
    Y.applyUpdate(doc, update);
  return doc.getText('text').toJSON();
}

export const stateOn = async (server: DocServer, name: string): Promise<string> =>
  Buffer.from(await server.host.read(session, name)).toString('hex');
