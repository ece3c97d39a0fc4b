import type { Static, TSchema } from 'typebox';
import { refusal, type Refusal } from '../wire/refusal.ts';
import type { Language } from '../wire/text.ts';
import type { Form, Letter, Seat, Surface } from './form.ts';
import type { Deadline, Person, PersonId, Scene, SessionState, Stage } from './state.ts';

/** An event as a tool decides it: the engine adds who, when and which command. */
export interface Fact {
  readonly type: string;
  readonly data: unknown;
}

export type Decision =
  | { readonly ok: true; readonly events: readonly Fact[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the world outside adds to a command: time, fresh ids, and facts that a server part looked up. */
export interface Context {
  readonly now: number;
  readonly newId: () => string;
  /** Set by the session host for commands that need something from outside, such as the mark of an answer. */
  readonly facts?: Readonly<Record<string, unknown>>;
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

export interface CommandSpec<S> {
  readonly schema: TSchema;
  /** The surface whose letter is asked; some commands name it in their data. */
  readonly surface: Surface | ((data: unknown) => Surface);
  /** The letters that allow this command. */
  readonly needs: readonly Letter[];
  decide(input: Input<S, unknown>): Decision;
}

/** A command with the type of its data inferred from the schema. */
export function command<S, T extends TSchema>(spec: {
  schema: T;
  surface: Surface | ((data: Static<T>) => Surface);
  needs: readonly Letter[];
  decide(input: Input<S, Static<T>>): Decision;
}): CommandSpec<S> {
  return spec as unknown as CommandSpec<S>;
}

/** A Yjs document that a tool keeps: one document, one set of rights. */
export interface DocumentSpec {
  /** `<tool>:<rest>`. */
  readonly name: string;
  readonly surface: Surface;
  /** Whose part it is; absent: everybody's. */
  readonly owner?: PersonId;
  /** Its owner opened it for whoever leads. */
  readonly shownToLeads?: true;
  /** An answer space: its owner may lend the pen to the leads and show it to peers (forms.md 1.4, 1.5). */
  readonly lendable?: boolean;
  /** Its owner takes it along at the end without asking (class K3). */
  readonly kept?: boolean;
  /** The only people who may write now, whatever their letter; the others read. */
  readonly writers?: readonly PersonId[];
}

/** For whom something is shown: what their seat says of them, and the one answer to what they may do now. */
export interface Viewer {
  readonly seat: Seat;
  /** With the pause, what the phase asks first, and narrowing; nobody works it out a second time. */
  letter(surface: Surface): Letter;
}

/** A viewer who is one person. */
export interface Self extends Viewer {
  readonly id: PersonId;
}

export interface Tool<S = unknown> {
  readonly id: string;
  initial(form: Form, language: Language): S;
  readonly commands: Readonly<Record<string, CommandSpec<S>>>;
  evolve(
    state: S,
    event: { type: string; data: unknown; at: number; by: PersonId },
    session: SessionState,
  ): S;
  /** A command of the session itself had an effect, such as a pause; tools do not see each other's events. */
  follow?(state: S, event: { type: string; data: unknown; at: number }, session: SessionState): S;
  /** The only surfaces that stay open for this person now; undefined: no narrowing. */
  narrow?(state: S, person: Person, stage: Stage): readonly Surface[] | undefined;
  /** What of this tool the envelope may hold: no content. */
  envelope?(state: S, session: SessionState): Readonly<Record<string, string>>;
  /** What every person of one audience sees; absent when the phase closes the tool for them. No nulls. */
  shared?(state: S, viewer: Viewer, stage: Stage): unknown;
  /** What only this person sees. */
  own?(state: S, self: Self, scene: Scene): unknown;
  readonly facts?: Readonly<
    Record<
      string,
      (
        state: S,
        person: PersonId | undefined,
        args: Readonly<Record<string, unknown>>,
        stage: Stage,
      ) => boolean
    >
  >;
  documents?(state: S, stage: Stage): readonly DocumentSpec[];
  /** Its documents are destroyed as soon as it no longer names them, such as the room of a private talk. */
  readonly passing?: true;
  /** Moments at which the server must send a command as `system`; handled by `due`. */
  deadlines?(state: S, session: SessionState): readonly Deadline[];
  due?(input: {
    state: S;
    type: string;
    data: unknown;
    session: SessionState;
    context: Context;
  }): Decision;
  /** What of this tool a person takes along at the end (class K3). */
  keep?(state: S, person: Person, session: SessionState): unknown;
}

export const accept = (...events: Fact[]): Decision => ({ ok: true, events });

export const refused = (why: Refusal): Decision => ({ ok: false, refusal: why });

export const refuse = (code: string, nl: string, en: string): Decision =>
  refused(refusal(code, nl, en));
