import type { PersonId } from '../../engine/index.ts';

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

interface Data {
  readonly id: string;
  readonly by: PersonId;
  readonly of: PersonId;
  readonly person: PersonId;
  readonly text: string;
  readonly pending?: true;
  readonly on: boolean;
  readonly words: string[];
}

function toggled(
  yes: Readonly<Record<PersonId, true>>,
  person: PersonId,
  on: boolean,
): Record<PersonId, true> {
  const { [person]: _before, ...others } = yes;
  return on ? { ...others, [person]: true } : others;
}

/** One past event more. */
export function evolve(state: NeedsState, event: { type: string; data: unknown }): NeedsState {
  const data = event.data as Data;
  switch (event.type) {
    case 'needs/added': {
      const card = {
        by: data.by,
        text: data.text,
        order: state.count,
        ...(data.pending && { pending: data.pending }),
      };
      const count = data.pending ? state.count : state.count + 1;
      return { ...state, count, cards: { ...state.cards, [data.id]: card } };
    }
    case 'needs/tapped': {
      const { pending: _pending, ...card } = state.cards[data.id] ?? ({} as Need);
      const tapped = { ...card, order: state.count };
      return { ...state, count: state.count + 1, cards: { ...state.cards, [data.id]: tapped } };
    }
    case 'needs/dropped': {
      const { [data.id]: _gone, ...cards } = state.cards;
      const { [data.id]: _hurt, ...hurts } = state.hurts;
      return { ...state, cards, hurts };
    }
    case 'needs/hurt':
      return {
        ...state,
        hurts: {
          ...state.hurts,
          [data.id]: toggled(state.hurts[data.id] ?? {}, data.person, data.on),
        },
      };
    case 'needs/felt':
      return { ...state, feelings: { ...state.feelings, [data.person]: { words: data.words } } };
    case 'needs/feelings-shown': {
      const before = state.feelings[data.person] ?? { words: [] };
      return {
        ...state,
        feelings: { ...state.feelings, [data.person]: { ...before, shown: true } },
      };
    }
    case 'needs/middle-set':
      return { ...state, middle: { ...state.middle, [data.id]: { text: data.text, yes: {} } } };
    case 'needs/middle-dropped': {
      const { [data.id]: _gone, ...middle } = state.middle;
      return { ...state, middle };
    }
    case 'needs/middle-answered': {
      const item = state.middle[data.id];
      if (!item) return state;
      return {
        ...state,
        middle: {
          ...state.middle,
          [data.id]: { ...item, yes: toggled(item.yes, data.person, data.on) },
        },
      };
    }
    case 'needs/restated': {
      const mine = {
        ...state.restated[data.by],
        [data.of]: data.on ? ('right' as const) : ('said' as const),
      };
      return { ...state, restated: { ...state.restated, [data.by]: mine } };
    }
    case 'needs/question-set':
      return {
        ...state,
        question: { text: data.text, version: (state.question?.version ?? 0) + 1, yes: {} },
      };
    case 'needs/question-answered':
      return state.question
        ? {
            ...state,
            question: { ...state.question, yes: toggled(state.question.yes, data.person, data.on) },
          }
        : state;
    default:
      return state;
  }
}
