import katex from 'katex';
import { latexProblem } from '../../../shared/tools/exercises/latex-allowed.ts';
import type { Formula } from '../../../shared/tools/exercises/rich-inline.ts';
import { t } from '../../i18n/index.ts';
import './math-fonts.ts';

/** How much is shown of a formula that is not drawn. */
const mostShown = 160;

/** MathLive's own commands in plain LaTeX; a decimal comma without a space; a percent sign that is no comment. */
const plain = (latex: string): string =>
  latex
    .replace(/\\exponentialE(?![A-Za-z])/g, '\\mathrm{e}')
    .replace(/\\imaginaryI(?![A-Za-z])/g, '\\mathrm{i}')
    .replace(/\\differentialD(?![A-Za-z])/g, '\\mathrm{d}')
    .replace(/\\placeholder\s*(?:\[[^\]]*\])?\s*\{[^{}]*\}/g, '\\square')
    .replace(/\\euro(?![A-Za-z])/g, '€')
    .replace(/(^|[^\\])%/g, '$1\\%')
    .replace(/(\d),(?=\d)/g, '$1{,}');

/**
 * A formula as nodes, with MathML for screen readers. What cannot be read is shown as it was typed, and what may not
 * be drawn with a sentence that says why. KaTeX's own limits are the second wall.
 */
export function renderFormula({ latex, display }: Formula): HTMLElement {
  const problem = latexProblem(latex);
  if (problem) return typed(latex, t(problem));
  const place = document.createElement('span');
  try {
    katex.render(plain(latex), place, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      macros: {},
      maxSize: 2,
      maxExpand: 200,
    });
  } catch {
    return typed(latex);
  }
  return place;
}

function typed(latex: string, why?: string): HTMLElement {
  const place = document.createElement('span');
  place.className = 'unread';
  place.textContent = latex.length > mostShown ? `${latex.slice(0, mostShown)}…` : latex;
  if (why === undefined) return place;
  const sentence = document.createElement('span');
  sentence.className = 'why';
  sentence.textContent = ` ${why}`;
  const both = document.createElement('span');
  both.append(place, sentence);
  return both;
}
