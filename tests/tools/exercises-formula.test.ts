import { afterAll, describe, expect, it } from 'vitest';
import { createMarker } from '../../server/tools/exercises/index.ts';
import type { FormulaItem } from '../../shared/tools/exercises/item.ts';
import type { Verdict } from '../../shared/tools/exercises/mark.ts';

type Key = FormulaItem['key'];

const marker = createMarker();
afterAll(() => marker.close());

function item(key: Key): FormulaItem {
  const hints: FormulaItem['hints'] = ['a', 'b', 'c', 'd', 'e'];
  return { id: 'f1', kind: 'formula', question: 'q', ask: {}, key, worked: 'w', hints };
}

const judge = async (key: Key, answer: string) =>
  (await marker.mark(item(key), answer, 'nl')).verdict;

/** [key, answer, verdict] */
const values: [string, string, Verdict][] = [
  ['\\sin(x)^2', '\\sin^2(x)', 'right'],
  ['\\sin(x)^2', '\\sin^2x', 'right'],
  ['\\sin^2x', '1-\\cos^2x', 'right'],
  ['\\sin(x)^2', '\\sin(x^2)', 'wrong'],
  ['\\sin^2x+\\cos^2x', '1', 'right'],
  ['x+1', '\\frac{x^2-1}{x-1}', 'right'],
  ['\\frac{x^2-4}{x-2}', 'x+2', 'right'],
  ['x+1', '\\frac{x^2+1}{x-1}', 'wrong'],
  ['\\ln x^2', '2\\ln\\left|x\\right|', 'right'],
  ['\\ln\\left(x^2\\right)', '2\\ln x', 'undecided'],
  ['\\sqrt{x^2}', '\\left|x\\right|', 'right'],
  ['\\sqrt{x^2}', 'x', 'wrong'],
  ['2(x+1)', '2x+2', 'right'],
  ['2(x+1)', '2\\left(x+1\\right)', 'right'],
  ['2(x+1)', '2x+1', 'wrong'],
  ['2x+2', 'y=2x+2', 'right'],
  ['x^2-1', '(x-1)(x+1)', 'right'],
  ['x(x+1)', 'x^2+x', 'right'],
  ['1{,}5x', '\\frac{3}{2}x', 'right'],
  ['1{,}5x', '1{,}5\\cdot x', 'right'],
  ['1.5x', '1,5x', 'right'],
  ['1{,}5x', '15x', 'wrong'],
  ['\\frac{3}{4}', '0{,}75', 'right'],
  ['\\frac{3}{4}', '\\frac68', 'right'],
  ['\\frac{3}{4}', '75\\%', 'right'],
  ['1\\frac{1}{2}', '\\frac{3}{2}', 'right'],
  ['\\frac{1}{3}', '0{,}333', 'undecided'],
  ['\\frac{1}{3}', '\\frac{1}{4}', 'wrong'],
  ['e^{2x}', '\\exponentialE^{x}\\cdot\\exponentialE^{x}', 'right'],
  ['a^{-1}', '\\frac{1}{a}', 'right'],
  ['\\sqrt[3]{x}', 'x^{\\frac{1}{3}}', 'right'],
  ['(a+b)^2', 'a^2+2ab+b^2', 'right'],
  ['(a+b)^2', 'a^2+b^2', 'wrong'],
  ['\\tan x', '\\frac{\\sin x}{\\cos x}', 'right'],
  ['3x', '3X', 'invalid'],
  ['3x', '\\frac{3x}{\\placeholder{}}', 'invalid'],
  ['3x', '3x+', 'invalid'],
  ['3x', '(3x', 'invalid'],
  ['3x', '', 'invalid'],
  ['3x', '3x=6', 'invalid'],
  ['3x', 'f(x)', 'wrong'],
  ['x^2', '\\int 2x\\,dx', 'undecided'],
  ['\\sqrt{-1-x^2}', '\\sqrt{-2-x^2}', 'undecided'],
];

describe('a formula compared by value', () => {
  it.each(values)('%s and %s: %s', async (key, answer, verdict) => {
    expect(await judge({ answer: key, compare: 'value' }, answer)).toBe(verdict);
  });

  it('compares on positive numbers only when the item says so', async () => {
    const key: Key = { answer: '\\ln x^2', compare: 'value', domain: 'positive' };
    expect(await judge(key, '2\\ln x')).toBe('right');
    expect(await judge({ ...key, answer: '\\sqrt{x^2}' }, 'x')).toBe('right');
  });
});

