import type { Formula, Inline } from '../../../shared/tools/exercises/rich-inline.ts';
import { readInline } from '../../../shared/tools/exercises/rich-inline.ts';
import { formulasOf, readRichText, type Block } from '../../../shared/tools/exercises/rich-text.ts';

/** Formulas in one text; more than any exercise has, and a bound on what drawing costs. */
const mostFormulas = 150;

type Draw = (formula: Formula) => Node;

/**
 * A text as nodes that are safe to show: made one by one from what `readRichText` read, never from markup.
 * KaTeX is loaded when there is a formula.
 * @param inline without blocks, as in an option or a snippet: `- 4` is no list there
 */
export async function renderRichText(source: string, inline = false): Promise<DocumentFragment> {
  const fragment = document.createDocumentFragment();
  const draw = source.includes('$') ? await drawing(formulasOf(source).length) : asTyped;
  if (inline) fragment.append(...pieces(readInline(source), draw));
  else fragment.append(...readRichText(source).map((block) => blockNode(block, draw)));
  return fragment;
}

const asTyped: Draw = ({ latex, display }) =>
  document.createTextNode(display ? `$$${latex}$$` : `$${latex}$`);

async function drawing(count: number): Promise<Draw> {
  if (count > mostFormulas) return asTyped;
  return (await import('./katex-render.ts')).renderFormula;
}

function element(name: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const pieces = (all: readonly Inline[], draw: Draw): Node[] =>
  all.map((piece) => inlineNode(piece, draw));

function inlineNode(piece: Inline, draw: Draw): Node {
  switch (piece.kind) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'strong':
    case 'em':
      return element(piece.kind, ...pieces(piece.of, draw));
    case 'code':
      return element('code', document.createTextNode(piece.text));
    case 'formula':
      return draw(piece);
    case 'link': {
      const link = element('a', document.createTextNode(piece.text));
      link.setAttribute('href', piece.href);
      link.setAttribute('rel', 'noopener noreferrer');
      link.setAttribute('target', '_blank');
      return link;
    }
  }
}

function blockNode(block: Block, draw: Draw): Node {
  switch (block.kind) {
    case 'paragraph':
      return element('p', ...pieces(block.of, draw));
    case 'code':
      return element('pre', element('code', document.createTextNode(block.text)));
    case 'list': {
      const items = block.items.map((item) => element('li', ...pieces(item, draw)));
      const list = element(block.first === undefined ? 'ul' : 'ol', ...items);
      if (block.first !== undefined) list.setAttribute('start', String(block.first));
      return list;
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], name: string) =>
        element('tr', ...cells.map((cell) => element(name, ...pieces(cell, draw))));
      return element(
        'table',
        element('thead', row(block.head, 'th')),
        element('tbody', ...block.rows.map((cells) => row(cells, 'td'))),
      );
    }
  }
}
