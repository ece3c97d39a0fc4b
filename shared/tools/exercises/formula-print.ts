import type { Language } from '../../wire/text.ts';
import { partsOf, type Tree } from './formula-tree.ts';

/** How tight a tree holds together: a sum falls apart first. */
const hold = { any: 0, sum: 1, product: 2, atom: 3 } as const;
type Hold = (typeof hold)[keyof typeof hold];

/**
 * A tree as LaTeX, with a dot wherever a product could be taken for something else. Reading it again gives the
 * same tree.
 */
export function printFormula(tree: Tree, language: Language): string {
  return new Printer(language).print(tree, hold.any);
}

const intervals: Readonly<Record<string, string>> = { '[': '[', ']': ']' };
const signs: Readonly<Record<string, string>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '≤': '\\le ',
  '≥': '\\ge ',
  '≠': '\\ne ',
  '≈': '\\approx ',
  '∈': '\\in ',
  '∉': '\\notin ',
};
const constants: Readonly<Record<string, string>> = { π: '\\pi ', e: 'e', '∞': '\\infty ' };
const sets: Readonly<Record<string, string>> = { ℝ: 'R', ℕ: 'N', ℤ: 'Z', ℚ: 'Q', ℂ: 'C' };
const latexNames = new Set([
  'sin',
  'cos',
  'tan',
  'cot',
  'sec',
  'csc',
  'arcsin',
  'arccos',
  'arctan',
  'sinh',
  'cosh',
  'tanh',
  'ln',
  'log',
]);
const words = {
  nl: { or: '\\text{ of }', and: '\\text{ en }' },
  en: { or: '\\text{ or }', and: '\\text{ and }' },
};
const operators = { union: '\\cup ', intersection: '\\cap ', difference: '\\setminus ' } as const;

class Printer {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  print(tree: Tree, least: Hold): string {
    const text = this.#plain(tree);
    return holdOf(tree) < least ? `\\left(${text}\\right)` : text;
  }

