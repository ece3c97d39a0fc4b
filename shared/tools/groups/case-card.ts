import { Type } from 'typebox';
import { closed, id, WordsSchema, type Data } from '../../engine/index.ts';

/** A situation for groups: nobody's real story. */
export const CaseCardSchema = Type.Object(
  {
    id,
    title: WordsSchema,
    /** Three to six sentences. */
    story: WordsSchema,
    /** What the group talks about. */
    asks: Type.Array(WordsSchema, { minItems: 1, maxItems: 6 }),
  },
  closed,
);
export type CaseCard = Data<typeof CaseCardSchema>;
