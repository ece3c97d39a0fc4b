import { defineTool, hasTrait } from '../../engine/index.ts';

/**
 * The pages of the whiteboard (forms.md 1.0), each a document with rights of its own: one together, one to
 * demonstrate on, and one answer page for each
 * person whom the session serves. What is drawn is content; see `model.ts`.
 */
export const board = defineTool({
  id: 'board',
  surfaces: ['board/answer', 'board/demo', 'board/together'],
  places: { 'board/answer': {}, 'board/demo': {}, 'board/together': {} },
  initial: (): null => null,
  commands: {},
  events: {},
  evolve: {},
  documents(_state, session) {
    const served = Object.values(session.people).filter(
      ({ role, place }) => hasTrait(session, role, 'served') && place !== 'waiting',
    );
    return [
      { name: 'board:together', surface: 'board/together' },
      { name: 'board:demo', surface: 'board/demo' },
      ...served.map(({ id }) => ({
        name: `board:answer:${id}`,
        surface: 'board/answer' as const,
        owner: id,
        lendable: true,
      })),
    ];
  },
});