  #all(parts: readonly Tree[], least: Hold, between: string): string {
    return parts.map((part) => this.print(part, least)).join(between);
  }

  #one(tree: Tree, least: Hold): string {
    return this.print(tree.of[0] as Tree, least);
  }

  #plain(tree: Tree): string {
    const second = tree.of[1];
    switch (tree.op) {
      case 'number':
        return this.#digits(tree.text);
      case 'letter':
        return nameLatex(tree.text);
      case 'constant':
        return constants[tree.text] ?? tree.text;
      case 'sum':
        return this.#sum(tree.of);
      case 'negative':
        return `-${this.#one(tree, hold.product)}`;
      case 'product':
        return this.#product(tree.of);
      case 'quotient':
        return `\\frac{${this.#one(tree, hold.sum)}}{${this.print(second as Tree, hold.sum)}}`;
      case 'power':
        return `${this.#base(tree.of[0] as Tree)}^{${this.print(second as Tree, hold.sum)}}`;
      case 'root':
        return `\\sqrt${second ? `[${this.print(second, hold.sum)}]` : ''}{${this.#one(tree, hold.sum)}}`;
      case 'mixed':
        return `${tree.of[0]?.text ?? ''}\\frac{${tree.of[1]?.text ?? ''}}{${second ? (tree.of[2]?.text ?? '') : ''}}`;
      case 'absolute':
        return `\\left|${this.#one(tree, hold.sum)}\\right|`;
      case 'factorial':
        return `${this.#base(tree.of[0] as Tree)}!`;
      case 'percent':
        return `${this.#base(tree.of[0] as Tree)}\\%`;
      case 'degrees':
        return `${this.#base(tree.of[0] as Tree)}^{\\circ}`;
      case 'function':
        return this.#applied(tree);
      case 'call':
        return `${nameLatex(tree.text)}\\left(${this.#all(tree.of, hold.sum, ';')}\\right)`;
      case 'plusMinus':
        return second
          ? `${this.#one(tree, hold.sum)}\\pm ${this.print(second, hold.product)}`
          : `\\pm ${this.#one(tree, hold.product)}`;
      default:
        return this.#statement(tree);
    }
  }

  #statement(tree: Tree): string {
    switch (tree.op) {
      case 'relation':
        return tree.of
          .map((part, i) => this.print(part, hold.sum) + (signs[[...tree.text][i] ?? ''] ?? ''))
          .join('');
      case 'or':
      case 'and':
        return tree.of
          .map((part) => this.print(part, hold.any))
          .join(words[this.#language][tree.op]);
      case 'list':
        return this.#all(tree.of, hold.any, ';\\ ');
      case 'tuple':
        return `\\left(${this.#all(tree.of, hold.sum, ';')}\\right)`;
      case 'set':
        return tree.of.length === 0
          ? '\\emptyset '
          : `\\left\\{${this.#all(tree.of, hold.sum, ';')}\\right\\}`;
      case 'interval': {
        const [open, close] = [...tree.text].map((sign) => intervals[sign] ?? sign);
        return `\\left${open ?? ']'}${this.#all(tree.of, hold.sum, ';')}\\right${close ?? '['}`;
      }
      default:
        return this.#all(tree.of, hold.sum, operators[tree.op as keyof typeof operators]);
    }
  }

  #digits(text: string): string {
    const point = this.#language === 'nl' ? '{,}' : '.';
    return text.replace(/\((\d+)\)$/, '\\overline{$1}').replace('.', point);
  }

  #sum(parts: readonly Tree[]): string {
    return parts
      .map((part, i) => {
        if (part.op === 'negative') return this.print(part, hold.sum);
        const text = this.print(part, hold.product);
        return i === 0 ? text : `+${text}`;
      })
      .join('');
  }

  #product(parts: readonly Tree[]): string {
    let text = '';
    parts.forEach((part, i) => {
      const next =
        part.op === 'product'
          ? `\\left(${this.#plain(part)}\\right)`
          : this.print(part, hold.product);
      text += i > 0 && needsDot(parts[i - 1] as Tree, part, next) ? `\\cdot ${next}` : next;
    });
    return text;
  }

  /** What may stand under an exponent or before a mark without brackets. */
  #base(tree: Tree): string {
    const bare =
      ['number', 'constant', 'absolute', 'root'].includes(tree.op) ||
      (tree.op === 'letter' && !tree.text.includes('′')) ||
      (tree.op === 'function' && tree.of.length > 0);
    // 0.10^2 would be taken for 0·10².
    return bare && !/^∞|\.10$/.test(tree.text)
      ? this.#plain(tree)
      : `\\left(${this.#plain(tree)}\\right)`;
  }

  #applied(tree: Tree): string {
    const name = latexNames.has(tree.text) ? `\\${tree.text}` : `\\operatorname{${tree.text}}`;
    const base = tree.of[1] ? `_{${this.print(tree.of[1], hold.sum)}}` : '';
    return `${name}${base}\\left(${this.#one(tree, hold.sum)}\\right)`;
  }
}

function holdOf(tree: Tree): Hold {
  if (['relation', 'or', 'and', 'list'].includes(tree.op)) return hold.any;
  if (['sum', 'negative', 'plusMinus', 'union', 'intersection', 'difference'].includes(tree.op))
    return hold.sum;
  return tree.op === 'product' ? hold.product : hold.atom;
}

/** Side by side would be read as one number, a mixed number, a call, a power of ten or a word. */
function needsDot(left: Tree, right: Tree, text: string): boolean {
  if (/^(?:\d|\\left[[\]])/.test(text)) return true;
  if (left.op === 'number' && right.op === 'quotient') return true;
  if (left.op === 'number' && /^[eE]/.test(text)) return true;
  if (text.startsWith('\\left(') && partsOf(left, 'product').at(-1)?.op === 'letter') return true;
  if (text.startsWith('\\left|')) return true;
  return /^(?:[oae])$/.test(left.text) && /^[frn]/.test(text);
}

function nameLatex(name: string): string {
  const found = /^(.*?)(_\{.*\})?(′*)$/su.exec(name);
  const [, base = name, sub = '', primes = ''] = found ?? [];
  const set = sets[base];
  const plain =
    [...base].length === 1 ? base : base.startsWith('\\') ? `${base} ` : `\\mathrm{${base}}`;
  const index =
    /^_\{[\p{L}\d]\}$|^_\{\d+\}$/u.test(sub) || sub === ''
      ? sub
      : sub.replace(/\p{L}{2,}/gu, '\\mathrm{$&}');
  const lines = primes === '' ? '' : `^{${'\\prime '.repeat(primes.length)}}`;
  return `${set ? `\\mathbb{${set}}` : plain}${index}${lines}`;
}
