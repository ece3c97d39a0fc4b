import { Type, type Static } from 'typebox';
import {
  byEverySeat,
  closed,
  ConditionSchema,
  flag,
  RoleSchema,
  texts,
  WordsSchema,
  type Frozen,
} from './form-terms.ts';

/** What people read of a form outside its phases: where one starts it, at the door, and at the end. */

/** What somebody reads who stands at the door with an invitation. */
export const DoorSchema = Type.Object(
  {
    /** After the name of whoever invites, per seat: what for. */
    invites: byEverySeat(WordsSchema),
    /** What is kept, before anybody sits down. */
    kept: WordsSchema,
    /** Why it does not open, where the form says it in own words. */
    shut: Type.Optional(
      Type.Partial(
        Type.Object({
          locked: WordsSchema,
          queue: WordsSchema,
          full: WordsSchema,
          gone: WordsSchema,
        }),
        closed,
      ),
    ),
  },
  closed,
);
export type Door = Frozen<Static<typeof DoorSchema>>;

/** What an adult sees beyond the envelope while a phase lasts: as the others read it, and as the adult does. */
export const AlsoSeenSchema = Type.Object({ others: WordsSchema, adult: WordsSchema }, closed);

/** How a session can end: as the script has it, sooner, or handed over to an adult. */
export const EndingSchema = Type.Union([
  Type.Literal('normal'),
  Type.Literal('early'),
  Type.Literal('handover'),
]);
export type Ending = Static<typeof EndingSchema>;

/** What the end says; the first that fits counts. */
export const FarewellSchema = Type.Object(
  {
    /** However it ended, where this is absent. */
    how: Type.Optional(Type.Array(EndingSchema, { minItems: 1 })),
    /** Everybody, where this is absent. */
    to: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    /** Only when this holds, and only to who is in the circle: who left does not learn what came of it. */
    when: Type.Optional(ConditionSchema),
    title: WordsSchema,
    /** How it ended, and what one can do now. */
    said: texts,
  },
  closed,
);
export type Farewell = Frozen<Static<typeof FarewellSchema>>;

/** How the seats stand, as a small drawing: always on one circle. */
const DrawingSchema = Type.Object(
  {
    seats: Type.Array(
      Type.Object(
        {
          /** Degrees, clockwise from the top. */
          angle: Type.Number(),
          /** Filled: who leads. */
          lead: flag,
          radius: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 20 })),
        },
        closed,
      ),
      { minItems: 1, maxItems: 40 },
    ),
    /** What lies in the middle of 100 by 100: the path of an SVG. */
    middle: Type.String({ maxLength: 400, pattern: '^[MmLlHhVvCcSsQqTtAaZz0-9 ,.-]*$' }),
    dashed: flag,
  },
  closed,
);
export type Drawing = Frozen<Static<typeof DrawingSchema>>;

/** How somebody starts a session by hand: its card on the first page, and the page behind it. */
export const StartSchema = Type.Object(
  {
    card: Type.Object(
      {
        about: WordsSchema,
        /** For how many and how long. */
        size: WordsSchema,
        drawing: DrawingSchema,
        /** The button that leads to the page. */
        go: WordsSchema,
        icon: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,40}$' })),
      },
      closed,
    ),
    title: WordsSchema,
    lead: WordsSchema,
    /** What whoever starts it takes on. */
    duties: Type.Optional(
      Type.Object(
        {
          title: WordsSchema,
          points: Type.Array(
            Type.Object(
              { icon: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }), text: WordsSchema },
              closed,
            ),
          ),
        },
        closed,
      ),
    ),
    /** What cannot be promised here. */
    limits: Type.Optional(
      Type.Object({ title: WordsSchema, text: WordsSchema, points: texts }, closed),
    ),
    /** Asks for the variant, and for the language. */
    how: WordsSchema,
    language: WordsSchema,
    /** On the button, without and before a name. */
    go: WordsSchema,
    goAs: WordsSchema,
    /** Empty seats in the drawing beside the words. */
    around: Type.Integer({ minimum: 0, maximum: 12 }),
    /** A lesson that ships with Kring can be chosen, and comes along. */
    lessons: flag,
    /** What people of many sessions answered without a name is shown below. */
    totals: flag,
  },
  closed,
);
export type Start = Frozen<Static<typeof StartSchema>>;
