import type { Tool } from '../../engine/index.ts';

/** Own scribbles: a document per person that nobody else can open, and that its owner takes along. */
export const scribbles: Tool<null> = {
  id: 'private',
  initial: () => null,
  commands: {},
  evolve: (state) => state,
  documents: (_state, session) =>
    Object.keys(session.people).map((owner) => ({
      name: `private:own:${owner}`,
      surface: 'private',
      owner,
      kept: true,
    })),
};
