import type { Evolve } from '../../engine/index.ts';
import type { outline } from './outline.ts';
import { unmarked, unsealed, type Card, type CardsState } from './state.ts';

export const evolve: Evolve<CardsState, typeof outline.events> = {
  added(state, { id, by, text, place, pending, sealed }) {
    const card: Card = { by, text, place, ...(pending && { pending }), ...(sealed && { sealed }) };
    const next = { ...state, cards: { ...state.cards, [id]: card } };
    return pending || sealed ? next : unmarked(next);
  },
  tapped(state, { id, sealed }) {
    const { pending: _pending, ...card } = state.cards[id] ?? ({} as Card);
    const seen: Card = { ...card, ...(sealed && { sealed }) };
    const next = { ...state, cards: { ...state.cards, [id]: seen } };
    return sealed ? next : unmarked(next);
  },
  dropped(state, { id }) {
    const { [id]: card, ...cards } = state.cards;
    return card?.pending || card?.sealed ? { ...state, cards } : unmarked({ ...state, cards });
  },
  silenced: (state, { until }) => ({ ...state, silent: { until } }),
  unsealed,
  marked(state, { id, person, mark }) {
    const mine = { ...state.marks[person], [id]: mark };
    return { ...state, marks: { ...state.marks, [person]: mine } };
  },
  done(state, { person, on, verdicts }) {
    const { [person]: _before, ...others } = state.done;
    const done = on ? { ...others, [person]: true as const } : others;
    return { ...state, done, ...(verdicts && { verdicts }) };
  },
  checked(state, { id, check, on }) {
    const { [check]: _before, ...others } = state.checks[id] ?? {};
    const checks = on ? { ...others, [check]: true as const } : others;
    return { ...state, checks: { ...state.checks, [id]: checks } };
  },
  chosen(state, { person, on }) {
    const { [person]: _before, ...others } = state.chosen;
    return { ...state, chosen: on ? { ...others, [person]: true } : others };
  },
};
