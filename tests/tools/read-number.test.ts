import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareUnit } from '../../shared/tools/exercises/compare-unit.ts';
import type { NumberItem } from '../../shared/tools/exercises/item.ts';
import { latexProblem } from '../../shared/tools/exercises/latex-allowed.ts';
import { markPlain } from '../../shared/tools/exercises/mark-plain.ts';
import type { Language } from '../../shared/wire/text.ts';
import { decimalSign, numberLatex } from '../../shared/tools/exercises/print-number.ts';
import { fromNumber } from '../../shared/tools/exercises/rational.ts';
import { readNumber } from '../../shared/tools/exercises/read-number.ts';
import { schoolUnits } from '../../shared/tools/exercises/school-units.ts';
import { seeded } from '../support/seed.ts';

const item = (value: number, more: Partial<NumberItem['key']> = {}): NumberItem => ({
  id: 'n',
  kind: 'number',
  question: 'Hoeveel?',
  worked: 'Zo.',
  hints: ['1', '2', '3', '4', '5'],
  ask: {},
  key: { value, tolerance: { absolute: 0 }, ...more },
});
const verdict = (key: NumberItem, typed: string, language: Language = 'nl') =>
  markPlain(key, typed, language).verdict;

const raised = (exponent: number) =>
  [...String(exponent)].map((c) => (c === '-' ? '\u207b' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
const times = ['*', '·', '×', '⋅', 'x', ' x ', ' · ', '.'] as const;
/** Every way to write a times ten to the power n. */
const powers = (a: string, n: number): string[] => [
  ...times.flatMap((sign) => [
    `${a}${sign}10^${n}`,
    `${a}${sign}10^(${n})`,
    `${a}${sign}10^{${n}}`,
    `${a}${sign}10**${n}`,
    `${a}${sign}10${raised(n)}`,
    `${a}${sign}10^${String(n).replace('-', '\u2212')}`,
  ]),
  `${a}e${n}`,
  `${a}E${n}`,
  ...(n > 0 ? [`${a}E+${n}`, `${a}e+${String(n).padStart(2, '0')}`] : []),
];
/** What people and programs put around a number that says nothing about it. */
const around: readonly ((text: string) => string)[] = [
  (s) => s,
  (s) => ` ${s} `,
  (s) => `(${s})`,
  (s) => `= ${s}`,
  (s) => `x = ${s}`,
  (s) => `${s} = x`,
  (s) => `≈ ${s}`,
  (s) => `antwoord: ${s}`,
  (s) => `\u200b${s}\ufeff`,
  (s) => `\u202a${s}\u202c`,
  (s) => `${s}.`,
  (s) => s.replace(/-/g, '\u2212'),
  (s) => s.replace(/[0-9]/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
];
const inEveryWay = fc.constantFrom(...around);
const mantissa = fc.integer({ min: 100, max: 999 }).filter((n) => n % 10 !== 0);
const exponent = fc.integer({ min: -30, max: 30 }).filter((n) => n !== 0);

describe('a power of ten', () => {
  it('is the same number in every spelling, of any size', () => {
    fc.assert(
      fc.property(mantissa, exponent, inEveryWay, (m, n, wrap) => {
        const key = item(Number(`${m / 100}e${n}`));
        for (const typed of powers(String(m / 100).replace('.', ','), n)) {
          expect(verdict(key, wrap(typed)), wrap(typed)).toBe('right');
        }
      }),
      seeded(100),
    );
  });
  it('is wrong when the power or a digit differs, and so is zero: nothing is too small to tell apart', () => {
    fc.assert(
      fc.property(mantissa, exponent, fc.integer({ min: 1, max: 3 }), (m, n, off) => {
        const key = item(Number(`${m / 100}e${n}`));
        for (const typed of [
          ...powers(String(m / 100).replace('.', ','), n + off).filter(() => n + off !== 0),
          ...powers(String((m + off * 2) / 100).replace('.', ','), n),
          '0',
        ]) {
          // `3.10^2` may be read in another way, so it may be asked; it is never right.
          expect(verdict(key, typed), typed).not.toBe('right');
          if (!/\.10/.test(typed)) expect(verdict(key, typed), typed).toBe('wrong');
        }
      }),
      seeded(100),
    );
  });
  it('keeps to a relative margin at any size', () => {
    fc.assert(
      fc.property(exponent, (n) => {
        const key = item(Number(`1.6e${n}`), { tolerance: { relative: 0.01 } });
        expect(verdict(key, `1,616e${n}`)).toBe('right');
        expect(verdict(key, `1,617e${n}`)).toBe('wrong');
      }),
      seeded(100),
    );
  });
});

describe('a fraction', () => {
  const part = fc.integer({ min: 1, max: 99 });
  it('is exact, as a fraction or a mixed number, with its sign anywhere', () => {
    fc.assert(
      fc.property(part, part, inEveryWay, (n, d, wrap) => {
        const [whole, rest] = [Math.floor(n / d), n % d];
        const typed = [`${n}/${d}`, `${n} / ${d}`, `${n}:${d}`, `${n}÷${d}`, `${2 * n}/${2 * d}`];
        if (whole > 0 && rest > 0) typed.push(`${whole} ${rest}/${d}`, `${whole}  ${rest}⁄${d}`);
        for (const one of typed) expect(verdict(item(n / d), wrap(one)), wrap(one)).toBe('right');
        for (const one of [
          `-${n}/${d}`,
          `${n}/-${d}`,
          `-(${n}/${d})`,
          `(-${n})/${d}`,
          `${n}/(-${d})`,
        ]) {
          expect(verdict(item(-n / d), one), one).toBe('right');
          expect(verdict(item(n / d), one), one).toBe('wrong');
        }
        expect(verdict(item(n / d), `${n + 1}/${d}`)).toBe('wrong');
      }),
      seeded(100),
    );
  });
  it.each([
    ['¼', 0.25],
    ['½', 0.5],
    ['¾', 0.75],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['⅕', 0.2],
    ['⅙', 1 / 6],
    ['⅛', 0.125],
    ['⅞', 0.875],
    ['⅒', 0.1],
  ])('is read from the sign %s, alone and behind a whole number', (sign, value) => {
    expect(verdict(item(value), sign)).toBe('right');
    expect(verdict(item(3 + value), `3${sign}`)).toBe('right');
    expect(verdict(item(3 + value), `3 ${sign}`)).toBe('right');
    expect(verdict(item(-3 - value), `-3${sign}`)).toBe('right');
    expect(verdict(item(value), `3${sign}`)).toBe('wrong');
  });
  it('goes on in dots', () => {
    fc.assert(
      fc.property(fc.constantFrom(3, 6, 7, 9, 11, 13, 37, 99), fc.nat({ max: 30 }), (d, more) => {
        const n = more + 1;
        if (n % d === 0 || Number.isInteger((n / d) * 1e6)) return;
        const digits = (n / d).toFixed(15).slice(0, -1).replace('.', ',');
        const shown = digits.slice(0, digits.indexOf(',') + 13);
        for (const dots of ['...', '…', ' ...']) {
          expect(verdict(item(n / d), shown + dots), shown).toBe('right');
        }
        expect(verdict(item(n / d + 1e-5), `${shown}...`), shown).toBe('wrong');
      }),
      seeded(100),
    );
  });
});

describe('points and commas between digits', () => {
  const thousands = fc.integer({ min: 1, max: 999 });
  const three = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));
  it('in Dutch: a comma is the decimal sign, a point may group thousands, and a doubt is asked', () => {
    fc.assert(
      fc.property(thousands, three, (a, b) => {
        const [big, small] = [item(Number(`${a}${b}`)), item(Number(`${a}.${b}`))];
        expect(verdict(big, `${a}.${b}`)).toBe('right');
        expect(verdict(big, `${a} ${b}`)).toBe('right');
        expect(verdict(big, `${a},${b}`)).toBe('wrong');
        expect(verdict(small, `${a},${b}`)).toBe('right');
        expect(verdict(small, `${a} ${b}`)).toBe('wrong');
        expect(verdict(small, `${a}.${b}`)).toBe(b.endsWith('0') ? 'invalid' : 'right');
        expect(verdict(item(Number(`${a}${b}`) + 1), `${a}.${b}`)).toBe('wrong');
      }),
      seeded(100),
    );
  });
  it('in English: the other way round, and the grouping of Dutch is asked', () => {
    fc.assert(
      fc.property(thousands, three, (a, b) => {
        const [big, small] = [item(Number(`${a}${b}`)), item(Number(`${a}.${b}`))];
        expect(verdict(big, `${a},${b}`, 'en')).toBe('right');
        expect(verdict(big, `${a}.${b}`, 'en')).toBe('invalid');
        expect(verdict(small, `${a}.${b}`, 'en')).toBe('right');
        expect(verdict(small, `${a},${b}`, 'en')).toBe(b.endsWith('0') ? 'invalid' : 'right');
      }),
      seeded(100),
    );
  });
  it('name both readings when they ask', () => {
    expect(markPlain(item(2.5), '2.500', 'nl').note).toEqual({
      nl: 'Dit kan je op twee manieren lezen: 2500 of 2,5. Schrijf het zo dat het er maar één kan zijn.',
      en: 'This can be read in two ways: 2500 or 2,5. Write it so that it can be only one.',
    });
  });
});

describe('a reading', () => {
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 7 }))
    .map(([n, places]) => (n / 10 ** places).toFixed(places));
  const whole = fc.integer({ min: 1, max: 9999 }).map(String);
  const number = fc.oneof(
    decimal,
    fc.tuple(whole, whole).map(([n, d]) => `${n}/${d}`),
    fc.tuple(whole, whole, whole).map(([w, n, d]) => `${w} ${n}/${d}`),
    fc.tuple(mantissa, exponent).map(([m, n]) => `${m / 100}·10^${n}`),
    fc
      .tuple(decimal, fc.constantFrom('333...', '(6)', '142857142857...'))
      .map(([n, tail]) => `${n.split('.')[0]}.${tail}`),
    fc.constantFrom('½', '3½', '7 miljoen'),
  );
  const unit = fc.constantFrom(
    ...[
      '',
      'cm',
      'km/h',
      'm/s²',
      '°C',
      '%',
      '€',
      'kWh',
      'Ω',
      'µm',
      'mol/l',
      'kg·m/s²',
      'uur',
      'appels',
      '‰',
    ],
  );
  it('that is printed and read again is the same value and unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Language>('nl', 'en'),
        fc.constantFrom('', '-'),
        number,
        unit,
        (language, sign, digits, behind) => {
          const point = decimalSign(language);
          const typed = `${sign}${digits.replace(/\.(?=\d|\()/, point)} ${behind}`;
          const read = readNumber(typed, point);
          if (!read) throw new Error(`not read: ${typed}`);
          const printed = numberLatex(read, language);
          expect(latexProblem(printed), printed).toBeUndefined();
          const again = readNumber(printed, point);
          expect(again?.readings[0].value.toFraction(), printed).toBe(
            read.readings[0].value.toFraction(),
          );
          if (read.unit === '') expect(again?.unit).toBe('');
          else expect(compareUnit(again?.unit ?? '', [read.unit]).kind, printed).toBe('same');
        },
      ),
      seeded(1000),
    );
  });
  it('is exact: nothing is rounded on the way', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        if (Math.abs(value) > 1e300) return;
        expect(readNumber(String(value), '.')?.readings[0].value.equals(fromNumber(value))).toBe(
          true,
        );
      }),
      seeded(100),
    );
  });
});

