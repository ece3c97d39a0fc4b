import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { mathMark, mathSource, splitMath, type MathPart } from './math-split.ts';

const marked = new Marked({ gfm: true, breaks: true });

const tags = (
  'p br strong em del ul ol li code pre blockquote h1 h2 h3 h4 h5 h6 hr ' +
  'table thead tbody tr th td a'
).split(' ');

const webLink = /^(?:https?:|mailto:)/i;

/**
 * Markdown with LaTeX as nodes that are safe to show: a short list of tags, links to the web only, no
 * images, no styles. KaTeX is loaded when there is a formula, and renders nodes, never markup.
 */
export async function renderRichText(source: string): Promise<DocumentFragment> {
  const { text, maths } = splitMath(source);
  const fragment = DOMPurify.sanitize(marked.parse(text, { async: false }), {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: ['href', 'start'],
    ALLOWED_URI_REGEXP: webLink,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) {
    link.rel = 'noopener noreferrer';
    link.target = '_blank';
  }
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) flatten(heading);
  if (maths.length > 0) await fillMaths(fragment, maths);
  return fragment;
}

/** A heading inside an exercise would break the outline of the page around it. */
function flatten(heading: Element): void {
  const paragraph = document.createElement('p');
  const strong = document.createElement('strong');
  strong.append(...heading.childNodes);
  paragraph.append(strong);
  heading.replaceWith(paragraph);
}

async function fillMaths(fragment: DocumentFragment, maths: readonly MathPart[]): Promise<void> {
  const { renderFormula } = await import('./katex-render.ts');
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts) {
    const pieces = node.data.split(mathMark);
    if (pieces.length === 1) continue;
    const inCode = node.parentElement?.closest('code, pre') != null;
    const filled = pieces.map((piece, i) => {
      if (i % 2 === 0) return piece;
      const part = maths[Number(piece)];
      return inCode || !part ? mathSource(part) : renderFormula(part);
    });
    node.replaceWith(...filled);
  }
}
