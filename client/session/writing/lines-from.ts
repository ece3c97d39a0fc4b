import * as Y from 'yjs';
import {
  addLines,
  breakSign,
  linesOf,
  linesText,
  type Line,
  type Marks,
  type Span,
} from './lines.ts';

/** A node of the editor as JSON. */
export interface TextNode {
  readonly type: string;
  readonly attrs?: Record<string, unknown>;
  readonly content?: readonly TextNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
}

/** The lines of the editor's document. */
export function linesFrom(doc: TextNode): Line[] {
  const lines: Line[] = [];
  const open: string[] = [];
  const visit = (node: TextNode, before?: TextNode): void => {
    if (node.type === 'bulletList' || node.type === 'orderedList') {
      node.content?.forEach((item, i) => within(itemSign(node, i, before), item));
    } else if (node.type === 'blockquote') within('q', node);
    else {
      lines.push({
        kind: open.join('') + (node.type === 'heading' ? 'h' : ''),
        spans: spansOf(node.content ?? []),
      });
      // What follows in the same items goes on in them.
      open.forEach((sign, i) => (open[i] = sign[0]!.toUpperCase()));
    }
  };
  const within = (sign: string, node: TextNode): void => {
    open.push(sign);
    node.content?.forEach((child, i, all) => visit(child, all[i - 1]));
    open.pop();
  };
  doc.content?.forEach((child, i, all) => visit(child, all[i - 1]));
  return lines;
}

/** A number says that a list begins here: where it does not begin at 1, or where another such list ends. */
function itemSign(list: TextNode, at: number, before: TextNode | undefined): string {
  const sort = list.type === 'bulletList' ? 'u' : 'o';
  const start = Number(list.attrs?.['start'] ?? 1);
  const begins = at === 0 && (start !== 1 || before?.type === list.type);
  return begins ? sort + String(start) : sort;
}

function spansOf(nodes: readonly TextNode[]): Span[] {
  return nodes.map(({ type, text = '', marks = [] }) => {
    const looks: Marks = Object.fromEntries(marks.map((mark) => [mark.type, true]));
    // A newline inside a line is a break: lines are told apart by newlines.
    return {
      text: type === 'text' ? text.replace(/\n/g, breakSign) : breakSign,
      marks: looks,
    };
  });
}

/** Where text stood before lines were flat; documents and downloads of then are read on. */
const olderField = 'text';

/** The lines of a document, whenever it was written. */
export function linesIn(doc: Y.Doc): Line[] {
  const text = linesText(doc);
  if (text.length > 0) return linesOf(text);
  return linesFrom({
    type: 'doc',
    content: doc.getXmlFragment(olderField).toArray().flatMap(older),
  });
}

/** Puts lines after what a document holds, whenever that was written. */
export function appendLines(doc: Y.Doc, lines: readonly Line[]): void {
  const text = linesText(doc);
  doc.transact(() => addLines(text, text.length > 0 ? lines : [...linesIn(doc), ...lines]));
}

function older(node: Y.XmlElement | Y.XmlText | Y.XmlHook): TextNode[] {
  if (node instanceof Y.XmlText) {
    return (node.toDelta() as { insert: unknown; attributes?: object }[]).flatMap(
      ({ insert, attributes = {} }) => {
        if (typeof insert !== 'string' || insert === '') return [];
        const marks = Object.keys(attributes).map((type) => ({ type }));
        return [{ type: 'text', text: insert, marks }];
      },
    );
  }
  if (!(node instanceof Y.XmlElement)) return [];
  const content = (node.toArray() as (Y.XmlElement | Y.XmlText)[]).flatMap(older);
  return [{ type: node.nodeName, attrs: node.getAttributes(), content }];
}
