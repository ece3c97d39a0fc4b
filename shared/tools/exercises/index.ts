import { Type, type Static } from 'typebox';
import { accept, closed, defineTool, hasTrait, opens } from '../../engine/index.ts';
import { commands } from './commands.ts';
import { evolve } from './evolve.ts';
import { facts } from './facts.ts';
import { initial, inSet, isLocked, workOn, type ExercisesState, type SetName } from './governed.ts';
import { LOCKED_FROM } from './ladder.ts';
import { publicItem } from './public-item.ts';
import { knows, own, shared } from './views.ts';
import { outline } from './outline.ts';

/** In this phase each works alone, and nobody helps. */
const PhaseSchema = Type.Object({ alone: Type.Literal(true) }, closed);
export type ExercisesPhase = Static<typeof PhaseSchema>;

/** Each tutee's answer fields are a document of their own; only the pen that is lent opens it for a tutor. */
function documents(tutees: readonly string[], state: ExercisesState) {
  return tutees.flatMap((owner) => [
    {
      name: `exercises:answers:${owner}`,
      surface: 'exercises/answers' as const,
      owner,
      lendable: true,
    },
    {
      name: `exercises:exit:${owner}`,
      surface: 'exercises/exit' as const,
      owner,
      ...(owner in state.exitShown && { shownToLeads: true as const }),
    },
  ]);
}

const Ring = Type.Object({ item: Type.String(), person: Type.String() });

const isDone = (state: ExercisesState, item: string, person: string): boolean =>
  workOn(state, item, person).finished !== undefined ||
  state.exit[person]?.[item]?.verdict === 'right';

/** A set with the number that each exercise has on the screen, from 1. */
const numbered = (state: ExercisesState, set: SetName) =>
  inSet(state, set).map(([id, placed], index) => [id, placed, index + 1] as const);

function rings(state: ExercisesState) {
  return Object.entries(state.work).flatMap(([item, people]) =>
    Object.entries(people).flatMap(([person, { pending }]) =>
      pending
        ? [
            {
              id: `hint/${item}/${person}`,
              at: pending.at,
              type: 'exercises/ring' as const,
              data: { item, person },
            },
          ]
        : [],
    ),
  );
}

export const exercises = defineTool({
  ...outline,
  phase: PhaseSchema,
  initial: (): ExercisesState => initial,
  commands,
  evolve,
  pictures: ['exercises/edit'],
  places: { 'exercises/answers': { part: knows } },
  shared,
  own,
  facts,
  documents: (state, session) => {
    const tutees = Object.values(session.people).filter(
      ({ role, place }) => hasTrait(session, role, 'served') && place !== 'waiting',
    );
    return documents(
      tutees.map(({ id }) => id),
      state,
    );
  },
  deadlines: rings,
  due: {
    ring: {
      schema: Ring,
      decide: ({ state, data: { item, person }, session, context }) => {
        const { pending } = workOn(state, item, person);
        if (!pending || pending.at > context.now) return accept();
        const locked = pending.level >= LOCKED_FROM && isLocked(state, item);
        // The ring outlived its phase or its exercise, or the level was locked meanwhile.
        return !opens(session, 'exercises/hints') || locked || !state.items[item]
          ? accept({ type: 'exercises/hint-dropped', data: { item, person } })
          : accept({
              type: 'exercises/hint-opened',
              data: { item, person, level: pending.level },
            });
      },
    },
  },
  keep(state, person, session) {
    if (!hasTrait(session, person.role, 'served')) return undefined;
    const exit = numbered(state, 'exit').filter(([id]) => state.exit[person.id]?.[id]);
    // Who did not get as far as the exit questions never saw one.
    const kept = [...numbered(state, 'practice'), ...exit].map(([id, { item, set }, number]) => ({
      set,
      number,
      item: publicItem(item),
      hints: workOn(state, id, person.id).level,
      attempts: workOn(state, id, person.id).attempts.length,
      done: isDone(state, id, person.id),
      ...(state.exit[person.id]?.[id]?.verdict === 'undecided' && { undecided: true }),
      ...(!isLocked(state, id) && isDone(state, id, person.id) && { worked: item.worked }),
    }));
    return kept.length > 0 ? kept : undefined;
  },
});
