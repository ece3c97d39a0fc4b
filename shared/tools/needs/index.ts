import { defineTool, inCircle, inKeyOrder, type PersonId } from '../../engine/index.ts';
import { commands } from './commands.ts';
import { evolve, initial, type Need, type NeedsState } from './state.ts';
import { outline } from './outline.ts';

export interface NeedsView {
  /** Cards that everybody sees; a card typed for a party appears once that party tapped it. */
  readonly cards: Readonly<Record<string, Need>>;
  readonly feelings: Readonly<Record<PersonId, readonly string[]>>;
  readonly middle: Readonly<
    Record<string, { text: string; yes: Readonly<Record<PersonId, true>> }>
  >;
  readonly restated: NeedsState['restated'];
  readonly question?: NonNullable<NeedsState['question']>;
  /** Leads only: words that hurt somebody, and cards that wait for a tap. */
  readonly hurts?: NeedsState['hurts'];
  readonly pending?: Readonly<Record<string, Need>>;
}
export interface NeedsOwn {
  readonly pending: Readonly<Record<string, string>>;
  readonly hurts: Readonly<Record<string, true>>;
  readonly feelings: readonly string[];
  readonly feelingsShown?: true;
}

const isMiddle = (yes: Readonly<Record<PersonId, true>>, parties: readonly PersonId[]) =>
  parties.length > 0 && parties.every((party) => party in yes);

/** From positions to needs (forms.md 2.4): each party's own column, the shared middle, and the common question. */
export const needs = defineTool({
  ...outline,
  initial: (): NeedsState => initial,
  commands,
  evolve,
  shared(state, { seat }, session): NeedsView {
    const leading = seat.leads !== undefined;
    const cards = Object.entries(state.cards);
    const parties = inCircle(session, 'served');
    const middle = Object.entries(state.middle).map(([id, { text, yes }]) => {
      // Who already said yes is not for the other party: the middle lights up when all have.
      const seen = leading || isMiddle(yes, parties) ? inKeyOrder(Object.entries(yes)) : {};
      return [id, { text, yes: seen }] as const;
    });
    const question = state.question && {
      ...state.question,
      yes:
        leading || isMiddle(state.question.yes, parties)
          ? inKeyOrder(Object.entries(state.question.yes))
          : {},
    };
    return {
      cards: inKeyOrder(cards.filter(([, card]) => !card.pending)),
      feelings: inKeyOrder(
        Object.entries(state.feelings).flatMap(([who, { words, shown }]) =>
          shown ? [[who, words] as const] : [],
        ),
      ),
      middle: Object.fromEntries(middle),
      restated: state.restated,
      ...(question && { question }),
      ...(leading && {
        hurts: state.hurts,
        pending: Object.fromEntries(cards.filter(([, card]) => card.pending)),
      }),
    };
  },
  own(state, { id: who }): NeedsOwn {
    const pending = Object.entries(state.cards).filter(
      ([, card]) => card.pending && card.by === who,
    );
    const hurts = Object.entries(state.hurts).filter(([, by]) => who in by);
    const feelings = state.feelings[who];
    return {
      pending: Object.fromEntries(pending.map(([id, card]) => [id, card.text])),
      // In the order of the names: that of the marks would tell who marked what first.
      hurts: inKeyOrder(hurts.map(([id]) => [id, true as const])),
      feelings: feelings?.words ?? [],
      ...(feelings?.shown && { feelingsShown: true }),
    };
  },
  facts: {
    person: {
      has: {
        asks: {
          nl: 'Staat er een nood van deze persoon?',
          en: 'Is there a need of this person?',
        },
        holds: (state, person) =>
          Object.values(state.cards).some((card) => card.by === person && !card.pending),
      },
      restated: {
        asks: {
          nl: 'Zei deze persoon juist wat voor elke ander belangrijk is?',
          en: 'Did this person say correctly what matters to each other person?',
        },
        holds: (state, person, _args, session) =>
          inCircle(session, 'served')
            .filter((other) => other !== person)
            .every((other) => state.restated[person]?.[other] === 'right'),
      },
      'said-back': {
        asks: {
          nl: 'Zei elke ander al terug wat voor deze persoon belangrijk is?',
          en: 'Did each other person say back what matters to this person?',
        },
        // Said, and not yet found right: everybody sees that it was said, so nothing more is told by it.
        holds: (state, person, _args, session) =>
          inCircle(session, 'served')
            .filter((other) => other !== person)
            .every((other) => state.restated[other]?.[person] !== undefined),
      },
      'our-question': {
        asks: {
          nl: 'Zei deze persoon "dit is onze vraag"?',
          en: 'Did this person say "this is our question"?',
        },
        holds: (state, person) => person in (state.question?.yes ?? {}),
      },
    },
  },
});
