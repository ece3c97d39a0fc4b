import {
  SYSTEM,
  withHere,
  type Command,
  type Engine,
  type Event,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Ack, Answer } from '../../shared/wire/protocol.ts';
import { refusals } from '../refusals.ts';
import type { Viewer } from './viewers.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** A command on its way through the line of its session. */
export interface Submitted {
  readonly by: PersonId | typeof SYSTEM;
  /** Its data was validated. */
  readonly command: Command;
  readonly facts?: Facts | undefined;
  /** The connection over which it came, if any: the answer brings along what changed in its view. */
  readonly viewer?: Viewer | undefined;
  answer(answer: Answer): void;
}

export interface Decided {
  readonly of: Submitted;
  readonly ack: Ack;
  /** None: refused, or without effect. */
  readonly events: readonly Event[];
}

/** What becomes of commands that are decided together. */
export interface Batch {
  /** The state that will be, once the events are on disk; the one that stands where nothing changes. */
  readonly state: SessionState;
  readonly events: readonly Event[];
  /** Rests on nothing but what stands: may be answered now. */
  readonly certain: readonly Decided[];
  /** Brought events, or was decided on those of others: may be answered when they stand, and not before. */
  readonly pending: readonly Decided[];
}

export interface Deciding {
  readonly engine: Engine;
  now(): number;
  readonly newId: () => string;
  /** A command could not be decided; the others can. */
  failed(error: unknown, command: Command): void;
}

function decideOne(
  { engine, now, newId }: Deciding,
  state: SessionState,
  { by, command, facts }: Submitted,
) {
  const actor = by === SYSTEM ? SYSTEM : state.people[by];
  if (!actor) return { ok: false as const, refusal: refusals.noSeat };
  return engine.decide(state, command, actor, { now: now(), newId, ...(facts && { facts }) });
}

/**
 * Decides commands in their order, each on the state that the ones before it make. Events are folded before they are
 * written: one that cannot be folded must never reach the log.
 */
export function decideTogether(
  deciding: Deciding,
  stands: SessionState,
  commands: readonly Submitted[],
): Batch {
  let state = stands;
  const certain: Decided[] = [];
  const pending: Decided[] = [];
  const put = (decided: Decided) => (state === stands ? certain : pending).push(decided);
  for (const of of commands) {
    try {
      const outcome = decideOne(deciding, state, of);
      const events = outcome.ok ? outcome.events : [];
      state = events.reduce((next, event) => deciding.engine.evolve(next, event), state);
      if (outcome.ok && outcome.here) state = withHere(state, outcome.here);
      const ack: Ack = outcome.ok ? { ok: true } : { ok: false, refusal: outcome.refusal };
      put({ of, ack, events });
    } catch (error) {
      deciding.failed(error, of.command);
      put({ of, ack: { ok: false, refusal: refusals.notSaved }, events: [] });
    }
  }
  return { state, events: pending.flatMap(({ events }) => events), certain, pending };
}
