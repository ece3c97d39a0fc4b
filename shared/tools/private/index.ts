import { Type } from 'typebox';
import { closed, defineTool, RoleSchema, type Role } from '../../engine/index.ts';

/** Own scribbles: a document per person that nobody else can open. */
export interface PrivateState {
  /** The roles that take their scribbles along (class K3); those of all others are destroyed at the end. */
  readonly kept: readonly Role[];
}

const FormPart = Type.Object({ kept: Type.Array(RoleSchema) }, closed);

export const scribbles = defineTool({
  id: 'private',
  form: FormPart,
  surfaces: ['private'],
  initial: ({ told }): PrivateState => ({
    kept: told?.kept ?? [],
  }),
  commands: {},
  events: {},
  evolve: {},
  documents: (state, session) =>
    Object.values(session.people).map(({ id, role }) => ({
      name: `private:own:${id}`,
      surface: 'private',
      owner: id,
      kept: state.kept.includes(role),
    })),
});
