import katex from 'katex';
import type { MathPart } from './math-split.ts';
import './math-fonts.ts';

/** A formula as nodes, with MathML for screen readers. What cannot be read is shown as it was typed. */
export function renderFormula({ latex, display }: MathPart): HTMLElement {
  const place = document.createElement('span');
  try {
    katex.render(latex.replace(/(\d),(?=\d)/g, '$1{,}'), place, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 200,
    });
  } catch {
    place.textContent = latex;
    place.className = 'unread';
  }
  return place;
}
