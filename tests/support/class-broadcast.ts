import { PACE_MS } from '../../server/sessions/pace.ts';
import { Publisher } from '../../server/sessions/publisher.ts';
import { SessionTime } from '../../server/sessions/session-time.ts';
import type { Viewer } from '../../server/sessions/viewers.ts';
import { choiceId, Classroom, engine, optionsOf } from './classroom.ts';
import { TestClock } from './clock.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };

/** A class that all look at, as the server publishes to it; what leaves the server is counted and kept, in its order. */
export class Broadcast {
  readonly room: Classroom;
  readonly clock = new TestClock();
  readonly sent = new Map<string, { frames: number; bytes: number }>();
  /** What each was sent last, as JSON. */
  readonly last = new Map<string, string>();
  /** All that left, with to whom and after how many milliseconds. */
  readonly log: string[] = [];
  readonly #publisher: Publisher;
  readonly #viewers = new Map<string, Viewer>();
  readonly #begun = this.clock.monotonic();

  constructor(pupils: number, sensitive = false) {
    this.room = new Classroom(pupils, 'open', sensitive).to('floor').opens();
    this.#publisher = new Publisher({
      ...{ engine, clock: this.clock, log: silent, time: new SessionTime(this.clock, 0) },
      state: () => this.room.state,
      outlet: (connections, frame) => {
        for (const person of connections) this.#count(person, frame);
      },
    });
    for (const person of this.room.everybody) this.#attach(person);
    this.publish();
  }

  /** Somebody does something, and what comes with the answer is theirs at once. */
  asks(person: string, acts: (room: Classroom) => void = () => undefined): unknown {
    acts(this.room);
    const viewer = this.#viewers.get(person)!;
    const frame = this.#publisher.publish(new Set([viewer])).get(viewer);
    if (frame) this.#count(person, frame);
    return frame;
  }

  /** The state is another one, and nobody asked. */
  changed(): void {
    this.#publisher.publish(new Set());
  }

  /** The same, until all have heard of it. */
  publish(): void {
    this.changed();
    this.clock.advance(PACE_MS);
  }

  /** Somebody comes in late, is there, votes, and goes away again. @returns what each was sent */
  oneMore(): ReadonlyMap<string, { frames: number; bytes: number }> {
    this.sent.clear();
    this.room.pupil('one-more');
    this.publish();
    this.#attach('one-more');
    this.room.cast('one-more', [optionsOf(choiceId)[0]]);
    this.publish();
    this.room.system('session/disconnected', { person: 'one-more' });
    this.publish();
    return this.sent;
  }

  #attach(person: string): void {
    const viewer: Viewer = {
      ...{ person, connection: person },
      whole: (view) => this.#count(person, view),
    };
    this.#viewers.set(person, viewer);
    this.#publisher.attach(viewer);
  }

  #count(person: string, frame: unknown): void {
    const { frames, bytes } = this.sent.get(person) ?? { frames: 0, bytes: 0 };
    const text = JSON.stringify(frame);
    this.last.set(person, text);
    this.sent.set(person, { frames: frames + 1, bytes: bytes + text.length });
    this.log.push(`${this.clock.monotonic() - this.#begun} ${person} ${text}`);
  }
}
