import { Type, type Static, type TSchema } from 'typebox';

/** The terms in which a form is written: seats, letters, surfaces, facts and conditions. */

/** What is read from JSON is never changed: every part of it is read only. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export const closed = { additionalProperties: false } as const;
const said = Type.String({ minLength: 1, maxLength: 2000 });
/** Words of a form: there is no form without both languages. */
export const WordsSchema = Type.Object({ nl: said, en: said }, closed);
export const flag = Type.Optional(Type.Literal(true));
export const texts = Type.Array(WordsSchema);
export const milliseconds = Type.Integer({ minimum: 1, maximum: 366 * 24 * 3_600_000 });
const word = '^[a-z][a-z-]{0,39}$';
export const id = Type.String({ pattern: word });

/** What a name in a form is the name of, and the places whose schema is a matter of what is named. */
export interface Kinds {
  readonly seat: unknown;
  readonly phase: unknown;
  readonly variant: unknown;
  readonly tool: unknown;
  readonly surface: unknown;
  /** A fact of each person. */
  readonly fact: unknown;
  readonly command: unknown;
  /** An entry in what the form says to the tool at hand, such as one of its scales. */
  readonly entry: unknown;
  /** A fact with its arguments, or several. */
  readonly condition: unknown;
  /** What the form, and what a phase, says to each tool. */
  readonly parts: unknown;
  readonly wants: unknown;
}
export type Kind = keyof Kinds;

/**
 * Marks a place of a form at which a name stands. This is all that is known of where names stand: the compiler reads it
 * (`shared/forms/define.ts`), the check of a form that was read (`check-form.ts`), and whoever shows a form to change it.
 */
export const names = <const K extends Kind, T extends TSchema>(kind: K, schema: T) =>
  Object.assign(schema, { names: kind });

/** The name of something else in the form, or of a tool. */
export const nameOf = <const K extends Kind>(kind: K) =>
  names(kind, Type.String({ pattern: word }));

/**
 * A record that is read by names.
 * @param every there is an entry for each name of that kind
 */
const byName = <const K extends Kind, T extends TSchema, const E extends boolean>(
  keys: K,
  of: T,
  every: E,
  pattern = word,
) => Object.assign(Type.Record(Type.String({ pattern }), of, closed), { keys, every });

/**
 * The name of a seat in one form. What somebody may do follows from letters and from the traits of their seat, never
 * from this name: nothing outside a form's own files asks for it.
 */
const seat = '^[a-z][a-z-]{0,19}$';
export const RoleSchema = names('seat', Type.String({ pattern: seat }));
export type Role = Static<typeof RoleSchema>;

/** One entry for each seat that needs one, or for every seat. */
export const bySeat = <T extends TSchema>(of: T) => byName('seat', of, false, seat);
export const byEverySeat = <T extends TSchema>(of: T) => byName('seat', of, true, seat);
export const byPhase = <T extends TSchema>(of: T) => byName('phase', of, true);
export const byVariant = <T extends TSchema>(of: T) => byName('variant', of, true);
/** What each tool is told; of what shape, the tool says. */
export const byTool = <const K extends 'parts' | 'wants'>(kind: K) =>
  names(kind, Type.Record(Type.String({ pattern: word }), Type.Unknown(), closed));

/**
 * Access letters, forms.md 0.4: E reads and writes shared work, R reads, O writes an own part that nobody
 * else sees, S the same until the reveal, A counts only in totals, M moderates, - closed.
 */
export const LetterSchema = Type.Union([
  Type.Literal('E'),
  Type.Literal('R'),
  Type.Literal('O'),
  Type.Literal('S'),
  Type.Literal('A'),
  Type.Literal('M'),
  Type.Literal('-'),
]);
export type Letter = Static<typeof LetterSchema>;

/** A tool, or one of its surfaces with rights of its own: `goals`, `board/together`. */
export type Surface = string;
export const bySurface = <T extends TSchema>(of: T) =>
  byName('surface', of, false, '^[a-z]+(/[a-z-]+)?$');

const path = '^[a-z]+/[a-z-]+$';
/** A question that a tool answers about its own state: `goals/set`. */
export const FactSchema = names('fact', Type.String({ pattern: path, maxLength: 60 }));
export const byCommand = <T extends TSchema>(of: T) => byName('command', of, false, path);
/** What an entry of a tool's part of the form is called. */
export const EntrySchema = nameOf('entry');

const FactConditionSchema = Type.Object(
  {
    fact: Type.String({ pattern: path, maxLength: 60 }),
    /** Asked of every, or of at least one, required person with one of these roles; absent: of the session. */
    each: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    some: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    args: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    ),
  },
  closed,
);
export type FactCondition = Frozen<Static<typeof FactConditionSchema>>;

/** Plain JSON that gates are made of; `gates.ts` evaluates it and `words.ts` builds it. */
const ConditionForm = Type.Cyclic(
  {
    Condition: Type.Union([
      Type.Object({ all: Type.Array(Type.Ref('Condition'), { minItems: 1 }) }, closed),
      Type.Object({ any: Type.Array(Type.Ref('Condition'), { minItems: 1 }) }, closed),
      FactConditionSchema,
    ]),
  },
  'Condition',
);
export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | FactCondition;
export const ConditionSchema = names('condition', Type.Unsafe<Condition>(ConditionForm));
