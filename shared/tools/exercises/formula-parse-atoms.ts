import type { Cursor } from './formula-cursor.ts';
import { Refusal } from './formula-refusal.ts';
import { joined, letter, node, number, type Tree } from './formula-tree.ts';

/** What is made of atoms and stands inside them: in brackets, high or low, behind a function. */
export interface Terms {
  /** Names that the exercise declares as functions. */
  readonly functions: ReadonlySet<string>;
  expression(cursor: Cursor): Tree;
  script(cursor: Cursor): Tree;
  openArgument(cursor: Cursor): Tree;
}

/** True where something can stand beside the factor before it. */
export function startsAtom(cursor: Cursor): boolean {
  const { next } = cursor;
  if (!next) return false;
  if (next.kind !== 'sign') return true;
  if (next.text === '(' || next.text === '{' || next.text === '⟨' || next.text === '∞') return true;
  if (next.text === '[') return closes(cursor) > 0;
  return next.text === '|' && cursor.before.filter(({ text }) => text === '|').length % 2 === 0;
}

/** For `[` after a factor: whether it opens `2[x+1]`, and not closes `]2;5[`. */
function closes(cursor: Cursor): number {
  const after = cursor.rest.slice(1);
  const at = after.findIndex(({ text }) => text === ']');
  const open = cursor.before.some(({ text }) => text === '[' || text === ']');
  return open || after.slice(0, at + 1).some(({ text }) => text === ';') ? 0 : at;
}

/** One thing: a number, a letter, a bracket, a fraction, a root, a function. */
export function atom(cursor: Cursor, terms: Terms): Tree {
  const token = cursor.take();
  switch (token.kind) {
    case 'number':
      return number(token.text);
    case 'letter':
      return named(cursor, token.text, terms);
    case 'function':
      return applied(cursor, token.text, terms);
    case 'command':
      return commanded(cursor, token.text, terms);
    case 'sign':
      return fenced(cursor, token.text, terms);
  }
}

/** A letter with its index and primes; a call where the exercise declares a function of that name. */
function named(cursor: Cursor, text: string, terms: Terms): Tree {
  if (text === 'π' || text === 'e') return node('constant', [], text);
  let name = text;
  if (cursor.took('_')) name += `_{${index(cursor)}}`;
  for (;;) {
    if (cursor.took('′')) name += '′';
    else if (cursor.took('″')) name += '′′';
    else if (cursor.is('^') && /^[′″]$/.test(cursor.ahead(1)?.text ?? '')) cursor.skip(1);
    else if (
      cursor.is('^') &&
      cursor.ahead(1)?.text === '{' &&
      /^[′″]$/.test(cursor.ahead(2)?.text ?? '')
    ) {
      cursor.skip(2);
      while (cursor.is('′', '″')) name += cursor.take().text === '′' ? '′' : '′′';
      cursor.need('}');
    } else break;
  }
  if (!cursor.is('(') || !terms.functions.has(text)) return letter(name);
  cursor.skip(1);
  const parts = list(cursor, terms);
  cursor.need(')');
  return node('call', parts, name);
}

/** An index is a name, not a value: digits and letters as they stand. */
function index(cursor: Cursor): string {
  if (!cursor.took('{')) return cursor.take().text;
  let text = '';
  while (!cursor.is('}')) {
    const token = cursor.take();
    if (token.kind === 'command' || (token.kind === 'sign' && !/^[-+*,;=]$/.test(token.text)))
      throw new Refusal('unreadable');
    text += token.text;
  }
  cursor.skip(1);
  return text;
}

function list(cursor: Cursor, terms: Terms): Tree[] {
  const parts = [terms.expression(cursor)];
  while (cursor.took(';', ',')) parts.push(terms.expression(cursor));
  return parts;
}

function fenced(cursor: Cursor, open: string, terms: Terms): Tree {
  switch (open) {
    case '(':
    case '[':
    case ']':
      return bracketed(cursor, open, terms);
    case '{': {
      const inner = terms.expression(cursor);
      cursor.need('}');
      return inner;
    }
    case '⦃': {
      const parts = cursor.is('⦄') ? [] : list(cursor, terms);
      if (cursor.is('|')) throw new Refusal('beyond');
      cursor.need('⦄');
      return node('set', parts);
    }
    case '⟨':
    case '|': {
      const inner = terms.expression(cursor);
      cursor.need(open === '|' ? '|' : '⟩');
      return node('absolute', [inner]);
    }
    case '∞':
      return node('constant', [], '∞');
    case '∅':
      return node('set', []);
    default:
      throw new Refusal(open === '}' || open === ')' ? 'unfinished' : 'unreadable');
  }
}

