import { readInline, type Inline } from './rich-inline.ts';

/**
 * A text as a short plain name, for a control that needs one: `$\\frac{3}{5}$` is "3/5". A screen reader then says
 * the fraction, and not "math". What is no formula is said as it is shown.
 */
export function plainName(source: string): string {
  return said(readInline(source)).replace(/\s+/g, ' ').trim();
}

const said = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'formula') return spoken(piece.latex);
      return 'of' in piece ? said(piece.of) : piece.text;
    })
    .join('');

const spoken = (latex: string): string =>
  latex
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
    .replace(/\\(?:cdot|times)(?![a-zA-Z])/g, ' × ')
    .replace(/\\div(?![a-zA-Z])/g, ' ÷ ')
    .replace(/\\[a-zA-Z]+|[_\\]/g, '')
    .replace(/\{([.,])\}/g, '$1')
    .replace(/[{}]/g, '');
