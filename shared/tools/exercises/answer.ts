import { Type, type Static } from 'typebox';
import { limits } from './item-limits.ts';
import type { ItemKind } from './item.ts';

/** An answer is what the tutee typed or ticked, as it stands; reading it is the marker's work. */
export const ChoiceAnswerSchema = Type.Array(Type.String({ maxLength: 64 }), {
  maxItems: limits.options,
});
export const NumberAnswerSchema = Type.String({ maxLength: limits.answerText });
export const TextAnswerSchema = Type.String({ maxLength: limits.answerText });
export const FormulaAnswerSchema = Type.String({ maxLength: limits.answerFormula });
export const DrawingAnswerSchema = Type.Object({});

export const answerSchemas = {
  choice: ChoiceAnswerSchema,
  number: NumberAnswerSchema,
  text: TextAnswerSchema,
  formula: FormulaAnswerSchema,
  drawing: DrawingAnswerSchema,
} as const satisfies Record<ItemKind, unknown>;

export const AnswerSchema = Type.Union([
  ChoiceAnswerSchema,
  FormulaAnswerSchema,
  DrawingAnswerSchema,
]);
export type Answer = Static<typeof AnswerSchema>;
