import type { SeenGate, SeenPerson, SeenPhase, SeenSeat, SharedView } from '../wire/view.ts';
import { isHost, movesOn, neighbours } from './core/index.ts';
import { evaluate, gatesOf, type Registry } from './gates.ts';
import { audienceOf, openFor, toolOf, viewerOf, type Audience } from './rights.ts';
import { isPresent } from './presence.ts';
import type { Artefact, Seat } from './form.ts';
import type { Person, PersonId, SessionState } from './state.ts';
import { hasTrait } from './traits.ts';

/** People of one key receive the same shared view: publishing is done once per key, not once per person. */
export function audienceKey(state: SessionState, tools: Registry, person: Person): string {
  if (person.place !== 'in') return person.place;
  const { role, asked, only } = audienceOf(state, tools, person);
  return [role, ...(asked ? [] : ['asked']), ...(only ? ['only', ...only] : [])].join(':');
}

function seenPeople(state: SessionState, audience: Audience): Record<PersonId, SeenPerson> {
  // Who knocks, or was sent away, is the leads' affair only.
  const shows = ({ id, place }: Person) =>
    place === 'in' ||
    (isHost(state, audience.role) && (place === 'removed' || state.door[id]?.how === 'knocks'));
  const people = Object.values(state.people).filter(shows);
  return Object.fromEntries(
    people.map(({ id, ...seen }) => [id, { ...seen, present: isPresent(state, id) }]),
  );
}

/**
 * Whoever moves the phase on sees for whom a gate waits; an adult who does not move it sees which hard gates
 * are met, as in the envelope. The others see it of a hard gate only, where all agree to the same
 * thing; who has finished how much is between each of them and the leads (forms.md 0.1: never ranked).
 */
function seenGates(
  state: SessionState,
  tools: Registry,
  audience: Audience,
): Record<string, SeenGate> {
  const gates = gatesOf(state).map((gate, order): [string, SeenGate] => {
    const seen = { order, hard: gate.hard };
    const moves = movesOn(state, audience.role);
    const adult = !moves && hasTrait(state, audience.role, 'responsible');
    if (!moves && !adult && gate.neutral) return [gate.id, { ...seen, needs: gate.neutral }];
    if (!moves && !gate.hard) return [gate.id, { ...seen, needs: gate.needs }];
    const { met, waitingFor } = evaluate(state, tools, gate.when);
    if (adult) return [gate.id, { ...seen, met, needs: gate.needs }];
    const people = Object.fromEntries(waitingFor.map((id) => [id, true as const]));
    return gate.unnamed
      ? [gate.id, { ...seen, met, needs: gate.needs }]
      : [gate.id, { ...seen, met, needs: gate.needs, waitingFor: people }];
  });
  return Object.fromEntries(gates);
}

function seenPhase(
  state: SessionState,
  tools: Registry,
  audience: Audience,
): SeenPhase | undefined {
  const phase = state.form.phases[state.phase.id];
  if (!phase || state.status === 'ended' || state.status === 'frozen') return undefined;
  return {
    id: state.phase.id,
    since: state.phase.since,
    spent: state.phase.spent,
    purpose: phase.purpose,
    ...(phase.live === false && { live: false as const }),
    ...(phase.endsAfter !== undefined && { endsAt: state.phase.began + phase.endsAfter }),
    prompts: phase.prompts.filter(
      ({ to }) =>
        to === 'all' ||
        to === audience.role ||
        (hasTrait(state, audience.role, 'leads') && !hasTrait(state, to, 'responsible')),
    ),
    open: openFor(state, audience),
    gates: seenGates(state, tools, audience),
    ...neighbours(state),
  };
}

/** What comes to be of a session: before its last phase all that can, then what did. */
export function artefacts(state: SessionState, tools: Registry): readonly Artefact[] {
  const { next } = neighbours(state);
  return next && state.status !== 'ended'
    ? state.form.kept
    : state.form.kept.filter(({ when }) => !when || evaluate(state, tools, when).met);
}

function seenSession(
  state: SessionState,
  tools: Registry,
  audience: Audience | undefined,
): SharedView['session'] {
  const { form, variant, status } = state;
  const last = form.variants[variant]?.phases.at(-1)?.id;
  const { next } = neighbours(state);
  const mayEnd = !next || (form.variants[variant]?.lastIsOptional === true && next === last);
  return {
    id: state.id,
    form: form.id,
    title: form.title,
    variant,
    variantTitle: form.variants[variant]?.title ?? form.title,
    language: state.language,
    status,
    limit: form.limit,
    // Who left does not learn from it how far the others are, and what came of it.
    kept: (audience ? artefacts(state, tools) : form.kept).map(({ what, class: kind, until }) => ({
      what,
      class: kind,
      until,
    })),
    cards: form.cards.filter(
      (card) => card.to === 'all' || (audience && card.to === audience.role),
    ),
    ...(audience && state.pause && { pausedFor: state.pause.why }),
    ...(state.ended && { endedHow: state.ended.how }),
    ...(audience && isHost(state, audience.role) && { locked: state.locked }),
    ...(audience && state.call && { call: state.call }),
    ...(audience && mayEnd && { mayEnd }),
  };
}

function rail(state: SessionState): SharedView['rail'] {
  const phases = state.form.variants[state.variant]?.phases ?? [];
  return Object.fromEntries(
    phases.map(({ id, minutes }, order) => [
      id,
      { order, minutes, title: state.form.phases[id]?.title ?? state.form.title },
    ]),
  );
}

function seenSeats(state: SessionState): SharedView['seats'] {
  return Object.fromEntries(
    Object.entries(state.form.seats).flatMap(([role, seat]) => (seat ? [[role, seen(seat)]] : [])),
  );
}

const seen = ({ title, leads, served, responsible }: Seat): SeenSeat => ({
  title,
  ...(leads && { leads }),
  ...(served && { served }),
  ...(responsible && { responsible }),
});

/** Only what somebody outside the circle may know: which form it is, and who leads it. */
function outside(state: SessionState, tools: Registry): SharedView {
  const leads = Object.values(state.people).filter(({ role }) => hasTrait(state, role, 'leads'));
  const people = Object.fromEntries(
    leads
      .filter((person) => person.place === 'in')
      .map(({ id, ...seen }) => [id, { ...seen, present: true }]),
  );
  return {
    session: {
      ...seenSession(state, tools, undefined),
      status: state.status === 'ended' ? 'ended' : 'open',
    },
    rail: {},
    seats: seenSeats(state),
    people,
    pens: {},
    shows: {},
    tools: {},
  };
}

function sharedTools(
  state: SessionState,
  tools: Registry,
  audience: Audience,
): Record<string, unknown> {
  const open = new Set(Object.keys(openFor(state, audience)).map(toolOf));
  const viewer = viewerOf(state, audience);
  const views = Object.values(tools)
    .filter((tool) => open.has(tool.id))
    .map((tool) => [tool.id, tool.shared?.(state.tools[tool.id], viewer, state)] as const);
  return Object.fromEntries(views.filter(([, view]) => view !== undefined));
}

/** The shared view of the audience to which this person belongs. */
export function projectShared(state: SessionState, tools: Registry, person: Person): SharedView {
  if (person.place !== 'in') return outside(state, tools);
  const audience = audienceOf(state, tools, person);
  const phase = seenPhase(state, tools, audience);
  return {
    session: seenSession(state, tools, audience),
    rail: rail(state),
    seats: seenSeats(state),
    people: seenPeople(state, audience),
    pens: state.pens,
    shows: state.shows,
    tools: phase ? sharedTools(state, tools, audience) : {},
    ...(phase && { phase }),
  };
}
