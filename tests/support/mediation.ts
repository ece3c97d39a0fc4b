import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { followUps, forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { screenProtocol } from '../../shared/wire/doc-frames.ts';
import { merge } from '../../shared/wire/merge-patch.ts';
import {
  WIRE_VERSION,
  type Ack,
  type Answer as Answered,
  type PatchFrame,
  type WholeView,
} from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { Browser, House, waitFor, type Answer } from './server.ts';

/** A document connection that keeps every byte it received. */
export class DocSeat {
  readonly doc = new Y.Doc();
  readonly received: string[];
  readonly socket: WebSocket;
  code: number | undefined;
  saved = 0;
  mode: 'read' | 'write' | undefined;
  #sent = 0;
  readonly #listeners = new Set<() => void>();

  constructor(seat: Seat, name: string, doc?: Y.Doc) {
    const { url } = seat.house.app;
    this.received = seat.received;
    if (doc) this.doc = doc;
    const token = seat.screen === undefined ? [] : [screenProtocol, seat.screen];
    this.socket = new WebSocket(
      `${url.replace('http', 'ws')}/docs/${seat.session}/${name}`,
      token,
      {
        headers: { cookie: seat.browser.cookie, origin: url },
      },
    );
    this.socket.on('message', (data: Buffer) => this.#read(new Uint8Array(data)));
    this.socket.on('close', (code) => {
      this.code = code;
      this.#tell();
    });
    this.socket.on('error', () => undefined);
  }

  #read(data: Uint8Array): void {
    this.received.push(Buffer.from(data).toString('latin1'));
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === 0) {
      const sync = decoding.readVarUint(decoder);
      const bytes = decoding.readVarUint8Array(decoder);
      // What this client has goes up: also what it wrote while it was away.
      if (sync === 0) {
        this.#sent += 1;
        this.#send(1, Y.encodeStateAsUpdate(this.doc, bytes));
      } else Y.applyUpdate(this.doc, bytes, 'server');
    }
    if (type === 101) this.saved = decoding.readVarUint(decoder);
    if (type === 102 && !this.mode) this.#send(0, Y.encodeStateVector(this.doc));
    if (type === 102) this.mode = decoding.readVarUint(decoder) === 1 ? 'write' : 'read';
    this.#tell();
  }

  #send(type: number, update: Uint8Array): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, update);
    this.socket.send(encoding.toUint8Array(encoder));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  until(holds: () => boolean, why: string): Promise<true> {
    return waitFor(
      (changed) => {
        this.#listeners.add(changed);
        return () => void this.#listeners.delete(changed);
      },
      () => (holds() ? true : undefined),
      () => `${why} (code ${String(this.code)})`,
    );
  }

  /** Writes a line and waits until it is on disk. */
  async write(text: string): Promise<void> {
    await this.until(() => this.mode === 'write' && this.#sent > 0, 'the right to write');
    const before = Y.encodeStateVector(this.doc);
    this.doc.getText('text').insert(0, text);
    this.#sent += 1;
    this.#send(2, Y.encodeStateAsUpdate(this.doc, before));
    const sent = this.#sent;
    await this.until(() => this.saved >= sent, `${text} on disk`);
  }

  /** Sends an edit without asking whether one may. */
  force(text: string): void {
    const own = new Y.Doc();
    own.getText('text').insert(0, text);
    this.#send(2, Y.encodeStateAsUpdate(own));
  }

  ended(): Promise<true> {
    return this.until(() => this.code !== undefined, 'the end of a document');
  }
}

/** One person at the table: every frame and every HTTP answer that reaches them is kept. */
export class Seat {
  readonly house: House;
  readonly name: string;
  readonly browser: Browser;
  readonly received: string[] = [];
  session = '';
  view: View | undefined;
  socket: Socket | undefined;
  refused: string | undefined;
  /** The token of a device that looks on. */
  screen: string | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #docs: DocSeat[] = [];

  constructor(house: House, name: string) {
    this.house = house;
    this.name = name;
    this.browser = new Browser(house);
  }

  get id(): string {
    return this.view?.me.person ?? '';
  }

  async ask(method: 'get' | 'post' | 'delete', path: string, body?: unknown): Promise<Answer> {
    const answer = await this.browser.ask(method.toUpperCase(), path, body);
    this.received.push(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** @param more what the handshake says beside the session, such as the token of a screen */
  async connect(session = this.session, more: { screen?: string } = {}): Promise<this> {
    this.session = session;
    this.screen = more.screen ?? this.screen;
    const { url } = this.house.app;
    const socket = io(url, {
      path: '/socket',
      auth: { session, version: WIRE_VERSION, ...more },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: this.browser.cookie, origin: url },
    });
    this.socket = socket;
    socket.io.engine.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
      // The handshake of the transport names the connection, not the session.
      if (type === 'message') this.received.push(String(data));
    });
    socket.on('view', ({ shared, me }: WholeView) => this.#show({ shared, me }));
    socket.on('patch', (frame: PatchFrame) => this.#patch(frame));
    socket.on('connect_error', (error) => {
      this.refused = error.message;
      this.#tell();
    });
    delete this.refused;
    this.view = undefined;
    await this.#wait(() => this.view !== undefined || this.refused !== undefined, 'a first view');
    return this;
  }

  #patch({ shared, me }: PatchFrame): void {
    if (!this.view) return;
    this.#show({
      shared: shared ? merge(this.view.shared, shared.patch) : this.view.shared,
      me: me ? merge(this.view.me, me.patch) : this.view.me,
    });
  }

  #show(view: View): void {
    this.view = view;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #wait(holds: () => boolean, why: string): Promise<true> {
    return waitFor(
      (changed) => {
        this.#listeners.add(changed);
        return () => void this.#listeners.delete(changed);
      },
      () => (holds() ? true : undefined),
      () => `${this.name}: ${why}; the view is ${JSON.stringify(this.view)}`,
    );
  }

  async until(holds: (view: View) => boolean, why = holds.toString()): Promise<View> {
    await this.#wait(() => this.view !== undefined && holds(this.view), why);
    return this.view as View;
  }

  async send(type: string, data: unknown = {}): Promise<Ack> {
    const id = crypto.randomUUID();
    const answer = (await this.socket?.emitWithAck('command', { id, type, data })) as Answered;
    if (answer.patch) this.#patch(answer.patch);
    return answer;
  }

  /** Sends what must be accepted. */
  async do(type: string, data: unknown = {}): Promise<void> {
    const ack = await this.send(type, data);
    if (!ack.ok) throw new Error(`${this.name}, ${type}: ${ack.refusal.code}`);
  }

  open(name: string, doc?: Y.Doc): DocSeat {
    const seat = new DocSeat(this, name, doc);
    this.#docs.push(seat);
    return seat;
  }

  /** The part of a tool in the view, as the test needs it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  tool(id: string): any {
    return this.view?.shared.tools[id];
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  own(id: string): any {
    return this.view?.me.tools[id];
  }

  close(): void {
    this.socket?.close();
    for (const doc of this.#docs) doc.socket.terminate();
  }

  /** Whether this ever came to this person. */
  saw = (text: string): boolean => this.received.some((frame) => frame.includes(text));
}

