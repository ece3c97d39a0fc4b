import type { Form, Phase, Role, Seat } from '../engine/index.ts';
import type { SharedView } from '../wire/view.ts';
import { mediatorFollowUpForm } from './mediator-followup.ts';
import { mediator } from './mediator.ts';
import { tutor } from './tutor.ts';

/** What the seats of the first forms were, before a form said it of each seat itself. */
const traits: Readonly<Record<Role, Partial<Seat>>> = {
  lead: { leads: 'first' },
  colead: { leads: 'second' },
  member: { served: true },
  party: { served: true },
  coord: { responsible: true },
};

/** Every form that a session of an earlier Kring can have begun with. */
const today: Readonly<Record<string, Form>> = {
  tutor,
  mediator,
  'mediator-followup': mediatorFollowUpForm,
};

type Titles = Readonly<Record<Role, Seat['title']>>;

/**
 * The last view of a session that ended with an earlier Kring, which named only the titles of seats: people look at it
 * until what they keep is gone.
 */
export function viewInTodaysWords<V extends Partial<SharedView>>(view: V): V {
  const { roles } = view as { roles?: Titles };
  if (view.seats || !roles) return view;
  const seats = Object.entries(roles).map(([role, title]) => [
    role,
    { title, one: title, many: title, ...traits[role] },
  ]);
  return { ...view, seats: Object.fromEntries(seats) as SharedView['seats'] };
}

/** What was said outside the form, about a phase of this name. */
function phaseInTodaysWords(phase: Phase, now: Phase | undefined): Phase {
  const { stage, tools } = { ...now, ...phase };
  return { ...phase, ...(stage && { stage }), ...(tools && { tools }) };
}

/**
 * A form as a session that began with an earlier Kring holds it, in the words of this one: the form travels with its
 * session, so a session that runs while Kring is updated goes on by it. What it says itself stays; what stood outside
 * the form then (how seats are called, the door, the end, what a phase wants of a tool) is taken from the form of today.
 */
export function inTodaysWords(form: Form): Form {
  const now = Object.hasOwn(today, form.id) ? today[form.id] : undefined;
  // A form that says how it ends says all of it.
  if (!now || (form as Partial<Form>).endings) return form;
  const seats = Object.entries(form.seats).map(([role, seat]) => [
    role,
    { ...traits[role], ...now.seats[role], ...seat },
  ]);
  const phases = Object.entries(form.phases).map(([id, phase]) => [
    id,
    phaseInTodaysWords(phase, now.phases[id]),
  ]);
  const { door, endings } = now;
  return {
    ...{ ...form, door, endings },
    seats: Object.fromEntries(seats) as Form['seats'],
    phases: Object.fromEntries(phases) as Form['phases'],
  };
}
