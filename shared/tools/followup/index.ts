import { Type, type Static } from 'typebox';
import {
  accept,
  areFilled,
  at,
  closed,
  defineTool,
  inKeyOrder,
  refuse,
  type Data,
  type Decision,
  type PersonId,
  type Typed,
} from '../../engine/index.ts';

export const kept = ['did', 'not-quite', 'no'] as const;
export const results = ['kept', 'reopened', 'handed-over'] as const;

/** What one party says alone: about each own promise, and about the whole; or *leave it*. */
export type FollowUpAnswer =
  | 'left'
  | {
      readonly items: Readonly<Record<string, (typeof kept)[number]>>;
      readonly whole: 'works' | 'not-yet';
    };

/** Looking back on a signed agreement (forms.md 2.11). What it begins with it inherits from the talk. */
export interface FollowUpState {
  /** Milliseconds since 1970; before it there is nothing to answer. */
  readonly opensAt: number;
  /** The adult's intake of the mediation, for the adult alone. */
  readonly intake?: unknown;
  /** Promise -> whose it is. */
  readonly promises: Readonly<Record<string, PersonId>>;
  readonly answers: Readonly<Record<PersonId, FollowUpAnswer>>;
  readonly result?: (typeof results)[number] | 'adjusted';
  /** They look back once more, later. */
  readonly again?: true;
  /** Nothing more comes after this one. */
  readonly last?: true;
}

export type Result = NonNullable<FollowUpState['result']>;

export interface FollowUpView {
  readonly opensAt: number;
  readonly result?: FollowUpState['result'];
  readonly again?: true;
  readonly last?: true;
  /** Leads only. */
  readonly answers?: FollowUpState['answers'];
}
export interface FollowUpOwn {
  readonly answer?: FollowUpAnswer;
  /** The adult only. */
  readonly intake?: unknown;
}

/** What a phase is for: each answers alone, all talk about it, or it is done. */
const PhaseSchema = Type.Object(
  {
    step: Type.Union([Type.Literal('answers'), Type.Literal('talk'), Type.Literal('done')]),
  },
  closed,
);
export type FollowUpPhase = Static<typeof PhaseSchema>;

