import type { Tool } from '../../engine/index.ts';

/** Co-edited rich text; all of it is content, so the tool has a document and nothing to decide. */
export const notes: Tool<null> = {
  id: 'notes',
  initial: () => null,
  commands: {},
  evolve: (state) => state,
  documents: () => [{ name: 'notes:shared', surface: 'notes/shared' }],
};
