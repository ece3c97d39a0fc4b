import { Type, type Static } from 'typebox';
import {
  absent,
  accept,
  at,
  byEntry,
  closed,
  defineTool,
  EntrySchema,
  fingerprint,
  hasTrait,
  inCircle,
  inKeyOrder,
  milliseconds,
  refuse,
  type Decision,
  type PersonId,
  type SessionState,
  type Typed,
} from '../../engine/index.ts';
import { EXTENSION_MS, held, released, untimed, type Turn } from './turn.ts';

export type { Turn } from './turn.ts';

/** Minutes per kind of turn come from the form: `tools.turns`, in milliseconds. */
export interface TurnsState {
  readonly lengths: Readonly<Record<string, number>>;
  readonly turn?: Turn;
  /** Talk time so far in ms, for the balance. */
  readonly spent: Readonly<Record<PersonId, number>>;
  /** Person -> kinds of turn that they had or passed. */
  readonly had: Readonly<Record<PersonId, Readonly<Record<string, true>>>>;
  /** People who switched the timer off for themselves. */
  readonly free: Readonly<Record<PersonId, true>>;
  /** Who starts: the parties agree, or the lot decides, for all to see. */
  readonly first?: { readonly person: PersonId; readonly lot?: true };
}

export interface TurnsView {
  readonly lengths: TurnsState['lengths'];
  readonly turn?: Turn;
  readonly first?: TurnsState['first'];
  /** Leads only: talk time in ms. */
  readonly spent?: TurnsState['spent'];
  /** Leads only: the parties spoke more than two minutes apart. */
  readonly uneven?: true;
}
export interface TurnsOwn {
  readonly free?: true;
}

export const MOST_EXTENSIONS = 2;
export const GAP_MS = 120_000;

const Empty = Type.Object({}, { additionalProperties: false });
const GiveSchema = Type.Object({
  person: Type.String({ maxLength: 40 }),
  kind: Type.String({ pattern: '^[a-z-]{1,20}$' }),
});
const FirstSchema = Type.Object({ person: Type.Optional(Type.String({ maxLength: 40 })) });
const FreeSchema = Type.Object({ on: Type.Boolean() });

const person = Type.String({ maxLength: 40 });
const events = {
  given: Type.Object({
    ...GiveSchema.properties,
    /** Absent: no time is counted for whoever speaks. */
    until: Type.Optional(Type.Number()),
  }),
  ended: Type.Object({
    person,
    how: Type.Union([Type.Literal('stopped'), Type.Literal('passed'), Type.Literal('over')]),
  }),
  extended: Empty,
  first: Type.Object({ person, lot: Type.Optional(Type.Literal(true)) }),
  freed: Type.Object({ person, on: Type.Boolean() }),
};
type TurnsEvent = Typed<'turns', typeof events>;

/** How long each kind of turn is. */
const FormPart = byEntry(milliseconds);
/** Which kinds of turn can be given in a phase, the first one chosen at first; without it, a short one. */
const PhaseSchema = Type.Object({ kinds: Type.Array(EntrySchema, { minItems: 1 }) }, closed);
export type TurnsPhase = Static<typeof PhaseSchema>;

const notYours = refuse(
  'turns/not-yours',
  'Het is nu niet jouw beurt.',
  'It is not your turn now.',
);
const unknown = refuse('turns/unknown', 'Kies van wie de beurt is.', 'Choose whose turn it is.');
const ended = (person: PersonId, how: 'stopped' | 'passed' | 'over'): Decision<TurnsEvent> =>
  accept({ type: 'turns/ended', data: { person, how } });

