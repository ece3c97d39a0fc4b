import type { PersonId, SessionState } from './state.ts';

/** False in a phase that people do by themselves, at their own time. */
export const isLive = (state: SessionState): boolean =>
  state.form.phases[state.phase.id]?.live !== false;

/** The people for whom the others wait: they have a seat that counts, and no connection. */
export const absent = (state: SessionState): PersonId[] =>
  Object.values(state.people)
    .filter(
      ({ place, present, role }) => place === 'in' && !present && !state.form.seats[role]?.apart,
    )
    .map(({ id }) => id);
