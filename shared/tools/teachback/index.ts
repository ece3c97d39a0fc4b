import { Type } from 'typebox';
import { accept, defineTool, inCircle, refuse, seatOf, type PersonId } from '../../engine/index.ts';

/** What an explanation can hold (forms.md 1.6). */
export const parts = ['what', 'how', 'why', 'example'] as const;
export type Part = (typeof parts)[number];

type Ticks = Readonly<Partial<Record<Part, true>>>;

/** Explainer -> who ticked -> what they heard in the explanation. */
export interface TeachbackState {
  readonly ticks: Readonly<Record<PersonId, Readonly<Record<PersonId, Ticks>>>>;
}
export interface TeachbackView {
  /** Leads only: everybody's. A member sees the own ones in `TeachbackOwn`. */
  readonly ticks?: TeachbackState['ticks'];
}
export interface TeachbackOwn {
  readonly ticks: Readonly<Record<PersonId, Ticks>>;
}

const person = Type.String({ maxLength: 40 });
const tick = {
  of: person,
  part: Type.Enum(parts),
  on: Type.Boolean(),
};
const TickSchema = Type.Object(tick);

const heard = (ticks: Ticks | undefined): number => Object.keys(ticks ?? {}).length;

/** Whether somebody who listened ticked what they heard in this person's explanation. */
const heardOut = ({ ticks }: TeachbackState, person: PersonId): boolean =>
  Object.entries(ticks[person] ?? {}).some(([who, its]) => who !== person && heard(its) > 0);
const tickedOwn = ({ ticks }: TeachbackState, person: PersonId): boolean =>
  heard(ticks[person]?.[person]) > 0;

export const teachback = defineTool({
  id: 'teachback',
  surfaces: ['teachback'],
  events: { ticked: Type.Object({ ...tick, by: person }) },
  initial: (): TeachbackState => ({ ticks: {} }),
  commands: {
    tick: {
      schema: TickSchema,
      surface: 'teachback',
      needs: ['E'],
      decide: ({ data, actor, session }) => {
        const explains = seatOf(session, data.of)?.served;
        const listens = data.of !== actor.id;
        if (!explains || (listens && seatOf(session, actor.id)?.served))
          return refuse(
            'teachback/not-yours',
            'Kies wat er in jouw uitleg zat.',
            'Tick what was in your own explanation.',
          );
        return accept({ type: 'teachback/ticked', data: { ...data, by: actor.id } });
      },
    },
  },
  evolve: {
    ticked(state, { of, part, on, by }) {
      const { [part]: _before, ...others } = state.ticks[of]?.[by] ?? {};
      const ticks: Ticks = on ? { ...others, [part]: true } : others;
      return { ticks: { ...state.ticks, [of]: { ...state.ticks[of], [by]: ticks } } };
    },
  },
  shared: (state, { seat }): TeachbackView => (seat.served ? {} : { ticks: state.ticks }),
  own: (state, person): TeachbackOwn => ({ ticks: state.ticks[person.id] ?? {} }),
  facts: {
    session: {
      listened: {
        asks: {
          nl: 'Duidde iemand die luisterde voor elke tutee aan wat er in de uitleg zat?',
          en: 'Did somebody who listened tick for each tutee what was in the explanation?',
        },
        holds: (state, _args, session) =>
          inCircle(session, 'served').every((person) => heardOut(state, person)),
      },
    },
    person: {
      'ticked-own': {
        asks: {
          nl: 'Duidde deze persoon aan wat er in de eigen uitleg zat?',
          en: 'Did this person tick what was in their own explanation?',
        },
        holds: tickedOwn,
      },
      // Both at once, for sessions that began before they were told apart.
      ticked: {
        asks: {
          nl: 'Duidde deze persoon aan wat er in de eigen uitleg zat, en iemand die luisterde ook?',
          en: 'Did this person tick what was in their own explanation, and a listener too?',
        },
        holds: (state, person) => tickedOwn(state, person) && heardOut(state, person),
      },
    },
  },
});
