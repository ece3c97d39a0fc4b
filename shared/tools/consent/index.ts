import { Type } from 'typebox';
import { accept, closed, defineTool, seatOf, texts, type PersonId } from '../../engine/index.ts';
import type { Text } from '../../wire/text.ts';

/** The working rules of a session: everyone accepts for themselves, and may withdraw. */
export interface ConsentState {
  readonly rules: readonly Text[];
  readonly accepted: Readonly<Record<PersonId, true>>;
}

export interface ConsentView extends ConsentState {
  /** Of those who sit in a seat with a name. */
  readonly accepted: ConsentState['accepted'];
}
export interface ConsentOwn {
  readonly accepted: boolean;
}

/** The rules that everyone accepts. */
const FormPart = Type.Object({ rules: texts }, closed);
const Person = Type.Object({ person: Type.String({ maxLength: 40 }) });
const Empty = Type.Object({}, { additionalProperties: false });

export const consent = defineTool({
  id: 'consent',
  form: FormPart,
  surfaces: ['consent'],
  events: { accepted: Person, withdrawn: Person },
  initial: ({ told }): ConsentState => ({
    rules: told?.rules ?? [],
    accepted: {},
  }),
  commands: {
    accept: {
      schema: Empty,
      surface: 'consent',
      needs: ['E'],
      decide: ({ state, actor }) =>
        actor.id in state.accepted
          ? accept()
          : accept({ type: 'consent/accepted', data: { person: actor.id } }),
    },
    withdraw: {
      schema: Empty,
      surface: 'consent',
      needs: ['E'],
      decide: ({ state, actor }) =>
        actor.id in state.accepted
          ? accept({ type: 'consent/withdrawn', data: { person: actor.id } })
          : accept(),
    },
  },
  evolve: {
    accepted: (state, { person }) => ({
      ...state,
      accepted: { ...state.accepted, [person]: true as const },
    }),
    withdrawn(state, { person }) {
      const { [person]: _before, ...accepted } = state.accepted;
      return { ...state, accepted };
    },
  },
  shared(state, _viewer, stage): ConsentView {
    const named = Object.keys(state.accepted).filter((id) => !seatOf(stage, id)?.crowd);
    return { ...state, accepted: Object.fromEntries(named.map((id) => [id, true as const])) };
  },
  own: (state, { id }): ConsentOwn => ({ accepted: id in state.accepted }),
  facts: {
    person: {
      accepted: {
        asks: {
          nl: 'Gaat deze persoon akkoord met de afspraken?',
          en: 'Does this person accept the rules?',
        },
        holds: (state, person) => person in state.accepted,
      },
    },
  },
});
