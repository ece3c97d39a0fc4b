import type { Form, Role, Seat } from '../engine/index.ts';
import type { SharedView } from '../wire/view.ts';

/** What the seats of the first forms were, before a form said it of each seat itself. */
const traits: Readonly<Record<Role, Partial<Seat>>> = {
  lead: { leads: 'first' },
  colead: { leads: 'second' },
  member: { served: true },
  party: { served: true },
  coord: { responsible: true },
};

const says = ({ leads, served, responsible }: Seat): boolean =>
  leads !== undefined || served === true || responsible === true;

type Titles = Readonly<Record<Role, Seat['title']>>;

/**
 * The last view of a session that ended with an earlier Kring, which named only the titles of seats: people look at it
 * until what they keep is gone.
 */
export function viewInTodaysWords<V extends Partial<SharedView>>(view: V): V {
  const { roles } = view as { roles?: Titles };
  if (view.seats || !roles) return view;
  const seats = Object.entries(roles).map(([role, title]) => [role, { title, ...traits[role] }]);
  return { ...view, seats: Object.fromEntries(seats) as SharedView['seats'] };
}

/**
 * A form as a session that began with an earlier Kring holds it, in the words of this one: the form travels with its
 * session, so a session that runs while Kring is updated goes on by it.
 */
export function inTodaysWords(form: Form): Form {
  const seats = Object.entries(form.seats);
  if (seats.some(([, seat]) => seat !== undefined && says(seat))) return form;
  return {
    ...form,
    seats: Object.fromEntries(
      seats.map(([role, seat]) => [role, { ...seat, ...traits[role] } as Seat]),
    ),
  };
}
