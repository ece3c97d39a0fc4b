import { Type } from 'typebox';
import { accept, defineTool, inCircle } from '../../engine/index.ts';
import { commands } from './commands.ts';
import {
  isLit,
  initial,
  onWall,
  unsealed,
  type CardsState,
  type MarkKind,
  type Verdict,
} from './state.ts';
import { evolve } from './evolve.ts';
import { outline } from './outline.ts';

export interface CardsView {
  /** Card -> its words and a place by chance; never who wrote it. */
  readonly wall: Readonly<Record<string, { text: string; place: string }>>;
  readonly silent?: { readonly until: number };
  /** Once all are done, and for all at the same moment. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly checks: CardsState['checks'];
  /** Leads only: cards that they typed and that wait for a tap, by party. */
  readonly pending?: Readonly<Record<string, { text: string; by: string }>>;
}
export interface CardsOwn {
  readonly mine: Readonly<Record<string, { text: string; pending?: true; sealed?: true }>>;
  readonly marks: Readonly<Record<string, MarkKind>>;
  readonly done?: true;
  readonly chosen?: true;
}

const ENOUGH = 4;

export const cards = defineTool({
  ...outline,
  initial: (): CardsState => initial,
  commands,
  evolve,
  // A phase that moves ends the silent minute: what is sealed appears, together, before anybody marks.
  follow: (state, event) =>
    state.silent && event.type === 'session/moved' ? unsealed(state) : state,
  shared(state, { seat }): CardsView {
    const leading = seat.leads !== undefined;
    const wall = onWall(state).map(([id, { text, place }]) => [id, { text, place }] as const);
    // Sorted by chance: the order of keys must not tell who wrote when.
    wall.sort(([, a], [, b]) => (a.place < b.place ? -1 : 1));
    const pending = Object.entries(state.cards).filter(([, card]) => card.pending);
    return {
      wall: Object.fromEntries(wall),
      checks: state.checks,
      ...(state.silent && { silent: state.silent }),
      ...(state.verdicts && { verdicts: state.verdicts }),
      ...(leading && {
        pending: Object.fromEntries(pending.map(([id, { text, by }]) => [id, { text, by }])),
      }),
    };
  },
  own(state, { id: who }): CardsOwn {
    const mine = Object.entries(state.cards).flatMap(([id, card]) => {
      const { by, text, pending, sealed } = card;
      return by === who
        ? [[id, { text, ...(pending && { pending }), ...(sealed && { sealed }) }] as const]
        : [];
    });
    return {
      mine: Object.fromEntries(mine),
      marks: state.marks[who] ?? {},
      ...(who in state.done && { done: true }),
      ...(who in state.chosen && { chosen: true }),
    };
  },
  facts: {
    session: {
      enough: {
        asks: {
          nl: 'Zijn er vier ideeën, minstens één van elke partij?',
          en: 'Are there four ideas, at least one from each party?',
        },
        holds(state, _args, session) {
          const wall = onWall(state);
          return (
            wall.length >= ENOUGH &&
            inCircle(session, 'served').every((party) => wall.some(([, card]) => card.by === party))
          );
        },
      },
      // Then people go on to choose how they end.
      'none-left': {
        asks: {
          nl: 'Is alles getoond, en werkt niets voor iedereen?',
          en: 'Is everything shown, and does nothing work for everyone?',
        },
        holds: (state) =>
          state.verdicts !== undefined && !onWall(state).some(([card]) => isLit(state, card)),
      },
    },
    person: {
      chosen: {
        asks: {
          nl: 'Zei deze persoon "deze ideeën kies ik vrij"?',
          en: 'Did this person say "these are the ideas I choose freely"?',
        },
        holds: (state, person) => person in state.chosen,
      },
    },
  },
  deadlines: ({ silent }) =>
    silent ? [{ id: 'cards/silent', at: silent.until, type: 'cards/minute-over', data: {} }] : [],
  due: {
    'minute-over': {
      schema: Type.Object({}),
      decide: ({ state, context }) =>
        state.silent && state.silent.until <= context.now
          ? accept({ type: 'cards/unsealed', data: {} })
          : accept(),
    },
  },
});
