import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexProblem } from '../../shared/tools/exercises/latex-allowed.ts';
import { parseFormula } from '../../shared/tools/exercises/formula-parse.ts';
import { printFormula } from '../../shared/tools/exercises/formula-print.ts';
import { readAs } from '../../shared/tools/exercises/formula-read.ts';
import { Refusal } from '../../shared/tools/exercises/formula-refusal.ts';
import { letter, node, number, type Tree } from '../../shared/tools/exercises/formula-tree.ts';
import { markingTables } from '../support/marking-table.ts';
import { pinned } from '../support/seed.ts';

const runs = pinned(3000, 20_261_128);

/** Trees as the parser makes them: a sum of more than one part, no sum right inside a sum, and so on. */
const { value } = fc.letrec<{ value: Tree; atom: Tree }>((tie) => ({
  atom: fc.oneof(
    fc.nat(2000).map((n) => number(String(n))),
    fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 99 })).map(([w, d]) => number(`${w}.${d}`)),
    fc.constantFrom(...'xyabfgnorE', 'x_{1}', 'x_{12}', '\\alpha', 'f′', 'cm').map(letter),
    fc.constantFrom('π', 'e').map((text) => node('constant', [], text)),
    fc.constant(node('mixed', [number('2'), number('1'), number('3')])),
    fc.constant(number('0.1(6)')),
  ),
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('atom'),
    fc.array(tie('value'), { minLength: 2, maxLength: 3 }).map((of) => node('sum', of)),
    fc.array(tie('value'), { minLength: 2, maxLength: 3 }).map((of) => node('product', of)),
    fc.tuple(tie('value'), tie('value')).map((of) => node('quotient', of)),
    fc.tuple(tie('value'), tie('value')).map((of) => node('power', of)),
    fc.tuple(tie('value'), tie('value')).map((of) => node('root', of)),
    fc
      .tuple(
        fc.constantFrom(
          'negative',
          'root',
          'absolute',
          'factorial',
          'percent',
          'degrees',
          'plusMinus',
        ),
        tie('value'),
      )
      .map(([op, of]) => node(op, [of])),
    fc
      .tuple(fc.constantFrom('sin', 'arcsin', 'ln', 'log'), tie('value'))
      .map(([name, of]) => node('function', [of], name)),
    fc.tuple(tie('value'), tie('value')).map((of) => node('function', of, 'log')),
  ),
}));

const statement: fc.Arbitrary<Tree> = fc.oneof(
  value,
  fc
    .tuple(fc.constantFrom('=', '<', '>', '≤', '≥', '≠', '≈'), value, value)
    .map(([sign, ...of]) => node('relation', of, sign)),
  fc.tuple(value, value, value).map((of) => node('relation', of, '<≤')),
  fc
    .tuple(fc.constantFrom('[]', '][', '[[', ']]'), value, value)
    .map(([ends, ...of]) => node('interval', of, ends)),
  fc.array(value, { maxLength: 3 }).map((of) => node('set', of)),
  fc.array(value, { minLength: 2, maxLength: 3 }).map((of) => node('tuple', of)),
  fc.array(value, { minLength: 2, maxLength: 3 }).map((of) => node('list', of)),
  fc
    .tuple(fc.constantFrom('or', 'and'), fc.array(value, { minLength: 2, maxLength: 3 }))
    .map(([op, all]) =>
      node(
        op,
        all.map((one) => node('relation', [letter('x'), one], '=')),
      ),
    ),
);

const printed = (tree: Tree): string => printFormula(tree, 'nl');

describe('a formula that was read', () => {
  it.each(['nl', 'en'] as const)(
    'is printed so that it is read as the same again (%s)',
    (language) => {
      fc.assert(
        fc.property(statement, (tree) => {
          expect(parseFormula(printFormula(tree, language))).toEqual(tree);
        }),
        runs,
      );
    },
  );

  it('is shown with commands that may be drawn', () => {
    fc.assert(
      fc.property(statement, (tree) => {
        const problem = latexProblem(printed(tree));
        expect(problem === undefined || /lagen|lang/.test(problem.nl)).toBe(true);
      }),
      runs,
    );
  });

  it('of every row of the table of formulas is shown as it is read', () => {
    for (const { latex = '' } of markingTables().get('formulas') ?? []) {
      const shown = readAs(latex, 'nl');
      if (!shown || 'note' in shown) continue;
      const tree = parseFormula(shown.latex);
      expect(printed(tree)).toBe(shown.latex);
      expect(latexProblem(shown.latex)).toBeUndefined();
    }
  });
});

describe('any text at all', () => {
  const sign = fc.constantFrom(
    ...[
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '|',
      '^',
      '_',
      '\\frac',
      '\\sqrt',
      '\\left',
      '\\right',
      '\\log',
      '\\sin',
    ],
    ...[
      'x',
      'E',
      'of',
      ' ',
      '1',
      '2',
      ',',
      '.',
      '=',
      '<',
      '-',
      '+',
      '!',
      '%',
      '°',
      '\\lbrace',
      '\\rbrace',
      ';',
      '′',
    ],
  );
  it('is read or refused, and never ends the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(sign, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (latex) => {
          try {
            const tree = parseFormula(latex);
            expect(parseFormula(printed(tree))).toEqual(tree);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
      runs,
    );
  });

  it.each(['(', '[', '\\lbrace', '|', '{', '\\sqrt', '\\frac', '-', 'x^', '\\sin', '\\left('])(
    'of %s a thousand times is refused with a sentence',
    (part) => {
      expect(readAs(part.repeat(1000), 'nl')).toHaveProperty('note.nl');
    },
  );
});
