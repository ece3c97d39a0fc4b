import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';

const line = Type.String({ maxLength: 400 });
const Hands = Type.Array(Type.Object({ who: line, initials: line, at: Type.Number() }), {
  maxItems: 20,
});
const AgreementSchema = Type.Object({
  items: Type.Array(Type.Object({ who: line, what: line, when: line, where: line, until: line }), {
    minItems: 1,
    maxItems: 20,
  }),
  tell: line,
  wrong: line,
  followup: line,
  version: Type.Optional(Type.Number()),
  code: Type.Optional(line),
  signatures: Hands,
  witnesses: Type.Optional(Hands),
});
export type Agreement = Static<typeof AgreementSchema>;

/** @param kept what the bundle holds of the tool; undefined where it holds no text */
export const readAgreement = (kept: unknown): Agreement | undefined =>
  Value.Check(AgreementSchema, kept) ? kept : undefined;

const AgainSchema = Type.Union([
  Type.Object({ agreement: Type.Object({ outcome: Type.Literal('second-sitting') }) }),
  Type.Object({ followup: Type.Object({ result: Type.Literal('reopened') }) }),
]);

/** What these people do when they meet again: talk anew, and not look back. @param tools as the bundle holds them */
export const talksAgain = (tools: unknown): boolean => Value.Check(AgainSchema, tools);
