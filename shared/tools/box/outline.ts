import { Type } from 'typebox';
import { flag } from '../../engine/index.ts';
import { reasons } from './state.ts';

export const id = Type.String({ pattern: '^[A-Za-z0-9_-]{16,40}$' });
export const text = Type.String({ minLength: 1, maxLength: 300 });
export const StandSchema = Type.Object({
  id,
  standing: Type.Enum(['shown', 'answered', 'later', 'read', 'adult', 'declined']),
  reason: Type.Optional(Type.Enum(reasons)),
  /** In the educators' words, with the same meaning. */
  text: Type.Optional(text),
  answer: Type.Optional(Type.String({ maxLength: 600 })),
});
export const MergeSchema = Type.Object({ id, into: id });

/** What others may know of this tool by name. */
export const outline = {
  id: 'box',
  surfaces: ['box'],
  events: {
    arrived: Type.Object({ id, text: Type.String(), quiet: flag }),
    stood: StandSchema,
    merged: MergeSchema,
    counted: Type.Object({ id, votes: Type.Integer() }),
    carded: Type.Object({}),
  },
} as const;
