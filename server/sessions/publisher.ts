import type { Engine, PersonId, SessionState } from '../../shared/engine/index.ts';
import type { PatchFrame, WholeView } from '../../shared/wire/protocol.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { Onlookers, type Onlooker } from './onlookers.ts';
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

/**
 * What the viewers of one session are sent. The work is done once per distinct audience and once per person,
 * never per connection, and who sees no change gets no frame (law 5: not even an empty one).
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #published: Published;
  readonly #onlookers = new Onlookers();
  /** What the audiences of all were made of when they were looked at last. */
  #audiences: object | undefined;
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
    const those = person === undefined ? this.#onlookers.all : this.#onlookers.of([person]);
    return those.flatMap(({ viewers }) => connectionsOf(viewers));
  }

  /** Shows the whole view now, and patches from now on. The person has a seat. */
  attach(viewer: Viewer): { resend(): void; detach(): void } {
    const { person } = viewer;
    const onlooker = this.#onlookers.add(viewer, () => this.#published.keyOf(person));
    this.#sendWhole(onlooker, viewer);
    return {
      resend: () => this.#sendWhole(onlooker, viewer),
      detach: () => this.#onlookers.remove(viewer),
    };
  }

  /**
   * The state changed. Each connection that sees it gets all that it sees of it as one frame, at once; the frames of
   * those who asked for something are not sent: they go with the answers.
   */
  publish(asking: ReadonlySet<Viewer>): Frames {
    if (!this.#pace || this.#pace.take()) return this.#tryPublish(asking);
    return this.#tryPublish(asking, new Set(this.#onlookers.of(peopleOf(asking))));
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
    for (const { person, viewers } of this.#onlookers.all) {
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
      if (frame) this.#tell(onlooker, frame, asking, asked);
    }
    this.#showWhole(moved);
    return asked;
  }

  /** Those of them who share their audience with nobody. One of many is never told anything for all before the others. */
  #alone(those: ReadonlySet<Onlooker>): Onlooker[] {
    const { form, people } = this.#options.state();
    return [...those].filter(
      ({ key, person }) =>
        this.#onlookers.audiences.get(key)?.size === 1 &&
        !form.seats[people[person]?.role ?? '']?.crowd,
    );
  }

  #publish(asking: ReadonlySet<Viewer>): Frames {
    const moved = this.#takeAllMoved();
    const { shared, own } = this.#published.advance(this.#onlookers);
    const asked = new Map<Viewer, PatchFrame>();
    /** Those to whom something else is said than to their audience, or not at the same time. */
    const apart = new Set([
      ...moved,
      ...this.#onlookers.of(peopleOf(asking)),
      ...this.#onlookers.of(own.keys()),
    ]);
    for (const onlooker of apart) {
      if (moved.has(onlooker)) continue;
      const frame = frameOf(shared.get(onlooker.key), own.get(onlooker.person));
      if (frame) this.#tell(onlooker, frame, asking, asked);
    }
    for (const [key, patch] of shared) this.#send(this.#others(key, apart), { shared: patch });
    this.#showWhole(moved);
    return asked;
  }

  /** Sends a frame to one person; over the connections that asked it goes with the answer. */
  #tell(
    { viewers }: Onlooker,
    frame: PatchFrame,
    asking: ReadonlySet<Viewer>,
    asked: Map<Viewer, PatchFrame>,
  ): void {
    const others = [...viewers].filter((viewer) => !asking.has(viewer));
    for (const viewer of viewers) if (asking.has(viewer)) asked.set(viewer, frame);
    this.#send(connectionsOf(others), frame);
  }

  /** The connections of an audience without those. */
  #others(key: string, apart: ReadonlySet<Onlooker>): readonly string[] {
    const audience = this.#onlookers.audiences.get(key) ?? new Set();
    if (![...apart].some((onlooker) => audience.has(onlooker)))
      return this.#onlookers.connectionsOf(key);
    const others = [...audience].filter((onlooker) => !apart.has(onlooker));
    return others.flatMap(({ viewers }) => connectionsOf(viewers));
  }

  /** Of everybody; where nothing of it changed nobody is asked. */
  #takeAllMoved(): ReadonlySet<Onlooker> {
    const { engine, state } = this.#options;
    const audiences = engine.audiences(state());
    if (audiences === this.#audiences) return new Set();
    const moved = this.#takeMoved(this.#onlookers.all);
    this.#audiences = audiences;
    return moved;
  }

  /** Those whose audience is another one by now: what the old one is told concerns them no longer. */
  #takeMoved(those: Iterable<Onlooker>): ReadonlySet<Onlooker> {
    return this.#onlookers.move(those, (person) => this.#published.keyOf(person));
  }

  #showWhole(moved: Iterable<Onlooker>): void {
    for (const onlooker of moved)
      for (const viewer of onlooker.viewers) this.#sendWhole(onlooker, viewer);
  }

  #send(connections: readonly string[], frame: PatchFrame): void {
    if (connections.length > 0) this.#options.outlet(connections, frame);
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

const peopleOf = (viewers: Iterable<Viewer>): PersonId[] =>
  [...viewers].map(({ person }) => person);

const connectionsOf = (viewers: Iterable<Viewer>): string[] =>
  [...viewers].map(({ connection }) => connection);
