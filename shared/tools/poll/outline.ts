import { Type } from 'typebox';
import { QuestionSchema } from './question.ts';

export const name = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
export const word = Type.String({ minLength: 1, maxLength: 200 });
export const RunSchema = Type.Object({ run: name });
export const Empty = Type.Object({}, { additionalProperties: false });
const count = Type.Integer({ minimum: 0, maximum: 500 });
export const HandsSchema = Type.Object({
  run: name,
  hands: Type.Record(Type.String({ maxLength: 40 }), count),
});
const TotalsSchema = Type.Record(
  Type.String(),
  Type.Object({
    n: Type.Integer(),
    counts: Type.Record(Type.String(), Type.Integer()),
    right: Type.Optional(Type.Array(Type.String())),
  }),
);

/** What others may know of this tool by name. */
export const outline = {
  id: 'poll',
  surfaces: ['poll', 'poll/edit', 'poll/judge'],
  events: {
    asked: RunSchema,
    left: Empty,
    opened: RunSchema,
    cast: Type.Object({ run: name, round: Type.Integer(), person: Type.String() }),
    closed: Type.Object({ run: name, totals: TotalsSchema }),
    shown: Type.Object({ run: name, what: Type.Enum(['totals', 'answer']) }),
    hands: HandsSchema,
    word: Type.Object({ run: name, word, seen: Type.Boolean() }),
    reset: RunSchema,
    put: Type.Object({ question: QuestionSchema }),
    dropped: RunSchema,
    judged: Type.Object({ sensitive: Type.Boolean(), adult: Type.Optional(Type.Literal(true)) }),
  },
} as const;