const InheritsSchema = Type.Object(
  {
    promises: Type.Record(Type.String(), Type.String()),
    intake: Type.Optional(Type.Unknown()),
    last: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
);
export type FollowUpInherits = Data<typeof InheritsSchema>;

const AnswerSchema = Type.Object({
  items: Type.Record(Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' }), Type.Enum(kept)),
  whole: Type.Union([Type.Literal('works'), Type.Literal('not-yet')]),
});
const ConcludeSchema = Type.Object({
  result: Type.Enum(results),
  again: Type.Optional(Type.Boolean()),
});
const AdjustSchema = Type.Object({ again: Type.Optional(Type.Boolean()) });

const alone = { surface: 'followup/answers', needs: ['S'] } as const;
const early = refuse(
  'followup/early',
  'Het is nog te vroeg: jullie kijken terug op de dag die jullie afspraken.',
  'It is too early: you look back on the day that you agreed.',
);

/** In a form without a day to look back, this tool does nothing. */
const NO_DAY = 0;

const notAgain = refuse(
  'followup/not-again',
  'Nog eens terugkijken kan één keer, en alleen op een afspraak die blijft.',
  'You can look back once more, and only on an agreement that stays.',
);

const notAlone = refuse(
  'followup/alone',
  'Opnieuw praten kan alleen als er nog minstens twee partijen zijn.',
  'Talking again takes two parties at least.',
);

const outcomes = [...results, 'adjusted'] as const;
const events = {
  answered: Type.Object({
    person: Type.String({ maxLength: 40 }),
    answer: Type.Union([Type.Literal('left'), AnswerSchema]),
  }),
  concluded: Type.Object({
    result: Type.Enum(outcomes),
    again: Type.Optional(Type.Literal(true)),
  }),
};

const concluded = (
  { last }: FollowUpState,
  result: NonNullable<FollowUpState['result']>,
  again = false,
): Decision<Typed<'followup', typeof events>> =>
  again && last
    ? notAgain
    : accept({ type: 'followup/concluded', data: { result, ...(again && { again }) } });

export const followup = defineTool({
  id: 'followup',
  phase: PhaseSchema,
  surfaces: ['followup', 'followup/adjust', 'followup/answers'],
  events,
  inherits: InheritsSchema,
  initial: ({ opensAt = NO_DAY, inherited }): FollowUpState => ({
    ...{ opensAt, promises: {}, answers: {} },
    ...inherited,
  }),
  commands: {
    answer: {
      schema: AnswerSchema,
      ...alone,
      decide: ({ state, data, actor, context }) => {
        if (context.now < state.opensAt) return early;
        const mine = Object.entries(state.promises).filter(([, who]) => who === actor.id);
        const given = mine.flatMap(([id]) => {
          const answer = at(data.items, id);
          return answer ? [[id, answer] as const] : [];
        });
        if (given.length < mine.length)
          return refuse(
            'followup/items',
            'Antwoord eerst bij elke afspraak van jou.',
            'Answer for each promise of yours first.',
          );
        const answer = { items: inKeyOrder(given), whole: data.whole };
        return accept({ type: 'followup/answered', data: { person: actor.id, answer } });
      },
    },
    leave: {
      schema: Type.Object({}, { additionalProperties: false }),
      ...alone,
      decide: ({ state, actor, context }) =>
        context.now < state.opensAt
          ? early
          : accept({ type: 'followup/answered', data: { person: actor.id, answer: 'left' } }),
    },
    conclude: {
      schema: ConcludeSchema,
      surface: 'followup',
      needs: ['M'],
      decide: ({ state, data: { result, again }, session }) => {
        if (again && result !== 'kept') return notAgain;
        return result === 'reopened' && !areFilled(session, 'served')
          ? notAlone
          : concluded(state, result, again);
      },
    },
    /** The form asks first that all signed a new version. */
    adjust: {
      schema: AdjustSchema,
      surface: 'followup',
      needs: ['M'],
      decide: ({ state, data }) => concluded(state, 'adjusted', data.again),
    },
  },
  evolve: {
    answered: (state, { person, answer }) => ({
      ...state,
      answers: { ...state.answers, [person]: answer },
    }),
    concluded({ again: _before, ...state }, { result, again }) {
      return { ...state, result, ...(again && { again }) };
    },
  },
  shared: ({ opensAt, result, again, last, answers }, { seat }): FollowUpView => ({
    opensAt,
    ...(result && { result }),
    ...(again && { again }),
    ...(last && { last }),
    ...(seat.leads && { answers: inKeyOrder(Object.entries(answers)) }),
  }),
  own: ({ answers, intake }, { id, seat }): FollowUpOwn => ({
    ...(answers[id] && { answer: answers[id] }),
    ...(seat.responsible && intake !== undefined && { intake }),
  }),
  facts: {
    person: {
      answered: {
        asks: {
          nl: 'Keek deze persoon alleen terug, of zei die "laat maar"?',
          en: 'Did this person look back alone, or say "leave it"?',
        },
        holds: ({ answers }, person) => person in answers,
      },
    },
    session: {
      concluded: {
        asks: {
          nl: 'Is er gezegd hoe het verder gaat?',
          en: 'Was it said how it goes on?',
        },
        args: Type.Object({ as: Type.Optional(Type.Enum([...results, 'adjusted'])) }, closed),
        holds: ({ result }, { as }) => result !== undefined && (as === undefined || as === result),
      },
      again: {
        asks: { nl: 'Kijken ze later nog eens terug?', en: 'Do they look back once more, later?' },
        holds: ({ again }) => again === true,
      },
    },
  },
  /** How it goes on, for everyone who was there; what was answered goes. */
  keep: ({ result, again }, { place }) =>
    result && place === 'in' ? { result, ...(again && { again }) } : undefined,
  envelope({ result, opensAt }, session): Readonly<Record<string, string>> {
    if (opensAt === NO_DAY) return {};
    const handed = session.ended?.how === 'handover' ? 'handed-over' : undefined;
    const outcome = handed ?? result;
    return outcome ? { result: outcome } : {};
  },
});
