import { Type } from 'typebox';
import { at, closed, defineTool } from '../../engine/index.ts';
import { CaseCardSchema, type CaseCard } from './case-card.ts';
import { classCommands, ownCommands } from './commands.ts';
import { evolve, follow } from './evolve.ts';
import { outline, type Paper } from './outline.ts';
import { caseOf, groupsOf, roomsOf, sizes, type Advice, type GroupsState } from './state.ts';
import type { Task } from './tasks.ts';

export type { Advice, GroupsState, Paper, Task };

export interface GroupsView {
  readonly count: number;
  readonly front?: true;
  readonly time?: GroupsState['time'];
  readonly cases: readonly CaseCard[];
  /** What groups put on the big screen; for who moderates, all of it. */
  readonly advice: GroupsState['advice'];
  /** The group whose board is on the big screen. */
  readonly board?: number;
  /** For who moderates. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly wanted?: GroupsState['wanted'];
  readonly passed?: GroupsState['passed'];
  /** On what something was written; not what. */
  readonly wrote?: GroupsState['wrote'];
  /** How many devices ask to be let into each group. */
  readonly asking?: Readonly<Record<string, number>>;
}
/** Of one's own group. */
export interface GroupsOwn {
  readonly group?: number;
  readonly task?: Task;
  readonly card?: CaseCard;
  readonly advice?: Advice;
  readonly wanted?: true;
  readonly passed?: true;
  /** The group that one was sent to, until one is let in. */
  readonly asked?: number;
  /** An adult reads along with this group. */
  readonly looked?: true;
  /** Of an adult: the group that one reads along with. */
  readonly looks?: number;
}

export const groups = defineTool({
  ...outline,
  inherits: Type.Object({ cases: Type.Array(CaseCardSchema, { maxItems: 20 }) }, closed),
  initial: ({ inherited }): GroupsState => ({
    ...{ cases: inherited?.cases ?? [], deals: 0, count: 0, of: {}, tasks: {} },
    ...{ asks: {}, looks: {}, wrote: {}, advice: {}, passed: {}, wanted: {} },
  }),
  commands: { ...classCommands, ...ownCommands },
  evolve,
  follow,
  rooms: roomsOf,
  shared(state, { letter }): GroupsView {
    const moderates = letter('groups') === 'M';
    const advice = Object.entries(state.advice).filter(([, one]) => moderates || one.shared);
    return {
      count: state.count,
      ...(state.front && { front: true }),
      ...(state.time && { time: state.time }),
      cases: moderates ? state.cases : state.cases.slice(0, state.count),
      advice: Object.fromEntries(advice),
      ...(state.board !== undefined && { board: state.board }),
      ...(moderates && {
        ...{ sizes: sizes(state), wanted: state.wanted, passed: state.passed },
        ...{ wrote: state.wrote, asking: sizes({ ...state, of: state.asks }) },
      }),
    };
  },
  own(state, { id }): GroupsOwn {
    const [mine, looks] = [at(state.of, id), at(state.looks, id)];
    if (mine === undefined) return looks === undefined ? {} : { looks };
    const [task, advice] = [at(state.tasks, id), at(state.advice, String(mine))];
    const [card, asked] = [caseOf(state, mine), at(state.asks, id)];
    return {
      group: mine,
      ...(task && { task }),
      ...(card && { card }),
      ...(advice && { advice }),
      ...(state.wanted[mine] && { wanted: true }),
      ...(state.passed[mine] && { passed: true }),
      ...(asked !== undefined && { asked }),
      ...(Object.values(state.looks).includes(mine) && { looked: true }),
    };
  },
  facts: {
    session: {
      advised: {
        asks: {
          nl: 'Heeft elke groep een zin bij “wij raden aan”?',
          en: 'Does each group have a sentence in "we advise"?',
        },
        holds: (state) =>
          state.count > 0 && groupsOf(state).every((one) => state.advice[one] !== undefined),
      },
      'all-shared': {
        asks: { nl: 'Deelde of paste elke groep?', en: 'Did every group share or pass?' },
        holds: (state) =>
          state.count > 0 &&
          groupsOf(state).every((one) => state.advice[one]?.shared ?? state.passed[one]),
      },
    },
  },
});
