import type {
  SeenClosing,
  SeenGate,
  SeenPerson,
  SeenPhase,
  SeenSeat,
  SharedView,
} from '../wire/view.ts';
import { at } from './at.ts';
import { isHost, movesOn, neighbours } from './core/index.ts';
import { isPresent, isUnnamed, isWithout } from './presence.ts';
import type { Artefact, Seat } from './form.ts';
import type { Audience } from './rights.ts';
import type { Gated, Sight } from './sight.ts';
import type { Closing, Pause, Person, PersonId, SessionState } from './state.ts';
import { hasTrait, moverRoles } from './traits.ts';

/** People of one key receive the same shared view. */
export const audienceKey = ({ audiences }: Sight, person: Person): string =>
  person.place === 'in' ? audiences.keyOf(person) : person.place;

function seenPeople(
  { state, memory }: Sight,
  audience: Audience,
): Readonly<Record<PersonId, SeenPerson>> {
  const hosts = isHost(state, audience.role);
  // Who knocks, or was sent away, is the leads' affair only.
  const shows = ({ id, place, role }: Person) =>
    !isUnnamed(state, role) &&
    (place === 'in' || (hosts && (place === 'removed' || state.door[id]?.how === 'knocks')));
  const see = ({ id, ...seen }: Person) => ({
    ...seen,
    present: isPresent(state, id),
    ...(isWithout(state, id) && { without: true as const }),
  });
  const from = [state.people, state.present, state.without, hosts ? state.door : undefined];
  return memory.part(audience).recall('people', from, () => {
    const people = Object.values(state.people).filter(shows);
    return Object.fromEntries(
      people.map((person) => [
        person.id,
        memory
          .part(person)
          .recall('seen', [isPresent(state, person.id), isWithout(state, person.id)], () =>
            see(person),
          ),
      ]),
    );
  });
}

/**
 * Whoever moves the phase on sees for whom a gate waits; an adult who does not move it sees which hard gates
 * are met, as in the envelope. The others see it of a hard gate only, where all agree to the same
 * thing; who has finished how much is between each of them and the leads (forms.md 0.1: never ranked).
 */
function seenGates({ state, gates }: Sight, audience: Audience): Record<string, SeenGate> {
  const moves = movesOn(state, audience.role);
  const adult = !moves && hasTrait(state, audience.role, 'responsible');
  const see = ({ gate, met, waitingFor, share }: Gated): Omit<SeenGate, 'order' | 'hard'> => {
    const said = { needs: gate.needs, ...(gate.asks && { asks: gate.asks }) };
    if (!moves && !adult && gate.neutral) return { needs: gate.neutral };
    if (!moves && !gate.hard) return said;
    if (adult) return { met, needs: gate.needs };
    if (share) return { met, ...said, share };
    if (gate.unnamed) return { met, ...said };
    const people = Object.fromEntries([...waitingFor].map((id) => [id, true as const]));
    return { met, ...said, waitingFor: people };
  };
  const seen = gates.map((gated, order): [string, SeenGate] => [
    gated.gate.id,
    { order, hard: gated.gate.hard, ...see(gated) },
  ]);
  return Object.fromEntries(seen);
}

/** How many sit in each seat of many, and how many of them are there: for all but the many themselves. */
function seenCrowds({ state }: Sight, { role }: Audience): SharedView['crowds'] {
  if (at(state.form.seats, role)?.crowd) return undefined;
  const crowds = Object.keys(state.form.seats).filter((one) => state.form.seats[one]?.crowd);
  if (crowds.length === 0) return undefined;
  const people = Object.values(state.people).filter(({ place }) => place === 'in');
  return Object.fromEntries(
    crowds.map((one) => {
      const those = people.filter((person) => person.role === one);
      const here = those.filter(({ id }) => isPresent(state, id)).length;
      return [one, { in: those.length, here }];
    }),
  );
}

/** The devices that a host gave a token, and whether they look on now: for the hosts. */
function seenScreens({ state }: Sight, { role }: Audience): SharedView['screens'] {
  if (!isHost(state, role)) return undefined;
  const screens = Object.values(state.people).filter(
    (one) => one.place === 'in' && state.form.seats[one.role]?.screen,
  );
  if (screens.length === 0) return undefined;
  return Object.fromEntries(
    screens.map((one) => [one.id, { role: one.role, present: isPresent(state, one.id) }]),
  );
}

function seenPhase(sight: Sight, audience: Audience): SeenPhase | undefined {
  const { state, memory, scene, gates } = sight;
  const phase = state.form.phases[state.phase.id];
  if (!phase || state.status === 'ended' || state.status === 'frozen') return undefined;
  return memory.part(audience).steady('phase', [scene, gates], () => ({
    id: state.phase.id,
    since: state.phase.since,
    spent: state.phase.spent,
    purpose: phase.purpose,
    ...(phase.live === false && { live: false as const }),
    ...(phase.alsoSeen && { alsoSeen: phase.alsoSeen }),
    ...(phase.endsAfter !== undefined && { endsAt: state.phase.began + phase.endsAfter }),
    prompts: phase.prompts.filter(
      ({ to }) =>
        to === 'all' ||
        to === audience.role ||
        (hasTrait(state, audience.role, 'leads') && !hasTrait(state, to, 'responsible')),
    ),
    open: sight.open(audience),
    ...(phase.layout && { layout: phase.layout }),
    stage: phase.stage?.[audience.role] ?? [],
    tools: phase.tools ?? {},
    movedBy: moverRoles(state),
    gates: seenGates(sight, audience),
    ...neighbours(state),
  }));
}

