import { refusal, type Refusal } from '../wire/refusal.ts';
import type { Letter, Seat, Surface } from './form.ts';
import type { HereChange } from './here.ts';
import type { Person, SessionState } from './state.ts';

/** An event as a tool decides it: the engine adds who, when and which command. */
export interface Fact {
  readonly type: string;
  readonly data: unknown;
}

export type Decision<Event = Fact> =
  | {
      readonly ok: true;
      readonly events: readonly Event[];
      /** What changes of what only the process knows (rule 30). */
      readonly here?: readonly HereChange[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the world outside adds to a command: time, fresh ids, and facts that a server part looked up. */
export interface Context {
  readonly now: number;
  readonly newId: () => string;
  /** Set by the session host for commands that need something from outside, such as the mark of an answer. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** For whom something is shown: what their seat says of them, and the one answer to what they may do now. */
export interface Viewer {
  readonly seat: Seat;
  /** With the pause, what the phase asks first, and narrowing; nobody works it out a second time. */
  letter(surface: Surface): Letter;
}

export interface Input<S, D> {
  readonly state: S;
  readonly data: D;
  readonly actor: Person;
  readonly session: SessionState;
  readonly context: Context;
  /** What the actor may do on a surface now. */
  readonly letter: Viewer['letter'];
}

/** Events of the type that is expected where it stands. */
export const accept = <Event extends Fact = never>(
  ...events: readonly NoInfer<Event>[]
): Decision<Event> => ({ ok: true, events });

/** The same, with what changes of what only the process knows. */
export const acceptHere = <Event extends Fact = never>(
  here: readonly HereChange[],
  ...events: readonly NoInfer<Event>[]
): Decision<Event> => ({ ok: true, events, here });

export const refused = (why: Refusal): Decision<never> => ({ ok: false, refusal: why });

export const refuse = (code: string, nl: string, en: string): Decision<never> =>
  refused(refusal(code, nl, en));
