import { braced } from './formula-braces.ts';

/**
 * LaTeX as MathLive writes it, brought to the plain LaTeX that both parsers read.
 *
 * Decimal commas become points, `\left`, spacing and MathLive's own commands go, a prefix like
 * `\placeholder{}` stays visible to `looksUnfinished`.
 */
export function plainLatex(latex: string): string {
  return braced(simple(latex));
}

const simple = (latex: string): string =>
  latex
    .replace(/\\placeholder\s*(\[[^\]]*\])?\s*\{\s*\}/g, '\\placeholder{}')
    .replace(/\\exponentialE(?![A-Za-z])/g, ' e')
    .replace(/\\differentialD(?![A-Za-z])/g, ' d')
    .replace(/\\imaginaryI(?![A-Za-z])/g, ' i')
    .replace(/\\(?:left|right|big|Big|displaystyle|limits)(?![A-Za-z])/g, '')
    .replace(/\\(?:[,;:! ]|quad(?![A-Za-z])|qquad(?![A-Za-z])|thinspace(?![A-Za-z]))/g, ' ')
    .replace(/~/g, ' ')
    .replace(/\\[dt]frac(?![A-Za-z])/g, '\\frac')
    .replace(/\\(?:lvert|rvert|vert)(?![A-Za-z])/g, '|')
    .replace(/(\d)\s*\{\s*([,.])\s*\}\s*(?=\d)/g, '$1$2')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/(\d) (?=\d{3}(?:\D|$))/g, '$1')
    .replace(/[\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** True for LaTeX that is plainly not finished: an open box, an open bracket, a sign at the end. */
export function looksUnfinished(plain: string): boolean {
  if (plain.includes('\\placeholder')) return true;
  if (/(?:[+\-*/=<>^_]|\\cdot|\\times|\\div|\\frac|\\sqrt)$/.test(plain)) return true;
  if (/^[*/=<>^_]/.test(plain) || /\{\s*\}/.test(plain)) return true;
  const bare = plain.replace(/\\./g, '');
  return (
    count(bare, '(') !== count(bare, ')') ||
    count(bare, '{') !== count(bare, '}') ||
    count(bare, '|') % 2 === 1
  );
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** How deep brackets are nested. A pupil needs a handful; a parser that recurses has its limits. */
export function depthOf(latex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of latex) {
    if (sign === '{' || sign === '(' || sign === '[') deepest = Math.max(deepest, ++depth);
    if (sign === '}' || sign === ')' || sign === ']') depth -= 1;
  }
  return deepest;
}
