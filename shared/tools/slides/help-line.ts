import { Type } from 'typebox';
import { closed, WordsSchema, type Data } from '../../engine/index.ts';

/** Where help is, outside the lesson. */
export const HelpLineSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 80 }),
    /** For what, and when. */
    about: WordsSchema,
    phone: Type.Optional(Type.String({ maxLength: 30 })),
    address: Type.Optional(Type.String({ maxLength: 100 })),
  },
  closed,
);
export type HelpLine = Data<typeof HelpLineSchema>;
