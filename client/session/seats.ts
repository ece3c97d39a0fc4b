import type { Trait } from '../../shared/engine/index.ts';
import { titled } from '../../shared/engine/titled.ts';
import type { Text } from '../../shared/wire/text.ts';
import type { SeenPerson, SharedView } from '../../shared/wire/view.ts';

/** Somebody of the circle, as everybody sees them. */
export type Someone = SeenPerson & { readonly id: string };

/** Whether whoever sits in this seat leads, is served, or is the adult who answers for it: the form says so. */
export const hasTrait = (
  { seats }: Pick<SharedView, 'seats'>,
  role: string,
  trait: Trait,
): boolean => seats[role]?.[trait] !== undefined;

/** The seats of the form with one of these traits, as the form lists them. */
export const seatsWith = (
  { seats }: Pick<SharedView, 'seats'>,
  ...traits: readonly Trait[]
): string[] =>
  Object.keys(seats).filter((role) => traits.some((trait) => hasTrait({ seats }, role, trait)));

/** Who lets people in here, by the titles of their seats: *de tutor*. */
export const hostsCalled = ({ seats }: Pick<SharedView, 'seats'>): Text =>
  titled(
    { seats },
    Object.keys(seats).filter((role) => seats[role]?.hosts),
  );

/** The people in the circle with this trait, in the order in which they came; of two who lead, the first before the second. */
export function peopleWith(shared: SharedView, trait: Trait): Someone[] {
  const people = Object.entries(shared.people)
    .filter(([, { role, place }]) => place === 'in' && hasTrait(shared, role, trait))
    .map(([id, person]) => ({ id, ...person }));
  const after = ({ role }: Someone) => Number(shared.seats[role]?.leads === 'second');
  return people.sort((one, other) => after(one) - after(other));
}