/** What comes to be of a session: before its last phase all that can, then what did. */
export function artefacts(sight: Sight): readonly Artefact[] {
  const { state } = sight;
  const { next } = neighbours(state);
  return next && state.status !== 'ended'
    ? state.form.kept
    : state.form.kept.filter(({ when }) => !when || sight.holds(when).met);
}

function seenSession(sight: Sight, audience: Audience | undefined): SharedView['session'] {
  const { state } = sight;
  const { form, variant, status } = state;
  const last = form.variants[variant]?.phases.at(-1)?.id;
  const { next } = neighbours(state);
  const mayEnd = !next || (form.variants[variant]?.lastIsOptional === true && next === last);
  return {
    id: state.id,
    form: form.id,
    title: form.session ?? form.title,
    variant,
    variantTitle: form.variants[variant]?.title ?? form.title,
    language: state.language,
    status,
    limit: form.limit,
    ...(form.alsoSeen && { alsoSeen: form.alsoSeen }),
    // Who left does not learn from it how far the others are, and what came of it.
    kept: (audience ? artefacts(sight) : form.kept).map(({ what, class: kind, until }) => ({
      what,
      class: kind,
      until,
    })),
    cards: form.cards.filter(
      (card) => card.to === 'all' || (audience && card.to === audience.role),
    ),
    ...(form.keptFor !== undefined && { keptFor: form.keptFor }),
    ...(form.takesAlong !== undefined && { takesAlong: form.takesAlong }),
    ...(audience && state.pause && seenPause(state, state.pause, audience)),
    ...(audience && state.closing && { closing: seenClosing(state, state.closing, audience) }),
    ...(state.ended && { endedHow: state.ended.how }),
    ...(audience && isHost(state, audience.role) && { locked: state.locked }),
    ...(audience && state.call && { call: state.call }),
    ...(audience && mayEnd && { mayEnd }),
  };
}

/** When it ends; who is ready, and never what they keep, to whoever says when it ends. */
function seenClosing(
  state: SessionState,
  { until, people }: Closing,
  { role }: Audience,
): SeenClosing {
  const tells = hasTrait(state, role, 'leads') || movesOn(state, role);
  return { until, ...(tells && { people }) };
}

/** Why it stands still. Who asked is told to nobody; that they are ready, to whoever says when it goes on. */
function seenPause(state: SessionState, { why, ready }: Pause, { role }: Audience) {
  const tells = hasTrait(state, role, 'leads') || movesOn(state, role);
  return { pausedFor: why, ...(tells && ready && { ready }) };
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
    Object.entries(state.form.seats).flatMap(([role, seat]) =>
      seat ? [[role, { ...seen(seat), ...(isHost(state, role) && { hosts: true }) }]] : [],
    ),
  );
}

const seen = ({
  title,
  one,
  many,
  leads,
  served,
  responsible,
  missed,
  crowd,
  screen,
}: Seat): SeenSeat => ({
  ...{ title, one, many },
  ...(leads && { leads }),
  ...(served && { served }),
  ...(responsible && { responsible }),
  ...(missed && { missed }),
  ...(crowd && { crowd }),
  ...(screen && { screen }),
});

/** Only what somebody outside the circle may know: which form it is, and who leads it. */
function outside(sight: Sight): SharedView {
  const { state } = sight;
  const leads = Object.values(state.people).filter(({ role }) => hasTrait(state, role, 'leads'));
  const people = Object.fromEntries(
    leads
      .filter((person) => person.place === 'in')
      .map(({ id, ...seen }) => [id, { ...seen, present: true }]),
  );
  return {
    session: {
      ...seenSession(sight, undefined),
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

function sharedTools(sight: Sight, audience: Audience): Readonly<Record<string, unknown>> {
  const { state, stage, memory } = sight;
  const mine = memory.part(audience);
  const open = sight.openTools(audience);
  const states = open.map(({ id }) => state.tools[id]);
  const viewer = sight.viewer(audience);
  return mine.recall('tools', [viewer, stage, open, ...states], () => {
    const views = open.map(
      (tool) =>
        [
          tool.id,
          mine.steady(tool, [viewer, stage, state.tools[tool.id]], () =>
            tool.shared?.(state.tools[tool.id], viewer, stage),
          ),
        ] as const,
    );
    return Object.fromEntries(views.filter(([, view]) => view !== undefined));
  });
}

/** The shared view of the audience to which this person belongs. */
export function projectShared(sight: Sight, person: Person): SharedView {
  if (person.place !== 'in') return outside(sight);
  const { state, memory } = sight;
  const audience = sight.audiences.of(person);
  const phase = seenPhase(sight, audience);
  const mine = memory.part(audience);
  const from = [state.form, state.people, state.present, state.here?.crowd];
  const crowds = mine.steady('crowds', from, () => seenCrowds(sight, audience));
  const screens = mine.steady('screens', from, () => seenScreens(sight, audience));
  return {
    session: seenSession(sight, audience),
    rail: memory.recall('rail', [state.form, state.variant], () => rail(state)),
    seats: memory.recall('seats', [state.form], () => seenSeats(state)),
    people: seenPeople(sight, audience),
    ...(crowds && { crowds }),
    ...(screens && { screens }),
    pens: state.pens,
    shows: state.shows,
    tools: phase ? sharedTools(sight, audience) : {},
    ...(phase && { phase }),
  };
}
