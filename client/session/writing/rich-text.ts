import type { Node, Schema } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import { treeOf, type Block } from './line-tree.ts';
import { breakSign, endsLine, kindAttribute, linesOf, type Line, type Marks } from './lines.ts';
import { linesFrom, type TextNode } from './lines-from.ts';
import type { ShownText } from './shown-text.ts';
import { applyChanges, diffText } from './text-diff.ts';

/** A document of the editor sign by sign: the text, and the attributes of each sign. */
export interface Cells {
  readonly text: string;
  readonly looks: readonly Marks[];
}

const plain: Marks = {};

export function cellsOf(doc: Node): Cells {
  let text = '';
  const looks: Marks[] = [];
  const put = (piece: string, look: Marks): void => {
    text += piece;
    for (let i = 0; i < piece.length; i += 1) looks.push(look);
  };
  for (const { kind, spans } of linesFrom(doc.toJSON() as TextNode)) {
    for (const span of spans) put(span.text, span.marks);
    put('\n', kind ? { [kindAttribute]: kind } : plain);
  }
  return { text, looks };
}

/** The editor's document for the lines; marks that it does not know are left out. */
export function documentOf(schema: Schema, lines: readonly Line[]): Node {
  const blocks = treeOf(lines).map((block) => nodeOf(schema, block));
  return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')]);
}

function nodeOf(schema: Schema, block: Block): Node {
  if ('children' in block) {
    const attrs = block.start === undefined ? null : { start: block.start };
    return schema.node(
      block.type,
      attrs,
      block.children.map((child) => nodeOf(schema, child)),
    );
  }
  const attrs = block.type === 'heading' ? { level: 3 } : null;
  return schema.node(
    block.type,
    attrs,
    block.spans.flatMap((span) => inline(schema, span)),
  );
}

function inline(schema: Schema, { text, marks }: Line['spans'][number]): Node[] {
  let set = schema.text('x').marks;
  for (const name of Object.keys(marks)) set = schema.marks[name]?.create().addToSet(set) ?? set;
  return text
    .split(new RegExp(`(${breakSign})`))
    .filter(Boolean)
    .map((part) =>
      part === breakSign ? schema.node('hardBreak', null, [], set) : schema.text(part, set),
    );
}

/** Which sign a position of the editor stands before. */
export function signAt(doc: Node, position: number): number {
  let sign = 0;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return at < position;
    const end = at + node.nodeSize;
    if (end <= position) sign += node.content.size + 1;
    else if (at < position) sign += Math.min(position - at - 1, node.content.size);
    return false;
  });
  return sign;
}

/** The position of the editor before a sign. */
export function positionOf(doc: Node, sign: number): number {
  let left = Math.max(0, sign);
  let found: number | undefined;
  let last = 1;
  doc.descendants((node, at) => {
    if (!node.isTextblock || found !== undefined) return found === undefined;
    if (left <= node.content.size) found = at + 1 + left;
    left -= node.content.size + 1;
    last = at + 1 + node.content.size;
    return false;
  });
  return found ?? last;
}

/**
 * Writes what the person changed in the editor into the shared text: signs that came or went, and attributes
 * of signs that stayed. What the shared text holds otherwise is not touched. The caller holds the transaction.
 * @param caret the sign before which the caret stands afterwards
 */
export function writeCells(text: Y.Text, before: Cells, after: Cells, caret: number): void {
  if (text.length === 0) return put(text, 0, after, 0, after.text.length);
  if (!endsLine(text)) text.insert(text.length, '\n', {});
  const change = diffText(before.text, after.text, caret);
  const { at, remove, insert } = change ?? { at: after.text.length, remove: 0, insert: '' };
  applyChanges(text, [{ at, remove, insert: '' }]);
  put(text, at, after, at, at + insert.length);
  const grown = insert.length - remove;
  restyle(text, 0, at, (sign) => difference(before.looks[sign]!, after.looks[sign]!));
  restyle(text, at + insert.length, after.text.length, (sign) =>
    difference(before.looks[sign - grown]!, after.looks[sign]!),
  );
}

/**
 * As `writeCells`, where the shared text is further than what the editor shows: signs that came or went, each at its
 * place in the text of now, and attributes of signs that both have.
 */
export function writeSigns(
  text: Y.Text,
  shown: ShownText,
  before: Cells,
  after: Cells,
  caret: number,
): void {
  const change = diffText(before.text, after.text, caret);
  const { at: from, remove, insert } = change ?? { at: after.text.length, remove: 0, insert: '' };
  for (const each of shown.typed(after.text, caret)) {
    // The newline that the editor shows at the end of a text without one is nowhere.
    const start = Math.min(each.at, text.length);
    const end = Math.min(each.at + each.remove, text.length);
    if (end > start) text.delete(start, end - start);
    put(text, start, after, from, from + each.insert.length);
  }
  for (let sign = 0; sign < after.text.length; sign += 1) {
    if (sign >= from && sign < from + insert.length) continue;
    const look = before.looks[sign < from ? sign : sign - insert.length + remove]!;
    const format = difference(look, after.looks[sign]!);
    const place = shown.signAt(sign);
    if (format && place !== undefined && place < text.length) text.format(place, 1, format);
  }
}

/** Inserts a stretch of cells, one insertion a look. */
function put(text: Y.Text, at: number, { text: signs, looks }: Cells, from: number, to: number) {
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && difference(looks[start]!, looks[end]!) === undefined) end += 1;
    text.insert(at + start - from, signs.slice(start, end), { ...looks[start] });
    start = end;
  }
}

type Format = Record<string, unknown>;

function restyle(
  text: Y.Text,
  from: number,
  to: number,
  change: (sign: number) => Format | undefined,
) {
  for (let start = from; start < to;) {
    const format = change(start);
    let end = start + 1;
    while (end < to && sameFormat(change(end), format)) end += 1;
    if (format) text.format(start, end - start, format);
    start = end;
  }
}

/** The attributes to set, null to take one away; undefined when the looks are the same. */
function difference(before: Marks, after: Marks): Format | undefined {
  if (before === after) return undefined;
  const format: Format = {};
  for (const key of Object.keys(before)) if (!(key in after)) format[key] = null;
  for (const [key, value] of Object.entries(after)) if (before[key] !== value) format[key] = value;
  return Object.keys(format).length > 0 ? format : undefined;
}

const sameFormat = (a: Format | undefined, b: Format | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** The document of the editor for the shared text of now. */
export const sharedDocument = (schema: Schema, text: Y.Text): Node =>
  documentOf(schema, linesOf(text));
