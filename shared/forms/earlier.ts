import {
  at,
  type Beginning,
  type Brief,
  type Form,
  type Phase,
  type Role,
  type Seat,
} from '../engine/index.ts';
import type { SharedView } from '../wire/view.ts';
import { forms } from './index.ts';

/** What the seats of the first forms were, before a form said it of each seat itself. */
const traits: Readonly<Record<Role, Partial<Seat>>> = {
  lead: { leads: 'first' },
  colead: { leads: 'second' },
  member: { served: true },
  party: { served: true },
  coord: { responsible: true },
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
  const { stage, tools, alsoSeen } = { ...now, ...phase };
  const said = { ...(stage && { stage }), ...(tools && { tools }), ...(alsoSeen && { alsoSeen }) };
  return { ...phase, ...said };
}

/** What Kring once said itself of a form of this name. */
const oncePages = ['door', 'endings', 'alsoSeen', 'takesAlong'] as const;

/**
 * A form as a session that began with an earlier Kring holds it, in the words of this one: the form travels with its
 * session, so a session that runs while Kring is updated goes on by it. What it says itself stays; what stood outside
 * the form then (how seats are called, the door, the end, what a phase wants of a tool) is taken from the form of today.
 */
function formInTodaysWords(form: Form): Form {
  const now = at(forms, form.id);
  const unsaid = oncePages.filter((part) => !(part in form) && now && part in now);
  if (!now || unsaid.length === 0) return form;
  const seats = Object.entries(form.seats).map(([role, seat]) => [
    role,
    { ...traits[role], ...now.seats[role], ...seat },
  ]);
  const phases = Object.entries(form.phases).map(([id, phase]) => [
    id,
    phaseInTodaysWords(phase, now.phases[id]),
  ]);
  return {
    ...form,
    ...(Object.fromEntries(unsaid.map((part) => [part, now[part]])) as Partial<Form>),
    seats: Object.fromEntries(seats) as Form['seats'],
    phases: Object.fromEntries(phases) as Form['phases'],
  };
}

/** A form in which still stands what belongs to one session. */
type FormWithBrief = Form &
  Pick<Brief, 'opensAt' | 'closed'> & {
    readonly phases: Readonly<Record<string, Phase & { readonly waits?: number }>>;
  };

/** What each tool carried over: two had nothing else in a form, the third had its questions beside it. */
function carriedOver({ agreement, followup, intake, ...others }: Form['tools']) {
  const { category, practical, ...asked } = (intake ?? {}) as Record<string, unknown>;
  const about = {
    ...(category !== undefined && { category }),
    ...(practical !== undefined && { practical }),
  };
  const inherits = {
    ...(agreement !== undefined && { agreement }),
    ...(followup !== undefined && { followup }),
    ...(Object.keys(about).length > 0 && { intake: about }),
  };
  return { inherits, tools: { ...others, ...(intake !== undefined && { intake: asked }) } };
}

/** The form and the brief of a session that has both in its form. @param createdAt ms since 1970 */
function briefApart(form: FormWithBrief, createdAt: number): Pick<Beginning, 'form' | 'brief'> {
  const { opensAt, closed, phases, ...rest } = form;
  const { inherits, tools } = carriedOver(form.tools);
  const waits = Object.values(phases).flatMap((phase) => phase.waits ?? []);
  const brief: Brief = {
    ...(opensAt !== undefined && { opensAt }),
    ...(closed && { closed }),
    ...(waits.length > 0 && { waitsUntil: createdAt + Math.max(...waits) }),
    ...(Object.keys(inherits).length > 0 && { inherits }),
  };
  const script = Object.entries(phases).map(([id, { waits: _waits, ...phase }]) => [id, phase]);
  return { brief, form: { ...rest, tools, phases: Object.fromEntries(script) as Form['phases'] } };
}

/**
 * What a session began with, in the words of today. An earlier Kring recorded no brief: it cloned the form and put into it
 * what belonged to the session. @param createdAt when it began, ms since 1970
 */
export function inTodaysWords<B extends Omit<Beginning, 'id' | 'at'>>(begun: B, createdAt: number) {
  const apart = begun.brief ? begun : briefApart(begun.form, createdAt);
  return { ...begun, ...apart, form: formInTodaysWords(apart.form) };
}
