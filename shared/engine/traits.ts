import { at } from './at.ts';
import type { Role, Seat } from './form.ts';
import type { PersonId, Stage } from './state.ts';

/** What a seat says of whoever sits there; the form gives it (`Seat`), and the names of roles mean nothing. */
export type Trait = 'leads' | 'served' | 'responsible';

type Seats = Pick<Stage, 'form'>;
type Seated = Pick<Stage, 'form' | 'people'>;

export const hasTrait = ({ form }: Seats, role: Role, trait: Trait): boolean =>
  at(form.seats, role)?.[trait] !== undefined;

/** The roles whose seats have this trait, in the order of the form. */
export const rolesWith = (session: Seats, trait: Trait): Role[] =>
  Object.keys(session.form.seats).filter((role) => hasTrait(session, role, trait));

/** Who lets others in and sends them away. */
export const hostRoles = (session: Seats): readonly Role[] =>
  session.form.hosts ?? rolesWith(session, 'leads');

/** Who moves the session on from this phase. */
export const moverRoles = (session: Pick<Stage, 'form' | 'phase'>): readonly Role[] =>
  at(session.form.phases, session.phase.id)?.movedBy ?? rolesWith(session, 'leads');

/** Whether the form has a seat with this trait, whoever sits in it. */
export const hasSeat = (session: Seats, trait: Trait): boolean =>
  rolesWith(session, trait).length > 0;

/** The seat of this person, wherever they are now; undefined for somebody whom the session does not know. */
export function seatOf({ form, people }: Seated, person: PersonId): Seat | undefined {
  const known = at(people, person);
  return known && at(form.seats, known.role);
}

/** The people in the circle whose seat has this trait, connected or not, in the order in which they came (law 6). */
export const inCircle = (session: Seated, trait: Trait): PersonId[] =>
  Object.values(session.people)
    .filter(({ place, role }) => place === 'in' && hasTrait(session, role, trait))
    .map(({ id }) => id);

/** Whether as many people sit in this seat as the form is for, and never nobody. */
export const isFilled = ({ form, people }: Seated, role: Role): boolean =>
  Object.values(people).filter((one) => one.place === 'in' && one.role === role).length >=
  Math.max(1, at(form.seats, role)?.min ?? 1);

/** Whether every seat with this trait is filled: one party cannot agree for both, nor one mediator stand for two. */
export const areFilled = (session: Seated, trait: Trait): boolean =>
  rolesWith(session, trait).every((role) => isFilled(session, role));
