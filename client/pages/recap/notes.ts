import { html, nothing, type TemplateResult } from 'lit';
import * as Y from 'yjs';
import { textField } from '../../session/text-field.ts';

/**
 * Rich text as it was written, from its Yjs state. Only the node types that the editor makes are known; the
 * text of anything else is shown plain, and nothing is ever read as HTML.
 */
export function renderNotes(doc: Y.Doc): TemplateResult | typeof nothing {
  const fragment = doc.getXmlFragment(textField);
  return fragment.length > 0 ? html`${children(fragment)}` : nothing;
}

/** Whether anything but white space stands in it. */
export const hasNotes = (doc: Y.Doc): boolean =>
  doc
    .getXmlFragment(textField)
    .toString()
    .replace(/<[^>]*>/g, '')
    .trim().length > 0;

function children(parent: Y.XmlFragment): unknown[] {
  return parent.toArray().map((node) => {
    if (node instanceof Y.XmlText) return spans(node);
    return node instanceof Y.XmlElement ? element(node) : nothing;
  });
}

function element(node: Y.XmlElement): TemplateResult {
  const inside = children(node);
  switch (node.nodeName) {
    case 'paragraph':
      return html`<p>${inside}</p>`;
    case 'heading':
      return html`<h4>${inside}</h4>`;
    case 'bulletList':
      return html`<ul>
        ${inside}
      </ul>`;
    case 'orderedList':
      return html`<ol>
        ${inside}
      </ol>`;
    case 'listItem':
      return html`<li>${inside}</li>`;
    case 'blockquote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'hardBreak':
      return html`<br />`;
    default:
      return html`${inside}`;
  }
}

interface Span {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

function spans(text: Y.XmlText): unknown[] {
  return (text.toDelta() as Span[]).map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return nothing;
    let shown: unknown = insert;
    if ('code' in attributes) shown = html`<code>${shown}</code>`;
    if ('underline' in attributes) shown = html`<u>${shown}</u>`;
    if ('strike' in attributes) shown = html`<s>${shown}</s>`;
    if ('italic' in attributes) shown = html`<em>${shown}</em>`;
    if ('bold' in attributes) shown = html`<strong>${shown}</strong>`;
    return shown;
  });
}
