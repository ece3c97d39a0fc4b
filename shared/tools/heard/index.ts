import { Type } from 'typebox';
import {
  accept,
  at,
  byEntry,
  closed,
  defineTool,
  EntrySchema,
  inKeyOrder,
  refuse,
  inCircle,
  type PersonId,
} from '../../engine/index.ts';

export type HeardAnswer = 'yes' | 'not-yet' | 'missing';

/** One question of being heard, such as *did the mediators understand my story?* */
interface Round {
  /** 1 for the first time that it is asked. */
  readonly number: number;
  readonly answers: Readonly<Record<PersonId, HeardAnswer>>;
  readonly ready: Readonly<Record<PersonId, true>>;
}

/**
 * The *heard* gates of forms.md 2.3 and 2.4. Answers are sealed: only the leads see who said what. The leads' own
 * tap comes last and belongs to the gate, so that nobody can work out from the waiting who said *not yet*.
 */
export interface HeardState {
  /** Question -> the answers that can be given to it, from the form. */
  readonly asks: Readonly<Record<string, readonly HeardAnswer[]>>;
  readonly rounds: Readonly<Record<string, Round>>;
}

/** Leads: everything. Parties: which round it is, nothing more. */
export interface HeardView {
  readonly asks: HeardState['asks'];
  readonly rounds: Readonly<Record<string, Partial<Round> & { number: number }>>;
  /** Leads only: after three rounds somebody still says no; offer a private talk, a pause or to stop. */
  readonly stuck?: Readonly<Record<string, true>>;
}
export interface HeardOwn {
  readonly answers: Readonly<Record<string, HeardAnswer>>;
}

const first: Round = { number: 1, answers: {}, ready: {} };
const question = Type.String({ pattern: '^[a-z-]{1,30}$' });
const person = Type.String({ maxLength: 40 });
const answer = Type.Union([Type.Literal('yes'), Type.Literal('not-yet'), Type.Literal('missing')]);
/** Which answers each question can have. */
const FormPart = byEntry(Type.Array(answer, { minItems: 1 }));
const AnswerSchema = Type.Object({ question, answer });
const Pressed = Type.Object({ question, person });
const QuestionSchema = Type.Object({ question });
const ReadySchema = Type.Object({ question, on: Type.Optional(Type.Boolean()) });
/** Which of the questions of the form a gate asks for. */
const QuestionAsked = Type.Object({ question: EntrySchema }, closed);
export const ROUNDS_BEFORE_OFFERS = 3;
const surface = ({ question }: { question: string }) => `heard/${question}` as const;
const roundOf = (state: HeardState, name: string): Round => state.rounds[name] ?? first;

const withRound = (state: HeardState, question: string, round: Round): HeardState => ({
  ...state,
  rounds: { ...state.rounds, [question]: round },
});

export const heard = defineTool({
  id: 'heard',
  form: FormPart,
  surfaces: ['heard/*'],
  events: {
    answered: Type.Object({ question, person, answer }),
    ready: Pressed,
    unready: Pressed,
    'asked-again': QuestionSchema,
  },
  initial: ({ told }): HeardState => ({
    asks: told ?? {},
    rounds: {},
  }),
  commands: {
    answer: {
      schema: AnswerSchema,
      surface,
      needs: ['S'],
      decide: ({ state, data, actor }) =>
        at(state.asks, data.question)?.includes(data.answer)
          ? accept({ type: 'heard/answered', data: { ...data, person: actor.id } })
          : refuse(
              'heard/no-answer',
              'Dat antwoord hoort niet bij deze vraag.',
              'That answer does not belong to this question.',
            ),
    },
    ready: {
      schema: ReadySchema,
      surface,
      needs: ['M'],
      decide: ({ state, data, actor, session }) => {
        const { answers } = roundOf(state, data.question);
        const press = { question: data.question, person: actor.id };
        if (data.on === false) return accept({ type: 'heard/unready', data: press });
        return inCircle(session, 'served').every((party) => answers[party] === 'yes')
          ? accept({ type: 'heard/ready', data: press })
          : refuse(
              'heard/not-all',
              'Nog niet iedereen voelt zich gehoord. Vat nog eens samen, of vraag het opnieuw.',
              'Not everyone feels heard yet. Summarise once more, or ask again.',
            );
      },
    },
    again: {
      schema: QuestionSchema,
      surface,
      needs: ['M'],
      decide: ({ data }) => accept({ type: 'heard/asked-again', data }),
    },
  },
  evolve: {
    answered(state, { question, person, answer }) {
      const round = roundOf(state, question);
      // Whoever changes their mind takes the leads' tap away with it.
      const ready = answer === 'yes' ? round.ready : {};
      const answers = { ...round.answers, [person]: answer };
      return withRound(state, question, { ...round, ready, answers });
    },
    ready(state, { question, person }) {
      const round = roundOf(state, question);
      return withRound(state, question, { ...round, ready: { ...round.ready, [person]: true } });
    },
    unready(state, { question, person }) {
      const round = roundOf(state, question);
      const { [person]: _mine, ...ready } = round.ready;
      return withRound(state, question, { ...round, ready });
    },
    'asked-again': (state, { question }) =>
      withRound(state, question, {
        number: roundOf(state, question).number + 1,
        answers: {},
        ready: {},
      }),
  },
  shared(state, { seat }): HeardView {
    const { asks } = state;
    if (seat.leads) {
      const stuck = Object.entries(state.rounds).filter(([, round]) => isStuck(round));
      return {
        asks,
        rounds: state.rounds,
        stuck: Object.fromEntries(stuck.map(([name]) => [name, true as const])),
      };
    }
    const numbers = Object.entries(state.rounds).map(
      ([name, { number }]) => [name, { number }] as const,
    );
    // A round that nobody answered yet looks like one that somebody did.
    return { asks, rounds: inKeyOrder(numbers.filter(([, { number }]) => number > 1)) };
  },
  own: (state, person): HeardOwn => ({
    answers: Object.fromEntries(
      Object.entries(state.rounds).flatMap(([name, { answers }]) =>
        answers[person.id] ? [[name, answers[person.id] as HeardAnswer]] : [],
      ),
    ),
  }),
  facts: {
    person: {
      yes: {
        asks: {
          nl: 'Zei deze persoon "ja, ik voel me begrepen" op de vraag?',
          en: 'Did this person say "yes, I feel understood" to the question?',
        },
        args: QuestionAsked,
        holds: (state, person, { question }) => roundOf(state, question).answers[person] === 'yes',
      },
      ready: {
        asks: {
          nl: 'Tikte deze persoon dat iedereen zich begrepen voelt in de vraag?',
          en: 'Did this person tap that everyone feels understood in the question?',
        },
        args: QuestionAsked,
        holds: (state, person, { question }) => person in roundOf(state, question).ready,
      },
    },
  },
});

const isStuck = ({ number, answers }: Round): boolean =>
  number >= ROUNDS_BEFORE_OFFERS && Object.values(answers).some((answer) => answer !== 'yes');
