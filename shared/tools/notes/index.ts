import { defineTool } from '../../engine/index.ts';

/** Co-edited rich text; all of it is content, so the tool has a document and nothing to decide. */
export const notes = defineTool({
  id: 'notes',
  surfaces: ['notes/shared'],
  places: { 'notes/shared': {} },
  initial: (): null => null,
  commands: {},
  events: {},
  evolve: {},
  documents: () => [{ name: 'notes:shared', surface: 'notes/shared' }],
});
