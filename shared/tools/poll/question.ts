import { Type, type TSchema } from 'typebox';
import { closed, flag, id, WordsSchema, type Data } from '../../engine/index.ts';
import { FormulaKeySchema, NumberKeySchema, TextKeySchema } from '../exercises/item.ts';

const OptionSchema = Type.Object(
  {
    id,
    text: WordsSchema,
    /** Why people choose it, where it is a common mistake; told after the answer is shown. */
    tempts: Type.Optional(WordsSchema),
  },
  closed,
);

/**
 * What it is about. An opinion has no right answer. *Self*: what somebody does, has or lives through; refused where the
 * lesson is sensitive (forms.md 0.9).
 */
const AboutSchema = Type.Enum(['fact', 'opinion', 'self']);

const common = {
  id,
  question: WordsSchema,
  about: AboutSchema,
  /** Told once the answer may be shown: what is right and how we know. */
  explain: Type.Optional(WordsSchema),
};

const exercise = <As extends string, Key extends TSchema>(as: As, key: Key) =>
  Type.Object(
    {
      ...common,
      kind: Type.Literal('exercise'),
      as: Type.Literal(as),
      /** A few words under the field, for instance the unit that is expected. */
      hint: Type.Optional(WordsSchema),
      key: Type.Optional(key),
    },
    closed,
  );

/** A question to a class. */
export const QuestionSchema = Type.Union([
  /** One or, with `many`, several of the options; true or false is a choice of two. */
  Type.Object(
    {
      ...common,
      kind: Type.Literal('choice'),
      options: Type.Array(OptionSchema, { minItems: 2, maxItems: 8 }),
      many: flag,
      /** The ids of the right options; absent where there is no right one. */
      right: Type.Optional(Type.Array(id, { minItems: 1 })),
    },
    closed,
  ),
  Type.Object(
    {
      ...common,
      kind: Type.Literal('scale'),
      from: Type.Integer({ minimum: 0, maximum: 1 }),
      to: Type.Integer({ minimum: 2, maximum: 10 }),
      ends: Type.Tuple([WordsSchema, WordsSchema]),
    },
    closed,
  ),
  Type.Object(
    {
      ...common,
      kind: Type.Literal('number'),
      unit: Type.Optional(WordsSchema),
      right: Type.Optional(
        Type.Object({ value: Type.Number(), tolerance: Type.Number({ minimum: 0 }) }, closed),
      ),
    },
    closed,
  ),
  /** All options, from the first to the last place. */
  Type.Object(
    {
      ...common,
      kind: Type.Literal('ranking'),
      options: Type.Array(OptionSchema, { minItems: 3, maxItems: 6 }),
    },
    closed,
  ),
  /** Words of 1 to 3 words and at most 25 characters. */
  Type.Object({ ...common, kind: Type.Literal('cloud') }, closed),
  Type.Object({ ...common, kind: Type.Literal('text') }, closed),
  /** An exercise: typed, and marked as an exercise of one person is. The key never leaves whoever moderates. */
  exercise('number', NumberKeySchema),
  exercise('words', TextKeySchema),
  exercise('formula', FormulaKeySchema),
]);
export type Question = Data<typeof QuestionSchema>;
