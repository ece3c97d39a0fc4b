import { Type } from 'typebox';
import {
  accept,
  at,
  commandsFor,
  inCircle,
  nobody,
  refuse,
  type SessionState,
} from '../../engine/index.ts';
import type { NeedsState } from './state.ts';
import { trimmed } from '../../wire/trimmed.ts';
import type { outline } from './outline.ts';

/** Per party, so that no limit tells of somebody else's hidden cards. */
export const MOST_CARDS = 20;
/** Feelings to choose from; the words are the client's. */
export const feelings = [
  'angry',
  'sad',
  'afraid',
  'hurt',
  'ashamed',
  'lonely',
  'confused',
  'tired',
  'relieved',
  'hopeful',
] as const;
export type Feeling = (typeof feelings)[number];

const id = Type.String({ maxLength: 40 });
const words = Type.String({ minLength: 1, maxLength: 200 });
const gone = refuse('needs/gone', 'Dat kaartje is er niet meer.', 'That card is gone.');

const empty = refuse('needs/empty', 'Schrijf eerst iets.', 'Write something first.');

const isParty = (session: SessionState, person: string) =>
  inCircle(session, 'served').includes(person);

/** A card that cannot be added, or nothing. */
function refusal(state: NeedsState, by: string, text: string) {
  if (!trimmed(text)) return empty;
  const mine = Object.values(state.cards).filter((card) => card.by === by);
  return mine.length >= MOST_CARDS
    ? refuse('needs/full', 'Er liggen al veel kaartjes.', 'There are many cards already.')
    : undefined;
}

const commandsOf = commandsFor<typeof outline, NeedsState>();
const party = { surface: 'needs', needs: ['E'] } as const;
const lead = { surface: 'needs', needs: ['M'] } as const;

export const commands = commandsOf({
  add: {
    schema: Type.Object({ text: words }),
    ...party,
    decide: ({ state, data, actor, context }) =>
      refusal(state, actor.id, data.text) ??
      accept({
        type: 'needs/added',
        data: { id: context.newId(), by: actor.id, text: trimmed(data.text) },
      }),
  },
  type: {
    schema: Type.Object({ for: id, text: words }),
    ...lead,
    decide: ({ state, data, session, context }) =>
      isParty(session, data.for)
        ? (refusal(state, data.for, data.text) ??
          accept({
            type: 'needs/added',
            data: { id: context.newId(), by: data.for, text: trimmed(data.text), pending: true },
          }))
        : nobody,
  },
  tap: {
    schema: Type.Object({ id }),
    ...party,
    decide: ({ state, data, actor }) => {
      const card = at(state.cards, data.id);
      return card?.pending && card.by === actor.id ? accept({ type: 'needs/tapped', data }) : gone;
    },
  },
  drop: {
    schema: Type.Object({ id }),
    ...party,
    decide: ({ state, data, actor }) =>
      at(state.cards, data.id)?.by === actor.id ? accept({ type: 'needs/dropped', data }) : gone,
  },
  hurt: {
    schema: Type.Object({ id, on: Type.Boolean() }),
    ...party,
    decide: ({ state, data, actor }) => {
      const card = at(state.cards, data.id);
      return card && !card.pending
        ? accept({ type: 'needs/hurt', data: { ...data, person: actor.id } })
        : gone;
    },
  },
  feel: {
    schema: Type.Object({
      words: Type.Array(Type.Enum(feelings), { maxItems: 5 }),
    }),
    ...party,
    decide: ({ data, actor }) =>
      accept({ type: 'needs/felt', data: { ...data, person: actor.id } }),
  },
  'show-feelings': {
    schema: Type.Object({}),
    ...party,
    decide: ({ actor }) => accept({ type: 'needs/feelings-shown', data: { person: actor.id } }),
  },
  middle: {
    schema: Type.Object({ text: words }),
    ...lead,
    decide: ({ state, data, context }) =>
      Object.keys(state.middle).length >= 10
        ? refuse('needs/middle-full', 'Het midden is vol.', 'The middle is full.')
        : trimmed(data.text)
          ? accept({
              type: 'needs/middle-set',
              data: { id: context.newId(), text: trimmed(data.text) },
            })
          : empty,
  },
  'middle-drop': {
    schema: Type.Object({ id }),
    ...lead,
    decide: ({ state, data }) =>
      at(state.middle, data.id) ? accept({ type: 'needs/middle-dropped', data }) : gone,
  },
  'middle-yes': {
    schema: Type.Object({ id, on: Type.Boolean() }),
    ...party,
    decide: ({ state, data, actor }) =>
      at(state.middle, data.id)
        ? accept({ type: 'needs/middle-answered', data: { ...data, person: actor.id } })
        : gone,
  },
  restate: {
    schema: Type.Object({ of: id }),
    ...party,
    decide: ({ data, actor, session }) =>
      isParty(session, data.of) && data.of !== actor.id
        ? accept({ type: 'needs/restated', data: { by: actor.id, of: data.of, on: false } })
        : nobody,
  },
  right: {
    schema: Type.Object({ by: id, on: Type.Boolean() }),
    ...party,
    decide: ({ state, data, actor }) =>
      at(state.restated, data.by)?.[actor.id]
        ? accept({ type: 'needs/restated', data: { by: data.by, of: actor.id, on: data.on } })
        : refuse('needs/not-said', 'De ander zei het nog niet.', 'The other has not said it yet.'),
  },
  question: {
    schema: Type.Object({ text: Type.String({ minLength: 1, maxLength: 400 }) }),
    ...lead,
    decide: ({ state, data }) => {
      const text = trimmed(data.text);
      if (!text) return empty;
      return text === state.question?.text
        ? accept()
        : accept({ type: 'needs/question-set', data: { text } });
    },
  },
  'question-yes': {
    schema: Type.Object({ version: Type.Integer(), on: Type.Boolean() }),
    ...party,
    decide: ({ state, data, actor }) =>
      state.question?.version === data.version
        ? accept({ type: 'needs/question-answered', data: { on: data.on, person: actor.id } })
        : refuse(
            'needs/question-changed',
            'De vraag is net veranderd. Lees ze nog eens.',
            'The question has just changed. Read it once more.',
          ),
  },
});
