import { Type } from 'typebox';
import { tasks } from './tasks.ts';

export const group = Type.Integer({ minimum: 1, maximum: 300 });
export const On = Type.Object({ on: Type.Boolean() });
export const Empty = Type.Object({}, { additionalProperties: false });
/** Of a group: what it writes together, and what it draws. */
export const papers = ['notes', 'board'] as const;
export type Paper = (typeof papers)[number];
export const PaperSchema = Type.Enum(papers);

const person = Type.String({ maxLength: 40 });

/** What groups are called, open and log. */
export const outline = {
  id: 'groups',
  surfaces: ['groups', 'groups/notes', 'groups/board', 'groups/look'],
  events: {
    dealt: Type.Object({
      count: group,
      of: Type.Record(person, group),
      tasks: Type.Record(person, Type.Enum(tasks)),
    }),
    /** Absent: no longer. */
    asked: Type.Object({ person, group: Type.Optional(group) }),
    sat: Type.Object({ person, group }),
    looked: Type.Object({ person, group: Type.Optional(group) }),
    wrote: Type.Object({ group, paper: PaperSchema }),
    advised: Type.Object({ group, text: Type.String() }),
    shared: Type.Object({ group, on: Type.Boolean() }),
    /** Its board. */
    'put-up': Type.Object({ group, on: Type.Boolean() }),
    passed: Type.Object({ group }),
    wanted: Type.Object({ group, on: Type.Boolean() }),
    timed: Type.Object({ until: Type.Number(), length: Type.Number() }),
    front: On,
  },
} as const;
