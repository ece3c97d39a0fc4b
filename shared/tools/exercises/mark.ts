import { Type } from 'typebox';
import type { Data } from '../../engine/index.ts';

export const VerdictSchema = Type.Union([
  Type.Literal('right'),
  Type.Literal('wrong'),
  Type.Literal('invalid'),
  Type.Literal('undecided'),
]);
export type Verdict = Data<typeof VerdictSchema>;

/**
 * What the marker says of one answer.
 *
 * `invalid` (not finished, not readable, a unit missing) is not `wrong`: it costs nothing and asks for
 * more. `undecided` means that only a person can tell: the tutor decides.
 */
export const MarkSchema = Type.Object({
  verdict: VerdictSchema,
  note: Type.Optional(Type.Object({ nl: Type.String(), en: Type.String() })),
  /** LaTeX: how the answer was read. */
  read: Type.Optional(Type.String()),
});
export type Mark = Data<typeof MarkSchema>;
