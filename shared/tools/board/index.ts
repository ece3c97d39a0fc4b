import { defineTool, hasTrait } from '../../engine/index.ts';
import { commands } from './commands.ts';
import { outline } from './outline.ts';
import {
  addedId,
  documentOf,
  withPage,
  withSwap,
  withTitle,
  withoutPage,
  type BoardState,
} from './pages.ts';

export interface BoardView {
  /** Pages that were added, by id. */
  readonly added: BoardState['added'];
}

/** What a recap needs beside the documents. */
export interface BoardKept {
  /** Document -> what the page was called. */
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * The pages of the whiteboard (forms.md 1.0), each a document with rights of its own: one together, one to
 * demonstrate on, one answer page for each person whom the session serves, and those that people added, with the
 * rights of the one together. What is drawn is content; see `model.ts`.
 */
export const board = defineTool({
  ...outline,
  places: { 'board/answer': {}, 'board/demo': {}, 'board/together': {} },
  initial: (): BoardState => ({ added: {}, count: 0 }),
  commands,
  evolve: {
    added: withPage,
    named: (state, { id, title }) => withTitle(state, id, title),
    swapped: (state, { id, other }) => withSwap(state, id, other),
    removed: (state, { id }) => withoutPage(state, id),
  },
  // A page that was thrown away is gone at once, as was said.
  passing: (document) => addedId(document) !== '',
  shared: ({ added }, { letter }): BoardView => ({
    added: letter('board/together') === '-' ? {} : added,
  }),
  documents({ added }, session) {
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
      ...Object.keys(added).map((id) => ({
        name: documentOf(id),
        surface: 'board/together' as const,
      })),
    ];
  },
  keep({ added }, { id }, { keeps }): BoardKept | undefined {
    const mine = Object.entries(added).filter(([page]) => keeps[id]?.[documentOf(page)]);
    if (mine.length === 0) return undefined;
    return {
      titles: Object.fromEntries(mine.map(([page, { title }]) => [documentOf(page), title])),
    };
  },
});
