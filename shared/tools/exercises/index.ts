import {
  accept,
  hasTrait,
  opens,
  type Deadline,
  type DocumentSpec,
  type Tool,
} from '../../engine/index.ts';
import { commands } from './commands.ts';
import {
  evolve,
  facts,
  initial,
  inSet,
  isLocked,
  workOn,
  type ExercisesState,
} from './governed.ts';
import { LOCKED_FROM } from './ladder.ts';
import { publicItem } from './public-item.ts';
import { own, shared } from './views.ts';

/** Each tutee's answer fields are a document of their own; only the pen that is lent opens it for a tutor. */
function documents(tutees: readonly string[], state: ExercisesState): DocumentSpec[] {
  return tutees.flatMap((owner) => [
    { name: `exercises:answers:${owner}`, surface: 'exercises/answers', owner, lendable: true },
    {
      name: `exercises:exit:${owner}`,
      surface: 'exercises/exit',
      owner,
      ...(owner in state.exitShown && { shownToLeads: true as const }),
    },
  ]);
}

const isDone = (state: ExercisesState, item: string, person: string): boolean =>
  workOn(state, item, person).finished !== undefined ||
  state.exit[person]?.[item]?.verdict === 'right';

function rings(state: ExercisesState): Deadline[] {
  return Object.entries(state.work).flatMap(([item, people]) =>
    Object.entries(people).flatMap(([person, { pending }]) =>
      pending
        ? [
            {
              id: `hint/${item}/${person}`,
              at: pending.at,
              type: 'exercises/ring',
              data: { item, person },
            },
          ]
        : [],
    ),
  );
}

export const exercises: Tool<ExercisesState> = {
  id: 'exercises',
  initial: () => initial,
  commands,
  evolve,
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
  due({ state, data, session, context }) {
    const { item, person } = data as { item: string; person: string };
    const { pending } = workOn(state, item, person);
    if (!pending || pending.at > context.now) return accept();
    const locked = pending.level >= LOCKED_FROM && isLocked(state, item);
    // The ring outlived its phase or its exercise, or the level was locked meanwhile.
    if (!opens(session, 'exercises/hints') || locked || !state.items[item])
      return accept({ type: 'exercises/hint-dropped', data: { item, person } });
    return accept({ type: 'exercises/hint-opened', data: { item, person, level: pending.level } });
  },
  keep(state, person, session) {
    if (!hasTrait(session, person.role, 'served')) return undefined;
    const kept = [...inSet(state, 'practice'), ...inSet(state, 'exit')].map(
      ([id, { item, set }]) => ({
        set,
        item: publicItem(item),
        hints: workOn(state, id, person.id).level,
        attempts: workOn(state, id, person.id).attempts.length,
        done: isDone(state, id, person.id),
        ...(!isLocked(state, id) && isDone(state, id, person.id) && { worked: item.worked }),
      }),
    );
    return kept.length > 0 ? kept : undefined;
  },
};
