import type { Line, Span } from './lines.ts';

/** A piece of rich text as the editor and a printed page need it: lists in lists, quotations, paragraphs. */
export interface TextBlock {
  readonly type: 'paragraph' | 'heading';
  readonly spans: readonly Span[];
}
export interface Container {
  readonly type: 'bulletList' | 'orderedList' | 'listItem' | 'blockquote';
  /** The number at which a numbered list begins. */
  readonly start?: number;
  readonly children: Block[];
}
export type Block = TextBlock | Container;

/** Deeper than anybody indents; a document that says otherwise is cut to this. */
const deepest = 8;

interface Open {
  readonly sort: string;
  readonly container: Container;
  /** Where the next block goes: the open item of a list, or the quotation itself. */
  content: Block[];
}

/**
 * The tree of the lines, one text block a line. It holds for every list of lines, whatever two people made of
 * it together: a container that cannot be continued is opened anew.
 */
export function treeOf(lines: readonly Line[]): Block[] {
  const root: Block[] = [];
  const open: Open[] = [];
  for (const { kind, spans } of lines) {
    const tokens = (kind.match(/[qQ]|[uUoO]\d{0,9}/g) ?? []).slice(0, deepest);
    const kept = continued(open, tokens);
    open.length = kept;
    for (const [i, token] of tokens.entries()) {
      if (i < kept) continue;
      // An item begins with its own line: what would put a container first in it is left out.
      if (isList(token) && i < tokens.length - 1) continue;
      open.push(opened(open.at(-1)?.content ?? root, token));
    }
    const content = open.at(-1)?.content ?? root;
    const first = content.length === 0 && open.at(-1) !== undefined && isList(open.at(-1)!.sort);
    content.push({ type: kind.endsWith('h') && !first ? 'heading' : 'paragraph', spans });
  }
  return root;
}

/** How many of the open containers this line goes on in; a new item of an open list is begun. */
function continued(open: Open[], tokens: readonly string[]): number {
  let at = 0;
  for (const token of tokens) {
    const one = open[at];
    if (!one || sortOf(token) !== one.sort) break;
    const goesOn = token === token.toUpperCase() && !/\d/.test(token);
    const last = at === tokens.length - 1;
    if (!goesOn && (token === 'q' || /\d/.test(token))) break;
    if (!goesOn && last) one.content = newItem(one.container);
    at += 1;
  }
  return at;
}

function opened(into: Block[], token: string): Open {
  const sort = sortOf(token);
  if (sort === 'q') {
    const container: Container = { type: 'blockquote', children: [] };
    into.push(container);
    return { sort, container, content: container.children };
  }
  const start = Number(token.slice(1)) || 1;
  const container: Container =
    sort === 'u'
      ? { type: 'bulletList', children: [] }
      : { type: 'orderedList', start, children: [] };
  into.push(container);
  return { sort, container, content: newItem(container) };
}

function newItem(list: Container): Block[] {
  const item: Container = { type: 'listItem', children: [] };
  list.children.push(item);
  return item.children;
}

const sortOf = (token: string): string => (token[0] ?? '').toLowerCase();
const isList = (token: string): boolean => sortOf(token) !== 'q';
