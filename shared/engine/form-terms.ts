import { Type, type Static, type TSchema } from 'typebox';
import { byName, closed, nameOf, names, word } from './form-names.ts';

export { closed, nameOf } from './form-names.ts';
export type { Kinds } from './form-names.ts';

/** The terms in which a form is written: seats, letters, surfaces, facts and conditions. */

/** What is read from JSON is never changed: every part of it is read only. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

const said = Type.String({ minLength: 1, maxLength: 2000 });
/** Words of a form: there is no form without both languages. */
export const WordsSchema = Type.Object({ nl: said, en: said }, closed);
/** Words with one place for the name of a person, `{name}`, in both languages; nothing else stands in braces. */
const saidOf = Type.String({
  minLength: 1,
  maxLength: 2000,
  pattern: '^[^{}]*\\{name\\}[^{}]*$',
});
export const NamingWordsSchema = Type.Object({ nl: saidOf, en: saidOf }, closed);
export const flag = Type.Optional(Type.Literal(true));
export const texts = Type.Array(WordsSchema);
export const milliseconds = Type.Integer({ minimum: 1, maximum: 366 * 24 * 3_600_000 });
export const id = Type.String({ pattern: word });

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
const surface = '^[a-z]+(/[a-z-]+)?$';
export const bySurface = <T extends TSchema>(of: T) => byName('surface', of, false, surface);

export const SurfaceSchema = names('surface', Type.String({ pattern: surface }));

const path = '^[a-z]+/[a-z-]+$';
/** A question that a tool answers about its own state: `goals/set`. */
export const FactSchema = names('fact', Type.String({ pattern: path, maxLength: 60 }));
export const byCommand = <T extends TSchema>(of: T) => byName('command', of, false, path);
/** What a form says to a tool under names of its own choice, and one of these names where it stands elsewhere. */
export const byEntry = <T extends TSchema>(of: T) =>
  Type.Record(Type.String({ pattern: word }), of, closed);
export const EntrySchema = nameOf('entry');

const factArgs = Type.Optional(
  Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
);
const FactConditionSchema = Type.Object(
  {
    fact: Type.String({ pattern: path, maxLength: 60 }),
    /** Asked of every, or of at least one, required person with one of these roles; absent: of the session. */
    each: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    some: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    /** Asked of a share of those in these seats who are there now, and of so many of them at least. */
    most: Type.Optional(
      Type.Object(
        {
          of: Type.Array(RoleSchema, { minItems: 1 }),
          share: Type.Number({ exclusiveMinimum: 0, maximum: 1 }),
          least: Type.Optional(Type.Integer({ minimum: 1, maximum: 300 })),
        },
        closed,
      ),
    ),
    args: factArgs,
  },
  closed,
);
export type FactCondition = Frozen<Static<typeof FactConditionSchema>>;

/** A fact that somebody meets alone: nothing of anybody else is asked, so that nobody else can be read from it. */
export const MetSchema = names(
  'met',
  Type.Object({ fact: Type.String({ pattern: path, maxLength: 60 }), args: factArgs }, closed),
);

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
