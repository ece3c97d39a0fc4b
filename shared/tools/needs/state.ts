import type { Evolve, PersonId } from '../../engine/index.ts';
import type { outline } from './outline.ts';

export interface Need {
  readonly by: PersonId;
  readonly text: string;
  /** The place among the cards that all see; a card that waits for a tap has none yet. */
  readonly order: number;
  /** Typed by a mediator for this party, who has not tapped it yet. */
  readonly pending?: true;
}

export interface NeedsState {
  readonly cards: Readonly<Record<string, Need>>;
  readonly count: number;
  /** Card -> the parties to whom a word in it hurts; for the mediators, who rephrase. */
  readonly hurts: Readonly<Record<string, Readonly<Record<PersonId, true>>>>;
  readonly feelings: Readonly<
    Record<PersonId, { readonly words: readonly string[]; readonly shown?: true }>
  >;
  readonly middle: Readonly<
    Record<string, { readonly text: string; readonly yes: Readonly<Record<PersonId, true>> }>
  >;
  /** Who restated -> whose need -> said, and then called right by that other. */
  readonly restated: Readonly<Record<PersonId, Readonly<Record<PersonId, 'said' | 'right'>>>>;
  readonly question?: {
    readonly text: string;
    readonly version: number;
    readonly yes: Readonly<Record<PersonId, true>>;
  };
}

export const initial: NeedsState = {
  cards: {},
  count: 0,
  hurts: {},
  feelings: {},
  middle: {},
  restated: {},
};

function toggled(
  yes: Readonly<Record<PersonId, true>>,
  person: PersonId,
  on: boolean,
): Record<PersonId, true> {
  const { [person]: _before, ...others } = yes;
  return on ? { ...others, [person]: true } : others;
}

export const evolve: Evolve<NeedsState, typeof outline.events> = {
  added(state, { id, by, text, pending }) {
    const card = { by, text, order: state.count, ...(pending && { pending }) };
    const count = pending ? state.count : state.count + 1;
    return { ...state, count, cards: { ...state.cards, [id]: card } };
  },
  tapped(state, { id }) {
    const { pending: _pending, ...card } = state.cards[id] ?? ({} as Need);
    const tapped = { ...card, order: state.count };
    return { ...state, count: state.count + 1, cards: { ...state.cards, [id]: tapped } };
  },
  dropped(state, { id }) {
    const { [id]: _gone, ...cards } = state.cards;
    const { [id]: _hurt, ...hurts } = state.hurts;
    return { ...state, cards, hurts };
  },
  hurt(state, { id, person, on }) {
    const by = toggled(state.hurts[id] ?? {}, person, on);
    return { ...state, hurts: { ...state.hurts, [id]: by } };
  },
  felt: (state, { person, words }) => ({
    ...state,
    feelings: { ...state.feelings, [person]: { words } },
  }),
  'feelings-shown'(state, { person }) {
    const before = state.feelings[person] ?? { words: [] };
    return { ...state, feelings: { ...state.feelings, [person]: { ...before, shown: true } } };
  },
  'middle-set': (state, { id, text }) => ({
    ...state,
    middle: { ...state.middle, [id]: { text, yes: {} } },
  }),
  'middle-dropped'(state, { id }) {
    const { [id]: _gone, ...middle } = state.middle;
    return { ...state, middle };
  },
  'middle-answered'(state, { id, person, on }) {
    const item = state.middle[id];
    if (!item) return state;
    const answered = { ...item, yes: toggled(item.yes, person, on) };
    return { ...state, middle: { ...state.middle, [id]: answered } };
  },
  restated(state, { by, of, on }) {
    const mine = { ...state.restated[by], [of]: on ? ('right' as const) : ('said' as const) };
    return { ...state, restated: { ...state.restated, [by]: mine } };
  },
  'question-set': (state, { text }) => ({
    ...state,
    question: { text, version: (state.question?.version ?? 0) + 1, yes: {} },
  }),
  'question-answered'(state, { person, on }) {
    const { question } = state;
    if (!question) return state;
    return { ...state, question: { ...question, yes: toggled(question.yes, person, on) } };
  },
};
