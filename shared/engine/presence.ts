import { at } from './at.ts';
import type { PersonId, SessionState } from './state.ts';

/** False in a phase that people do by themselves, at their own time. */
export const isLive = (state: SessionState): boolean =>
  state.form.phases[state.phase.id]?.live !== false;

/** Whether this person has a connection. */
export const isPresent = ({ present }: SessionState, person: PersonId): boolean =>
  at(present, person) === true;

/** Whether nobody has a connection. */
export const isEmpty = ({ present }: SessionState): boolean => Object.keys(present).length === 0;

/** Whether the others go on without this person for now. */
export const isWithout = ({ without = {} }: SessionState, person: PersonId): boolean =>
  at(without, person) === true;

/** The people for whom the others wait: they have a seat that counts, and no connection. */
export const absent = (state: SessionState): PersonId[] =>
  Object.values(state.people)
    .filter(
      ({ id, place, role }) =>
        place === 'in' &&
        !isPresent(state, id) &&
        !state.form.seats[role]?.apart &&
        !isWithout(state, id),
    )
    .map(({ id }) => id);
