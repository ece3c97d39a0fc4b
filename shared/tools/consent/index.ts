import { Type } from 'typebox';
import { accept, command, type PersonId, type Tool } from '../../engine/index.ts';
import type { Text } from '../../wire/text.ts';

/** The working rules of a session: everyone accepts for themselves, and may withdraw. */
export interface ConsentState {
  readonly rules: readonly Text[];
  readonly accepted: Readonly<Record<PersonId, true>>;
}

export type ConsentView = ConsentState;

const Empty = Type.Object({}, { additionalProperties: false });

export const consent: Tool<ConsentState> = {
  id: 'consent',
  initial: (form) => ({
    rules: (form.tools['consent'] as { rules: readonly Text[] } | undefined)?.rules ?? [],
    accepted: {},
  }),
  commands: {
    accept: command<ConsentState, typeof Empty>({
      schema: Empty,
      surface: 'consent',
      needs: ['E'],
      decide: ({ state, actor }) =>
        actor.id in state.accepted
          ? accept()
          : accept({ type: 'consent/accepted', data: { person: actor.id } }),
    }),
    withdraw: command<ConsentState, typeof Empty>({
      schema: Empty,
      surface: 'consent',
      needs: ['E'],
      decide: ({ state, actor }) =>
        actor.id in state.accepted
          ? accept({ type: 'consent/withdrawn', data: { person: actor.id } })
          : accept(),
    }),
  },
  evolve(state, event) {
    const { person } = event.data as { person: PersonId };
    const { [person]: _before, ...others } = state.accepted;
    return {
      ...state,
      accepted: event.type === 'consent/accepted' ? { ...others, [person]: true } : others,
    };
  },
  shared: (state) => state satisfies ConsentView,
  facts: { accepted: (state, person) => person !== undefined && person in state.accepted },
};
