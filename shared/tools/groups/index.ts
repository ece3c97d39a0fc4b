import { Type } from 'typebox';
import { accept, at, closed, defineTool, refuse } from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';
import { CaseCardSchema, type CaseCard } from './case-card.ts';
import {
  caseOf,
  deal,
  devicesHere,
  groupsOf,
  sizes,
  tasks,
  type Advice,
  type GroupsState,
  type Task,
} from './state.ts';

export type { Advice, GroupsState, Task };

export interface GroupsView {
  readonly count: number;
  readonly front?: true;
  readonly time?: GroupsState['time'];
  readonly cases: readonly CaseCard[];
  /** What groups put on the big screen; for who moderates, all of it. */
  readonly advice: GroupsState['advice'];
  /** For who moderates. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly wanted?: GroupsState['wanted'];
  readonly passed?: GroupsState['passed'];
}
/** Of one's own group. */
export interface GroupsOwn {
  readonly group?: number;
  readonly task?: Task;
  readonly card?: CaseCard;
  readonly advice?: Advice;
  readonly wanted?: true;
  readonly passed?: true;
}

const Empty = Type.Object({}, { additionalProperties: false });
const group = Type.Integer({ minimum: 1, maximum: 300 });
const person = Type.String({ maxLength: 40 });
const On = Type.Object({ on: Type.Boolean() });
const moderate = { surface: 'groups', needs: ['M'] } as const;
const own = { surface: 'groups', needs: ['E'] } as const;
const MINUTE_MS = 60_000;

const none = refuse('groups/none', 'Er zijn nog geen groepen.', 'There are no groups yet.');
const few = refuse(
  'groups/few',
  'Er zijn nog geen toestellen om in groepen te verdelen.',
  'There are no devices yet to divide into groups.',
);
const alone = refuse(
  'groups/alone',
  'Kies eerst in welke groep je zit.',
  'Choose first which group you are in.',
);
const empty = refuse('groups/empty', 'Schrijf eerst jullie zin op.', 'Write your sentence first.');

const without = <V>(all: Readonly<Record<string, V>>, name: string | number) => {
  const { [name]: _gone, ...rest } = all;
  return rest;
};
const flagged = (all: Readonly<Record<string, true>>, name: number, on: boolean) =>
  on ? { ...all, [name]: true as const } : without(all, name);

export const groups = defineTool({
  id: 'groups',
  inherits: Type.Object({ cases: Type.Array(CaseCardSchema, { maxItems: 20 }) }, closed),
  surfaces: ['groups'],
  events: {
    dealt: Type.Object({
      count: group,
      of: Type.Record(person, group),
      tasks: Type.Record(person, Type.Enum(tasks)),
    }),
    sat: Type.Object({ person, group }),
    advised: Type.Object({ group, text: Type.String() }),
    shared: Type.Object({ group, on: Type.Boolean() }),
    passed: Type.Object({ group }),
    wanted: Type.Object({ group, on: Type.Boolean() }),
    timed: Type.Object({ until: Type.Number(), length: Type.Number() }),
    front: On,
  },
  initial: ({ inherited }): GroupsState => ({
    ...{ cases: inherited?.cases ?? [], count: 0, of: {}, tasks: {} },
    ...{ advice: {}, passed: {}, wanted: {} },
  }),
  commands: {
    /** By chance, and never by answers (forms.md 3.6). */
    deal: {
      schema: Type.Object({ size: Type.Integer({ minimum: 3, maximum: 6 }) }),
      ...moderate,
      decide: ({ data, session, context }) => {
        const here = devicesHere(session);
        return here.length === 0
          ? few
          : accept({ type: 'groups/dealt', data: deal(here, data.size, context.newId) });
      },
    },
    time: {
      schema: Type.Object({ minutes: Type.Integer({ minimum: 1, maximum: 30 }) }),
      ...moderate,
      decide: ({ data, context }) => {
        const length = data.minutes * MINUTE_MS;
        return accept({ type: 'groups/timed', data: { until: context.now + length, length } });
      },
    },
    /** Whether the class has its groups in front. */
    front: {
      schema: On,
      ...moderate,
      decide: ({ state, data }) =>
        state.count === 0 ? none : accept({ type: 'groups/front', data }),
    },
    /** Somebody whom the teacher sent elsewhere, or who came later, says so on their own device. */
    sit: {
      schema: Type.Object({ group }),
      ...own,
      decide: ({ state, data, actor }) => {
        if (data.group > state.count) return none;
        return state.of[actor.id] === data.group
          ? accept()
          : accept({ type: 'groups/sat', data: { person: actor.id, group: data.group } });
      },
    },
    advise: {
      schema: Type.Object({ text: Type.String({ maxLength: 200 }) }),
      ...own,
      decide: ({ state, data, actor }) => {
        const mine = at(state.of, actor.id);
        if (mine === undefined) return alone;
        const text = trimmed(data.text);
        return text ? accept({ type: 'groups/advised', data: { group: mine, text } }) : empty;
      },
    },
    share: {
      schema: On,
      ...own,
      decide: ({ state, data, actor }) => {
        const mine = at(state.of, actor.id);
        if (mine === undefined) return alone;
        return at(state.advice, String(mine))
          ? accept({ type: 'groups/shared', data: { group: mine, on: data.on } })
          : empty;
      },
    },
    pass: {
      schema: Empty,
      ...own,
      decide: ({ state, actor }) => {
        const mine = at(state.of, actor.id);
        return mine === undefined
          ? alone
          : accept({ type: 'groups/passed', data: { group: mine } });
      },
    },
    want: {
      schema: On,
      ...own,
      decide: ({ state, data, actor }) => {
        const mine = at(state.of, actor.id);
        return mine === undefined
          ? alone
          : accept({ type: 'groups/wanted', data: { group: mine, on: data.on } });
      },
    },
    /** An educator takes a line off the big screen. */
    hide: {
      schema: Type.Object({ group }),
      ...moderate,
      decide: ({ data }) => accept({ type: 'groups/shared', data: { ...data, on: false } }),
    },
    /** Somebody saw to it. */
    helped: {
      schema: Type.Object({ group }),
      ...moderate,
      decide: ({ data }) => accept({ type: 'groups/wanted', data: { ...data, on: false } }),
    },
  },
  evolve: {
    dealt: (state, dealt): GroupsState => ({
      ...state,
      ...dealt,
      ...{ advice: {}, passed: {}, wanted: {}, front: true },
    }),
    sat: (state, { person: who, group: to }) => ({
      ...state,
      of: { ...state.of, [who]: to },
      tasks: without(state.tasks, who),
    }),
    advised: (state, { group: of, text }) => ({
      ...state,
      advice: { ...state.advice, [of]: { ...state.advice[of], text } },
      passed: without(state.passed, of),
    }),
    shared(state, { group: of, on }) {
      const { text = '' } = state.advice[of] ?? {};
      const line: Advice = { text, ...(on && { shared: true as const }) };
      return { ...state, advice: { ...state.advice, [of]: line } };
    },
    passed: (state, { group: of }) => ({ ...state, passed: flagged(state.passed, of, true) }),
    wanted: (state, { group: of, on }) => ({ ...state, wanted: flagged(state.wanted, of, on) }),
    timed: (state, time) => ({ ...state, time }),
    front: ({ front: _before, ...state }, { on }) => ({
      ...state,
      ...(on && { front: true as const }),
    }),
  },
  shared(state, { letter }): GroupsView {
    const moderates = letter('groups') === 'M';
    const advice = Object.entries(state.advice).filter(([, one]) => moderates || one.shared);
    return {
      count: state.count,
      ...(state.front && { front: true }),
      ...(state.time && { time: state.time }),
      cases: moderates ? state.cases : state.cases.slice(0, state.count),
      advice: Object.fromEntries(advice),
      ...(moderates && { sizes: sizes(state), wanted: state.wanted, passed: state.passed }),
    };
  },
  own(state, { id }): GroupsOwn {
    const mine = at(state.of, id);
    if (mine === undefined) return {};
    const [task, advice] = [at(state.tasks, id), at(state.advice, String(mine))];
    const card = caseOf(state, mine);
    return {
      group: mine,
      ...(task && { task }),
      ...(card && { card }),
      ...(advice && { advice }),
      ...(state.wanted[mine] && { wanted: true }),
      ...(state.passed[mine] && { passed: true }),
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
