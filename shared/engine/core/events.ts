import { Type } from 'typebox';
import type { Data } from '../data.ts';
import { skipReasons } from '../state.ts';

const id = Type.String();
const Who = Type.Object({ person: id });
const Nothing = Type.Object({});

/** What the log may hold of the session itself. Names and data stand on disk: they only ever grow. */
export const coreEvents = {
  'session/joined': Type.Object({
    person: id,
    role: Type.String(),
    name: Type.String(),
    mark: Type.Integer(),
    admitted: Type.Boolean(),
  }),
  'session/connected': Who,
  'session/disconnected': Who,
  'session/admitted': Who,
  'session/knocked': Who,
  'session/put-off': Who,
  'session/lapsed': Who,
  'session/removed': Who,
  'session/left': Who,
  'session/swapped': Type.Object({ lead: id, colead: id }),
  'session/locked': Type.Object({ locked: Type.Boolean() }),
  'session/called': Type.Object({ url: Type.String() }),
  'session/moved': Type.Object({
    to: Type.String(),
    at: Type.Number(),
    skipped: Type.Optional(Type.Array(Type.String())),
    reason: Type.Optional(Type.Enum(skipReasons)),
  }),
  'session/paused': Type.Object({
    why: Type.Enum(['asked', 'away', 'left']),
    by: Type.Optional(id),
  }),
  'session/said-ready': Type.Object({ ready: Type.Boolean() }),
  'session/went-on': Type.Object({ people: Type.Array(id) }),
  'session/resumed': Nothing,
  'session/frozen': Type.Object({ by: id }),
  'session/called-next': Nothing,
  'session/taken': Who,
  'session/closing': Type.Object({ until: Type.Number(), people: Type.Array(id) }),
  'session/stayed': Nothing,
  'session/chose': Who,
  'session/ended': Type.Object({ how: Type.Enum(['normal', 'early', 'handover']) }),
  'pen/lent': Type.Object({ owner: id, until: Type.Number() }),
  'pen/taken': Type.Object({ owner: id }),
  'space/shown': Type.Object({ owner: id, on: Type.Boolean() }),
  'keep/marked': Type.Object({ person: id, document: Type.String(), keep: Type.Boolean() }),
} as const;

/** `session/joined` -> its data. */
export type CoreEventMap = {
  readonly [K in keyof typeof coreEvents]: Data<(typeof coreEvents)[K]>;
};

/** Something that happened to the session itself. */
export type CoreFact = {
  [K in keyof CoreEventMap]: { readonly type: K; readonly data: CoreEventMap[K] };
}[keyof CoreEventMap];