describe('a unit of school', () => {
  const all = schoolUnits.flatMap(({ symbols, names }) => {
    const [first] = [...symbols, ...names];
    return [...symbols, ...names].map((spelt) => [spelt, first ?? ''] as const);
  });
  it.each(all)('%s is the same as %s', (spelt, first) => {
    expect(compareUnit(spelt, [first])).toEqual({ kind: 'same' });
    expect(compareUnit(`(${spelt})`, [first])).toEqual({ kind: 'same' });
  });
  it.each([
    ['km/h', 'm/s', 18, 5],
    ['m', 'km', 1000, 1],
    ['dm³', 'l', 3, 3],
    ['cm³', 'ml', 7, 7],
    ['m³', 'l', 2, 2000],
    ['m²', 'cm²', 2, 20000],
    ['ha', 'm²', 1.5, 15000],
    ['are', 'm²', 3, 300],
    ['min', 'h', 90, 1.5],
    ['uur', 'minuten', 0.25, 15],
    ['dagen', 'weken', 14, 2],
    ['jaar', 'maanden', 1.5, 18],
    ['kg', 'ton', 2500, 2.5],
    ['kWh', 'MJ', 1, 3.6],
    ['J', 'cal', 4184, 1000],
    ['bar', 'Pa', 1, 100000],
    ['g/cm³', 'kg/m³', 2.7, 2700],
    ['euro', 'cent', 1.25, 125],
    ['€/kg', 'cent/g', 5, 0.5],
    ['%', '‰', 5, 50],
    ['°C', 'K', 20, 293.15],
    ['°C', '°F', 37, 98.6],
    ['N·m', 'J', 5, 5],
    ['A·h', 'C', 1, 3600],
    ['J/(kg·K)', 'kJ/(kg·°C)', 4186, 4.186],
  ])('%s and %s say the same quantity', (own, other, from, to) => {
    expect(verdict(item(from, { unit: { spellings: [own] } }), `${to} ${other}`, 'en')).toBe(
      'right',
    );
    expect(verdict(item(to, { unit: { spellings: [other] } }), `${from} ${own}`, 'en')).toBe(
      'right',
    );
    expect(verdict(item(from * 10, { unit: { spellings: [own] } }), `${to} ${other}`, 'en')).toBe(
      'wrong',
    );
    const fixed = item(from, { unit: { spellings: [own], fixed: true } });
    expect(verdict(fixed, `${to} ${other}`, 'en')).toBe('invalid');
    expect(markPlain(fixed, `${to} ${other}`, 'en').note?.en).toBe(`Write your answer in ${own}.`);
  });
  it('of another kind is wrong', () => {
    for (const [own, other] of [
      ['cm', 'cm²'],
      ['cm', 'kg'],
      ['km/h', 'km'],
      ['N', 'J'],
      ['€', '%'],
    ]) {
      expect(verdict(item(12, { unit: { spellings: [own ?? ''] } }), `12 ${other}`)).toBe('wrong');
    }
  });
});
