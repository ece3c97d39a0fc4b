import { at } from './at.ts';
import type { Role } from './form.ts';
import type { PersonId, SessionState, Stage } from './state.ts';

/** False in a phase that people do by themselves, at their own time. */
export const isLive = (state: SessionState): boolean =>
  state.form.phases[state.phase.id]?.live !== false;

/** Whether who sits there is one of many, or a device: who has a connection is known to the process alone. */
export const isUnnamed = ({ form }: Pick<Stage, 'form'>, role: Role): boolean => {
  const seat = at(form.seats, role);
  return seat?.crowd === true || seat?.screen === true;
};

/** Whether this person has a connection. */
export const isPresent = ({ present, here }: SessionState, person: PersonId): boolean =>
  at(present, person) === true || at(here?.crowd ?? {}, person) === true;

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
        !isUnnamed(state, role) &&
        !isWithout(state, id),
    )
    .map(({ id }) => id);
