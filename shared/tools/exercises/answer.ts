import { Type, type Static } from 'typebox';
import { limits } from './item-limits.ts';

/** An answer is what the tutee typed or ticked, as it stands; reading it is the marker's work. */
const ChoiceAnswerSchema = Type.Array(Type.String({ maxLength: 64 }), {
  maxItems: limits.options,
});
/** What was typed: a number or words, which are no longer, or a formula. */
const TypedAnswerSchema = Type.String({ maxLength: limits.answerFormula });
const DrawingAnswerSchema = Type.Object({});

export const AnswerSchema = Type.Union([
  ChoiceAnswerSchema,
  TypedAnswerSchema,
  DrawingAnswerSchema,
]);
export type Answer = Static<typeof AnswerSchema>;
