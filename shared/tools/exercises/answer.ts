import { Type, type Static } from 'typebox';
import type { Data } from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';
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

/** An answer as it stays beside its attempt: option ids, or what was typed. A drawing stands on the board. */
export const TriedSchema = Type.Union([
  ChoiceAnswerSchema,
  Type.String({ maxLength: limits.answerTried }),
]);
export type Tried = Data<typeof TriedSchema>;

/** What an attempt keeps of its answer: whatever is too long to stand in one line stays where it was typed. */
export function triedOf(answer: Answer): Tried | undefined {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== 'string' || answer.length > limits.answerTried) return undefined;
  return trimmed(answer) || undefined;
}
