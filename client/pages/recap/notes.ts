import { html, nothing, type TemplateResult } from 'lit';
import type * as Y from 'yjs';
import { treeOf, type Block } from '../../session/writing/line-tree.ts';
import { breakSign, type Span } from '../../session/writing/lines.ts';
import { linesIn } from '../../session/writing/lines-from.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/**
 * Rich text as it was written, from its Yjs state. Only the kinds that the editor makes are known; the
 * text of anything else is shown plain, and nothing is ever read as HTML.
 */
export function renderNotes(doc: Y.Doc): TemplateResult | typeof nothing {
  const blocks = treeOf(linesIn(doc));
  return blocks.length > 0 ? html`${blocks.map(element)}` : nothing;
}

/** Whether anything but white space stands in it. */
export const hasNotes = (doc: Y.Doc): boolean =>
  linesIn(doc).some(({ spans }) => spans.some(({ text }) => trimmed(text) !== ''));

function element(block: Block): TemplateResult {
  if (!('children' in block)) {
    const inside = block.spans.map(shown);
    return block.type === 'heading' ? html`<h4>${inside}</h4>` : html`<p>${inside}</p>`;
  }
  const inside = block.children.map(element);
  switch (block.type) {
    case 'bulletList':
      return html`<ul>
        ${inside}
      </ul>`;
    case 'orderedList':
      return html`<ol start=${block.start ?? 1}>
        ${inside}
      </ol>`;
    case 'listItem':
      return html`<li>${inside}</li>`;
    case 'blockquote':
      return html`<blockquote>${inside}</blockquote>`;
  }
}

function shown({ text, marks }: Span): unknown {
  let shown: unknown = text
    .split(breakSign)
    .map((part, i) => (i === 0 ? part : html`<br />${part}`));
  if ('code' in marks) shown = html`<code>${shown}</code>`;
  if ('underline' in marks) shown = html`<u>${shown}</u>`;
  if ('strike' in marks) shown = html`<s>${shown}</s>`;
  if ('italic' in marks) shown = html`<em>${shown}</em>`;
  if ('bold' in marks) shown = html`<strong>${shown}</strong>`;
  return shown;
}