export const turns = defineTool({
  id: 'turns',
  form: FormPart,
  phase: PhaseSchema,
  surfaces: ['turns', 'turns/first', 'turns/stage'],
  events,
  initial: ({ told }): TurnsState => ({
    lengths: told ?? {},
    spent: {},
    had: {},
    free: {},
  }),
  commands: {
    give: {
      schema: GiveSchema,
      surface: 'turns',
      needs: ['M'],
      decide: ({ state, data, session, context }) => {
        const length = at(state.lengths, data.kind);
        if (!length || !inCircle(session, 'served').includes(data.person)) return unknown;
        if (state.turn)
          return refuse(
            'turns/busy',
            'Er is al iemand aan de beurt.',
            'Somebody already has the turn.',
          );
        const free = data.person in state.free;
        return accept({
          type: 'turns/given',
          data: { ...data, ...(!free && { until: context.now + length }) },
        });
      },
    },
    stop: {
      schema: Empty,
      surface: 'turns',
      needs: ['M', 'E'],
      decide: ({ state, actor, letter }) => {
        if (!state.turn) return accept();
        return letter('turns') !== 'M' && actor.id !== state.turn.person
          ? notYours
          : ended(state.turn.person, 'stopped');
      },
    },
    pass: {
      schema: Empty,
      surface: 'turns',
      needs: ['E'],
      decide: ({ state, actor }) =>
        state.turn?.person === actor.id ? ended(actor.id, 'passed') : notYours,
    },
    extend: {
      schema: Empty,
      surface: 'turns',
      needs: ['E'],
      decide: ({ state, actor }) => {
        if (state.turn?.person !== actor.id) return notYours;
        if (state.turn.extended >= MOST_EXTENSIONS)
          return refuse('turns/extended', 'Verlengen kan twee keer.', 'You can extend twice.');
        return accept({ type: 'turns/extended', data: {} });
      },
    },
    first: {
      schema: FirstSchema,
      surface: 'turns/first',
      needs: ['M'],
      decide: ({ data, session, context }) => {
        const parties = inCircle(session, 'served');
        if (data.person === undefined) {
          const person = drawn(parties, context.newId());
          return person ? accept({ type: 'turns/first', data: { person, lot: true } }) : unknown;
        }
        return parties.includes(data.person)
          ? accept({ type: 'turns/first', data: { person: data.person } })
          : unknown;
      },
    },
    free: {
      schema: FreeSchema,
      surface: 'turns',
      needs: ['E'],
      decide: ({ data, actor }) =>
        accept({ type: 'turns/freed', data: { ...data, person: actor.id } }),
    },
  },
  evolve: {
    given(state, { person, kind, until }, { at }, session) {
      const began = { began: at, since: at, spoken: 0, extended: 0 };
      const turn: Turn = { person, kind, ...began, ...(until && { until }) };
      return { ...state, turn: clocked(turn, at, session) };
    },
    ended: (state, _data, { at }) => over(state, at),
    extended(state) {
      if (!state.turn) return state;
      const { until, left, extended } = state.turn;
      const longer = {
        ...(until !== undefined && { until: until + EXTENSION_MS }),
        ...(left !== undefined && left !== 'free' && { left: left + EXTENSION_MS }),
      };
      return { ...state, turn: { ...state.turn, ...longer, extended: extended + 1 } };
    },
    first: (state, { person, lot }) => ({ ...state, first: { person, ...(lot && { lot }) } }),
    freed(state, { person, on }) {
      const { [person]: _before, ...others } = state.free;
      const free = on ? { ...others, [person]: true as const } : others;
      const { turn } = state;
      const mine = on && turn?.person === person && { turn: untimed(turn) };
      return { ...state, free, ...mine };
    },
  },
  follow(state, event, session) {
    if (!state.turn) return state;
    const gone = session.people[state.turn.person]?.place !== 'in';
    if (gone || event.type === 'session/moved') return over(state, event.at);
    const turn = clocked(state.turn, event.at, session);
    return turn === state.turn ? state : { ...state, turn };
  },
  shared(state, { seat }, session): TurnsView {
    const leading = seat.leads !== undefined;
    const uneven = isUneven(inCircle(session, 'served').map((id) => state.spent[id] ?? 0));
    return {
      lengths: state.lengths,
      ...(state.turn && { turn: state.turn }),
      ...(state.first && { first: state.first }),
      ...(leading && { spent: inKeyOrder(Object.entries(state.spent)) }),
      ...(leading && uneven && { uneven }),
    };
  },
  own: (state, person): TurnsOwn => (person.id in state.free ? { free: true } : {}),
  facts: {
    session: {
      quiet: {
        asks: { nl: 'Is niemand aan de beurt?', en: 'Does nobody have the turn?' },
        holds: (state) => state.turn === undefined,
      },
    },
    person: {
      had: {
        asks: {
          nl: 'Had deze persoon zo een beurt, of gaf die ze door?',
          en: 'Did this person have such a turn, or pass it on?',
        },
        args: Type.Object({ kind: EntrySchema }, closed),
        holds: (state, person, { kind }) => state.had[person]?.[kind] === true,
      },
    },
  },
  /** Only the speaker writes on the stage; the others read along. */
  documents: (state, session) =>
    Object.values(session.people)
      .filter(({ role }) => hasTrait(session, role, 'served'))
      .map(({ id }) => ({
        name: `turns:stage:${id}`,
        surface: 'turns/stage' as const,
        writers: state.turn?.person === id && state.turn.left === undefined ? [id] : [],
      })),
  deadlines: ({ turn }) =>
    turn?.until === undefined
      ? []
      : [{ id: `turn/${turn.began}`, at: turn.until, type: 'turns/over', data: {} }],
  due: {
    over: {
      schema: Empty,
      decide: ({ state, context }) =>
        state.turn?.until !== undefined && state.turn.until <= context.now
          ? ended(state.turn.person, 'over')
          : accept(),
    },
  },
});

/** A turn runs while the session is open and all who are needed are here; else its time is held. */
function clocked(turn: Turn, at: number, session: SessionState): Turn {
  const running = session.status === 'open' && absent(session).length === 0;
  return running ? released(turn, at) : held(turn, at);
}

const isUneven = (spent: readonly number[]): boolean =>
  Math.max(...spent, 0) - Math.min(...spent, Infinity) > GAP_MS;

/** A lot by the chance of a fresh id: everybody can be drawn, and nothing here draws a number. */
function drawn(parties: readonly PersonId[], chance: string): PersonId | undefined {
  const lots = parties.map((id) => [fingerprint(['lot', chance, id]), id] as const);
  return lots.sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1];
}

function over(state: TurnsState, at: number): TurnsState {
  const { turn, ...rest } = state;
  if (!turn) return state;
  const spent =
    (rest.spent[turn.person] ?? 0) + turn.spoken + (turn.left === undefined ? at - turn.since : 0);
  const kinds = { ...rest.had[turn.person], [turn.kind]: true as const };
  return {
    ...rest,
    spent: { ...rest.spent, [turn.person]: spent },
    had: { ...rest.had, [turn.person]: kinds },
  };
}
