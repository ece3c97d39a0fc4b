import { opens, type CoreFact, type Evolve, type SessionState } from '../../engine/index.ts';
import type { outline } from './outline.ts';
import type { Advice, GroupsState } from './state.ts';

const without = <V>(all: Readonly<Record<string, V>>, name: string | number) => {
  const { [name]: _gone, ...rest } = all;
  return rest;
};
const flagged = (all: Readonly<Record<string, true>>, name: number, on: boolean) =>
  on ? { ...all, [name]: true as const } : without(all, name);
const placed = (all: Readonly<Record<string, number>>, who: string, group: number | undefined) =>
  group === undefined ? without(all, who) : { ...all, [who]: group };

const withoutBoard = ({ board: _board, ...rest }: GroupsState): GroupsState => rest;
function asideAll({ front: _front, ...rest }: GroupsState): GroupsState {
  return withoutBoard(rest);
}

export const evolve: Evolve<GroupsState, (typeof outline)['events']> = {
  dealt: (state, dealt) => ({
    ...withoutBoard(state),
    ...dealt,
    deals: state.deals + 1,
    ...{ asks: {}, looks: {}, wrote: {}, advice: {}, passed: {}, wanted: {}, front: true },
  }),
  asked: (state, { person, group }) => ({ ...state, asks: placed(state.asks, person, group) }),
  sat: (state, { person, group }) => ({
    ...state,
    of: { ...state.of, [person]: group },
    asks: without(state.asks, person),
    tasks: without(state.tasks, person),
  }),
  looked: (state, { person, group }) => ({ ...state, looks: placed(state.looks, person, group) }),
  wrote: (state, { group, paper }) => ({
    ...state,
    wrote: { ...state.wrote, [group]: { ...state.wrote[group], [paper]: true } },
  }),
  advised: (state, { group, text }) => ({
    ...state,
    advice: { ...state.advice, [group]: { ...state.advice[group], text } },
    passed: without(state.passed, group),
  }),
  shared(state, { group, on }) {
    const { text = '' } = state.advice[group] ?? {};
    const line: Advice = { text, ...(on && { shared: true as const }) };
    return { ...state, advice: { ...state.advice, [group]: line } };
  },
  'put-up': (state, { group, on }) => (on ? { ...state, board: group } : withoutBoard(state)),
  passed: (state, { group }) => ({ ...state, passed: flagged(state.passed, group, true) }),
  wanted: (state, { group, on }) => ({ ...state, wanted: flagged(state.wanted, group, on) }),
  timed: (state, time) => ({ ...state, time }),
  // What was put up stands in front, or nowhere.
  front: (state, { on }) => (on ? { ...state, front: true } : asideAll(state)),
};

/** The time, a board that was put up and an adult who looks in belong to the step; so does what is in front, where the next one has no groups. */
export function follow(state: GroupsState, event: CoreFact, session: SessionState): GroupsState {
  if (event.type === 'session/left' || event.type === 'session/removed')
    return event.data.person in state.looks || event.data.person in state.asks
      ? {
          ...state,
          looks: without(state.looks, event.data.person),
          asks: without(state.asks, event.data.person),
        }
      : state;
  if (event.type !== 'session/moved') return state;
  const { time: _time, ...rest } = withoutBoard(state);
  const moved = { ...rest, looks: {} };
  return opens(session, 'groups') ? moved : asideAll(moved);
}
