import { Type } from 'typebox';

const id = Type.String({ maxLength: 40 });
const person = id;
const text = Type.String();
const on = Type.Boolean();

/** What others may know of this tool by name. */
export const outline = {
  id: 'needs',
  surfaces: ['needs'],
  events: {
    added: Type.Object({ id, by: id, text, pending: Type.Optional(Type.Literal(true)) }),
    tapped: Type.Object({ id }),
    dropped: Type.Object({ id }),
    hurt: Type.Object({ id, on, person }),
    felt: Type.Object({ words: Type.Array(text), person }),
    'feelings-shown': Type.Object({ person }),
    'middle-set': Type.Object({ id, text }),
    'middle-dropped': Type.Object({ id }),
    'middle-answered': Type.Object({ id, on, person }),
    restated: Type.Object({ by: id, of: id, on }),
    'question-set': Type.Object({ text }),
    'question-answered': Type.Object({ on, person }),
  },
} as const;
