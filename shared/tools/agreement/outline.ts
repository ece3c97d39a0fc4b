import { Type } from 'typebox';
import { outcomes } from './state.ts';

const id = Type.String({ maxLength: 40 });
const person = id;
const text = Type.String();
const on = Type.Boolean();
const code = Type.String();
const version = Type.Integer();
const at = Type.Number();
const item = Type.Object({ who: id, what: text, when: text, where: text, until: text });
const signature = Type.Object({ code, version, initials: text, at });

/** What others may know of this tool by name. */
export const outline = {
  id: 'agreement',
  surfaces: [
    'agreement',
    'agreement/ending',
    'agreement/open',
    'agreement/propose',
    'agreement/sign',
    'agreement/witness',
  ],
  events: {
    'item-set': Type.Object({ id, item }),
    'item-dropped': Type.Object({ id }),
    set: Type.Object({
      part: Type.Object({
        tell: Type.Optional(text),
        wrong: Type.Optional(text),
        followup: Type.Optional(text),
      }),
    }),
    frozen: Type.Object({ frozen: Type.Object({ version, code, at, parties: Type.Array(id) }) }),
    thawed: Type.Object({}),
    signed: Type.Object({ person, signature }),
    unsigned: Type.Object({ person }),
    witnessed: Type.Object({ person, signature }),
    proposed: Type.Object({ id, by: id, text }),
    'proposal-dropped': Type.Object({ id }),
    wanted: Type.Object({
      outcome: Type.Optional(Type.Enum(outcomes)),
      person,
    }),
    opened: Type.Object({ on, person }),
  },
} as const;
