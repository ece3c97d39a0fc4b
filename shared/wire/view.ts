import type { Card, Gate, Letter, Prompt, Role, Seat, Surface } from '../engine/form.ts';
import type { Closing, Ending, PauseReason, Person, PersonId, Status } from '../engine/state.ts';
import type { Language, Text } from './text.ts';
import type { DocMode } from './access.ts';

/** What a person sees of somebody else. */
export interface SeenPerson extends Omit<Person, 'id'> {
  /** Has at least one open connection. */
  readonly present: boolean;
  /** Has none, and the others go on without them for now. */
  readonly without?: true;
}

/** What the form says of a seat, for the words on the screen; `people` names the seat of each person. */
export type SeenSeat = Pick<
  Seat,
  'title' | 'one' | 'many' | 'leads' | 'served' | 'responsible' | 'missed' | 'crowd' | 'screen'
> & {
  /** Lets people in and sends them away. */
  readonly hosts?: true;
};

export interface SeenGate {
  readonly order: number;
  readonly hard: boolean;
  /** Absent where the app does not tell this audience. */
  readonly met?: boolean;
  /** As everybody may read it: nobody is spoken to, and nobody is named. */
  readonly needs: Text;
  /** Per seat: the same to whoever it is asked of, and of one of them, with `{name}` for the name. */
  readonly asks?: Gate['asks'];
  /** Absent where waiting itself would tell something about somebody. */
  readonly waitingFor?: Readonly<Record<PersonId, true>>;
  /** Where a share is asked, for whoever moves the session on: how many did it, of how many who are there. */
  readonly share?: { readonly did: number; readonly of: number };
}

export interface SeenPhase {
  readonly id: string;
  readonly since: number;
  readonly spent: number;
  /** People come and go by themselves here: no time runs, and nobody is missed. */
  readonly live?: false;
  /** When the session ends by itself, where it does. */
  readonly endsAt?: number;
  /** What an adult sees beyond the envelope here, as the others read it and as the adult does. */
  readonly alsoSeen?: { readonly others: Text; readonly adult: Text };
  readonly purpose: Text;
  readonly prompts: readonly Prompt[];
  readonly open: Readonly<Record<Surface, Letter>>;
  /** The board fills the window here, and all else floats over it. */
  readonly layout?: 'board';
  /** Tools that stand in front here for this seat, the first first. */
  readonly stage: readonly string[];
  /** Per tool, what the phase wants of it. */
  readonly tools: Readonly<Record<string, unknown>>;
  /** Who moves the session on from here. */
  readonly movedBy: readonly Role[];
  readonly gates: Readonly<Record<string, SeenGate>>;
  readonly next?: string;
  readonly back?: string;
}

/** The part of the view that all people of one audience have in common. No nulls: they mean *gone* in a patch. */
export interface SharedView {
  readonly session: {
    readonly id: string;
    readonly form: string;
    readonly title: Text;
    readonly variant: string;
    readonly variantTitle: Text;
    readonly language: Language;
    readonly status: Status;
    readonly pausedFor?: PauseReason;
    /** Who asked for the pause is ready to go on; for whoever says when it does. */
    readonly ready?: true;
    /** It is about to end: first each chooses what to keep. */
    readonly closing?: SeenClosing;
    readonly endedHow?: Ending;
    readonly locked?: boolean;
    readonly call?: string;
    readonly limit: Text;
    /** What an adult may come to see beyond the envelope, as the end of a sentence. */
    readonly alsoSeen?: Text;
    readonly kept: readonly { what: Text; class: string; until: Text }[];
    readonly cards: readonly Card[];
    /** Milliseconds for which people can fetch what they keep; absent: seven days. */
    readonly keptFor?: number;
    /** What those who do not lead take along at the end; false: no document is. */
    readonly takesAlong?: false | Text;
    /** Fewer phases of the script remain after this one than there are optional ones. */
    readonly mayEnd?: boolean;
  };
  readonly rail: Readonly<Record<string, { order: number; title: Text; minutes: number }>>;
  readonly seats: Readonly<Partial<Record<Role, SeenSeat>>>;
  /** Those who sit in a seat with a name; of a crowd, see `crowds`. */
  readonly people: Readonly<Record<PersonId, SeenPerson>>;
  /** Per seat of many: how many came in, and how many are there. For all but the many themselves. */
  readonly crowds?: Readonly<Record<Role, { readonly in: number; readonly here: number }>>;
  /** The devices that were given a token: for the hosts. */
  readonly screens?: Readonly<Record<PersonId, { readonly role: Role; readonly present: boolean }>>;
  readonly phase?: SeenPhase;
  readonly pens: Readonly<Record<PersonId, number>>;
  readonly shows: Readonly<Record<PersonId, true>>;
  readonly tools: Readonly<Record<string, unknown>>;
  /** Only once the session has ended and what must not be kept is destroyed. */
  readonly receipt?: Receipt;
}

