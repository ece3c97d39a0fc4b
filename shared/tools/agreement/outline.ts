import { Type } from 'typebox';
import type { Data } from '../../engine/index.ts';
import { outcomes } from './state.ts';

const id = Type.String({ maxLength: 40 });
const person = id;
const text = Type.String();
const on = Type.Boolean();
const code = Type.String();
const version = Type.Integer();
const at = Type.Number();
const item = Type.Object({ who: id, what: text, when: text, where: text, until: text });
const frozen = Type.Object({ version, code, at, parties: Type.Array(id) });
const signature = Type.Object({ code, version, initials: text, at });

const signatures = Type.Record(person, signature);

/** The text with which a follow-up begins, as all signed it. */
export const InheritsSchema = Type.Object(
  {
    items: Type.Record(id, Type.Object({ ...item.properties, order: Type.Integer() })),
    count: Type.Integer(),
    ...{ tell: text, wrong: text, followup: text, version },
    frozen,
    ...{ signatures, witnesses: signatures },
    complete: Type.Array(person),
    outcome: Type.Optional(Type.Enum(outcomes)),
    openTo: Type.Record(person, Type.Literal(true)),
  },
  { additionalProperties: false },
);

export type AgreementInherits = Data<typeof InheritsSchema>;

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
    frozen: Type.Object({ frozen }),
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
