import type { FormulaPicture, Mark } from '../../../../shared/tools/board/formula-picture.ts';
import { latexTooBig } from '../../../../shared/tools/exercises/latex-allowed.ts';
import { spokenFormula } from '../../exercises/formula-spoken.ts';
import { renderFormula } from '../../exercises/katex-render.ts';
import { katexStyles } from '../../exercises/katex-styles.ts';
import { marksOf } from './marks.ts';

export { paintFormula } from './paint.ts';

/** CSS pixels of one em while it is measured: browsers round what they measure. */
const em = 100;
/** Of a formula that cannot be read, this much of its source is shown. */
const mostShown = 60;

/**
 * Sets a formula as everywhere in Kring, out of sight, and reads off where each part of it stands. What cannot be read
 * is shown as it was typed.
 */
export async function pictureOf(latex: string): Promise<FormulaPicture> {
  const host = document.createElement('div');
  host.style.cssText = `all:initial;position:fixed;inset:0 auto auto 0;visibility:hidden;pointer-events:none;white-space:nowrap;width:max-content;font-size:${String(em)}px`;
  host.inert = true;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = katexStyles.styleSheet ? [katexStyles.styleSheet] : [];
  root.append(formulaNodes(latex));
  document.body.append(host);
  try {
    const { marks } = measured(root);
    const fonts = marks.flatMap((mark) => (mark.kind === 'signs' ? [faceOf(mark)] : []));
    // A face that does not come is replaced by the browser: its measures are right for what is then seen.
    await Promise.allSettled([...new Set(fonts)].map((face) => document.fonts.load(face)));
    return measured(root);
  } finally {
    host.remove();
  }
}

/** A formula in words, for a screen reader; one that nobody could draw as it was typed. */
export const spoken = (latex: string): string =>
  (latexTooBig(latex) ? '' : spokenFormula(latex)) || latex;

function formulaNodes(latex: string): Node {
  const made = renderFormula({ kind: 'formula', latex, display: true });
  const typed = made.matches('.unread') ? made : made.querySelector('.unread');
  if (!typed) return made;
  const source = document.createElement('span');
  source.className = 'unread';
  source.style.fontFamily = 'ui-monospace, monospace';
  source.textContent = latex.length > mostShown ? `${latex.slice(0, mostShown)}…` : latex;
  return source;
}

const faceOf = ({ style, weight, family }: Extract<Mark, { kind: 'signs' }>): string =>
  `${style} ${weight} 1em ${family}`;

function measured(root: ShadowRoot): FormulaPicture {
  const boxes = [...root.querySelectorAll('.katex-base, .unread')].map((part) =>
    part.getBoundingClientRect(),
  );
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const w = Math.max(...boxes.map((box) => box.right)) - left;
  const h = Math.max(...boxes.map((box) => box.bottom)) - top;
  const marks = marksOf(root.querySelector('.katex-html') ?? root, { left, top, em });
  return { w: Math.max(w / em, 0.2) || 1, h: Math.max(h / em, 0.2) || 1, marks };
}
