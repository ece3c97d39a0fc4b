import { Type } from 'typebox';
import {
  accept,
  createEngine,
  defineTool,
  refuse,
  type PersonId,
} from '../../shared/engine/index.ts';
import { testForms } from './server-form.ts';

interface ClaimsState {
  readonly held: Readonly<Record<string, PersonId>>;
}

const ThingSchema = Type.Object({ thing: Type.String({ minLength: 1, maxLength: 8 }) });

/** A tool in which almost every answer depends on what others did just before: a thing is held by one person at most. */
const claims = defineTool({
  id: 'claims',
  surfaces: ['talk'],
  events: {
    'looked-for': ThingSchema,
    taken: Type.Object({ thing: Type.String(), by: Type.String() }),
    dropped: ThingSchema,
  },
  initial: (): ClaimsState => ({ held: {} }),
  commands: {
    take: {
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
    },
    drop: {
      schema: ThingSchema,
      surface: 'talk',
      needs: ['E'],
      decide: ({ state, data: { thing }, actor }) =>
        state.held[thing] === actor.id
          ? accept({ type: 'claims/dropped', data: { thing } })
          : refuse('claims/not-yours', 'Dat heb je niet.', 'You do not have it.'),
    },
  },
  evolve: {
    'looked-for': (state) => state,
    taken: (state, { thing, by }) => ({ held: { ...state.held, [thing]: by } }),
    dropped(state, { thing }) {
      const { [thing]: _dropped, ...held } = state.held;
      return { held };
    },
  },
});

export const claimsEngine = createEngine([claims]);

export const claimsForm = testForms['circle']!;