export interface SeenDocument {
  readonly mode: DocMode;
  readonly surface: Surface;
  readonly owner?: PersonId;
  readonly lendable?: boolean;
  /** Its owner takes it along at the end without asking. */
  readonly kept?: boolean;
  /** Who can read this document now: the words of the privacy chip come from here. */
  readonly readers: Readonly<Record<Role, true>> | Readonly<Partial<Record<Role, true>>>;
  readonly shown?: boolean;
}

/** The part of the view that only this person sees. */
export interface OwnView {
  readonly person: PersonId;
  readonly role: Role;
  readonly name: string;
  readonly mark: number;
  readonly place: Person['place'];
  /** At the door, and not waited for: *not now* was said and from `again` on one may knock, or one was away too long. */
  readonly door?: { readonly how: 'later'; readonly again: number } | { readonly how: 'gone' };
  /** After an adult was called: for whoever called, the leads and the adults. */
  readonly handover?: SeenHandover;
  /** I asked for this pause: until when I can take it back, and whether I said to be ready. */
  readonly pause?: { readonly backUntil: number; readonly ready?: true };
  /** The session is about to end, and I am asked what to keep. */
  readonly choice?: 'choosing' | 'chose';
  /** For an adult: who walked out of a seat that is missed, and needs a check-in (forms.md 2.14). */
  readonly checkIns?: Readonly<Record<PersonId, { name: string; role: Role }>>;
  readonly docs: Readonly<Record<string, SeenDocument>>;
  readonly keeps: Readonly<Record<string, true>>;
  /** The gates that ask something of this person: an act of their own, or of whoever sits in their seat. */
  readonly needed: Readonly<Record<string, true>>;
  readonly tools: Readonly<Record<string, unknown>>;
  /** Once it ended: what the form says to this person. */
  readonly farewell?: { readonly title: Text; readonly said: readonly Text[] };
}

/** How far it is with the adult who was called. The others see only that an adult takes over (forms.md 0.8). */
export interface SeenHandover {
  readonly at: number;
  /** I called, or I have it: I decide how it goes on. */
  readonly mine?: true;
  /** Names of the adults who were called, in this order. */
  readonly called: Readonly<Record<PersonId, { order: number; name: string }>>;
  /** I am an adult and was called. */
  readonly me?: true;
  /** The adult who has it. */
  readonly taken?: PersonId;
  /** All were called, and none answered in time. */
  readonly unanswered?: true;
  /** Who called: for the adults only. */
  readonly by?: PersonId;
}

export interface View {
  readonly shared: SharedView;
  readonly me: OwnView;
}

/** `people`, who is ready and who still chooses, is for whoever says when the session ends. */
export type SeenClosing = Pick<Closing, 'until'> & Partial<Pick<Closing, 'people'>>;

/** What was destroyed at the end, when, and what remains. No content. */
export interface Receipt {
  readonly at: number;
  /** How much; empty where the counts would tell who of the others worked for themselves. */
  readonly destroyed: {
    readonly events?: number;
    readonly documents?: number;
    readonly updates?: number;
    readonly files?: number;
  };
  /** What, where there are no counts: the same in every session of this form. */
  readonly gone?: readonly Text[];
  readonly remains: readonly { what: Text; until: Text }[];
  readonly backups: Text;
}
