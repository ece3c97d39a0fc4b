import { Type, type Static, type TSchema } from 'typebox';
import { at } from './at.ts';
import { evaluate, gatesOf, type Registry } from './gates.ts';
import { modeOf, documentsOf } from './rights.ts';
import {
  SYSTEM,
  skipReasons,
  type Actor,
  type Person,
  type SessionState,
  type SkipReason,
} from './state.ts';
import { accept, refuse, type Context, type Decision } from './tool.ts';

/** How long the pen is lent, and how long a required person may be gone before the session pauses: our choice [c]. */
export const PEN_MS = 60_000;
export const AWAY_MS = 120_000;
/** A live session in which nobody was for this long ends by itself; before it began it may wait for days. */
export const ABANDONED_MS = 24 * 3_600_000;
export const ABANDONED_BEFORE_START_MS = 7 * 24 * 3_600_000;

const PersonIdSchema = Type.String({ minLength: 1, maxLength: 40 });
const Empty = Type.Object({}, { additionalProperties: false });

interface CoreInput<D> {
  readonly state: SessionState;
  readonly tools: Registry;
  readonly data: D;
  readonly actor: Actor;
  readonly context: Context;
}

interface CoreSpec {
  readonly schema: TSchema;
  /** Who may send it: the server's own clock and connections, a lead, or everyone with a seat. */
  readonly by: 'system' | 'lead' | 'seated' | 'anyone';
  decide(input: CoreInput<unknown>): Decision;
}

function core<T extends TSchema>(
  schema: T,
  by: CoreSpec['by'],
  decide: (input: CoreInput<Static<T>>) => Decision,
): CoreSpec {
  return { schema, by, decide: decide as CoreSpec['decide'] };
}

export const isLead = (actor: Actor): boolean =>
  actor !== SYSTEM && (actor.role === 'lead' || actor.role === 'colead');

/** The phase before and after this one in the variant that was chosen. */
export function neighbours(state: SessionState): { back?: string; next?: string } {
  const order = state.form.variants[state.variant]?.phases.map((phase) => phase.id) ?? [];
  const here = order.indexOf(state.phase.id);
  const back = order[here - 1];
  const next = order[here + 1];
  return { ...(back && { back }), ...(next && { next }) };
}

const staleMove = refuse(
  'phase/moved',
  'De fase is intussen al veranderd. Kijk even waar jullie nu zijn.',
  'The phase has already changed. Have a look at where you are now.',
);

function decideNext({
  state,
  tools,
  data,
  context,
}: CoreInput<{ from: string; reason?: SkipReason }>): Decision {
  if (data.from !== state.phase.id) return staleMove;
  if (state.status !== 'open') return notOpen(state);
  const { next } = neighbours(state);
  if (!next)
    return refuse(
      'phase/last',
      'Dit is de laatste fase. Sluit hier af.',
      'This is the last phase. End here.',
    );
  const unmet = gatesOf(state).filter((gate) => !evaluate(state, tools, gate.when).met);
  const hard = unmet.find((gate) => gate.hard);
  if (hard) return { ok: false, refusal: { code: 'gate/hard', text: hard.needs } };
  if (unmet[0] && !data.reason)
    return { ok: false, refusal: { code: 'gate/soft', text: unmet[0].needs } };
  const skipped = unmet.map((gate) => gate.id);
  return accept({
    type: 'session/moved',
    data: {
      to: next,
      at: context.now,
      ...(skipped.length > 0 && { skipped, reason: data.reason }),
    },
  });
}

export function notOpen(state: SessionState): Decision {
  if (state.status === 'paused')
    return refuse(
      'session/paused',
      'Het is pauze. Ga eerst samen verder.',
      'It is a pause. Go on together first.',
    );
  if (state.status === 'frozen')
    return refuse(
      'session/frozen',
      'We zijn gestopt: een volwassene neemt het over.',
      'We stopped: an adult takes over.',
    );
  return refuse('session/ended', 'Deze sessie is afgelopen.', 'This session has ended.');
}

const nothing = accept();

const person = (state: SessionState, id: string): Person | undefined => at(state.people, id);
const nobody = refuse(
  'person/unknown',
  'Die persoon zit niet in deze kring.',
  'That person is not in this circle.',
);

