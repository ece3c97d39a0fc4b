import {
  accept,
  at,
  commandsFor,
  hasTrait,
  refuse,
  type PersonId,
  type SessionState,
} from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';
import type { outline } from './outline.ts';
import { AddSchema, MoveSchema, NameSchema, RemoveSchema } from './page-schemas.ts';
import { maxAddedPages, neighbour, unlike, type AddedPage, type BoardState } from './pages.ts';

const commandsOf = commandsFor<typeof outline, BoardState>();
const open = { surface: 'board/together', needs: ['E'] } as const;

const gone = refuse(
  'board/gone',
  'Die bladzijde is er niet meer.',
  'That page is no longer there.',
);
const unnamed = refuse('board/unnamed', 'Geef de bladzijde een naam.', 'Give the page a name.');
const notYours = refuse(
  'board/not-yours',
  'Vraag het aan wie deze bladzijde maakte.',
  'Ask whoever made this page.',
);
const full = refuse(
  'board/full',
  'Er zijn twaalf bladzijden bij. Gooi er eerst een weg.',
  'Twelve pages were added. Throw one away first.',
);

/** Whoever added a page may name, move and remove it, and so may whoever leads. */
export const mayArrange = (page: AddedPage, person: PersonId, session: SessionState): boolean =>
  page.by === person || hasTrait(session, session.people[person]?.role ?? '', 'leads');

export const commands = commandsOf({
  add: {
    schema: AddSchema,
    ...open,
    decide({ state, data, actor, context }) {
      const title = trimmed(data.title);
      if (!title) return unnamed;
      if (Object.keys(state.added).length >= maxAddedPages) return full;
      const page = { id: context.newId(), by: actor.id, title: unlike(state, title) };
      return accept({ type: 'board/added', data: page });
    },
  },
  name: {
    schema: NameSchema,
    ...open,
    decide({ state, data: { id, title }, actor, session }) {
      const page = at(state.added, id);
      const called = trimmed(title);
      if (!page) return gone;
      if (!mayArrange(page, actor.id, session)) return notYours;
      if (!called) return unnamed;
      if (called === page.title) return accept();
      return accept({ type: 'board/named', data: { id, title: unlike(state, called, id) } });
    },
  },
  move: {
    schema: MoveSchema,
    ...open,
    decide({ state, data, actor, session }) {
      const page = at(state.added, data.id);
      if (!page) return gone;
      if (!mayArrange(page, actor.id, session)) return notYours;
      const other = neighbour(state, data);
      if (other === undefined) return accept();
      return accept({ type: 'board/swapped', data: { id: data.id, other } });
    },
  },
  remove: {
    schema: RemoveSchema,
    ...open,
    decide({ state, data: { id }, actor, session }) {
      const page = at(state.added, id);
      if (!page) return gone;
      if (!mayArrange(page, actor.id, session)) return notYours;
      return accept({ type: 'board/removed', data: { id } });
    },
  },
});
