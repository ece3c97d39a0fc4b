import { Type, type TSchema } from 'typebox';
import type { Data } from '../../engine/index.ts';
import { limits } from './item-limits.ts';
import { PictureSchema } from './picture.ts';

/**
 * An exercise item.
 *
 * `question`, `picture` and `ask` are what a tutee may see. `key`, `worked`, `hints` and `similar` are secret
 * until the hint ladder opens them, so they never travel to a tutee: see `publicItem`. Only a question is required:
 * without a key a person judges, and what is empty of `worked` and `hints` is not written yet.
 * Texts are Markdown with `$LaTeX$` and `$$LaTeX$$`.
 */

const id = Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' });
const text = (max: number) => Type.String({ minLength: 1, maxLength: max });
const later = (max: number) => Type.String({ maxLength: max });

export const OptionSchema = Type.Object({ id, text: text(limits.option) });
export type Option = Data<typeof OptionSchema>;

const ChoiceAsk = Type.Object({
  options: Type.Array(OptionSchema, { minItems: limits.optionsMin, maxItems: limits.options }),
  many: Type.Boolean(),
});
const ChoiceKey = Type.Object({
  correct: Type.Array(id, { minItems: 1, maxItems: limits.options, uniqueItems: true }),
});

/** `hint` is a few words under the field, for instance the unit that is expected. */
const HintedAsk = Type.Object({ hint: Type.Optional(text(limits.fieldHint)) });

const ToleranceSchema = Type.Union([
  Type.Object({ absolute: Type.Number({ minimum: 0 }) }),
  Type.Object({ relative: Type.Number({ minimum: 0, maximum: 1 }) }),
]);
export type Tolerance = Data<typeof ToleranceSchema>;

/**
 * With `unit` the answer must carry a unit: one of `spellings` (the first is how the key is shown), the same
 * one written otherwise, or another one that says the same quantity. `fixed`: only this unit will do.
 */
export const NumberKeySchema = Type.Object({
  value: Type.Number(),
  tolerance: ToleranceSchema,
  unit: Type.Optional(
    Type.Object({
      spellings: Type.Array(text(limits.unit), { minItems: 1, maxItems: limits.spellings }),
      fixed: Type.Optional(Type.Boolean()),
    }),
  ),
});

export const TextKeySchema = Type.Object({
  accepted: Type.Array(text(limits.accepted), { minItems: 1, maxItems: limits.acceptedCount }),
  caseSensitive: Type.Optional(Type.Boolean()),
  ignoreAccents: Type.Optional(Type.Boolean()),
});

/**
 * `value`: any expression with the same value. `equation`: any equation with the same solutions.
 * `form`: the same value, written the way the key is. `domain` says for which values of the letters
 * two formulas have to agree: all real numbers (default) or only positive ones.
 */
export const FormulaKeySchema = Type.Object({
  answer: text(limits.formula),
  compare: Type.Union([Type.Literal('value'), Type.Literal('equation'), Type.Literal('form')]),
  domain: Type.Optional(Type.Union([Type.Literal('real'), Type.Literal('positive')])),
});

const Nothing = Type.Object({}, { additionalProperties: false });

export const SimilarSchema = Type.Object({
  question: text(limits.question),
  worked: text(limits.worked),
});
export type Similar = Data<typeof SimilarSchema>;

function itemOf<K extends string, A extends TSchema, S extends TSchema>(kind: K, ask: A, key: S) {
  return Type.Object({
    id,
    kind: Type.Literal(kind),
    question: text(limits.question),
    picture: Type.Optional(PictureSchema),
    ask,
    key: Type.Optional(key),
    worked: later(limits.worked),
    /** One text for each level 1-5 of the hint ladder. */
    hints: Type.Tuple([
      later(limits.hint),
      later(limits.hint),
      later(limits.hint),
      later(limits.hint),
      later(limits.hint),
    ]),
    similar: Type.Optional(SimilarSchema),
  });
}

export const ChoiceItemSchema = itemOf('choice', ChoiceAsk, ChoiceKey);
export const NumberItemSchema = itemOf('number', HintedAsk, NumberKeySchema);
export const TextItemSchema = itemOf('text', HintedAsk, TextKeySchema);
export const FormulaItemSchema = itemOf('formula', HintedAsk, FormulaKeySchema);
export const DrawingItemSchema = itemOf('drawing', Nothing, Nothing);

export const ItemSchema = Type.Union([
  ChoiceItemSchema,
  NumberItemSchema,
  TextItemSchema,
  FormulaItemSchema,
  DrawingItemSchema,
]);

export type ChoiceItem = Data<typeof ChoiceItemSchema>;
export type NumberItem = Data<typeof NumberItemSchema>;
export type TextItem = Data<typeof TextItemSchema>;
export type FormulaItem = Data<typeof FormulaItemSchema>;
export type DrawingItem = Data<typeof DrawingItemSchema>;
export type Item = ChoiceItem | NumberItem | TextItem | FormulaItem | DrawingItem;
export type ItemKind = Item['kind'];

/** An item that can be marked. */
export type Keyed<I extends Item> = I & { readonly key: NonNullable<I['key']> };

export const isKeyed = <I extends Item>(item: I): item is Keyed<I> => item.key !== undefined;

export const itemKinds: readonly ItemKind[] = ['choice', 'number', 'text', 'formula', 'drawing'];

/** Items to practise with, and items for the exit (alone, without help). */
export const ExerciseSetSchema = Type.Object({
  id,
  title: text(limits.title),
  language: Type.Union([Type.Literal('nl'), Type.Literal('en')]),
  subject: text(limits.title),
  level: text(limits.title),
  items: Type.Array(ItemSchema, { maxItems: limits.items }),
  exit: Type.Array(ItemSchema, { maxItems: limits.exit }),
});
export type ExerciseSet = Data<typeof ExerciseSetSchema>;
