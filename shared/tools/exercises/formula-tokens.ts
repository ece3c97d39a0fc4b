import { cleanLatex } from './formula-clean.ts';
import { numberAt, type Reading } from './formula-numerals.ts';
import { Refusal } from './formula-refusal.ts';

/** One sign of a formula. `spaced`: something blank stood before it, which tells words and mixed numbers. */
export interface Token {
  readonly kind: 'number' | 'letter' | 'function' | 'command' | 'sign';
  readonly text: string;
  readonly spaced: boolean;
}

/** Signs that are written as a command. */
const signs: Readonly<Record<string, string>> = {
  cdot: '*',
  times: '*',
  ast: '*',
  star: '*',
  bullet: '*',
  textbullet: '*',
  div: ':',
  colon: ':',
  slash: '/',
  pm: '±',
  mp: '±',
  ne: '≠',
  neq: '≠',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  lt: '<',
  gt: '>',
  approx: '≈',
  thickapprox: '≈',
  sim: '≈',
  in: '∈',
  notin: '∉',
  lor: '∨',
  vee: '∨',
  land: '∧',
  wedge: '∧',
  circ: '∘',
  degree: '°',
  prime: '′',
  doubleprime: '″',
  cup: '∪',
  cap: '∩',
  setminus: '∖',
  backslash: '∖',
  infty: '∞',
  emptyset: '∅',
  varnothing: '∅',
  Rightarrow: '⇒',
  implies: '⇒',
  iff: '⇒',
  Leftrightarrow: '⇒',
  lbrace: '⦃',
  rbrace: '⦄',
  lbrack: '[',
  rbrack: ']',
  vert: '|',
  mid: '|',
};

const greek = new Set(
  `alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau
  upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar`.split(
    /\s+/,
  ),
);

/** Functions by every name that schools here give them. */
export const functions: Readonly<Record<string, string>> = {
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  tg: 'tg',
  cot: 'cot',
  cotg: 'cot',
  cotan: 'cot',
  ctg: 'cot',
  sec: 'sec',
  csc: 'csc',
  cosec: 'csc',
  arcsin: 'arcsin',
  arccos: 'arccos',
  arctan: 'arctan',
  arctg: 'arctan',
  bgsin: 'arcsin',
  bgcos: 'arccos',
  bgtan: 'arctan',
  Bgsin: 'arcsin',
  Bgcos: 'arccos',
  Bgtan: 'arctan',
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
  sinh: 'sinh',
  cosh: 'cosh',
  tanh: 'tanh',
  sh: 'sinh',
  ch: 'cosh',
  th: 'tanh',
  exp: 'exp',
  ln: 'ln',
  log: 'log',
  lg: 'log',
  lb: 'lb',
};

const sets: Readonly<Record<string, string>> = { N: 'ℕ', Z: 'ℤ', Q: 'ℚ', R: 'ℝ', C: 'ℂ' };

/** Words between two solutions. */
const joins: Readonly<Record<string, string>> = { of: '∨', or: '∨', en: '∧', and: '∧' };

/** Commands for mathematics that this marker leaves to a person. */
const beyond = new Set(
  `int iint oint sum prod lim limsup liminf begin end vec overrightarrow partial nabla binom dbinom tbinom forall exists
  to mapsto rightarrow longrightarrow ldots cdots dots bmod pmod mod gcd lcm det max min arg perp parallel angle
  triangle subset subseteq supset langle rangle lfloor rfloor lceil rceil differentialD imaginaryI overline hat
  bar dot ddot prop propto equiv cong operatorname`.split(/\s+/),
);

/** The tokens of a formula as MathLive or a person wrote it. @throws Refusal */
export function tokensOf(latex: string, reading: Reading): Token[] {
  const source = cleanLatex(latex);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const add = (kind: Token['kind'], text: string) => {
    tokens.push({ kind, text, spaced });
    spaced = false;
  };
  while (at < source.length) {
    const rest = source.slice(at, at + 400);
    const sign = rest[0] as string;
    if (sign === ' ') {
      spaced = true;
      at += 1;
      continue;
    }
    const numeral = numberAt(rest, reading, tokens.at(-1)?.kind);
    if (numeral) {
      add('number', numeral.digits);
      for (const text of numeral.exponent ?? []) add(/\d/.test(text) ? 'number' : 'sign', text);
      at += numeral.length;
      continue;
    }
    const named =
      /^\\(mathbb|mathrm|operatorname|text|textrm|mathit|mathbf)\*?\s*\{([^{}\\$]*)\}/.exec(rest);
    if (named) {
      word(named[1] as string, named[2] as string, add);
      at += named[0].length;
      continue;
    }
    const command = /^\\([A-Za-z]+) ?/.exec(rest);
    if (command) {
      byCommand(command[1] as string, add);
      at += command[0].length;
      continue;
    }
    byCharacter(sign === '\\' ? rest.slice(0, 2) : sign, add);
    at += sign === '\\' ? 2 : 1;
  }
  return tokens;
}

type Add = (kind: Token['kind'], text: string) => void;

function word(kind: string, raw: string, add: Add): void {
  const text = raw.trim();
  const join = joins[text.toLowerCase()];
  if (kind === 'mathbb') add('letter', sets[text] ?? text);
  else if (text === '') return;
  else if (join) add('sign', join);
  else if (functions[text]) add('function', functions[text]);
  else add('letter', text.replace(/[^\p{L}\p{N}°µ/%€ ]/gu, ''));
}

function byCommand(name: string, add: Add): void {
  const sign = signs[name];
  if (sign) add('sign', sign);
  else if (name === 'pi' || name === 'exponentialE') add('letter', name === 'pi' ? 'π' : 'e');
  else if (functions[name]) add('function', functions[name]);
  else if (greek.has(name)) add('letter', `\\${name}`);
  else if (name === 'frac' || name === 'sqrt' || name === 'surd' || name === 'placeholder')
    add('command', name);
  else throw new Refusal(beyond.has(name) ? 'beyond' : 'unreadable');
}

function byCharacter(text: string, add: Add): void {
  if (text === '\\{') add('sign', '⦃');
  else if (text === '\\}') add('sign', '⦄');
  else if (text === '\\%' || text === '%') add('sign', '%');
  else if (/^[-+*/:^_{}()[\]⟨⟩|!,;=<>.≤≥≠≈∈∉±′″°∘∨∧∪∩∖∞∅⇒⦃⦄]$/u.test(text)) add('sign', text);
  else if (/^[ℝℕℤℚℂ]$/u.test(text) || /^\p{L}$/u.test(text)) add('letter', text);
  else throw new Refusal('unreadable');
}