/** Round and square brackets: a value, a pair, an interval; `]` opens one that leaves its end out. */
function bracketed(cursor: Cursor, open: string, terms: Terms): Tree {
  if (cursor.is(')', ']')) throw new Refusal('unfinished');
  const parts = list(cursor, terms);
  const close = cursor.need(')', ']', '[');
  if (open === '(' && close === ')') {
    return parts.length === 1 ? (parts[0] as Tree) : node('tuple', parts);
  }
  if (parts.length === 1 && open === '[' && close === ']') return parts[0] as Tree;
  if (parts.length !== 2) throw new Refusal('unreadable');
  return node('interval', parts, (open === '[' ? '[' : ']') + (close === ']' ? ']' : '['));
}

function commanded(cursor: Cursor, name: string, terms: Terms): Tree {
  if (name === 'frac') {
    const top = argument(cursor, terms, true);
    return node('quotient', [top, argument(cursor, terms, true)]);
  }
  if (name !== 'sqrt' && name !== 'surd') throw new Refusal('unfinished');
  if (name === 'surd' || !cursor.took('[')) return node('root', [argument(cursor, terms, false)]);
  const degree = terms.expression(cursor);
  cursor.need(']');
  return node('root', [argument(cursor, terms, false), degree]);
}

/** The argument of a command: a group, or the next thing alone. */
function argument(cursor: Cursor, terms: Terms, oneDigit: boolean): Tree {
  if (oneDigit && cursor.next?.kind === 'number') return number(cursor.takeDigit().text);
  return cursor.deeper(() => atom(cursor, terms));
}

const inverses: Readonly<Record<string, string>> = { sin: 'arcsin', cos: 'arccos', tan: 'arctan' };

/**
 * A function and what it is applied to. When MathLive left everything in the exponent or the base
 * (`\log_{2(x)}`, `\sin^{2(x)}`), the bracket that ends it is the argument.
 */
function applied(cursor: Cursor, name: string, terms: Terms): Tree {
  let [base, exponent]: (Tree | undefined)[] = [];
  for (;;) {
    if (cursor.took('_')) base = lowered(cursor, terms);
    else if (cursor.took('^')) exponent = terms.script(cursor);
    else break;
  }
  let argument: Tree | undefined;
  if (cursor.took('(')) {
    argument = terms.expression(cursor);
    cursor.need(')');
  } else if (startsAtom(cursor)) argument = terms.openArgument(cursor);
  else if (base) [base, argument] = splitLast(base);
  else if (exponent) [exponent, argument] = splitLast(exponent);
  if (!argument && name === 'tg') return node('product', [letter('t'), letter('g')]);
  if (!argument) throw new Refusal('unfinished');
  return powered(name === 'tg' ? 'tan' : name, argument, base, exponent);
}

function powered(name: string, argument: Tree, base?: Tree, exponent?: Tree): Tree {
  if (name === 'exp') return node('power', [node('constant', [], 'e'), argument]);
  if (name === 'lb') return node('function', [argument, number('2')], 'log');
  const inverse =
    exponent?.op === 'negative' && exponent.of[0]?.text === '1' ? inverses[name] : undefined;
  if (inverse) return node('function', [argument], inverse);
  const tree = node('function', base ? [argument, base] : [argument], name);
  return exponent ? node('power', [tree, exponent]) : tree;
}

/** The base of a logarithm; an index inside it is what a hurried caret makes of `log_2`. */
function lowered(cursor: Cursor, terms: Terms): Tree {
  if (!cursor.took('{')) return terms.script(cursor);
  if (cursor.took('_')) {
    const grouped = cursor.took('{') !== undefined;
    const inner = terms.expression(cursor);
    if (grouped) cursor.need('}');
    const factors = [inner, ...(cursor.is('}') ? [] : [terms.expression(cursor)])];
    cursor.need('}');
    return joined('product', factors);
  }
  const inner = terms.expression(cursor);
  cursor.need('}');
  return inner;
}

/** `2(x)` is base 2 of x; `(x)` alone is an argument without a base. */
function splitLast(tree: Tree): [Tree | undefined, Tree | undefined] {
  if (tree.op !== 'product') return [undefined, tree];
  const parts = tree.of;
  return [joined('product', parts.slice(0, -1)), parts.at(-1)];
}
