import { Type } from 'typebox';
import {
  accept,
  command,
  createEngine,
  refuse,
  type PersonId,
  type Tool,
} from '../../shared/engine/index.ts';
import { testForms } from './server-form.ts';

interface ClaimsState {
  readonly held: Readonly<Record<string, PersonId>>;
}

const ThingSchema = Type.Object({ thing: Type.String({ minLength: 1, maxLength: 8 }) });

/** A tool in which almost every answer depends on what others did just before: a thing is held by one person at most. */
const claims: Tool<ClaimsState> = {
  id: 'claims',
  initial: () => ({ held: {} }),
  commands: {
    take: command<ClaimsState, typeof ThingSchema>({
      schema: ThingSchema,
      surface: 'talk',
      needs: ['E'],
      decide: ({ state, data: { thing }, actor }) =>
        state.held[thing] === undefined
          ? accept(
              { type: 'claims/looked-for', data: { thing } },
              { type: 'claims/taken', data: { thing, by: actor.id } },
            )
          : state.held[thing] === actor.id
            ? accept()
            : refuse('claims/taken', 'Dat heeft iemand anders.', 'Somebody else has it.'),
    }),
    drop: command<ClaimsState, typeof ThingSchema>({
      schema: ThingSchema,
      surface: 'talk',
      needs: ['E'],
      decide: ({ state, data: { thing }, actor }) =>
        state.held[thing] === actor.id
          ? accept({ type: 'claims/dropped', data: { thing } })
          : refuse('claims/not-yours', 'Dat heb je niet.', 'You do not have it.'),
    }),
  },
  evolve(state, { type, data }) {
    const { thing, by } = data as { thing: string; by: PersonId };
    if (type === 'claims/taken') return { held: { ...state.held, [thing]: by } };
    if (type === 'claims/looked-for') return state;
    const { [thing]: _dropped, ...held } = state.held;
    return { held };
  },
};

export const claimsEngine = createEngine([claims as unknown as Tool]);

export const claimsForm = testForms['circle']!;
