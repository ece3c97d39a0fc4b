import { Type } from 'typebox';
import { accept, at, command, refuse, type PersonId, type Tool } from '../../engine/index.ts';
import { held, released, type Turn } from './turn.ts';

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
}

export interface TurnsView {
  readonly lengths: TurnsState['lengths'];
  readonly turn?: Turn;
  /** Leads only: talk time in ms. */
  readonly spent?: TurnsState['spent'];
}
export interface TurnsOwn {
  readonly free?: true;
}

export const EXTENSION_MS = 60_000;
export const MOST_EXTENSIONS = 2;

const Empty = Type.Object({}, { additionalProperties: false });
const GiveSchema = Type.Object({
  person: Type.String({ maxLength: 40 }),
  kind: Type.String({ pattern: '^[a-z-]{1,20}$' }),
});
const FreeSchema = Type.Object({ on: Type.Boolean() });

const notYours = refuse(
  'turns/not-yours',
  'Het is nu niet jouw beurt.',
  'It is not your turn now.',
);
const ended = (person: PersonId, how: string) =>
  accept({ type: 'turns/ended', data: { person, how } });

export const turns: Tool<TurnsState> = {
  id: 'turns',
  initial: (form) => ({
    lengths: (form.tools['turns'] as Record<string, number> | undefined) ?? {},
    spent: {},
    had: {},
    free: {},
  }),
  commands: {
    give: command<TurnsState, typeof GiveSchema>({
      schema: GiveSchema,
      surface: 'turns',
      needs: ['M'],
      decide: ({ state, data, session, context }) => {
        const length = at(state.lengths, data.kind);
        if (!length || at(session.people, data.person)?.role !== 'party')
          return refuse('turns/unknown', 'Kies van wie de beurt is.', 'Choose whose turn it is.');
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
    }),
    stop: command<TurnsState, typeof Empty>({
      schema: Empty,
      surface: 'turns',
      needs: ['M', 'E'],
      decide: ({ state, actor }) => {
        if (!state.turn) return accept();
        return actor.role === 'party' && actor.id !== state.turn.person
          ? notYours
          : ended(state.turn.person, 'stopped');
      },
    }),
    pass: command<TurnsState, typeof Empty>({
      schema: Empty,
      surface: 'turns',
      needs: ['E'],
      decide: ({ state, actor }) =>
        state.turn?.person === actor.id ? ended(actor.id, 'passed') : notYours,
    }),
    extend: command<TurnsState, typeof Empty>({
      schema: Empty,
      surface: 'turns',
      needs: ['E'],
      decide: ({ state, actor }) => {
        if (state.turn?.person !== actor.id) return notYours;
        if (state.turn.extended >= MOST_EXTENSIONS)
          return refuse('turns/extended', 'Verlengen kan twee keer.', 'You can extend twice.');
        return accept({ type: 'turns/extended', data: {} });
      },
    }),
    free: command<TurnsState, typeof FreeSchema>({
      schema: FreeSchema,
      surface: 'turns',
      needs: ['E'],
      decide: ({ data, actor }) =>
        accept({ type: 'turns/freed', data: { ...data, person: actor.id } }),
    }),
  },
  evolve: (state, event) => evolveTurns(state, event),
  follow(state, event, session) {
    if (!state.turn) return state;
    if (event.type === 'session/moved') return over(state, event.at);
    const all = Object.values(session.people).every(
      (person) => person.place !== 'in' || person.present,
    );
    const running = session.status === 'open' && all;
    const turn = running ? released(state.turn, event.at) : held(state.turn, event.at);
    return turn === state.turn ? state : { ...state, turn };
  },
  shared(state, audience): TurnsView {
    const leading = audience.role === 'lead' || audience.role === 'colead';
    return {
      lengths: state.lengths,
      ...(state.turn && { turn: state.turn }),
      ...(leading && { spent: state.spent }),
    };
  },
  own: (state, person): TurnsOwn => (person.id in state.free ? { free: true } : {}),
  facts: {
    quiet: (state) => state.turn === undefined,
    had: (state, person, { kind }) => state.had[person ?? '']?.[String(kind)] === true,
  },
  /** Only the speaker writes on the stage; the others read along. */
  documents: (state, session) =>
    Object.values(session.people)
      .filter((person) => person.role === 'party')
      .map(({ id }) => ({
        name: `turns:stage:${id}`,
        surface: 'turns/stage',
        writers: state.turn?.person === id && state.turn.left === undefined ? [id] : [],
      })),
  deadlines: ({ turn }) =>
    turn?.until === undefined
      ? []
      : [{ id: `turn/${turn.began}`, at: turn.until, type: 'turns/over', data: {} }],
  due: ({ state, context }) =>
    state.turn?.until !== undefined && state.turn.until <= context.now
      ? ended(state.turn.person, 'over')
      : accept(),
};

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

function evolveTurns(
  state: TurnsState,
  event: { type: string; data: unknown; at: number },
): TurnsState {
  const data = event.data as { person: PersonId; kind: string; until?: number; on: boolean };
  switch (event.type) {
    case 'turns/given': {
      const { person, kind, until } = data;
      const turn: Turn = {
        person,
        kind,
        began: event.at,
        since: event.at,
        spoken: 0,
        extended: 0,
        ...(until && { until }),
      };
      return { ...state, turn };
    }
    case 'turns/ended':
      return over(state, event.at);
    case 'turns/extended': {
      if (!state.turn) return state;
      const { until, left, extended } = state.turn;
      const longer = {
        ...(until !== undefined && { until: until + EXTENSION_MS }),
        ...(left !== undefined && left !== 'free' && { left: left + EXTENSION_MS }),
      };
      return { ...state, turn: { ...state.turn, ...longer, extended: extended + 1 } };
    }
    case 'turns/freed': {
      const { [data.person]: _before, ...others } = state.free;
      return { ...state, free: data.on ? { ...others, [data.person]: true } : others };
    }
    default:
      return state;
  }
}