export interface Lines {
  readonly lines: string[];
  write(line: string): void;
}

/** A mediation on a real server: the adult, two mediators, two parties, each with a link of their own. */
export class Mediation {
  readonly house: House;
  readonly coord: Seat;
  readonly lead: Seat;
  readonly colead: Seat;
  readonly a: Seat;
  readonly b: Seat;
  readonly log: Lines;
  session = '';
  readonly links: Record<string, string> = {};

  private constructor(house: House, log: Lines) {
    this.house = house;
    this.log = log;
    this.coord = new Seat(house, 'Corine');
    this.lead = new Seat(house, 'Mo');
    this.colead = new Seat(house, 'Mila');
    this.a = new Seat(house, 'Amir');
    this.b = new Seat(house, 'Bo');
  }

  get everyone(): Seat[] {
    return [this.coord, this.lead, this.colead, this.a, this.b];
  }

  get mediators(): Seat[] {
    return [this.lead, this.colead];
  }

  get parties(): Seat[] {
    return [this.a, this.b];
  }

  static async open(): Promise<Mediation> {
    const lines: string[] = [];
    const log = { lines, write: (line: string) => void lines.push(line) };
    const house = await House.open({ forms, tools, followUps, log }, { log: 'debug' });
    const table = new Mediation(house, log);
    const body = {
      ...{ form: 'mediator', variant: 'full' },
      ...{ language: 'nl', name: table.coord.name, mark: 0 },
    };
    table.session = (
      (await table.coord.ask('post', '/api/sessions', body)).body as { id: string }
    ).id;
    await table.coord.connect(table.session);
    for (const [seat, role] of [
      [table.lead, 'lead'],
      [table.colead, 'colead'],
      [table.a, 'party'],
      [table.b, 'party'],
    ] as const) {
      table.links[seat.name] = await table.link(role);
      await seat.ask('post', `/api/invitations/${table.links[seat.name]}/join`, {
        ...{ name: seat.name, mark: 3 },
      });
      await seat.connect(table.session);
    }
    return table;
  }

  /** A link of the adult for one person. */
  async link(role: string): Promise<string> {
    const path = `/api/sessions/${this.session}/invitations`;
    const made = await this.coord.browser.post(path, { role, seats: 1 });
    return (made.body as { token: string }).token;
  }

  async next(from: string, to: string, by = this.lead): Promise<void> {
    await by.do('session/next', { from });
    for (const seat of this.everyone) await seat.until((view) => view.shared.phase?.id === to);
  }

