import { Type } from 'typebox';
import { accept, at, defineTool, hasTrait, refuse, type PersonId } from '../../engine/index.ts';
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
const how = Type.Union([Type.Literal('named'), Type.Literal('unnamed'), Type.Literal('keep')]);
const SendSchema = Type.Object({ id, how });
const open = { surface: 'questions', needs: ['E'] } as const;
const gone = refuse(
  'questions/gone',
  'Die vraag staat er niet meer.',
  'That question is no longer there.',
);

export const questions = defineTool({
  id: 'questions',
  surfaces: ['questions', 'questions/send'],
  events: {
    parked: Type.Object({ id, by: id, text: Type.String() }),
    dropped: DropSchema,
    sent: Type.Object({ id, how, person: id }),
  },
  initial: (): QuestionsState => ({ parked: {}, count: 0, sending: {} }),
  commands: {
    add: {
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
            'Er staan al veel vragen. Haal er eerst een weg.',
            'There are many questions already. Remove one first.',
          );
        return accept({
          type: 'questions/parked',
          data: { id: context.newId(), by: actor.id, text },
        });
      },
    },
    drop: {
      schema: DropSchema,
      ...open,
      decide: ({ state, data }) =>
        at(state.parked, data.id) ? accept({ type: 'questions/dropped', data }) : gone,
    },
    send: {
      schema: SendSchema,
      surface: 'questions/send',
      needs: ['E'],
      decide: ({ state, data, actor }) =>
        at(state.parked, data.id)
          ? accept({ type: 'questions/sent', data: { ...data, person: actor.id } })
          : gone,
    },
  },
  evolve: {
    parked: (state, { id, by, text }) => ({
      ...state,
      count: state.count + 1,
      parked: { ...state.parked, [id]: { by, text, order: state.count } },
    }),
    dropped(state, { id }) {
      const { [id]: _gone, ...parked } = state.parked;
      return { ...state, parked };
    },
    sent(state, { id, person, how }) {
      if (!state.parked[id]) return state;
      const sending = { ...state.sending[id], [person]: how };
      return { ...state, sending: { ...state.sending, [id]: sending } };
    },
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
});
