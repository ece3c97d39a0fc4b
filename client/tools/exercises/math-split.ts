export interface MathPart {
  readonly latex: string;
  readonly display: boolean;
}

export interface SplitMath {
  /** The Markdown, with a mark in place of each formula. */
  readonly text: string;
  readonly maths: readonly MathPart[];
}

const open = '\uE000';
const close = '\uE001';
/** Finds the marks again; the first group is the index in `maths`. */
export const mathMark = /\uE000(\d+)\uE001/g;

const formula = /\\\$|\$\$([^$]{1,2000})\$\$|\$(?!\s)((?:\\.|[^$\\\n]){1,1000}?)(?<!\s)\$(?!\d)/g;

/**
 * Takes `$...$` and `$$...$$` out of Markdown before Markdown eats its backslashes and underscores.
 * `\$` is a dollar sign, and so is one before a digit that no formula ends ("$5").
 */
export function splitMath(source: string): SplitMath {
  const maths: MathPart[] = [];
  const text = source.replace(/[\uE000\uE001]/g, '').replace(formula, (all, block, inline) => {
    const latex: unknown = block ?? inline;
    if (typeof latex !== 'string') return all as string;
    maths.push({ latex, display: block !== undefined });
    return `${open}${maths.length - 1}${close}`;
  });
  return { text, maths };
}

/** The formula as it was written, for code and titles. */
export function mathSource(part: MathPart | undefined): string {
  if (!part) return '';
  return part.display ? `$$${part.latex}$$` : `$${part.latex}$`;
}

/**
 * Markdown with LaTeX as a short plain name, for a control that needs one: `$\\frac{3}{5}$` is "3/5".
 * A screen reader then says the fraction, and not "math".
 */
export function plainName(source: string): string {
  return source
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
    .replace(/\\(?:cdot|times)(?![a-zA-Z])/g, ' × ')
    .replace(/\\div(?![a-zA-Z])/g, ' ÷ ')
    .replace(/\\[a-zA-Z]+|[*_`$\\]/g, '')
    .replace(/\{([.,])\}/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
