import fc from 'fast-check';
import { expect, it } from 'vitest';
import { realClock } from '../../server/clock.ts';
import { Publisher } from '../../server/sessions/publisher.ts';
import { SessionTime } from '../../server/sessions/session-time.ts';
import type { Viewer } from '../../server/sessions/viewers.ts';
import { merge } from '../../shared/wire/merge-patch.ts';
import type { PatchFrame, WholeView } from '../../shared/wire/protocol.ts';
import { apply, history } from '../support/histories.ts';
import { engine, table } from '../support/play.ts';
import { evidence, seeded } from '../support/seed.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };

/** A connection that makes its view of what it is sent, as a client does. */
class Onlooker implements Viewer {
  readonly person: string;
  readonly connection: string;
  frames = 0;
  #whole!: WholeView;

  constructor(person: string, connection: string) {
    this.person = person;
    this.connection = connection;
  }

  get view(): string {
    return JSON.stringify([this.#whole.shared, this.#whole.me]);
  }

  whole(view: WholeView): void {
    this.frames += 1;
    this.#whole = view;
  }

  patch({ shared, me }: PatchFrame): void {
    this.frames += 1;
    const before = this.#whole;
    if (shared) expect(shared.rev).toBe(before.sharedRev + 1);
    if (me) expect(me.rev).toBe(before.ownRev + 1);
    this.#whole = {
      now: before.now,
      sharedRev: shared?.rev ?? before.sharedRev,
      ownRev: me?.rev ?? before.ownRev,
      shared: shared ? merge(before.shared, shared.patch) : before.shared,
      me: me ? merge(before.me, me.patch) : before.me,
    };
  }
}

it('after each publishing everybody has the view that the state gives, by one frame, or by none where nothing of it changed (law 5)', () => {
  const seen = { frames: 0, silences: 0, answers: 0 };
  const step = fc.record({ come: fc.nat(), go: fc.nat(9), asks: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.constantFrom('guided', 'open'),
      history,
      fc.array(step, { minLength: 20, maxLength: 20 }),
      (which, steps, chances) => {
        const play = table(which);
        const open = new Map<Onlooker, () => void>();
        const publisher = new Publisher({
          engine,
          log: { ...silent, error: (fields) => expect(fields).toBeUndefined() },
          time: new SessionTime(realClock, 0),
          clock: realClock,
          state: () => play.state,
          outlet: (connections, frame) => {
            expect(connections.length).toBeGreaterThan(0);
            for (const viewer of open.keys())
              if (connections.includes(viewer.connection)) viewer.patch(frame);
          },
        });
        for (const [at, one] of steps.entries()) {
          const { come, go, asks } = chances[at % chances.length]!;
          const people = Object.keys(play.state.people);
          const fresh = new Onlooker(people[come % people.length]!, `connection ${at}`);
          open.set(fresh, () => undefined);
          open.set(fresh, publisher.attach(fresh).detach);
          const leaves = [...open][go];
          leaves?.[1]();
          if (leaves) open.delete(leaves[0]);
          apply(play, one);
          const before = new Map([...open.keys()].map((viewer) => [viewer, viewer.view]));
          for (const viewer of open.keys()) viewer.frames = 0;
          const asking = new Set([...open.keys()].filter((_, index) => index % 4 === asks));
          const frames = publisher.publish(asking);
          for (const viewer of asking) {
            const frame = frames.get(viewer);
            if (frame) viewer.patch(frame);
            if (frame) seen.answers += 1;
          }
          for (const viewer of open.keys()) {
            const person = play.state.people[viewer.person]!;
            const truth = [engine.shared(play.state, person), engine.own(play.state, person)];
            expect(JSON.parse(viewer.view)).toEqual(JSON.parse(JSON.stringify(truth)));
            expect(viewer.frames).toBeLessThanOrEqual(1);
            if (viewer.frames === 0) seen.silences += 1;
            else seen.frames += 1;
            expect(viewer.frames === 0).toBe(before.get(viewer) === viewer.view);
          }
        }
      },
    ),
    seeded(30),
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(evidence(1));
  // Six hundred publishings, each compared with the whole of every view: a busy machine takes a minute.
}, 240_000);
