import { Type } from 'typebox';
import { accept, areFilled, at, commandsFor, inCircle, refuse } from '../../engine/index.ts';
import { isLit, marks, onWall, realityChecks, verdictsOn, type CardsState } from './state.ts';
import { trimmed } from '../../wire/trimmed.ts';
import type { outline } from './outline.ts';

/** Per party, so that no limit tells of somebody else's hidden cards. */
export const MOST_CARDS = 20;
export const SILENT_MS = 60_000;

const id = Type.String({ maxLength: 40 });
const words = Type.String({ minLength: 1, maxLength: 200 });
const fixed = refuse('cards/done', 'Je keuzes staan vast.', 'Your choices are fixed.');
const gone = refuse('cards/gone', 'Dat kaartje is er niet meer.', 'That card is gone.');
const empty = refuse('cards/empty', 'Schrijf eerst iets.', 'Write something first.');
const full = refuse('cards/full', 'De muur is vol.', 'The wall is full.');

/** Why this card cannot be added, or nothing. */
function refusal(state: CardsState, by: string, text: string) {
  if (!trimmed(text)) return empty;
  const mine = Object.values(state.cards).filter((card) => card.by === by);
  return mine.length >= MOST_CARDS ? full : undefined;
}

const sealedNow = (state: CardsState) => state.silent && { sealed: true as const };

const commandsOf = commandsFor<typeof outline, CardsState>();
const party = { surface: 'cards/ideas', needs: ['E'] } as const;
const lead = { surface: 'cards/ideas', needs: ['M'] } as const;
const marking = { surface: 'cards/marks', needs: ['S'] } as const;

const writing = commandsOf({
  add: {
    schema: Type.Object({ text: words }),
    ...party,
    decide: ({ state, data, actor, context }) => {
      const no = refusal(state, actor.id, data.text);
      if (no) return no;
      const card = {
        id: context.newId(),
        place: context.newId(),
        by: actor.id,
        text: trimmed(data.text),
      };
      return accept({ type: 'cards/added', data: { ...card, ...sealedNow(state) } });
    },
  },
  type: {
    schema: Type.Object({ for: id, text: words }),
    ...lead,
    decide: ({ state, data, session, context }) => {
      if (!inCircle(session, 'served').includes(data.for)) return gone;
      const no = refusal(state, data.for, data.text);
      if (no) return no;
      const card = {
        id: context.newId(),
        place: context.newId(),
        by: data.for,
        text: trimmed(data.text),
      };
      return accept({ type: 'cards/added', data: { ...card, pending: true } });
    },
  },
  tap: {
    schema: Type.Object({ id }),
    ...party,
    decide: ({ state, data, actor }) => {
      const card = at(state.cards, data.id);
      return card?.pending && card.by === actor.id
        ? accept({ type: 'cards/tapped', data: { ...data, ...sealedNow(state) } })
        : gone;
    },
  },
  drop: {
    schema: Type.Object({ id }),
    ...party,
    decide: ({ state, data, actor }) =>
      at(state.cards, data.id)?.by === actor.id ? accept({ type: 'cards/dropped', data }) : gone,
  },
  silent: {
    schema: Type.Object({}),
    ...lead,
    decide: ({ state, context }) =>
      state.silent
        ? accept()
        : accept({ type: 'cards/silenced', data: { until: context.now + SILENT_MS } }),
  },
  unseal: {
    schema: Type.Object({}),
    ...lead,
    decide: ({ state }) => (state.silent ? accept({ type: 'cards/unsealed', data: {} }) : accept()),
  },
});

const choosing = commandsOf({
  mark: {
    schema: Type.Object({ id, mark: Type.Enum(marks) }),
    ...marking,
    decide: ({ state, data, actor }) => {
      if (!onWall(state).some(([card]) => card === data.id)) return gone;
      if (state.verdicts || actor.id in state.done) return fixed;
      return accept({ type: 'cards/marked', data: { ...data, person: actor.id } });
    },
  },
  done: {
    schema: Type.Object({ on: Type.Boolean() }),
    ...marking,
    decide: ({ state, data, actor, session }) => {
      if (state.verdicts) return fixed;
      const mine = state.marks[actor.id] ?? {};
      if (data.on && !onWall(state).every(([card]) => card in mine))
        return refuse(
          'cards/unmarked',
          'Kies eerst iets bij elk kaartje.',
          'Choose something for every card first.',
        );
      const others = inCircle(session, 'served').filter((other) => other !== actor.id);
      // When all but one walked out, that one's marks are not shown for all.
      const all =
        data.on && areFilled(session, 'served') && others.every((other) => other in state.done);
      const verdicts = all && { verdicts: verdictsOn(state, [...others, actor.id]) };
      return accept({ type: 'cards/done', data: { on: data.on, person: actor.id, ...verdicts } });
    },
  },
  check: {
    schema: Type.Object({
      id,
      check: Type.Enum(realityChecks),
      on: Type.Boolean(),
    }),
    surface: 'cards/marks',
    needs: ['M'],
    decide: ({ state, data }) =>
      isLit(state, data.id) ? accept({ type: 'cards/checked', data }) : gone,
  },
  choose: {
    schema: Type.Object({ on: Type.Boolean() }),
    ...marking,
    decide: ({ state, data, actor }) =>
      onWall(state).some(([card]) => isLit(state, card))
        ? accept({ type: 'cards/chosen', data: { ...data, person: actor.id } })
        : refuse(
            'cards/none-lit',
            'Er is nog geen idee dat voor allemaal kan.',
            'There is no idea yet that can work for all.',
          ),
  },
});

export const commands = {
  ...writing,
  ...choosing,
};
