import type { TSchema } from 'typebox';
import type { Begins } from './brief.ts';
import type { CoreFact } from './core/events.ts';
import type { Data } from './data.ts';
import type { Viewer } from './decision.ts';
import type { Surface } from './form.ts';
import type { Commands, Due, Evolve, Facts, Opened, Rule, Schemas, Typed } from './tool-terms.ts';
import type { Room, RoomDocument, RoomOf } from './rooms.ts';
import type { Deadline, Person, PersonId, Scene, SessionState, Stage } from './state.ts';

/** A Yjs document that a tool keeps: one document, one set of rights. */
export interface DocumentSpec<Named extends Surface = Surface> {
  /** `<tool>:<rest>`. */
  readonly name: string;
  readonly surface: Named;
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
  /** The only people to whom it is open (rule 35), but for whom `putUp` lets read it. */
  readonly room?: RoomOf;
  readonly putUp?: RoomDocument['putUp'];
}

/** A surface on which people may be seen at work by those who may read it too (rule 28). */
export interface PlaceSpec<S> {
  /** Whether this viewer knows that part of it, such as an exercise; absent: it has none. */
  readonly part?: Rule<[state: S, part: string, viewer: Viewer], boolean>;
}

/** A viewer who is one person. */
export interface Self extends Viewer {
  readonly id: PersonId;
}

/** A part of a session with a state of its own; `defineTool` infers the types. */
export interface Tool<
  Id extends string = string,
  Named extends Surface = Surface,
  S = unknown,
  E extends Schemas = Schemas,
  C extends Schemas = Schemas,
  D extends Schemas = Schemas,
  V = unknown,
  O = unknown,
  P = Schemas,
  F = Schemas,
  T extends TSchema = TSchema,
  W extends TSchema = TSchema,
  I extends TSchema = TSchema,
> {
  readonly id: Id;
  /** The schema of what a form says to it, `form.tools.<id>`; absent: nothing. */
  readonly form?: T;
  /** The schema of what a phase can want of it, `phase.tools.<id>`; absent: nothing. */
  readonly phase?: W;
  /** The schema of what it carries over from the session before, `brief.inherits.<id>`; absent: nothing. */
  readonly inherits?: I;
  /** All that a phase can open of it. */
  readonly surfaces: readonly Named[];
  /** What the log may hold of it. Names and data stand on disk: they only ever grow. */
  readonly events: E;
  initial(begins: Begins<Data<NoInfer<T>>, Data<NoInfer<I>>>): S;
  readonly commands: Commands<S, C, NoInfer<Opened<Named>>, Typed<Id, E>>;
  readonly evolve: Evolve<NoInfer<S>, E>;
  /** A command of the session itself had an effect, such as a pause; tools do not see each other's events. */
  follow?(state: S, event: CoreFact & { readonly at: number }, session: SessionState): S;
  /** The only surfaces that stay open for this person now; undefined: no narrowing. */
  narrow?(state: S, person: Person, stage: Stage): readonly Surface[] | undefined;
  /** What of this tool the envelope may hold: no content. */
  envelope?(state: S, session: SessionState): Readonly<Record<string, string>>;
  /** What every person of one audience sees; absent when the phase closes the tool for them. No nulls. */
  shared?(state: S, viewer: Viewer, stage: Stage): V;
  /** What only this person sees. */
  own?(state: S, self: Self, scene: Scene): O;
  /** What a form can ask of it, and what that means in words. */
  readonly facts?: Facts<NoInfer<S>, P, F>;
  documents?(state: S, stage: Stage): readonly DocumentSpec<NoInfer<Opened<Named>>>[];
  /** Where some people are among themselves now; their documents are named here, and nowhere else. */
  rooms?(state: S, stage: Stage): readonly Room<NoInfer<Opened<Named>>>[];
  /** The texts that a document holds before anybody wrote in it, by name; asked when it is opened for the first time. */
  begins?(state: S, document: string): Readonly<Record<string, string>> | undefined;
  /** Where people may see each other at work; what is not named here tells nobody that somebody is there. */
  readonly places?: { readonly [K in NoInfer<Opened<Named>>]?: PlaceSpec<NoInfer<S>> };
  /** Who may edit here may bring images into the session, beside who writes a page of the board. */
  readonly pictures?: readonly NoInfer<Opened<Named>>[];
  /** Whether this document is destroyed as soon as the tool no longer names it, as those of a room always are. */
  passing?(document: string): boolean;
  /** Moments at which the server must send a command as `system`; handled by `due`. */
  deadlines?(state: S, session: SessionState): readonly Deadline<Typed<Id, D>>[];
  readonly due?: Due<S, D, Typed<Id, E>>;
  /** What of this tool a person takes along at the end (class K3). */
  keep?(state: S, person: Person, session: SessionState): unknown;
}