const equations: [string, string, Verdict][] = [
  ['y=2x+1', 'y=3x+1', 'wrong'],
  ['y=2x+1', 'y=1+2x', 'right'],
  ['y=2x+1', '2y=4x+2', 'right'],
  ['y=2x+1', 'y-2x=1', 'right'],
  ['y=2x+1', '2x-y+1=0', 'right'],
  ['y=2x+1', '2x+1', 'invalid'],
  ['y=1{,}5x', '2y=3x', 'right'],
  ['x=3', '3=x', 'right'],
  ['x=3', '2x=6', 'right'],
  ['x=3', 'x=-3', 'wrong'],
  ['x^2=4', 'x=2', 'wrong'],
  ['x=\\frac{1}{2}', '\\frac{1}{x}=2', 'right'],
  ['x=2', 'x=2\\lor x=3', 'wrong'],
  ['a^2+b^2=c^2', 'c^2-a^2=b^2', 'right'],
  ['a^2+b^2=c^2', 'a+b=c', 'wrong'],
];

describe('an equation', () => {
  it.each(equations)('%s and %s: %s', async (key, answer, verdict) => {
    expect(await judge({ answer: key, compare: 'equation' }, answer)).toBe(verdict);
  });
});

const forms: [string, string, Verdict][] = [
  ['(x-1)(x+1)', '(x+1)(x-1)', 'right'],
  ['(x-1)(x+1)', 'x^2-1', 'wrong'],
  ['(x-1)(x+1)', '(x-1)(x+2)', 'wrong'],
  ['\\frac{3}{4}', '\\frac{3}{4}', 'right'],
  ['\\frac{3}{4}', '\\frac{6}{8}', 'wrong'],
  ['2x+2', '2+2x', 'right'],
  ['2x+2', '2(x+1)', 'wrong'],
  ['x=3', 'x=\\frac{6}{2}', 'wrong'],
  ['x=3', 'x=3', 'right'],
];

describe('a formula in the form that was asked', () => {
  it.each(forms)('%s and %s: %s', async (key, answer, verdict) => {
    expect(await judge({ answer: key, compare: 'form' }, answer)).toBe(verdict);
  });

  it('says that the value is right when only the form is not', async () => {
    const key: Key = { answer: '(x-1)(x+1)', compare: 'form' };
    const mark = await marker.mark(item(key), 'x^2-1', 'nl');
    expect(mark.note?.nl).toContain('even veel waard');
  });
});

describe('hostile formulas', () => {
  const hostile: [string, string][] = [
    ['ten thousand characters', 'x+'.repeat(5000) + 'x'],
    ['open brackets', '('.repeat(1900)],
    ['nested brackets', '('.repeat(900) + 'x' + ')'.repeat(900)],
    ['nested fractions', '\\frac{1}{'.repeat(150) + 'x' + '}'.repeat(150)],
    ['nested roots', '\\sqrt{'.repeat(50) + 'x' + '}'.repeat(50)],
    ['a tower of powers', '9^{'.repeat(50) + '9' + '}'.repeat(50)],
    ['a power of a sum', '(x+y+z+a+b+c)^{999999}'],
    ['nested powers of sums', '((((x+y)^{99}+z)^{99}+a)^{99}+b)^{99}'],
    ['factorials', '99999999' + '!'.repeat(400)],
    ['bars', '|'.repeat(1000)],
    ['a long product', 'xyzab'.repeat(390)],
    ['subscripts', 'x_{'.repeat(55) + '1' + '}'.repeat(55)],
    ['commands', '\\begin{matrix}'.repeat(120)],
    ['a definition', '\\def\\a{\\a\\a}\\a'],
    ['a prototype', '__proto__.constructor'],
    ['null characters', '\u0000\ud800'.repeat(500)],
  ];
  it.each(hostile)('%s: an answer within the limit, and the marker lives', async (_, latex) => {
    for (const compare of ['value', 'form'] as const) {
      const started = performance.now();
      const verdict = await judge({ answer: 'x+1', compare }, latex);
      expect(['invalid', 'undecided', 'wrong']).toContain(verdict);
      expect(performance.now() - started).toBeLessThan(8000);
    }
    expect(await judge({ answer: 'x=1', compare: 'equation' }, `${latex}=1`)).not.toBe('right');
    expect(await judge({ answer: 'x+1', compare: 'value' }, '1+x')).toBe('right');
  });

  it('answers undecided when the time is up, and others do not wait for it', async () => {
    const quick = createMarker({ timeLimit: 400 });
    const slow = '\\tan\\tan x+'.repeat(150) + 'x';
    const long = quick.mark(
      item({ answer: `x+${slow}`, compare: 'value' }),
      `${slow}+x`,
      'en',
      'one',
    );
    const same = quick.mark(item({ answer: 'x', compare: 'value' }), 'x', 'en', 'one');
    const other = quick.mark(item({ answer: 'x', compare: 'value' }), 'x', 'en', 'another');
    expect((await other).verdict).toBe('right');
    expect((await long).verdict).toBe('undecided');
    expect((await same).verdict).toBe('right');
    await quick.close();
  });

  it('answers what still waits when it is closed', async () => {
    const closing = createMarker();
    const waiting = closing.mark(item({ answer: 'x', compare: 'value' }), 'x', 'en');
    await closing.close();
    expect((await waiting).verdict).toBe('undecided');
  });
});
