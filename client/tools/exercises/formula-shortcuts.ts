import type { InlineShortcutDefinition } from 'mathlive';

/** Not behind a letter, where these letters are factors more often. */
const notAfterLetter =
  'nothing+digit+function+frac+surd+binop+relop+punct+array+openfence+closefence+space';

const greek =
  'alpha beta gamma Gamma delta Delta epsilon theta lambda pi sigma Sigma omega Omega phi varphi'.split(
    ' ',
  );
const names = 'sin cos tan cot sec csc arcsin arccos arctan ln log exp'.split(' ');
/** As they are called in Flanders. */
const local = 'bgsin bgcos bgtan Bgsin Bgcos Bgtan tg cotg'.split(' ');

/**
 * What a few keys become: the names and signs of school mathematics, and nothing else. MathLive's own list also
 * makes a times sign of `xx`, an element sign of `in`, a ring of `of`, a hyperbolic sine of `sh` and millimetres of
 * `mm`, so that what a pupil typed is not what is read.
 */
export const schoolShortcuts: Readonly<Record<string, InlineShortcutDefinition>> = {
  ...Object.fromEntries([...greek, ...names].map((name) => [name, `\\${name}`])),
  ...Object.fromEntries(local.map((name) => [name, `\\operatorname{${name}}`])),
  rho: '\\rho',
  µ: '\\mu',
  oo: { after: notAfterLetter, value: '\\infty' },
  infty: '\\infty',
  '∞': '\\infty',
  π: '\\pi',
  sqrt: '\\sqrt{#?}',
  wortel: '\\sqrt{#?}',
  '√': '\\sqrt{#?}',
  cbrt: '\\sqrt[3]{#?}',
  '*': '\\cdot',
  '**': '\\cdot',
  '·': '\\cdot',
  '•': '\\cdot',
  '×': '\\times',
  '÷': ':',
  '−': '-',
  '+-': '\\pm',
  '±': '\\pm',
  '%': '\\%',
  '€': '\\text{€}',
  '°': '\\degree',
  º: '\\degree',
  deg: { after: 'digit', value: '\\degree' },
  '½': '\\frac12',
  '¼': '\\frac14',
  '¾': '\\frac34',
  '<=': '\\le',
  '=<': '\\le',
  '≤': '\\le',
  '>=': '\\ge',
  '≥': '\\ge',
  '!=': '\\ne',
  '≠': '\\ne',
  '~~': '\\approx',
  '≈': '\\approx',
  '=>': '\\Rightarrow',
  '⇒': '\\Rightarrow',
  '->': '\\to',
  '∨': '\\lor',
  '∧': '\\land',
  '∈': '\\in',
  '∉': '\\notin',
  '∪': '\\cup',
  '∩': '\\cap',
  '∅': '\\emptyset',
  RR: '\\mathbb{R}',
  NN: '\\mathbb{N}',
  ZZ: '\\mathbb{Z}',
  QQ: '\\mathbb{Q}',
  '...': '\\ldots',
};
