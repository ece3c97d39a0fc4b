import * as Y from 'yjs';
import type { DocLink, LiveSender, Me } from '../../../client/link/doc-link.ts';
import { createEngine, SYSTEM, type SessionState } from '../../../shared/engine/index.ts';
import { tutor } from '../../../shared/forms/tutor.ts';
import type { ExercisesState } from '../../../shared/tools/exercises/governed.ts';
import { inSet, isLocked } from '../../../shared/tools/exercises/governed.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import { markPlain } from '../../../shared/tools/exercises/mark-plain.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import { tools } from '../../../shared/tools/index.ts';
import { diff, merge } from '../../../shared/wire/merge-patch.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { DocMode } from '../../../shared/wire/access.ts';

const engine = createEngine(tools);

/** A document as one seat has it; the authority lets an edit through only while the rights allow it. */
export class PageLink implements DocLink {
  readonly doc = new Y.Doc();
  readonly cursors = new Map();
  readonly name: string;
  readonly me: Me;
  mode: DocMode;
  synced = true;
  saved = 'saved' as const;
  closed = false;
  readonly #authority: Authority;
  readonly #changes = new Set<() => void>();

  constructor(authority: Authority, name: string, me: Me, mode: DocMode) {
    this.#authority = authority;
    this.name = name;
    this.me = me;
    this.mode = mode;
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(authority.document(name)), 'authority');
    authority.document(name).on('update', this.#receive);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'authority') authority.receive(this, update);
    });
  }

  readonly #receive = (update: Uint8Array): void => Y.applyUpdate(this.doc, update, 'authority');

  close(): void {
    this.closed = true;
    this.#authority.document(this.name).off('update', this.#receive);
    this.changed();
  }

  changed(): void {
    for (const fn of [...this.#changes]) fn();
  }

  setCursor(): void {}
  sendLive(): void {}
  onLive(_fn: (from: LiveSender, bytes: Uint8Array) => void): () => void {
    return () => {};
  }
  on(_event: 'change', fn: () => void): () => void {
    this.#changes.add(fn);
    return () => this.#changes.delete(fn);
  }
}

/** One seat's session: the engine's own view of it, nothing made by hand. */
export class Seat {
  view: View;
  readonly refusals: string[] = [];
  readonly #authority: Authority;
  readonly #person: string;
  readonly #links = new Map<string, PageLink>();
  readonly #listeners = new Set<() => void>();

  constructor(authority: Authority, person: string) {
    this.#authority = authority;
    this.#person = person;
    this.view = authority.viewOf(person);
  }

  now = (): number => Date.now();

  send = async (type: string, data: unknown = {}, _how?: object): Promise<Ack> => {
    const ack = await this.#authority.send(this.#person, type, data);
    if (!ack.ok) this.refusals.push(ack.refusal.code);
    return ack;
  };

  on = (fn: () => void): (() => void) => {
    this.#listeners.add(fn);
    return () => this.#listeners.delete(fn);
  };

  document = (name: string): DocLink | undefined => {
    const seen = this.view.me.docs[name];
    if (!seen) return undefined;
    const known = this.#links.get(name);
    if (known) return known;
    const { name: called, mark } = this.view.me;
    const me = { person: this.#person, name: called, mark };
    const link = new PageLink(this.#authority, name, me, seen.mode);
    this.#links.set(name, link);
    return link;
  };

  follow(): void {
    this.view = merge(this.view, diff(this.view, this.#authority.viewOf(this.#person)) ?? {});
    for (const [name, link] of [...this.#links]) {
      const mode = this.view.me.docs[name]?.mode;
      if (mode === link.mode) continue;
      if (mode === 'write') {
        link.mode = mode;
        link.changed();
      } else {
        this.#links.delete(name);
        link.close();
      }
    }
    for (const fn of [...this.#listeners]) fn();
  }
}

/** The real engine and the real rights, in the page: who decides in the tests of the tools. */
export class Authority {
  state: SessionState;
  readonly seats = new Map<string, Seat>();
  readonly #documents = new Map<string, Y.Doc>();
  #ids = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(variant: string, language: 'nl' | 'en') {
    this.state = engine.begin({
      id: 'page-session',
      form: tutor,
      variant,
      language,
      at: Date.now(),
    });
  }

  sit(person: string, role: string, name: string, mark: number): Seat {
    this.#decide(SYSTEM, 'session/join', { person, role, name, mark, admitted: true });
    this.#decide(SYSTEM, 'session/connected', { person });
    const seat = new Seat(this, person);
    this.seats.set(person, seat);
    return seat;
  }

  viewOf(person: string): View {
    const who = this.state.people[person]!;
    const view = { shared: engine.shared(this.state, who), me: engine.own(this.state, who) };
    return JSON.parse(JSON.stringify(view)) as View;
  }

  document(name: string): Y.Doc {
    const known = this.#documents.get(name) ?? new Y.Doc();
    this.#documents.set(name, known);
    return known;
  }

  receive(link: PageLink, update: Uint8Array): void {
    if (engine.access(this.state, link.name, link.me.person) !== 'write') return;
    Y.applyUpdate(this.document(link.name), update, link);
  }

  async send(person: string, type: string, data: unknown): Promise<Ack> {
    await Promise.resolve();
    return this.#decide(this.state.people[person]!, type, data);
  }

  /** Plain items only: the marker of formulas lives in the server's worker. */
  #facts(type: string, data: unknown): Record<string, unknown> {
    const exercises = this.state.tools['exercises'] as ExercisesState;
    const mark = (item: Item, answer: unknown): Mark =>
      item.kind === 'formula'
        ? { verdict: 'undecided' }
        : markPlain(item, answer, this.state.language);
    if (type === 'exercises/attempt') {
      const { item, answer } = data as { item: string; answer: unknown };
      const placed = exercises.items[item];
      return placed && !isLocked(exercises, item) ? { mark: mark(placed.item, answer) } : {};
    }
    if (type !== 'exercises/exit-check') return {};
    const { answers } = data as { answers: Record<string, unknown> };
    const marks = inSet(exercises, 'exit').map(([id, { item }]) => [id, mark(item, answers[id])]);
    return { marks: Object.fromEntries(marks) as unknown };
  }

  #decide(actor: Parameters<typeof engine.decide>[2], type: string, data: unknown): Ack {
    const command = { id: `command-${this.#ids++}`, type, data };
    const newId = () => `id-${this.#ids++}`;
    const context = { now: Date.now(), newId, facts: this.#facts(type, data) };
    const outcome = engine.decide(this.state, command, actor, context);
    if (!outcome.ok) return outcome;
    for (const event of outcome.events) this.state = engine.evolve(this.state, event);
    for (const seat of this.seats.values()) seat.follow();
    this.#wake();
    return { ok: true };
  }

  #wake(): void {
    clearTimeout(this.#timer);
    const next = [...engine.deadlines(this.state)].sort((a, b) => a.at - b.at)[0];
    if (!next || next.at - Date.now() > 600_000) return;
    const ring = () => void this.#decide(SYSTEM, next.type, next.data);
    this.#timer = setTimeout(ring, Math.max(0, next.at - Date.now()));
  }
}
