import { Type } from 'typebox';
import {
  accept,
  at,
  command,
  inKeyOrder,
  refuse,
  inCircle,
  type PersonId,
  type Tool,
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
const AnswerSchema = Type.Object({
  question,
  answer: Type.Union([Type.Literal('yes'), Type.Literal('not-yet'), Type.Literal('missing')]),
});
const QuestionSchema = Type.Object({ question });
const ReadySchema = Type.Object({ question, on: Type.Optional(Type.Boolean()) });
export const ROUNDS_BEFORE_OFFERS = 3;
const surface = (data: { question: string }) => `heard/${data.question}`;
const roundOf = (state: HeardState, name: string): Round => state.rounds[name] ?? first;

export const heard: Tool<HeardState> = {
  id: 'heard',
  initial: (form) => ({
    asks: (form.tools['heard'] as HeardState['asks'] | undefined) ?? {},
    rounds: {},
  }),
  commands: {
    answer: command<HeardState, typeof AnswerSchema>({
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
    }),
    ready: command<HeardState, typeof ReadySchema>({
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
    }),
    again: command<HeardState, typeof QuestionSchema>({
      schema: QuestionSchema,
      surface,
      needs: ['M'],
      decide: ({ data }) => accept({ type: 'heard/asked-again', data }),
    }),
  },
  evolve(state, event) {
    const data = event.data as { question: string; person: PersonId; answer: HeardAnswer };
    const round = roundOf(state, data.question);
    return {
      ...state,
      rounds: { ...state.rounds, [data.question]: nextRound(round, event.type, data) },
    };
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
    yes: (state, person, args) =>
      roundOf(state, String(args['question'])).answers[person ?? ''] === 'yes',
    ready: (state, person, args) =>
      (person ?? '') in roundOf(state, String(args['question'])).ready,
  },
};

const isStuck = ({ number, answers }: Round): boolean =>
  number >= ROUNDS_BEFORE_OFFERS && Object.values(answers).some((answer) => answer !== 'yes');

function nextRound(
  round: Round,
  type: string,
  data: { person: PersonId; answer: HeardAnswer },
): Round {
  if (type === 'heard/asked-again') return { number: round.number + 1, answers: {}, ready: {} };
  if (type === 'heard/ready') return { ...round, ready: { ...round.ready, [data.person]: true } };
  if (type === 'heard/unready') {
    const { [data.person]: _mine, ...ready } = round.ready;
    return { ...round, ready };
  }
  // Whoever changes their mind takes the leads' tap away with it.
  const ready = data.answer === 'yes' ? round.ready : {};
  return { ...round, ready, answers: { ...round.answers, [data.person]: data.answer } };
}
