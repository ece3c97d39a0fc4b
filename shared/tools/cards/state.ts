import { at, inKeyOrder, type PersonId } from '../../engine/index.ts';

export type MarkKind = 'works' | 'if' | 'not';
export const marks: readonly MarkKind[] = ['works', 'if', 'not'];
export const realityChecks = ['fair', 'doable', 'solves', 'once-wrong', 'unseen'] as const;
export type RealityCheck = (typeof realityChecks)[number];

export type Verdict = 'in' | 'if' | 'out';

export interface Card {
  readonly by: PersonId;
  readonly text: string;
  /** A number by chance, so that the order does not tell who wrote when. */
  readonly place: string;
  readonly pending?: true;
  /** Written in the silent minute, and not revealed yet. */
  readonly sealed?: true;
}

/** Ideas without names, then sealed marks that are revealed together (forms.md 2.6, 2.7). */
export interface CardsState {
  readonly cards: Readonly<Record<string, Card>>;
  readonly silent?: { readonly until: number };
  readonly marks: Readonly<Record<PersonId, Readonly<Record<string, MarkKind>>>>;
  readonly done: Readonly<Record<PersonId, true>>;
  /** Set at the reveal and fixed from then on: no later difference may tell who marked what. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly checks: Readonly<Record<string, Readonly<Partial<Record<RealityCheck, true>>>>>;
  readonly chosen: Readonly<Record<PersonId, true>>;
}

export const initial: CardsState = { cards: {}, marks: {}, done: {}, checks: {}, chosen: {} };

export const onWall = (state: CardsState): [string, Card][] =>
  Object.entries(state.cards).filter(([, card]) => !card.pending && !card.sealed);

/** What the reveal shows of one card: never who marked what. */
function verdictOn(state: CardsState, card: string, parties: readonly PersonId[]): Verdict {
  const given = parties.map((party) => state.marks[party]?.[card]);
  if (given.some((mark) => mark === 'not')) return 'out';
  return given.every((mark) => mark === 'works') ? 'in' : 'if';
}

export const verdictsOn = (
  state: CardsState,
  parties: readonly PersonId[],
): Record<string, Verdict> =>
  inKeyOrder(onWall(state).map(([id]) => [id, verdictOn(state, id, parties)] as const));

export const isLit = (state: CardsState, card: string): boolean =>
  ['in', 'if'].includes((state.verdicts && at(state.verdicts, card)) ?? 'out');

/** A wall that changed is marked afresh; a card that nobody else sees yet changes no wall. */
export const unmarked = (state: CardsState): CardsState => {
  const { verdicts: _verdicts, ...rest } = state;
  return { ...rest, done: {}, marks: {}, checks: {}, chosen: {} };
};

/** The silent minute is over: what was written in it appears together. */
export function unsealed(state: CardsState): CardsState {
  const cards = Object.entries(state.cards).map(
    ([id, { sealed: _sealed, ...card }]) => [id, card] as const,
  );
  const { silent: _silent, ...rest } = state;
  const next = { ...rest, cards: Object.fromEntries(cards) };
  return Object.values(state.cards).some((card) => card.sealed) ? unmarked(next) : next;
}
