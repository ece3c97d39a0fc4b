import type { Language } from '../wire/text.ts';
import type { Brief } from './brief.ts';
import type { Ending, Form, Role } from './form.ts';
import type { Here } from './here.ts';

export type { Ending } from './form.ts';

export type PersonId = string;

export type Status = 'open' | 'paused' | 'frozen' | 'ended';

export interface Person {
  readonly id: PersonId;
  readonly role: Role;
  readonly name: string;
  /** 0..7: the seat colour and its sign. */
  readonly mark: number;
  /** `waiting` stands at the door (`door` says how) and sees nothing of the session. */
  readonly place: 'waiting' | 'in' | 'left' | 'removed';
}

/** Somebody asked for it, has no connection, or walked out. */
export type PauseReason = 'asked' | 'away' | 'left';

export interface Pause {
  readonly since: number;
  readonly why: PauseReason;
  /** Who asked for it: told to nobody but that person. */
  readonly by?: PersonId;
  /** Who asked said to be ready to go on. */
  readonly ready?: true;
}

/** Before the end: until when each of these people can choose what to keep. */
export interface Closing {
  readonly until: number;
  readonly people: Readonly<Record<PersonId, 'choosing' | 'chose'>>;
}

/** A command that the server gives at its time. */
export type Deadline<Given = { readonly type: string; readonly data: unknown }> = Given & {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** It ends the session, and with that destroys: not to be carried out on the word of a clock that jumped. */
  readonly ends?: true;
};

/** Somebody who was not let in, yet or this time. */
export interface AtDoor {
  /**
   * `knocks`: the hosts see them and they keep a place; `gone`: so long without a connection that nobody waits for them;
   * `later`: a host said *not now*, and they may knock again in a while.
   */
  readonly how: 'knocks' | 'gone' | 'later';
  /** When that began; for who knocks, when they came or their last connection went. */
  readonly since: number;
  /** Sat in the circle before, and left it. */
  readonly been?: true;
}

/** Handed over to an adult (forms.md 0.8): called one after another until one says *I have it*. */
export interface Handover {
  readonly by: PersonId;
  readonly at: number;
  /** How many of the adults were called; one more than there are: nobody answered in time. */
  readonly called: number;
  readonly taken?: PersonId;
}

/** Where a session is: all that a tool may read of it when it says what one person sees. */
export interface Scene {
  readonly form: Form;
  readonly variant: string;
  readonly language: Language;
  readonly status: Status;
  readonly phase: {
    readonly id: string;
    /** When the current stretch began, and the milliseconds of earlier stretches in this visit. */
    readonly since: number;
    readonly spent: number;
    /** When this visit to the phase began, pauses or not. */
    readonly began: number;
  };
  readonly ended?: { readonly at: number; readonly how: Ending };
}

/**
 * And who sits in it: all that a tool may read of the session when it says what an audience sees, which documents
 * there are and whether a fact holds. What is not here, such as who is connected, changes no view and no right.
 */
export interface Stage extends Scene {
  readonly people: Readonly<Record<PersonId, Person>>;
}

/** Everything that is governed; content lives in documents. The fold of the session's events (law 1). */
export interface SessionState extends Stage {
  readonly id: string;
  readonly createdAt: number;
  /** What belongs to this session and not to its form. No view and no right is made from it. */
  readonly brief: Brief;
  readonly pause?: Pause;
  readonly handover?: Handover;
  /** The session is about to end. */
  readonly closing?: Closing;
  readonly locked: boolean;
  readonly call?: string;
  /** Who has at least one open connection; two tabs are one person. */
  readonly present: Readonly<Record<PersonId, true>>;
  /** One entry for everybody whose place is `waiting`. */
  readonly door: Readonly<Record<PersonId, AtDoor>>;
  /** Owner of an answer space -> the moment until which the leads may write in it. */
  readonly pens: Readonly<Record<PersonId, number>>;
  /** Whose answer space is open to the other members for reading. */
  readonly shows: Readonly<Record<PersonId, true>>;
  /** Documents that a person wants to take along (class K3). */
  readonly keeps: Readonly<Record<PersonId, Readonly<Record<string, true>>>>;
  readonly away?: { readonly since: number };
  /** Whose connection is gone, and for whom nobody waits until they are back. */
  readonly without?: Readonly<Record<PersonId, true>>;
  /** Since when nobody has a connection, once somebody had. */
  readonly emptySince?: number;
  /** Milliseconds in all phases before this one; what a pause took does not count. */
  readonly ran?: number;
  /** Which soft gates were passed with which reason, for the envelope. */
  readonly skipped: readonly {
    readonly gate: string;
    readonly reason: SkipReason;
    readonly at: number;
  }[];
  readonly tools: Readonly<Record<string, unknown>>;
  /** What only the process knows (rule 30); absent in a state that is nothing but the fold of its events. */
  readonly here?: Here;
  /** The commands that had an effect and may come again, per person, so that a repeated one has none (law 3). */
  readonly handled: Readonly<Record<PersonId, readonly string[]>>;
}

export type SkipReason = 'no-time' | 'done-aloud' | 'not-today' | 'other-order';
export const skipReasons: readonly SkipReason[] = [
  'no-time',
  'done-aloud',
  'not-today',
  'other-order',
];

/** The actor that sends a command when a deadline is due or a connection comes or goes. */
export const SYSTEM = 'system';
export type Actor = Person | typeof SYSTEM;

export interface Command {
  /** Chosen by the sender; the same id again has no second effect. */
  readonly id: string;
  /** `tool/verb` or `session/verb`. */
  readonly type: string;
  readonly data: unknown;
  /**
   * The sender has the answer to all its commands with a lower number than this, of those whose ids it counts as
   * `<page>-<number>`: it will not send them again.
   */
  readonly settled?: number;
}

export interface Event {
  readonly type: string;
  readonly data: unknown;
  readonly at: number;
  readonly by: PersonId;
  readonly command: string;
  /** As the command said it. */
  readonly settled?: number;
}
