import { Type } from 'typebox';
import { TriedSchema } from './answer.ts';
import { ItemSchema } from './item.ts';
import { guesses } from './ladder.ts';
import { MarkSchema, VerdictSchema } from './mark.ts';

const id = Type.String({ maxLength: 64 });
const on = Type.Boolean();
const work = { item: id, person: id };

/** What others may know of this tool by name. */
export const outline = {
  id: 'exercises',
  surfaces: [
    'exercises/all',
    'exercises/answers',
    'exercises/edit',
    'exercises/exit',
    'exercises/graded',
    'exercises/hints',
    'exercises/key',
    'exercises/result',
    'exercises/stuck',
  ],
  events: {
    added: Type.Object({
      items: Type.Array(ItemSchema),
      set: Type.Union([Type.Literal('practice'), Type.Literal('exit')]),
    }),
    changed: Type.Object({ item: ItemSchema }),
    dropped: Type.Object({ item: id }),
    graded: Type.Object({
      answer: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
      items: Type.Array(id),
    }),
    reading: Type.Object({ on }),
    attempted: Type.Object({
      ...work,
      verdict: Type.Optional(VerdictSchema),
      answer: Type.Optional(TriedSchema),
    }),
    decided: Type.Object({ ...work, verdict: VerdictSchema }),
    explained: Type.Object(work),
    stuck: Type.Object({ ...work, on }),
    guessed: Type.Object({
      ...work,
      guess: Type.Enum(guesses),
    }),
    'hint-asked': Type.Object({ ...work, level: Type.Integer(), at: Type.Number() }),
    'hint-dropped': Type.Object(work),
    'hint-opened': Type.Object({ ...work, level: Type.Integer() }),
    enough: Type.Object({ person: id, on }),
    'exit-checked': Type.Object({ person: id, marks: Type.Record(Type.String(), MarkSchema) }),
    'exit-shown': Type.Object({ person: id }),
  },
} as const;
