import { t, type Text } from '../../i18n/index.ts';

const signs: Readonly<Record<string, Text>> = {
  '+': { nl: 'plus', en: 'plus' },
  '-': { nl: 'min', en: 'minus' },
  '=': { nl: 'is gelijk aan', en: 'equals' },
  '<': { nl: 'is kleiner dan', en: 'is less than' },
  '>': { nl: 'is groter dan', en: 'is greater than' },
  ':': { nl: 'gedeeld door', en: 'divided by' },
  '(': { nl: 'haakje open', en: 'open bracket' },
  ')': { nl: 'haakje dicht', en: 'close bracket' },
  ',': { nl: 'komma', en: 'comma' },
  '\\lbrack': { nl: 'rechte haak open', en: 'open square bracket' },
  '\\rbrack': { nl: 'rechte haak dicht', en: 'close square bracket' },
  '\\cdot': { nl: 'maal', en: 'times' },
  '\\times': { nl: 'maal', en: 'times' },
  '\\pm': { nl: 'plus of min', en: 'plus or minus' },
  '\\%': { nl: 'procent', en: 'percent' },
  '\\degree': { nl: 'graden', en: 'degrees' },
  '\\le': { nl: 'is kleiner dan of gelijk aan', en: 'is less than or equal to' },
  '\\ge': { nl: 'is groter dan of gelijk aan', en: 'is greater than or equal to' },
  '\\ne': { nl: 'is niet gelijk aan', en: 'is not equal to' },
  '\\approx': { nl: 'is ongeveer', en: 'is about' },
  '\\infty': { nl: 'oneindig', en: 'infinity' },
  '\\Rightarrow': { nl: 'dus', en: 'implies' },
  '\\to': { nl: 'gaat naar', en: 'goes to' },
  '\\lor': { nl: 'of', en: 'or' },
  '\\land': { nl: 'en', en: 'and' },
  '\\in': { nl: 'is element van', en: 'is an element of' },
  '\\notin': { nl: 'is geen element van', en: 'is not an element of' },
  '\\cup': { nl: 'vereniging', en: 'union' },
  '\\cap': { nl: 'doorsnede', en: 'intersection' },
  '\\emptyset': { nl: 'lege verzameling', en: 'empty set' },
  '\\placeholder': { nl: 'leeg vak', en: 'empty box' },
};

const words = {
  over: { nl: 'gedeeld door', en: 'over' },
  fraction: { nl: 'breuk', en: 'fraction' },
  fractionEnd: { nl: 'einde breuk', en: 'end of fraction' },
  root: { nl: 'wortel van', en: 'the root of' },
  rootEnd: { nl: 'einde wortel', en: 'end of root' },
  degree: { nl: 'met index', en: 'with index' },
  power: { nl: 'tot de macht', en: 'to the power' },
  powerEnd: { nl: 'einde macht', en: 'end of power' },
  low: { nl: 'index', en: 'sub' },
};

/** A piece of LaTeX: one sign, a command, or what stands in one pair of braces. */
const pieces = (latex: string): readonly string[] => {
  const found: string[] = [];
  const sign = /\\[a-zA-Z]+|\\.|\d+(?:(?:\{[.,]\}|\.)\d+)*|[^\s]/y;
  for (let at = 0; at < latex.length;) {
    const end = latex[at] === '{' ? closing(latex, at) : 0;
    sign.lastIndex = at;
    const piece = end > 0 ? latex.slice(at, end) : (sign.exec(latex)?.[0] ?? '');
    if (piece !== '') found.push(piece);
    at += Math.max(1, piece.length);
  }
  return found;
};

function closing(latex: string, from: number): number {
  for (let at = from, depth = 0; at < latex.length; at += 1) {
    if (latex[at] === '{') depth += 1;
    else if (latex[at] === '}' && (depth -= 1) === 0) return at + 1;
  }
  return 0;
}

/** Opens and ends by name, unless one sign or number stands in it. */
function within(inside: string, begin: Text, end: Text): string[] {
  const bare = inside.replace(/^\{([\s\S]*)\}$/, '$1');
  const short = pieces(bare).length < 2;
  return [t(begin), spokenFormula(bare), short ? '' : t(end)];
}

/** A formula in words of the person's language, for a screen reader; '' when there is nothing in it. */
export function spokenFormula(latex: string): string {
  const rest = [...pieces(latex)];
  const said: string[] = [];
  for (let next = rest.shift(); next !== undefined; next = rest.shift())
    said.push(...saidOf(next, rest));
  return said.filter(Boolean).join(' ');
}

/** @param rest what follows; a command takes its own parts from it */
function saidOf(piece: string, rest: string[]): string[] {
  // `\frac12` is one half: without braces one digit is taken.
  const take = (): string => {
    const [, one = '', more = ''] = /^(\d|[\s\S]*)([\s\S]*)$/.exec(rest.shift() ?? '') ?? [];
    if (more !== '') rest.unshift(more);
    return one;
  };
  if (/^\\[dt]?frac$/.test(piece)) return fraction(take(), take());
  if (piece === '\\sqrt') return root(rest);
  if (piece === '^') return within(take(), words.power, words.powerEnd);
  if (piece === '_') return [t(words.low), spokenFormula(take().replace(/^\{|\}$/g, ''))];
  if (piece === '\\left' || piece === '\\right') return [];
  const sign = Object.hasOwn(signs, piece) ? signs[piece] : undefined;
  if (piece === '\\placeholder') rest.shift();
  if (sign) return [t(sign)];
  if (piece.startsWith('{')) return [spokenFormula(piece.slice(1, -1))];
  if (/^\\[a-zA-Z]/.test(piece)) {
    const named = /^\\(?:operatorname|text|math[a-z]+)$/.test(piece);
    return [named ? take().replace(/[{}]/g, '') : piece.slice(1)];
  }
  return [piece.replace(/^\\.$/, '').replace(/[{}]/g, '')];
}

function fraction(above: string, below: string): string[] {
  const [high, low] = [above, below].map((one) =>
    spokenFormula(one.replace(/^\{([\s\S]*)\}$/, '$1')),
  );
  const short = !`${high ?? ''}${low ?? ''}`.includes(' ');
  const said = [high ?? '', t(words.over), low ?? ''];
  return short ? said : [t(words.fraction), ...said, t(words.fractionEnd)];
}

function root(rest: string[]): string[] {
  const end = rest[0] === '[' ? rest.indexOf(']') : -1;
  const index = end > 0 ? rest.splice(0, end + 1).slice(1, -1) : [];
  const degree = index.length > 0 ? [t(words.degree), spokenFormula(index.join(''))] : [];
  const [begin = '', ...inside] = within(rest.shift() ?? '', words.root, words.rootEnd);
  return [begin, ...inside, ...degree];
}
