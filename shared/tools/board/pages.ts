import type { PersonId } from '../../engine/index.ts';

/** A page that somebody added: who did, what it is called, and its place among the others. */
export interface AddedPage {
  readonly by: PersonId;
  readonly title: string;
  readonly order: number;
}
export interface BoardState {
  readonly added: Readonly<Record<string, AddedPage>>;
  /** Of pages that were ever added: a new one always comes last. */
  readonly count: number;
}

/** So many are there at once; each may hold as much as any other page. Our choice [c]. */
export const maxAddedPages = 12;
export const maxTitleLength = 40;

const isAdded = /^board:page:(.+)$/;

export const documentOf = (page: string): string => `board:page:${page}`;

/** The id of a page that was added, from the name of its document; empty for the others. */
export const addedId = (document: string): string => isAdded.exec(document)?.[1] ?? '';

/** The ids of the pages that were added, in the order of their tabs. */
export const inOrder = (added: BoardState['added']): string[] =>
  Object.entries(added)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([page]) => page);

/** A title that no other page has: two tabs with one name cannot be told apart. */
export function unlike({ added }: BoardState, wanted: string, own = ''): string {
  const others = Object.entries(added).filter(([page]) => page !== own);
  const taken = new Set(others.map(([, page]) => page.title));
  let title = wanted;
  for (let n = 2; taken.has(title); n++) title = `${wanted} ${String(n)}`;
  return title;
}

/** Which page this one changes places with; undefined at the end of the row. */
export function neighbour(
  { added }: BoardState,
  { id: page, to }: { readonly id: string; readonly to: 'earlier' | 'later' },
): string | undefined {
  const pages = inOrder(added);
  return pages[pages.indexOf(page) + (to === 'earlier' ? -1 : 1)];
}

export const withPage = (
  { added, count }: BoardState,
  {
    id: page,
    by,
    title: called,
  }: { readonly id: string; readonly by: PersonId; readonly title: string },
): BoardState => ({
  added: { ...added, [page]: { by, title: called, order: count } },
  count: count + 1,
});

export function withTitle(state: BoardState, page: string, called: string): BoardState {
  const known = state.added[page];
  if (!known) return state;
  return { ...state, added: { ...state.added, [page]: { ...known, title: called } } };
}

export function withSwap(state: BoardState, page: string, other: string): BoardState {
  const [one, two] = [state.added[page], state.added[other]];
  if (!one || !two) return state;
  const swapped = {
    [page]: { ...one, order: two.order },
    [other]: { ...two, order: one.order },
  };
  return { ...state, added: { ...state.added, ...swapped } };
}

export function withoutPage({ added, count }: BoardState, page: string): BoardState {
  const { [page]: _gone, ...left } = added;
  return { added: left, count };
}
