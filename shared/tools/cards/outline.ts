import { Type } from 'typebox';
import { marks, realityChecks } from './state.ts';

const id = Type.String({ maxLength: 40 });
const person = id;
const text = Type.String();
const on = Type.Boolean();
const yes = Type.Optional(Type.Literal(true));
const verdict = Type.Union([Type.Literal('in'), Type.Literal('if'), Type.Literal('out')]);

/** What others may know of this tool by name. */
export const outline = {
  id: 'cards',
  surfaces: ['cards/ideas', 'cards/marks'],
  events: {
    added: Type.Object({ id, by: id, text, place: text, pending: yes, sealed: yes }),
    tapped: Type.Object({ id, sealed: yes }),
    dropped: Type.Object({ id }),
    silenced: Type.Object({ until: Type.Number() }),
    unsealed: Type.Object({}),
    marked: Type.Object({ id, mark: Type.Enum(marks), person }),
    done: Type.Object({
      on,
      person,
      /** With the last one who is done: what is shown to all. */
      verdicts: Type.Optional(Type.Record(Type.String(), verdict)),
    }),
    checked: Type.Object({
      id,
      check: Type.Enum(realityChecks),
      on,
    }),
    chosen: Type.Object({ on, person }),
  },
} as const;
