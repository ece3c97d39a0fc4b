import { Cursor } from './formula-cursor.ts';
import type { Terms } from './formula-parse-atoms.ts';
import { termsWith } from './formula-parse-terms.ts';
import { Refusal } from './formula-refusal.ts';
import { tokensOf, type Token } from './formula-tokens.ts';
import { usual, type Reading } from './formula-numerals.ts';
import { joined, letter, node, type Tree } from './formula-tree.ts';

/** @property functions names that the exercise declares as functions: `f(3)` is then no product */
export interface ParseOptions {
  readonly reading?: Reading;
  readonly functions?: ReadonlySet<string>;
}

const relations = ['=', '<', '>', '≤', '≥', '≠', '≈', '∈', '∉'];

/**
 * A formula as school writes it, from the LaTeX that MathLive or a person makes, as a tree.
 *
 * Letters side by side, and a letter before a bracket, are products. A whole number before a fraction of whole
 * numbers is a mixed number. Several digits after `^` are one exponent. Solutions may be joined with *of*, *or*,
 * *en*, *and*, their signs, a comma or a semicolon.
 * @throws Refusal when it cannot be read
 */
export function parseFormula(latex: string, options: ParseOptions = {}): Tree {
  const tokens = withWords(tokensOf(latex, options.reading ?? usual));
  const cursor = new Cursor(lastStep(tokens));
  const tree = statement(cursor, termsWith(options.functions ?? new Set()));
  if (cursor.next === undefined) return tree;
  throw new Refusal('unreadable');
}

/** After ⇒ stands what follows from it: that is the answer. */
function lastStep(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((token) => token.text === '⇒');
  return at < 0 ? tokens : tokens.slice(at + 1);
}

/** Signs that mean *or* and *and* between two relations; a circle is what MathLive makes of *of*. */
const joins: Readonly<Record<string, string>> = { of: '∨', or: '∨', en: '∧', and: '∧' };

/** Letters that spell a word between two solutions become its sign. */
function withWords(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex((token) => relations.includes(token.text));
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const word = at > first + 1 ? wordAt(tokens, at, first < 0) : undefined;
    const text = word ?? (token.text === '∘' && startsNew(tokens, at, first) ? 'of' : undefined);
    out.push(text ? { kind: 'sign', text: joins[text] ?? '∨', spaced: true } : token);
    if (word) at += word.length - 1;
  }
  return out;
}

/** @param apart whether blanks must set the word apart, because nothing but blanks tells it from a product */
function wordAt(tokens: readonly Token[], at: number, apart: boolean): string | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'letter' || (before?.kind === 'letter' && !token.spaced)) return undefined;
  return Object.keys(joins).find((word) => {
    const letters = [...word].every((sign, i) => tokens[at + i]?.text === sign);
    const after = tokens[at + word.length];
    if (apart && !(token.spaced && after?.spaced)) return false;
    return letters && after !== undefined && /^[\p{L}\d\-+±(\\]/u.test(after.text);
  });
}

const startsNew = (tokens: readonly Token[], at: number, first: number): boolean =>
  first >= 0 &&
  at > first + 1 &&
  tokens[at + 1] !== undefined &&
  !/^[\^{]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens.slice(at + 1).some((token) => relations.includes(token.text));

function statement(cursor: Cursor, terms: Terms): Tree {
  const parts = [clause(cursor, terms)];
  while (cursor.took('∨')) parts.push(clause(cursor, terms));
  return joined('or', parts);
}

function clause(cursor: Cursor, terms: Terms): Tree {
  const parts = [row(cursor, terms)];
  while (cursor.took('∧')) parts.push(row(cursor, terms));
  return joined('and', parts);
}

function row(cursor: Cursor, terms: Terms): Tree {
  const parts = [relation(cursor, terms)];
  while (cursor.took(';', ',')) parts.push(relation(cursor, terms));
  return joined('list', parts);
}

function relation(cursor: Cursor, terms: Terms): Tree {
  // `= 3` and `≈ 3`: what it is equal to stands in the question.
  if (cursor.is('=', '≈') && cursor.before.length === 0) cursor.skip(1);
  const parts = [cursor.attempt(() => definition(cursor)) ?? terms.expression(cursor)];
  const signs: string[] = [];
  for (let sign = cursor.took(...relations); sign; sign = cursor.took(...relations)) {
    signs.push(sign);
    parts.push(terms.expression(cursor));
  }
  return signs.length === 0 ? (parts[0] as Tree) : node('relation', parts, signs.join(''));
}

/** `f(x)` before an equals sign says what f does: it is no product. */
function definition(cursor: Cursor): Tree | undefined {
  const name = cursor.next;
  if (name?.kind !== 'letter') return undefined;
  cursor.skip(1);
  const primes = prime(cursor);
  const open = cursor.took('(');
  const inner = cursor.next;
  if (!open || !inner || inner.text === name.text) return undefined;
  const minus = cursor.took('-') ? 1 : 0;
  const argument = cursor.next;
  cursor.skip(1);
  if (!cursor.took(')') || !cursor.is('=')) return undefined;
  if (argument?.kind === 'letter' && minus === 0)
    return node('call', [letter(argument.text)], name.text + primes);
  if (argument?.kind !== 'number') return undefined;
  const value = node('number', [], argument.text);
  return node('call', [minus ? node('negative', [value]) : value], name.text + primes);
}

function prime(cursor: Cursor): string {
  let primes = '';
  for (;;) {
    if (cursor.took('′')) primes += '′';
    else if (cursor.is('^') && cursor.ahead(1)?.text === '{' && cursor.ahead(2)?.text === '′') {
      cursor.skip(2);
      while (cursor.took('′')) primes += '′';
      cursor.need('}');
    } else return primes;
  }
}
