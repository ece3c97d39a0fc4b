import type { Engine, PersonId, SessionState } from '../../shared/engine/index.ts';
import type { PatchFrame, WholeView } from '../../shared/wire/protocol.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { Pace } from './pace.ts';
import { Published } from './published.ts';
import type { SessionTime } from './session-time.ts';
import type { Frames, Outlet, Viewer } from './viewers.ts';

export interface PublisherOptions {
  readonly engine: Engine;
  readonly time: SessionTime;
  readonly clock: Pick<Clock, 'monotonic' | 'after'>;
  readonly log: Log;
  readonly outlet: Outlet;
  state(): SessionState;
}

/** Somebody who looks on, over one connection or more. */
interface Onlooker {
  readonly person: PersonId;
  /** The audience that they belonged to when something was published last. */
  key: string;
  readonly viewers: Set<Viewer>;
}

/**
 * What the viewers of one session are sent. The work is done once per distinct audience and once per person,
 * never per connection, and who sees no change gets no frame (law 5: not even an empty one).
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #published: Published;
  readonly #onlookers = new Map<PersonId, Onlooker>();
  /** In a class the others hear of it at a pace, who asked at once. */
  readonly #pace: Pace | undefined;
  #lastWord: ((person: PersonId) => WholeView | undefined) | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#published = new Published(options);
    const seats = Object.values(options.state().form.seats);
    if (seats.some((seat) => seat?.crowd))
      this.#pace = new Pace(options.clock, () => void this.#tryPublish(nobody));
  }

  /** Whether anybody looks on. */
  get watched(): boolean {
    return this.#onlookers.size > 0;
  }

  /** Connections of one person, or of everybody. */
  connections(person?: PersonId): string[] {
    const someone = person === undefined ? undefined : this.#onlookers.get(person);
    const those = person === undefined ? [...this.#onlookers.values()] : someone ? [someone] : [];
    return those.flatMap(({ viewers }) => connectionsOf(viewers));
  }

  /** Shows the whole view now, and patches from now on. The person has a seat. */
  attach(viewer: Viewer): { resend(): void; detach(): void } {
    const { person } = viewer;
    const onlooker = this.#onlookers.get(person) ?? this.#arrive(person);
    onlooker.viewers.add(viewer);
    this.#sendWhole(onlooker, viewer);
    return {
      resend: () => this.#sendWhole(onlooker, viewer),
      detach: () => {
        onlooker.viewers.delete(viewer);
        if (onlooker.viewers.size > 0 || this.#onlookers.get(person) !== onlooker) return;
        this.#onlookers.delete(person);
      },
    };
  }

  /**
   * The state changed. Each connection that sees it gets all that it sees of it as one frame, at once; the frames of
   * those who asked for something are not sent: they go with the answers.
   */
  publish(asking: ReadonlySet<Viewer>): Frames {
    if (!this.#pace || this.#pace.take()) return this.#tryPublish(asking);
    const those = [...asking].flatMap(({ person }) => this.#onlookers.get(person) ?? []);
    return this.#tryPublish(asking, new Set(those));
  }

  #tryPublish(asking: ReadonlySet<Viewer>, only?: ReadonlySet<Onlooker>): Frames {
    try {
      return only ? this.#publishOwn(asking, only) : this.#publish(asking);
    } catch (error) {
      this.#options.log.error({ err: error, session: this.#options.state().id }, 'no view');
      return new Map();
    }
  }

  /** The last word: after it nothing is published any more, and who asks again hears it again. */
  finish(viewOf: (person: PersonId) => WholeView | undefined): void {
    this.#lastWord = viewOf;
    for (const { person, viewers } of this.#onlookers.values()) {
      const view = viewOf(person);
      if (view) for (const viewer of viewers) viewer.whole(view);
    }
    this.stop();
  }

  stop(): void {
    this.#pace?.stop();
    this.#onlookers.clear();
    this.#published.clear();
  }

  #arrive(person: PersonId): Onlooker {
    const onlooker = { person, key: this.#published.keyOf(person), viewers: new Set<Viewer>() };
    this.#onlookers.set(person, onlooker);
    return onlooker;
  }

  /**
   * Before the others hear of it: to those who asked, with the answer, their own part, and what all see of it where
   * they are all of their audience. So whoever leads sees with an answer what it is about; three hundred who vote wait.
   */
  #publishOwn(asking: ReadonlySet<Viewer>, those: ReadonlySet<Onlooker>): Frames {
    const moved = this.#takeMoved(those);
    const shared = this.#published.advanceShared(this.#alone(those));
    const own = this.#published.advanceOwn(those);
    const asked = new Map<Viewer, PatchFrame>();
    for (const onlooker of those) {
      const { key, person } = onlooker;
      const frame = moved.has(onlooker) ? undefined : frameOf(shared.get(key), own.get(person));
      if (!frame) continue;
      const others = [...onlooker.viewers].filter((viewer) => !asking.has(viewer));
      for (const viewer of onlooker.viewers) if (asking.has(viewer)) asked.set(viewer, frame);
      this.#send(others, frame);
    }
    this.#showWhole(moved);
    return asked;
  }

  /** Those of them who share their audience with nobody. One of many is not looked for: what it costs would grow with the others. */
  #alone(those: ReadonlySet<Onlooker>): Onlooker[] {
    const { form, people } = this.#options.state();
    const few = [...those].filter(({ person }) => !form.seats[people[person]?.role ?? '']?.crowd);
    if (few.length === 0) return [];
    const audience = new Map<string, number>();
    for (const { key } of this.#onlookers.values()) audience.set(key, (audience.get(key) ?? 0) + 1);
    return few.filter(({ key }) => audience.get(key) === 1);
  }

  #publish(asking: ReadonlySet<Viewer>): Frames {
    const moved = this.#takeMoved(this.#onlookers.values());
    const { shared, own } = this.#published.advance(this.#onlookers.values());
    const asked = new Map<Viewer, PatchFrame>();
    /** By audience, those to whom nothing else is said. */
    const audiences = new Map<string, Viewer[]>();
    for (const onlooker of this.#onlookers.values()) {
      if (moved.has(onlooker)) continue;
      const frame = frameOf(shared.get(onlooker.key), own.get(onlooker.person));
      if (!frame) continue;
      const others: Viewer[] = frame.me ? [] : (audiences.get(onlooker.key) ?? []);
      for (const viewer of onlooker.viewers) {
        if (asking.has(viewer)) asked.set(viewer, frame);
        else others.push(viewer);
      }
      if (frame.me) this.#send(others, frame);
      else audiences.set(onlooker.key, others);
    }
    for (const [key, viewers] of audiences) this.#send(viewers, { shared: shared.get(key)! });
    this.#showWhole(moved);
    return asked;
  }

  /** Those whose audience is another one by now: what the old one is told concerns them no longer. */
  #takeMoved(those: Iterable<Onlooker>): ReadonlySet<Onlooker> {
    const moved = new Set<Onlooker>();
    for (const onlooker of those) {
      const key = this.#published.keyOf(onlooker.person);
      if (key === onlooker.key) continue;
      onlooker.key = key;
      moved.add(onlooker);
    }
    return moved;
  }

  #showWhole(moved: Iterable<Onlooker>): void {
    for (const onlooker of moved)
      for (const viewer of onlooker.viewers) this.#sendWhole(onlooker, viewer);
  }

  #send(viewers: readonly Viewer[], frame: PatchFrame): void {
    if (viewers.length > 0) this.#options.outlet(connectionsOf(viewers), frame);
  }

  #sendWhole(onlooker: Onlooker, viewer: Viewer): void {
    const last = this.#lastWord?.(onlooker.person);
    const now = this.#options.time.now();
    viewer.whole(last ?? { now, ...this.#published.whole(onlooker) });
  }
}

const nobody: ReadonlySet<Viewer> = new Set();

const frameOf = (shared: PatchFrame['shared'], me: PatchFrame['me']): PatchFrame | undefined =>
  shared || me ? { ...(shared && { shared }), ...(me && { me }) } : undefined;

const connectionsOf = (viewers: Iterable<Viewer>): string[] =>
  [...viewers].map(({ connection }) => connection);
