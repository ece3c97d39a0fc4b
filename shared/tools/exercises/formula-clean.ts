/** What looks the same on the screen is one sign for the reader. */
const lookAlike: readonly (readonly [RegExp, string])[] = [
  // Zero width, direction marks, soft hyphens: pasted along, seen by nobody.
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]/gu, ''],
  [/[\u2010-\u2015\u2212\ufe63\uff0d]/gu, '-'],
  [/[·•∙⋅×✕∗⋆]/gu, '*'],
  [/[÷∶]/gu, ':'],
  [/[⁄∕]/gu, '/'],
  [/[⩽]/gu, '≤'],
  [/[⩾]/gu, '≥'],
  [/[ºo]?[˚]|º|\u00b0/gu, '°'],
  [/[∣｜]/gu, '|'],
  [/√/gu, '\\surd '],
  [/π/gu, '\\pi '],
  [/[′’‘´]|'/gu, '′'],
  [/[µμ]/gu, '\\mu '],
  [/α/gu, '\\alpha '],
  [/β/gu, '\\beta '],
  [/γ/gu, '\\gamma '],
  [/θ/gu, '\\theta '],
  [/λ/gu, '\\lambda '],
  [/Δ|∆/gu, '\\Delta '],
  [/½/gu, '\\frac12'],
  [/⅓/gu, '\\frac13'],
  [/⅔/gu, '\\frac23'],
  [/¼/gu, '\\frac14'],
  [/¾/gu, '\\frac34'],
  [/[⇒⟹⇔⟺]/gu, '⇒'],
  [/…/gu, '\\ldots '],
];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/**
 * A formula's LaTeX with one spelling for everything: no sizes, no commands that only place things, one kind of
 * blank, plain digits, one sign for what looks alike. A decimal comma in braces is a bare comma.
 */
export function cleanLatex(latex: string): string {
  return (
    lookAlike
      .reduce((text, [from, to]) => text.replace(from, to), latex)
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => `^{${plainDigits(run, superscripts)}}`)
      .replace(/⁻/gu, '^-')
      .replace(/[₀₁₂₃₄₅₆₇₈₉]+/gu, (run) => `_{${plainDigits(run, subscripts)}}`)
      .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
      .replace(/\\placeholder\s*(\[[^\]]*\])?\s*\{[^{}]*\}/g, '\\placeholder ')
      // MathLive closes a bracket that opens: this is how `[2;5[` and `]2;5[` come out of it.
      .replace(/\\left(\[|\\lbrack)\s*\\right(\]|\\rbrack)(\s*\\right(\]|\\rbrack))?/g, '[')
      // Bars that say which side they are on; a bare one has to be counted.
      .replace(/\\left\s*(?:\||\\[lr]?vert(?![A-Za-z]))|\\lvert(?![A-Za-z])/g, '⟨')
      .replace(/\\right\s*(?:\||\\[lr]?vert(?![A-Za-z]))|\\rvert(?![A-Za-z])/g, '⟩')
      .replace(
        /\\(?:left|right|middle)\s*\.|\\(?:left|right|middle|[bB]igg?[lr]?)(?![A-Za-z])/g,
        '',
      )
      .replace(/\\(?:displaystyle|textstyle|limits|nolimits|mathstrut|mathop)(?![A-Za-z])/g, '')
      .replace(/\\operatorname\*?\s*\{\s*\\mathrm\s*\{([^{}]*)\}\s*\}/g, '\\operatorname{$1}')
      .replace(/\\[dtc]frac(?![A-Za-z])/g, '\\frac')
      .replace(
        /\\(?:[,;:! ]|(?:q?quad|thinspace|medspace|thickspace|enspace|nobreakspace)(?![A-Za-z]))/g,
        ' ',
      )
      .replace(/[~\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
      .replace(/\{\s*([,.])\s*\}/g, '$1')
      .trim()
      .replace(/(?<=[^.])\.$/, '')
  );
}

const plainDigits = (run: string, alphabet: string): string =>
  [...run].map((sign) => alphabet.indexOf(sign)).join('');