  /** Through the adult's questions. */
  async intake(practical = 'zaal 3'): Promise<void> {
    const { coord, lead, colead } = this;
    const checks = Object.keys(coord.tool('intake').full.checks as object);
    for (const item of checks) await coord.do('intake/check', { item, answer: 'no' });
    await coord.do('intake/about', { category: 'gossip', practical });
    await coord.do('intake/reachable', { on: true });
    for (const party of this.parties) {
      await party.do('intake/willing', { on: true });
      for (const mediator of [lead, colead])
        await party.do('intake/accept', { mediator: mediator.id, on: true });
    }
    for (const mediator of this.mediators) await mediator.do('intake/neutral', { on: true });
    await this.next('intake', 'open', coord);
  }

  async rules(): Promise<void> {
    await this.lead.do('rules/freeze');
    for (const seat of [...this.mediators, ...this.parties]) {
      await seat.until((view) => 'frozen' in (view.shared.tools['rules'] as object));
      await seat.do('rules/agree', { code: seat.tool('rules').frozen as string, yes: true });
    }
    await this.next('open', 'stories');
  }

  /** Each party has its turn to tell. */
  async told(): Promise<void> {
    for (const party of this.parties) {
      await this.lead.do('turns/give', { person: party.id, kind: 'story' });
      await party.do('turns/stop');
    }
  }

  async heard(question: string): Promise<void> {
    for (const party of this.parties) await party.do('heard/answer', { question, answer: 'yes' });
    for (const mediator of this.mediators) await mediator.do('heard/ready', { question });
  }

  async needs(): Promise<void> {
    const { a, b, lead } = this;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      await one.do('needs/add', { text: `nood van ${one.name}` });
      await one.do('needs/restate', { of: other.id });
      await other.do('needs/right', { by: one.id, on: true });
    }
    await this.heard('other');
    await lead.do('needs/question', { text: 'Hoe kunnen we ...?' });
    for (const party of this.parties) {
      await party.until((view) => 'question' in (view.shared.tools['needs'] as object));
      const { version } = party.tool('needs').question as { version: number };
      await party.do('needs/question-yes', { version, on: true });
    }
    await this.next('needs', 'ideas');
  }

  async ideas(): Promise<void> {
    for (const party of this.parties)
      for (const n of [1, 2]) await party.do('cards/add', { text: `idee ${n} van ${party.name}` });
    await this.next('ideas', 'choose');
  }

  async choose(): Promise<void> {
    for (const party of this.parties) {
      await party.until((view) => 'cards' in view.shared.tools);
      for (const id of Object.keys(party.tool('cards').wall as object))
        await party.do('cards/mark', { id, mark: party === this.a ? 'if' : 'works' });
      await party.do('cards/done', { on: true });
    }
    for (const party of this.parties) await party.do('cards/choose', { on: true });
    await this.next('choose', 'agree');
  }

  async write(what: Record<'a' | 'b', string>): Promise<void> {
    const { lead, a, b } = this;
    for (const [who, text] of [
      [a.id, what.a],
      [b.id, what.b],
    ])
      await lead.do('agreement/item', {
        item: { who, what: text, when: 'vanaf morgen', where: 'op school', until: 'de vakantie' },
      });
    const followup = new Date(this.house.clock.now() + 7 * DAY).toISOString().slice(0, 10);
    await lead.do('agreement/set', { tell: 'Het is opgelost.', wrong: 'Eerst praten.', followup });
  }

  async sign(): Promise<void> {
    await this.lead.do('agreement/freeze');
    for (const party of this.parties) {
      const { shared } = await party.until((view) => {
        const seen = view.shared.tools['agreement'] as { frozen?: object } | undefined;
        return seen?.frozen !== undefined;
      });
      const { frozen } = shared.tools['agreement'] as { frozen: { code: string; version: number } };
      await party.do('agreement/sign', {
        ...{ code: frozen.code, version: frozen.version, initials: party.name.slice(0, 2) },
        ...{ understands: true, wants: true, free: true },
      });
    }
  }

  /** Everything up to a written text that nobody has signed, with nothing special in it. */
  async toSign(): Promise<void> {
    await this.intake();
    await this.rules();
    await this.told();
    await this.heard('mediators');
    await this.next('stories', 'needs');
    await this.needs();
    await this.ideas();
    await this.choose();
    await this.write({ a: 'ik groet je', b: 'ik vraag het eerst' });
    await this.next('agree', 'sign');
  }

  /** And signed by all. */
  async toClose(): Promise<void> {
    await this.toSign();
    await this.sign();
    await this.next('sign', 'close');
  }

  async close(): Promise<void> {
    for (const seat of this.everyone) seat.close();
    await this.house.close();
  }
}

export const DAY = 24 * 3_600_000;
