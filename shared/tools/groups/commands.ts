import { Type } from 'typebox';
import { accept, at, commandsFor, refuse } from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';
import { Empty, group, On, PaperSchema, type outline } from './outline.ts';
import { deal, devicesHere, smallest, type GroupsState } from './state.ts';

const commandsOf = commandsFor<typeof outline, GroupsState>();
const moderate = { surface: 'groups', needs: ['M'] } as const;
const own = { surface: 'groups', needs: ['E'] } as const;
const MINUTE_MS = 60_000;

const none = refuse('groups/none', 'Er zijn nog geen groepen.', 'There are no groups yet.');
const few = refuse(
  'groups/few',
  'Er zijn nog geen toestellen om in groepen te verdelen.',
  'There are no devices yet to divide into groups.',
);
const alone = refuse('groups/alone', 'Vraag eerst een groep.', 'Ask for a group first.');
const empty = refuse('groups/empty', 'Schrijf eerst jullie zin op.', 'Write your sentence first.');
const busy = refuse(
  'groups/busy',
  'Er staat al een bord op het grote scherm. Wacht tot dat er af is.',
  'There is a board on the big screen already. Wait until it is taken off.',
);
const behind = refuse(
  'groups/behind',
  'De klas kijkt nu naar iets anders. Vraag het aan de voorlichter.',
  'The class is looking at something else now. Ask the educator.',
);

/** What whoever moderates does with the groups. */
export const classCommands = commandsOf({
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
  /** All devices that asked to go to this group, or none of them: nobody knows whose they are. */
  let: {
    schema: Type.Object({ group, yes: Type.Boolean() }),
    ...moderate,
    decide: ({ state, data }) => {
      const asking = Object.keys(state.asks).filter((id) => state.asks[id] === data.group);
      return accept(
        ...asking.map((person) =>
          data.yes
            ? ({ type: 'groups/sat', data: { person, group: data.group } } as const)
            : ({ type: 'groups/asked', data: { person } } as const),
        ),
      );
    },
  },
  /** An educator takes a line off the big screen. */
  hide: {
    schema: Type.Object({ group }),
    ...moderate,
    decide: ({ data }) => accept({ type: 'groups/shared', data: { ...data, on: false } }),
  },
  /** And a board. */
  clear: {
    schema: Empty,
    ...moderate,
    decide: ({ state }) =>
      state.board === undefined
        ? accept()
        : accept({ type: 'groups/put-up', data: { group: state.board, on: false } }),
  },
  /** Somebody saw to it. */
  helped: {
    schema: Type.Object({ group }),
    ...moderate,
    decide: ({ data }) => accept({ type: 'groups/wanted', data: { ...data, on: false } }),
  },
  /** The adult reads along with one group, which is told so; without a group: no longer. */
  look: {
    schema: Type.Object({ group: Type.Optional(group) }),
    surface: 'groups/look',
    needs: ['E'],
    decide: ({ state, data, actor }) => {
      if (data.group !== undefined && data.group > state.count) return none;
      return at(state.looks, actor.id) === data.group
        ? accept()
        : accept({ type: 'groups/looked', data: { ...data, person: actor.id } });
    },
  },
});

/** What a device does in its own group. */
export const ownCommands = commandsOf({
  /** Without a group: who came later is given one. With one: who was sent there asks to be let in. */
  sit: {
    schema: Type.Object({ group: Type.Optional(group) }),
    ...own,
    decide: ({ state, data, actor }) => {
      if (state.count === 0 || (data.group ?? 1) > state.count) return none;
      const mine = at(state.of, actor.id);
      if (data.group === undefined)
        return mine === undefined
          ? accept({ type: 'groups/sat', data: { person: actor.id, group: smallest(state) } })
          : accept();
      const back = data.group === mine;
      if (back && !(actor.id in state.asks)) return accept();
      return accept({
        type: 'groups/asked',
        data: { person: actor.id, ...(!back && { group: data.group }) },
      });
    },
  },
  /** The first time that somebody put something on it. */
  wrote: {
    schema: Type.Object({ paper: PaperSchema }),
    ...own,
    decide: ({ state, data, actor }) => {
      const mine = at(state.of, actor.id);
      if (mine === undefined) return alone;
      return at(state.wrote, String(mine))?.[data.paper]
        ? accept()
        : accept({ type: 'groups/wrote', data: { ...data, group: mine } });
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
  /** The board of one's own group on the big screen, and off it. */
  show: {
    schema: On,
    ...own,
    decide: ({ state, data, actor }) => {
      const mine = at(state.of, actor.id);
      if (mine === undefined) return alone;
      if (data.on === (state.board === mine)) return accept();
      if (data.on && !state.front) return behind;
      if (data.on && state.board !== undefined) return busy;
      return accept({ type: 'groups/put-up', data: { group: mine, on: data.on } });
    },
  },
  pass: {
    schema: Empty,
    ...own,
    decide: ({ state, actor }) => {
      const mine = at(state.of, actor.id);
      return mine === undefined ? alone : accept({ type: 'groups/passed', data: { group: mine } });
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
});