/** The word that every session has, whatever its form: seats, phases, pause, ending, the pen and what is kept. */
export const coreCommands: Readonly<Record<string, CoreSpec>> = {
  'session/join': core(
    Type.Object({
      person: PersonIdSchema,
      role: Type.String(),
      name: Type.String({ minLength: 1, maxLength: 40 }),
      mark: Type.Integer({ minimum: 0, maximum: 7 }),
      admitted: Type.Boolean(),
    }),
    'system',
    ({ state, data }) => {
      const known = person(state, data.person);
      if (known?.place === 'removed')
        return refuse(
          'seat/removed',
          'Je kunt niet meer in deze kring.',
          'You cannot enter this circle any more.',
        );
      if (known?.place === 'in' || known?.place === 'waiting') return nothing;
      if (state.locked)
        return refuse(
          'seat/locked',
          'De kring is op slot. Vraag aan wie de sessie leidt om ze te openen.',
          'The circle is locked. Ask whoever leads the session to open it.',
        );
      const taken = Object.values(state.people).filter(
        (other) => other.role === data.role && (other.place === 'in' || other.place === 'waiting'),
      ).length;
      const seat = state.form.seats[data.role as Person['role']];
      if (!seat || taken >= seat.max)
        return refuse(
          'seat/full',
          'Alle plaatsen in deze kring zijn bezet.',
          'All seats in this circle are taken.',
        );
      return accept({ type: 'session/joined', data });
    },
  ),
  'session/connected': core(Type.Object({ person: PersonIdSchema }), 'system', ({ state, data }) =>
    person(state, data.person)?.present === false
      ? accept({ type: 'session/connected', data })
      : nothing,
  ),
  'session/disconnected': core(
    Type.Object({ person: PersonIdSchema }),
    'system',
    ({ state, data }) =>
      person(state, data.person)?.present
        ? accept({ type: 'session/disconnected', data })
        : nothing,
  ),
  'session/away': core(Empty, 'system', ({ state }) =>
    state.away && state.status === 'open'
      ? accept({ type: 'session/paused', data: { why: 'away' } })
      : nothing,
  ),
  'session/abandoned': core(Empty, 'system', ({ state }) =>
    state.status === 'ended' ? nothing : accept({ type: 'session/ended', data: { how: 'early' } }),
  ),
  'session/admit': core(Type.Object({ person: PersonIdSchema }), 'lead', ({ state, data }) => {
    const who = person(state, data.person);
    if (!who) return nobody;
    return who.place === 'waiting' ? accept({ type: 'session/admitted', data }) : nothing;
  }),
  'session/remove': core(Type.Object({ person: PersonIdSchema }), 'lead', ({ state, data }) => {
    const who = person(state, data.person);
    if (!who) return nobody;
    if (isLead(who))
      return refuse(
        'person/lead',
        'Wie de sessie leidt kun je niet verwijderen.',
        'Whoever leads the session cannot be removed.',
      );
    return who.place === 'removed' ? nothing : accept({ type: 'session/removed', data });
  }),
  'session/lock': core(Type.Object({ locked: Type.Boolean() }), 'lead', ({ state, data }) =>
    state.locked === data.locked ? nothing : accept({ type: 'session/locked', data }),
  ),
  'session/call': core(
    Type.Object({ url: Type.String({ maxLength: 300, pattern: '^$|^https://[^\\s<>"]+$' }) }),
    'lead',
    ({ data }) => accept({ type: 'session/called', data }),
  ),
  'session/next': core(
    Type.Object({
      from: Type.String({ maxLength: 40 }),
      reason: Type.Optional(Type.Union(skipReasons.map((reason) => Type.Literal(reason)))),
    }),
    'lead',
    (input) => decideNext(input as CoreInput<{ from: string; reason?: SkipReason }>),
  ),
  'session/back': core(
    Type.Object({ from: Type.String({ maxLength: 40 }) }),
    'lead',
    ({ state, data, context }) => {
      if (data.from !== state.phase.id) return staleMove;
      if (state.status !== 'open') return notOpen(state);
      const { back } = neighbours(state);
      if (!back) return refuse('phase/first', 'Dit is de eerste fase.', 'This is the first phase.');
      return accept({ type: 'session/moved', data: { to: back, at: context.now } });
    },
  ),
  'session/pause': core(Empty, 'seated', ({ state }) =>
    state.status === 'open' ? accept({ type: 'session/paused', data: { why: 'asked' } }) : nothing,
  ),
  'session/resume': core(Empty, 'lead', ({ state }) =>
    state.status === 'paused' ? accept({ type: 'session/resumed', data: {} }) : nothing,
  ),
  'session/handover': core(Empty, 'seated', ({ state, actor }) =>
    state.status === 'open' || state.status === 'paused'
      ? accept({ type: 'session/frozen', data: { by: actor === SYSTEM ? '' : actor.id } })
      : nothing,
  ),
  'session/carry-on': core(Empty, 'seated', ({ state, actor }) => {
    if (state.status !== 'frozen') return nothing;
    if (actor === SYSTEM || actor.id !== state.frozenBy)
      return refuse(
        'session/not-yours',
        'Alleen wie een volwassene riep, kan verdergaan.',
        'Only the person who called an adult can go on.',
      );
    return accept({ type: 'session/resumed', data: {} });
  }),
  'session/end': core(Empty, 'seated', ({ state, actor }) => {
    const mayEnd =
      isLead(actor) ||
      (actor !== SYSTEM && state.status === 'frozen' && actor.id === state.frozenBy);
    if (!mayEnd)
      return refuse(
        'session/lead-only',
        'Wie de sessie leidt sluit ze af. Jij kunt altijd weggaan.',
        'Whoever leads the session ends it. You can always leave.',
      );
    if (state.status === 'ended') return nothing;
    return accept({ type: 'session/ended', data: { how: endingOf(state) } });
  }),
  'session/leave': core(Empty, 'anyone', ({ actor }) =>
    actor === SYSTEM || actor.place === 'left' || actor.place === 'removed'
      ? nothing
      : accept({ type: 'session/left', data: { person: actor.id } }),
  ),
  'pen/lend': core(Empty, 'seated', ({ state, tools, actor, context }) => {
    if (actor === SYSTEM || isLead(actor))
      return refuse(
        'pen/not-yours',
        'Alleen wie antwoordt kan de pen uitlenen.',
        'Only the person who answers can lend the pen.',
      );
    if (state.status !== 'open') return notOpen(state);
    const space = documentsOf(state, tools).some(
      (spec) =>
        spec.lendable && spec.owner === actor.id && modeOf(state, tools, spec, actor) === 'write',
    );
    if (!space)
      return refuse(
        'pen/closed',
        'In deze fase is er geen antwoordplek.',
        'There is no answer space in this phase.',
      );
    return accept({ type: 'pen/lent', data: { owner: actor.id, until: context.now + PEN_MS } });
  }),
  'pen/take': core(Empty, 'seated', ({ state, actor }) =>
    actor !== SYSTEM && actor.id in state.pens
      ? accept({ type: 'pen/taken', data: { owner: actor.id } })
      : nothing,
  ),
  'pen/over': core(Type.Object({ owner: PersonIdSchema }), 'system', ({ state, data, context }) =>
    (state.pens[data.owner] ?? Infinity) <= context.now
      ? accept({ type: 'pen/taken', data })
      : nothing,
  ),
  'space/show': core(Type.Object({ on: Type.Boolean() }), 'seated', ({ state, data, actor }) =>
    actor === SYSTEM || isLead(actor) || actor.id in state.shows === data.on
      ? nothing
      : accept({ type: 'space/shown', data: { owner: actor.id, on: data.on } }),
  ),
  'keep/mark': core(
    Type.Object({ document: Type.String({ maxLength: 100 }), keep: Type.Boolean() }),
    'seated',
    ({ state, tools, data, actor }) => {
      if (actor === SYSTEM) return nothing;
      const spec = documentsOf(state, tools).find((document) => document.name === data.document);
      if (!spec || (data.keep && modeOf(state, tools, spec, actor) === 'none'))
        return refuse(
          'keep/closed',
          'Deze bladzijde kun je nu niet meenemen.',
          'You cannot take this page along now.',
        );
      return accept({ type: 'keep/marked', data: { ...data, person: actor.id } });
    },
  ),
};

function endingOf(state: SessionState): 'normal' | 'early' | 'handover' {
  if (state.status === 'frozen') return 'handover';
  const { next } = neighbours(state);
  const skippable = state.form.variants[state.variant]?.lastIsOptional ?? false;
  const order = state.form.variants[state.variant]?.phases ?? [];
  const beforeLast = next !== undefined && next === order.at(-1)?.id;
  return !next || (skippable && beforeLast) ? 'normal' : 'early';
}
