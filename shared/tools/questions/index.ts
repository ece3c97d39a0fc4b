import { Type } from 'typebox';
import {
  accept,
  at,
  command,
  hasTrait,
  refuse,
  type PersonId,
  type Tool,
} from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';

/** A question that is parked for the teacher. */
export interface Parked {
  readonly by: PersonId;
  readonly text: string;
  readonly order: number;
}

/** With my name, without my name on it, or only for myself. */
export type Sending = 'named' | 'unnamed' | 'keep';

export interface QuestionsState {
  readonly parked: Readonly<Record<string, Parked>>;
  readonly count: number;
  readonly sending: Readonly<Record<string, Readonly<Record<PersonId, Sending>>>>;
}
export interface QuestionsView {
  readonly parked: QuestionsState['parked'];
}
export interface QuestionsOwn {
  readonly sending: Readonly<Record<string, Sending>>;
}

export const MAX_PARKED = 40;
const id = Type.String({ maxLength: 40 });
const AddSchema = Type.Object({ text: Type.String({ minLength: 1, maxLength: 400 }) });
const DropSchema = Type.Object({ id });
const SendSchema = Type.Object({
  id,
  how: Type.Union([Type.Literal('named'), Type.Literal('unnamed'), Type.Literal('keep')]),
});
const open = { surface: 'questions', needs: ['E'] } as const;
const gone = refuse(
  'questions/gone',
  'Die vraag staat er niet meer.',
  'That question is no longer there.',
);

export const questions: Tool<QuestionsState> = {
  id: 'questions',
  initial: () => ({ parked: {}, count: 0, sending: {} }),
  commands: {
    add: command<QuestionsState, typeof AddSchema>({
      schema: AddSchema,
      ...open,
      decide: ({ state, data, actor, context }) => {
        const text = trimmed(data.text);
        if (!text)
          return refuse(
            'questions/empty',
            'Schrijf eerst de vraag op.',
            'Write the question first.',
          );
        if (Object.keys(state.parked).length >= MAX_PARKED)
          return refuse(
            'questions/full',
            'De parking is vol. Haal eerst een vraag weg.',
            'The parking list is full. Remove a question first.',
          );
        return accept({
          type: 'questions/parked',
          data: { id: context.newId(), by: actor.id, text },
        });
      },
    }),
    drop: command<QuestionsState, typeof DropSchema>({
      schema: DropSchema,
      ...open,
      decide: ({ state, data }) =>
        at(state.parked, data.id) ? accept({ type: 'questions/dropped', data }) : gone,
    }),
    send: command<QuestionsState, typeof SendSchema>({
      schema: SendSchema,
      surface: 'questions/send',
      needs: ['E'],
      decide: ({ state, data, actor }) =>
        at(state.parked, data.id)
          ? accept({ type: 'questions/sent', data: { ...data, person: actor.id } })
          : gone,
    }),
  },
  evolve(state, event) {
    const data = event.data as {
      id: string;
      by: PersonId;
      text: string;
      how: Sending;
      person: PersonId;
    };
    const { [data.id]: before, ...others } = state.parked;
    if (event.type === 'questions/parked') {
      const parked = { by: data.by, text: data.text, order: state.count };
      return { ...state, count: state.count + 1, parked: { ...state.parked, [data.id]: parked } };
    }
    if (event.type === 'questions/dropped') return { ...state, parked: others };
    if (!before) return state;
    return {
      ...state,
      sending: {
        ...state.sending,
        [data.id]: { ...state.sending[data.id], [data.person]: data.how },
      },
    };
  },
  shared: (state): QuestionsView => ({ parked: state.parked }),
  own: (state, person): QuestionsOwn => ({
    sending: Object.fromEntries(
      Object.entries(state.sending).flatMap(([question, by]) =>
        by[person.id] ? [[question, by[person.id] as Sending]] : [],
      ),
    ),
  }),
  keep(state, person, session) {
    const mine = Object.entries(state.parked)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([question, { text }]) => ({
        text,
        how: state.sending[question]?.[person.id] ?? 'keep',
      }));
    return hasTrait(session, person.role, 'served') && mine.length > 0 ? mine : undefined;
  },
};
