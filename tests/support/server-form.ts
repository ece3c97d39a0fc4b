import { Type } from 'typebox';
import { accept, defineTool, refuse, type Form, type Tool } from '../../shared/engine/index.ts';

const both = (text: string) => ({ nl: text, en: text });

interface TalkState {
  readonly said: Readonly<Record<string, { by: string; text: string; checked?: boolean }>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Rings once at this time. */
  readonly bell?: number;
  readonly rung: number;
}

const SaySchema = Type.Object({ text: Type.String({ minLength: 1, maxLength: 2000 }) });

/** A small tool that has everything the server must carry out: shared and own views, effects, a deadline. */
const talk = defineTool({
  id: 'talk',
  surfaces: ['talk'],
  events: {
    said: Type.Object({
      id: Type.String(),
      by: Type.String(),
      text: Type.String(),
      checked: Type.Optional(Type.Boolean()),
    }),
    whispered: Type.Object({ by: Type.String(), text: Type.String() }),
    'bell-set': Type.Object({ at: Type.Number() }),
    rang: Type.Object({}),
  },
  initial: (): TalkState => ({ said: {}, secrets: {}, rung: 0 }),
  commands: {
    say: {
      schema: SaySchema,
      surface: 'talk',
      needs: ['E'],
      decide: ({ data, actor, context }) =>
        accept({
          type: 'talk/said',
          data: {
            id: context.newId(),
            by: actor.id,
            text: data.text,
            ...(context.facts && { checked: context.facts['checked'] === true }),
          },
        }),
    },
    whisper: {
      schema: SaySchema,
      surface: 'talk',
      needs: ['E'],
      decide: ({ data, actor }) =>
        accept({ type: 'talk/whispered', data: { by: actor.id, text: data.text } }),
    },
    bell: {
      schema: Type.Object({ after: Type.Integer({ minimum: 1, maximum: 3_600_000 }) }),
      surface: 'talk',
      needs: ['E'],
      decide: ({ data, context }) =>
        accept({ type: 'talk/bell-set', data: { at: context.now + data.after } }),
    },
    never: {
      schema: Type.Object({}),
      surface: 'talk',
      needs: ['E'],
      decide: () => refuse('talk/never', 'Nee.', 'No.'),
    },
  },
  evolve: {
    said: (state, { id, ...rest }) => ({ ...state, said: { ...state.said, [id]: rest } }),
    whispered: (state, { by, text }) => ({
      ...state,
      secrets: { ...state.secrets, [by]: text },
    }),
    'bell-set': (state, { at }) => ({ ...state, bell: at }),
    rang: ({ bell: _bell, ...rest }) => ({ ...rest, rung: rest.rung + 1 }),
  },
  shared: ({ said, rung, bell }) => ({ said, rung, ...(bell !== undefined && { bell }) }),
  own: ({ secrets }, person) => ({ secret: secrets[person.id] ?? '' }),
  deadlines: ({ bell }) =>
    bell === undefined ? [] : [{ id: 'talk/bell', at: bell, type: 'talk/ring', data: {} }],
  due: {
    ring: {
      schema: Type.Object({}),
      decide: ({ state, context }) =>
        (state.bell ?? Infinity) <= context.now
          ? accept({ type: 'talk/rang', data: {} })
          : accept(),
    },
  },
  keep: ({ secrets }, person) =>
    secrets[person.id] === undefined ? undefined : { secret: secrets[person.id] },
});

/** Documents alone: everybody's page, and one of each person. */
const board = defineTool({
  id: 'board',
  surfaces: ['board', 'board/own'],
  events: {},
  initial: () => null,
  commands: {},
  evolve: {},
  documents: (_state, session) => [
    { name: 'board:together', surface: 'board' },
    ...Object.keys(session.people).map((person) => ({
      name: `board:own:${person}`,
      surface: 'board/own' as const,
      owner: person,
    })),
  ],
});

export const testTools: readonly Tool[] = [talk, board];

const everybody = (letter: 'E' | 'R' | 'O') => ({ lead: letter, member: letter }) as const;

const circle: Form = {
  id: 'circle',
  version: 1,
  title: both('Circle'),
  seats: {
    lead: {
      min: 1,
      max: 1,
      title: both('lead'),
      one: both('the lead'),
      many: both('the leads'),
      leads: 'first',
    },
    member: {
      min: 1,
      max: 300,
      title: both('member'),
      one: both('the member'),
      many: both('the members'),
      served: true,
    },
  },
  starter: 'lead',
  guest: 'member',
  limit: both('limit'),
  start: {
    card: {
      about: both('about'),
      size: both('size'),
      drawing: { seats: [{ angle: 0 }], middle: 'M40 50h20' },
      go: both('go'),
    },
    ...{ title: both('Start'), lead: both('lead'), how: both('how'), language: both('language') },
    ...{ go: both('Start'), goAs: both('Start as'), around: 2 },
  },
  door: { invites: { lead: both('invites'), member: both('invites') }, kept: both('kept') },
  endings: [{ title: both('Over'), said: [] }],
  phases: {
    work: {
      title: both('Work'),
      purpose: both('work'),
      prompts: [],
      open: { talk: everybody('E'), board: everybody('E'), 'board/own': everybody('O') },
      gates: [],
    },
    look: {
      title: both('Look'),
      purpose: both('look'),
      prompts: [],
      open: { talk: everybody('R'), board: everybody('R') },
      gates: [],
    },
  },
  variants: Object.fromEntries(
    ['open', 'guided', 'guided-short'].map((id) => [
      id,
      {
        title: both(id),
        describe: both(id),
        phases: [
          { id: 'work', minutes: 10 },
          { id: 'look', minutes: 5 },
        ],
      },
    ]),
  ),
  kept: [
    { what: both('what was said'), class: 'K1', until: both('the end') },
    { what: both('your secret'), class: 'K3', until: both('seven days') },
    { what: both('a line in the register'), class: 'K4', until: both('the year') },
  ],
  cards: [],
  tools: {},
};

export const testForms: Readonly<Record<string, Form>> = { circle };
