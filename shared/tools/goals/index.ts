import { Type, type Static } from 'typebox';
import {
  accept,
  at,
  closed,
  defineTool,
  nobody,
  refuse,
  seatOf,
  type PersonId,
} from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';

/** One person's goal, in their own words, from the question they bring to the step they take along. */
export interface Goal {
  /** What they want to be better at, brought to the session. */
  readonly question?: string;
  readonly goal?: string;
  readonly outcome?: 'done' | 'almost' | 'not-yet';
  readonly step?: string;
  /** An ISO date, or `stop`. */
  readonly next?: string;
  readonly small?: true;
  readonly suggestion?: string;
}

export interface GoalsState {
  readonly of: Readonly<Record<PersonId, Goal>>;
}
/** Leads: everybody's goals. */
export interface GoalsView {
  readonly of?: GoalsState['of'];
}
export type GoalsOwn = Goal;

/** Which part of the goal a phase is about; without one, the whole of it. */
const PhaseSchema = Type.Object(
  {
    moment: Type.Union([Type.Literal('ask'), Type.Literal('aim'), Type.Literal('close')]),
  },
  closed,
);
export type GoalsPhase = Static<typeof PhaseSchema>;

const words = Type.String({ maxLength: 300 });
const SetSchema = Type.Object({
  field: Type.Union([Type.Literal('question'), Type.Literal('goal'), Type.Literal('step')]),
  text: words,
});
const outcome = Type.Union([Type.Literal('done'), Type.Literal('almost'), Type.Literal('not-yet')]);
const OutcomeSchema = Type.Object({ outcome });
const next = Type.String({ pattern: '^(stop|\\d{4}-\\d{2}-\\d{2})$' });
const NextSchema = Type.Object({ next });
const person = Type.String({ maxLength: 40 });
const SuggestSchema = Type.Object({ person, text: words });
const SmallSchema = Type.Object({ person, small: Type.Boolean() });

const own = { surface: 'goals', needs: ['E'] } as const;
const coach = { surface: 'goals/coach', needs: ['E'] } as const;

/** One sentence: nothing follows a full stop, question mark or exclamation mark. */
export const isOneSentence = (text: string): boolean =>
  trimmed(text).length >= 3 && !/[.!?]\s+\S/.test(trimmed(text));

export const goals = defineTool({
  id: 'goals',
  phase: PhaseSchema,
  surfaces: ['goals', 'goals/coach'],
  events: {
    set: Type.Object({
      person,
      part: Type.Object({
        question: Type.Optional(words),
        goal: Type.Optional(words),
        step: Type.Optional(words),
        outcome: Type.Optional(outcome),
        next: Type.Optional(next),
        suggestion: Type.Optional(words),
      }),
    }),
    sized: Type.Object({ person, small: Type.Boolean() }),
  },
  initial: (): GoalsState => ({ of: {} }),
  commands: {
    set: {
      schema: SetSchema,
      ...own,
      decide: ({ data: { field, text }, actor }) => {
        const parts = { question: { question: text }, goal: { goal: text }, step: { step: text } };
        return accept({ type: 'goals/set', data: { person: actor.id, part: parts[field] } });
      },
    },
    outcome: {
      schema: OutcomeSchema,
      ...own,
      decide: ({ data, actor }) =>
        accept({ type: 'goals/set', data: { person: actor.id, part: data } }),
    },
    next: {
      schema: NextSchema,
      ...own,
      decide: ({ data, actor }) =>
        accept({ type: 'goals/set', data: { person: actor.id, part: data } }),
    },
    suggest: {
      schema: SuggestSchema,
      ...coach,
      decide: ({ data, session }) =>
        !seatOf(session, data.person)?.served
          ? nobody
          : accept({
              type: 'goals/set',
              data: { person: data.person, part: { suggestion: data.text } },
            }),
    },
    small: {
      schema: SmallSchema,
      ...coach,
      decide: ({ state, data }) =>
        at(state.of, data.person)?.goal
          ? accept({ type: 'goals/sized', data })
          : refuse('goals/none', 'Er staat nog geen doel.', 'There is no goal yet.'),
    },
  },
  evolve: {
    set(state, { person, part }) {
      const { small, ...goal } = state.of[person] ?? {};
      // A goal that changed has not been found small enough yet.
      const same = part.goal === undefined && small;
      return { of: { ...state.of, [person]: { ...goal, ...part, ...(same && { small }) } } };
    },
    sized(state, { person, small }) {
      const { small: _before, ...goal } = state.of[person] ?? {};
      return { of: { ...state.of, [person]: small ? { ...goal, small: true as const } : goal } };
    },
  },
  shared: (state, { seat }): GoalsView => (seat.served ? {} : { of: state.of }),
  own: (state, who): GoalsOwn => state.of[who.id] ?? {},
  facts: {
    person: {
      asked: {
        asks: { nl: 'Schreef deze persoon een vraag?', en: 'Did this person write a question?' },
        holds: (state, who) => trimmed(state.of[who]?.question ?? '').length > 0,
      },
      written: {
        asks: { nl: 'Schreef deze persoon een doel?', en: 'Did this person write a goal?' },
        holds: (state, who) => trimmed(state.of[who]?.goal ?? '').length > 0,
      },
      set: {
        asks: {
          nl: 'Schreef deze persoon een doel, in één zin?',
          en: 'Did this person write a goal, in one sentence?',
        },
        holds: (state, who) => isOneSentence(state.of[who]?.goal ?? ''),
      },
      'step-written': {
        asks: {
          nl: 'Schreef deze persoon een volgende stap?',
          en: 'Did this person write a next step?',
        },
        holds: (state, who) => trimmed(state.of[who]?.step ?? '').length > 0,
      },
      'next-chosen': {
        asks: {
          nl: 'Koos deze persoon een datum, of "stop"?',
          en: 'Did this person choose a date, or "stop"?',
        },
        holds: (state, who) => state.of[who]?.next !== undefined,
      },
    },
  },
  keep(state, who) {
    const { suggestion: _suggestion, small: _small, ...kept } = state.of[who.id] ?? {};
    return Object.keys(kept).length > 0 ? kept : undefined;
  },
});
