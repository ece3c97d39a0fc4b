import { Type } from 'typebox';
import { accept, command, refuse, required, type PersonId, type Tool } from '../../engine/index.ts';

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
  readonly rounds: Readonly<Record<string, Round>>;
}

/** Leads: everything. Parties: which round it is, nothing more. */
export interface HeardView {
  readonly rounds: Readonly<Record<string, Partial<Round> & { number: number }>>;
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
const surface = (data: { question: string }) => `heard/${data.question}`;
const roundOf = (state: HeardState, name: string): Round => state.rounds[name] ?? first;

export const heard: Tool<HeardState> = {
  id: 'heard',
  initial: () => ({ rounds: {} }),
  commands: {
    answer: command<HeardState, typeof AnswerSchema>({
      schema: AnswerSchema,
      surface,
      needs: ['S'],
      decide: ({ data, actor }) =>
        accept({ type: 'heard/answered', data: { ...data, person: actor.id } }),
    }),
    ready: command<HeardState, typeof QuestionSchema>({
      schema: QuestionSchema,
      surface,
      needs: ['M'],
      decide: ({ state, data, actor, session }) => {
        const { answers } = roundOf(state, data.question);
        return required(session, ['party']).every((party) => answers[party] === 'yes')
          ? accept({ type: 'heard/ready', data: { ...data, person: actor.id } })
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
    return { rounds: { ...state.rounds, [data.question]: nextRound(round, event.type, data) } };
  },
  shared(state, audience): HeardView {
    if (audience.role === 'lead' || audience.role === 'colead') return { rounds: state.rounds };
    const numbers = Object.entries(state.rounds).map(
      ([name, { number }]) => [name, { number }] as const,
    );
    // A round that nobody answered yet looks like one that somebody did.
    return { rounds: Object.fromEntries(numbers.filter(([, { number }]) => number > 1)) };
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

function nextRound(
  round: Round,
  type: string,
  data: { person: PersonId; answer: HeardAnswer },
): Round {
  if (type === 'heard/asked-again') return { number: round.number + 1, answers: {}, ready: {} };
  if (type === 'heard/ready') return { ...round, ready: { ...round.ready, [data.person]: true } };
  // Whoever changes their mind takes the leads' tap away with it.
  const ready = data.answer === 'yes' ? round.ready : {};
  return { ...round, ready, answers: { ...round.answers, [data.person]: data.answer } };
}
