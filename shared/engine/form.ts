import type { Text } from '../wire/text.ts';

/**
 * The name of a seat in one form. What somebody may do follows from letters and from the traits of their seat, never
 * from this name: nothing outside a form's own files asks for it.
 */
export type Role = string;

/**
 * Access letters, forms.md 0.4: E reads and writes shared work, R reads, O writes an own part that nobody
 * else sees, S the same until the reveal, A counts only in totals, M moderates, - closed.
 */
export type Letter = 'E' | 'R' | 'O' | 'S' | 'A' | 'M' | '-';

/** A tool, or one of its surfaces with rights of its own: `goals`, `board/together`. */
export type Surface = string;

export type Retention = 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | 'K5';

/** Plain JSON that gates are made of; `gates.ts` evaluates it and `words.ts` builds it. */
export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | FactCondition;

export interface FactCondition {
  /** `tool/fact`: a question that the tool answers about its own state. */
  readonly fact: string;
  /** Asked of every, or of at least one, required person with one of these roles; absent: of the session. */
  readonly each?: readonly Role[];
  readonly some?: readonly Role[];
  readonly args?: Readonly<Record<string, string | number | boolean>>;
}

export interface Gate {
  readonly id: string;
  /** A hard gate cannot be passed by anybody; a soft one yields to the lead's reason. */
  readonly hard: boolean;
  readonly when: Condition;
  /** What is needed to go on, as a person would say it. */
  readonly needs: Text;
  /** Shown to everyone but the leads instead of names, where waiting itself would tell (forms.md 2.3). */
  readonly neutral?: Text;
  /** Not even who moves the session on is told for whom it waits, such as where somebody may refuse them. */
  readonly unnamed?: true;
}

export interface Prompt {
  readonly to: Role | 'all';
  readonly text: Text;
}

/** How many may sit in a seat, what whoever sits there is to the session, and what the others do without them. */
export interface Seat {
  readonly min: number;
  readonly max: number;
  readonly title: Text;
  /** Leads the session. Two who lead together are told apart as first and second, and can swap. */
  readonly leads?: 'first' | 'second';
  /** The session is there for them: pupils who learn, or parties who quarrelled. */
  readonly served?: true;
  /** An adult who answers for the session: is called in need, receives reports, and sees no content unless a phase opens it. */
  readonly responsible?: true;
  /** Nobody waits for this seat: its absence stops no turn and pauses nothing, such as the adult's. */
  readonly apart?: true;
  /** Whoever leaves this seat in a live phase pauses the session for the others. */
  readonly missed?: true;
}

export interface Phase {
  readonly title: Text;
  readonly purpose: Text;
  readonly prompts: readonly Prompt[];
  /** Closed by default: a surface that is not named here is refused, whoever asks. */
  readonly open: Readonly<Record<Surface, Readonly<Partial<Record<Role, Letter>>>>>;
  readonly gates: readonly Gate[];
  /** A fact that each person must meet first; until then only the fact's own tool is open for that person. */
  readonly asks?: string;
  /** False: people come and go by themselves here, and whoever is away pauses nothing. */
  readonly live?: false;
  /** Who moves the session on from here; absent: the leads. */
  readonly movedBy?: readonly Role[];
  /** The session ends by itself this many milliseconds after this phase began. */
  readonly endsAfter?: number;
  /** Nobody has to be here for this many ms after the session was made; absent: the rule of SPEC 26. */
  readonly waits?: number;
}

export interface Variant {
  readonly title: Text;
  readonly describe: Text;
  /** The order of the phases; minutes are suggestions and never end a phase. */
  readonly phases: readonly { readonly id: string; readonly minutes: number }[];
  /** The last phase of this list may be skipped: the session may end from the one before it. */
  readonly lastIsOptional?: boolean;
}

export interface Artefact {
  readonly what: Text;
  readonly class: Retention;
  readonly until: Text;
  /** It only comes to be when this holds; asked once the last phase has come. */
  readonly when?: Condition;
}

/** A card that is always at hand, such as the tutor's five habits. */
export interface Card {
  readonly id: string;
  readonly to: Role | 'all';
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** A form of peer support as plain data: it can be stored, checked, explained and shown in an editor. */
export interface Form {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly seats: Readonly<Partial<Record<Role, Seat>>>;
  /** The seat of whoever starts a session in open house, and the seat that a link gives by default. */
  readonly starter: Role;
  readonly guest: Role;
  readonly limit: Text;
  /** People come in by links of their own, each for one person: there is no code to read out. */
  readonly personal?: true;
  /** How many ms after the end people can still fetch what they keep; absent: seven days. */
  readonly keptFor?: number;
  /** The moment from which there is something to do, where a session waits for its day. */
  readonly opensAt?: number;
  /** Its people are named when it begins: nobody is invited to it. */
  readonly closed?: true;
  /** Who lets people in, sends them away and locks the circle; absent: the leads. */
  readonly hosts?: readonly Role[];
  /** What must hold before a command is decided, where one tool's act depends on another tool's state. */
  readonly requires?: Readonly<Record<string, { readonly when: Condition; readonly text: Text }>>;
  readonly phases: Readonly<Record<string, Phase>>;
  readonly variants: Readonly<Record<string, Variant>>;
  readonly kept: readonly Artefact[];
  /** False: no document is taken along at the end, whatever a tool offers in other forms. */
  readonly takesAlong?: false;
  readonly cards: readonly Card[];
  /** Per tool, what that tool needs to know of this form: rules to accept, scales, cards. */
  readonly tools: Readonly<Record<string, unknown>>;
}
