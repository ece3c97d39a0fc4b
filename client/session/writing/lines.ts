import type * as Y from 'yjs';

/**
 * Rich text as it is shared: one flat Y.Text, in which each line ends with a newline that says what kind of
 * line it is. Lines are joined, split and made into lists by signs and attributes of signs, so nothing that
 * one person does to a line can take along what another writes in it at the same time.
 */
export type Marks = Readonly<Record<string, unknown>>;

export interface Span {
  readonly text: string;
  readonly marks: Marks;
}

export interface Line {
  /**
   * Of the containers from the outside in: `u` a new item of a list, `o` of a numbered list, with a number where
   * a list begins in any case; `q` a new quotation; a capital stays in the item or quotation of the line
   * before. Then `h` for a heading. Empty: a paragraph.
   */
  readonly kind: string;
  readonly spans: readonly Span[];
}

/** The root of the document that holds the lines. */
export const linesField = 'lines';
/** The attribute of a newline. */
export const kindAttribute = 'line';
/** A break inside a line. */
export const breakSign = '\u2028';

export const linesText = (doc: Y.Doc): Y.Text => doc.getText(linesField);

/** The lines of a shared text. An empty text has none. */
export function linesOf(text: Y.Text): Line[] {
  const lines: Line[] = [];
  let spans: Span[] = [];
  for (const { insert, attributes = {} } of text.toDelta() as Op[]) {
    const { [kindAttribute]: kind, ...marks } = attributes;
    // Anything but text takes one place.
    const parts = (typeof insert === 'string' ? insert : '\ufffc').split('\n');
    parts.forEach((part, i) => {
      if (part) spans.push({ text: part, marks });
      if (i === parts.length - 1) return;
      lines.push({ kind: typeof kind === 'string' ? kind : '', spans });
      spans = [];
    });
  }
  if (spans.length > 0) lines.push({ kind: '', spans });
  return lines;
}

interface Op {
  readonly insert: unknown;
  readonly attributes?: Record<string, unknown>;
}

/** Adds lines at the end; the caller holds the transaction. */
export function addLines(text: Y.Text, lines: readonly Line[]): void {
  if (text.length > 0 && !endsLine(text)) text.insert(text.length, '\n', {});
  for (const { kind, spans } of lines) {
    for (const span of spans) text.insert(text.length, span.text, { ...span.marks });
    text.insert(text.length, '\n', kind ? { [kindAttribute]: kind } : {});
  }
}

export function endsLine(text: Y.Text): boolean {
  const last = (text.toDelta() as Op[]).at(-1)?.insert;
  return typeof last === 'string' && last.endsWith('\n');
}
