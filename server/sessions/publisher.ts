import type { Engine, PersonId, SessionState } from '../../shared/engine/index.ts';
import { diff } from '../../shared/wire/merge-patch.ts';
import type { PatchFrame, WholeView } from '../../shared/wire/protocol.ts';
import type { Log } from '../log.ts';
import type { SessionTime } from './session-time.ts';

/** One connection that looks at one session. */
export interface Viewer {
  readonly person: PersonId;
  whole(view: WholeView): void;
  enter(room: string): void;
  leave(room: string): void;
}

/** Sends a frame to every viewer in a room; encoded once, however many there are. */
export type Outlet = (room: string, frame: PatchFrame) => void;

interface Stream<V> {
  rev: number;
  view: V;
}

interface Seen {
  readonly viewer: Viewer;
  key: string;
}

/** Changes that come within this many milliseconds leave as one patch. */
const TICK_MS = 20;

export interface PublisherOptions {
  readonly engine: Engine;
  readonly time: SessionTime;
  readonly log: Log;
  readonly outlet: Outlet;
  state(): SessionState;
}

/**
 * What the viewers of one session see. The work is done once per distinct audience and once per person,
 * never per connection, and who sees no change gets no frame (law 5: not even an empty one).
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #seen = new Map<PersonId, Set<Seen>>();
  readonly #shared = new Map<string, Stream<WholeView['shared']>>();
  readonly #own = new Map<PersonId, Stream<WholeView['me']>>();
  #timer: NodeJS.Timeout | undefined;
  #lastWord: ((person: PersonId) => WholeView | undefined) | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** Connections of one person, or of everybody. */
  viewers(person?: PersonId): number {
    if (person !== undefined) return this.#seen.get(person)?.size ?? 0;
    return [...this.#seen.values()].reduce((sum, set) => sum + set.size, 0);
  }

  /** Shows the whole view now, and patches from now on. The person has a seat. */
  attach(viewer: Viewer): { resend(): void; detach(): void } {
    const seen: Seen = { viewer, key: this.#keyOf(viewer.person) };
    const set = this.#seen.get(viewer.person) ?? new Set();
    this.#seen.set(viewer.person, set.add(seen));
    viewer.enter(this.#ownRoom(viewer.person));
    viewer.enter(this.#sharedRoom(seen.key));
    this.#sendWhole(seen);
    return { resend: () => this.#sendWhole(seen), detach: () => this.#detach(seen) };
  }

  /** The state changed: a patch follows within a tick. */
  mark(): void {
    if (this.#seen.size === 0) return;
    this.#timer ??= setTimeout(() => this.flush(), TICK_MS);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      this.#publish();
    } catch (error) {
      this.#options.log.error({ err: error, session: this.#options.state().id }, 'no view');
    }
  }

  /** The last word: after it nothing is published any more, and who asks again hears it again. */
  finish(viewOf: (person: PersonId) => WholeView | undefined): void {
    this.#lastWord = viewOf;
    for (const [person, set] of this.#seen) {
      const view = viewOf(person);
      if (view) for (const { viewer } of set) viewer.whole(view);
    }
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#seen.clear();
    this.#shared.clear();
    this.#own.clear();
  }

  #publish(): void {
    const moved = this.#takeMoved();
    for (const key of this.#shared.keys()) this.#advanceShared(key);
    for (const person of this.#seen.keys()) this.#advanceOwn(person, moved.has(person));
    for (const set of moved.values()) {
      for (const seen of set) {
        seen.viewer.enter(this.#sharedRoom(seen.key));
        this.#sendWhole(seen);
      }
    }
    this.#forgetUnseen();
  }

  /** People whose audience changed leave the old room before anything is sent to it. */
  #takeMoved(): Map<PersonId, Set<Seen>> {
    const moved = new Map<PersonId, Set<Seen>>();
    for (const [person, set] of this.#seen) {
      const key = this.#keyOf(person);
      const movers = [...set].filter((seen) => seen.key !== key);
      for (const seen of movers) {
        seen.viewer.leave(this.#sharedRoom(seen.key));
        seen.key = key;
      }
      if (movers.length > 0) moved.set(person, new Set(movers));
    }
    return moved;
  }

  #advanceShared(key: string): void {
    const stream = this.#shared.get(key);
    const person = this.#someoneOf(key);
    if (!stream || person === undefined) return;
    const view = this.#projectShared(person);
    const patch = diff(stream.view, view);
    if (patch === undefined) return;
    stream.view = view;
    stream.rev += 1;
    this.#options.outlet(this.#sharedRoom(key), { shared: { rev: stream.rev, patch } });
  }

  #advanceOwn(person: PersonId, whole: boolean): void {
    const stream = this.#own.get(person);
    if (!stream) return;
    const view = this.#projectOwn(person);
    // Whom it does not concern keeps the very view that they had.
    if (view === stream.view) return;
    const patch = diff(stream.view, view);
    if (patch === undefined) return;
    stream.view = view;
    stream.rev += 1;
    if (!whole) this.#options.outlet(this.#ownRoom(person), { me: { rev: stream.rev, patch } });
  }

  #sendWhole(seen: Seen): void {
    const { person } = seen.viewer;
    const last = this.#lastWord?.(person);
    if (last) return seen.viewer.whole(last);
    const shared = this.#shared.get(seen.key) ?? { rev: 0, view: this.#projectShared(person) };
    this.#shared.set(seen.key, shared);
    const own = this.#own.get(person) ?? { rev: 0, view: this.#projectOwn(person) };
    this.#own.set(person, own);
    seen.viewer.whole({
      now: this.#options.time.now(),
      sharedRev: shared.rev,
      ownRev: own.rev,
      shared: shared.view,
      me: own.view,
    });
  }

  #detach(seen: Seen): void {
    const { person } = seen.viewer;
    const set = this.#seen.get(person);
    if (!set?.delete(seen)) return;
    if (set.size === 0) this.#seen.delete(person);
    this.#forgetUnseen();
  }

  #forgetUnseen(): void {
    const keys = new Set([...this.#seen.values()].flatMap((set) => [...set].map((s) => s.key)));
    for (const key of this.#shared.keys()) if (!keys.has(key)) this.#shared.delete(key);
    for (const person of this.#own.keys()) if (!this.#seen.has(person)) this.#own.delete(person);
  }

  #someoneOf(key: string): PersonId | undefined {
    for (const [person, set] of this.#seen) {
      for (const seen of set) if (seen.key === key) return person;
    }
    return undefined;
  }

  #person(id: PersonId) {
    const person = this.#options.state().people[id];
    if (!person) throw new Error('a viewer without a seat');
    return person;
  }

  #keyOf(person: PersonId): string {
    return this.#options.engine.audienceKey(this.#options.state(), this.#person(person));
  }

  #projectShared(person: PersonId) {
    return this.#options.engine.shared(this.#options.state(), this.#person(person));
  }

  #projectOwn(person: PersonId) {
    return this.#options.engine.own(this.#options.state(), this.#person(person));
  }

  #sharedRoom(key: string): string {
    return `${this.#options.state().id}|${key}`;
  }

  /** The room of one person's connections. */
  roomOf(person: PersonId): string {
    return this.#ownRoom(person);
  }

  #ownRoom(person: PersonId): string {
    return `${this.#options.state().id}@${person}`;
  }
}
