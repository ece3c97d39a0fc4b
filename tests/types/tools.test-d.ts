import { Type } from 'typebox';
import { accept, defineTool, refuse } from '../../shared/engine/index.ts';
import type {
  CommandMap,
  EventMap,
  FactName,
  OwnMap,
  SurfaceName,
  ViewMap,
} from '../../shared/tools/maps.ts';

/** Compiled by `npm run types`, never run: each line below `@ts-expect-error` must not compile, every other one must. */
const takes = <T>(_value: T): void => undefined;

takes<CommandMap['goals/set']>({ field: 'goal', text: 'add' });
// @ts-expect-error a field of a command that it does not have
takes<CommandMap['goals/set']>({ field: 'gaol', text: 'add' });
// @ts-expect-error no such command
takes<CommandMap['goals/sat']>({});
// @ts-expect-error a choice among words is these words alone
takes<CommandMap['intake/about']>({ category: 'weather', practical: '' });

takes<CommandMap['session/next']>({ from: 'welcome', reason: 'no-time' });
// @ts-expect-error a reason that there is not
takes<CommandMap['session/next']>({ from: 'welcome', reason: 'bored' });
takes<CommandMap['keep/mark']>({ document: 'notes:shared', keep: true });
takes<EventMap['session/paused']>({ why: 'away' });
// @ts-expect-error the session says who left
takes<EventMap['session/left']>({});

takes<EventMap['goals/sized']>({ person: 'p', small: true });
// @ts-expect-error the event says for whom
takes<EventMap['goals/sized']>({ small: true });

takes<ViewMap['goals']>({ of: { p: { goal: 'add' } } });
takes<OwnMap['checkin']>({ answers: { mood: { value: 3 } } });
// @ts-expect-error a view is of its own tool
takes<ViewMap['goals']>({ cards: {} });

takes<SurfaceName[]>(['goals/coach', 'checkin/mood', 'board/together']);
// @ts-expect-error no such surface
takes<SurfaceName>('goals/couch');
takes<FactName>('consent/accepted');
// @ts-expect-error no such fact
takes<FactName>('consent/accept');

const say = { schema: Type.Object({ text: Type.String() }), needs: ['E'] } as const;
const base = {
  id: 'echo',
  surfaces: ['echo', 'echo/*'],
  events: { said: Type.Object({ text: Type.String() }) },
} as const;
const initial = (): { text: string } => ({ text: '' });
const evolve = { said: (_state: { text: string }, { text }: { text: string }) => ({ text }) };

defineTool({
  ...base,
  initial,
  commands: {
    say: {
      ...say,
      surface: ({ text }) => `echo/${text}`,
      decide: ({ data }) =>
        data.text ? accept({ type: 'echo/said', data }) : refuse('echo/empty', '', ''),
    },
  },
  evolve,
});
defineTool({
  ...base,
  initial,
  commands: {
    surface: {
      ...say,
      // @ts-expect-error a surface that the tool does not have
      surface: 'other',
      decide: () => accept(),
    },
    event: {
      ...say,
      surface: 'echo',
      // @ts-expect-error an event that the tool does not have
      decide: ({ data }) => accept({ type: 'echo/cried', data }),
    },
    data: {
      ...say,
      surface: 'echo',
      // @ts-expect-error data that the event does not take
      decide: () => accept({ type: 'echo/said', data: { text: 1 } }),
    },
    more: {
      ...say,
      surface: 'echo',
      // @ts-expect-error more than the event takes
      decide: () => accept({ type: 'echo/said', data: { text: '', loud: true } }),
    },
    field: {
      ...say,
      surface: 'echo',
      // @ts-expect-error a field that the command does not have
      decide: ({ data }) => accept({ type: 'echo/said', data: { text: data.words } }),
    },
  },
  evolve,
});
defineTool({
  ...base,
  initial,
  commands: {},
  // @ts-expect-error every event has its rule
  evolve: {},
});

defineTool({
  ...base,
  inherits: Type.Object({ text: Type.String() }),
  initial: ({ inherited }): { text: string } => ({ text: inherited?.text ?? '' }),
  commands: {},
  evolve,
});
defineTool({
  ...base,
  inherits: Type.Object({ text: Type.String() }),
  initial: ({ inherited }): { text: string } => {
    // @ts-expect-error the session before left no such thing
    return { text: inherited?.words ?? '' };
  },
  commands: {},
  evolve,
});
