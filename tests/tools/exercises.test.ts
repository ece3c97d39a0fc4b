import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkItem } from '../../shared/tools/exercises/check-item.ts';
import { withPicture } from '../../shared/tools/exercises/picture.ts';
import { publicItem } from '../../shared/tools/exercises/public-item.ts';
import type { ChoiceItem, Item, NumberItem, TextItem } from '../../shared/tools/exercises/item.ts';
import { markPlain } from '../../shared/tools/exercises/mark-plain.ts';
import type { Verdict } from '../../shared/tools/exercises/mark.ts';
import { seeded } from '../support/seed.ts';

const hints: Item['hints'] = ['h1', 'h2', 'h3', 'h4', 'h5'];
const common = { question: 'Wat?', worked: 'SECRET worked', hints } as const;

const choice: ChoiceItem = {
  ...common,
  id: 'c',
  kind: 'choice',
  ask: { many: true, options: ['a', 'b', 'c'].map((id) => ({ id, text: `Optie ${id}` })) },
  key: { correct: ['a', 'c'] },
};
const number = (key: NumberItem['key']): NumberItem => ({
  ...common,
  id: 'n',
  kind: 'number',
  ask: {},
  key,
});
const text = (key: TextItem['key']): TextItem => ({
  ...common,
  id: 't',
  kind: 'text',
  ask: {},
  key,
});

describe('a choice', () => {
  it.each<[unknown, Verdict]>([
    [['a', 'c'], 'right'],
    [['c', 'a', 'a'], 'right'],
    [['a'], 'wrong'],
    [['a', 'b', 'c'], 'wrong'],
    [[], 'invalid'],
    [['x'], 'invalid'],
    ['a', 'invalid'],
    [null, 'invalid'],
  ])('%j is %s', (answer, verdict) => {
    expect(markPlain(choice, answer, 'nl').verdict).toBe(verdict);
  });
  it('with one answer asks to choose only one', () => {
    const one = { ...choice, ask: { ...choice.ask, many: false }, key: { correct: ['a'] } };
    expect(markPlain(one, ['a', 'b'], 'nl').verdict).toBe('invalid');
    expect(markPlain(one, ['a'], 'nl').verdict).toBe('right');
  });
});

describe('a number', () => {
  const exact = (value: number) => number({ value, tolerance: { absolute: 0 } });
  it.each<[number, string, Verdict]>([
    [2.5, '2,5', 'right'],
    [2.5, '2.5', 'right'],
    [2.5, ' 2,50 ', 'right'],
    [2.5, '5/2', 'right'],
    [2.5, '2 1/2', 'right'],
    [2.5, 'x = 2,5', 'right'],
    [-3, '\u22123', 'right'],
    [0.3, '30%', 'right'],
    [0.3, '30 %', 'right'],
    [0.1 + 0.2, '0,3', 'right'],
    [1234, '1 234', 'right'],
    [1234, '1.234', 'right'],
    [1234.5, '1.234,5', 'right'],
    [1234.5, '1,234.5', 'right'],
    [12.5, '12,6', 'wrong'],
    [3, '-3', 'wrong'],
    [3, 'drie', 'invalid'],
    [3, '3-4', 'invalid'],
    [3, '1.2.3', 'invalid'],
    [3, '3/0', 'invalid'],
    [3, '', 'invalid'],
    [3, '3 m', 'invalid'],
  ])('%d typed as %j is %s', (value, answer, verdict) => {
    expect(markPlain(exact(value), answer, 'nl').verdict).toBe(verdict);
  });

  const euro = number({
    value: 12.5,
    tolerance: { absolute: 0.005 },
    unit: { spellings: ['euro', '€', 'EUR'] },
  });
  it.each<[string, Verdict]>([
    ['12,50 euro', 'right'],
    ['€ 12,50', 'right'],
    ['€12.50', 'right'],
    ['12,5EUR', 'right'],
    ['12,50', 'invalid'],
    ['12,50 kg', 'wrong'],
    ['13 euro', 'wrong'],
  ])('with a unit: %j is %s', (answer, verdict) => {
    expect(markPlain(euro, answer, 'nl').verdict).toBe(verdict);
  });
  it('asks for a missing unit in words', () => {
    expect(markPlain(euro, '12,50', 'nl').note?.nl).toBe('Zet de eenheid erbij.');
  });
  it('takes percent as the unit when the item asks for it', () => {
    const percent = number({ value: 30, tolerance: { absolute: 0 }, unit: { spellings: ['%'] } });
    expect(markPlain(percent, '30 procent', 'nl').verdict).toBe('right');
    expect(markPlain(percent, '30', 'nl').verdict).toBe('invalid');
  });
  it('shows how it read the answer, with the decimal sign of the language', () => {
    expect(markPlain(exact(2.5), '2.5', 'nl').read).toBe('2{,}5');
    expect(markPlain(exact(2.5), '2,5', 'en').read).toBe('2.5');
  });
  it('keeps to a relative tolerance', () => {
    const near = number({ value: 200, tolerance: { relative: 0.01 } });
    expect(markPlain(near, '202', 'nl').verdict).toBe('right');
    expect(markPlain(near, '203', 'nl').verdict).toBe('wrong');
  });
  it('survives whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(['right', 'wrong', 'invalid']).toContain(markPlain(euro, typed, 'en').verdict);
      }),
      seeded(100),
    );
  });
  it('reads back every decimal number, with comma and with point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999, max: 999999 }), (n) => {
        const typed = (n / 100).toFixed(2);
        const key = exact(n / 100);
        expect(markPlain(key, typed, 'nl').verdict).toBe('right');
        expect(markPlain(key, typed.replace('.', ','), 'nl').verdict).toBe('right');
      }),
      seeded(100),
    );
  });
});

describe('a text', () => {
  const verb = text({ accepted: ["j'ai mangé"] });
  it.each<[string, Verdict]>([
    ["j'ai mangé", 'right'],
    ['  J\u2019ai   mangé. ', 'right'],
    ["j' ai mangé", 'right'],
    ["j'ai mange\u0301", 'right'],
    ["j'ai mange", 'wrong'],
    ["j'ai mangée", 'wrong'],
    ['', 'invalid'],
    ['   ', 'invalid'],
  ])('%j is %s', (answer, verdict) => {
    expect(markPlain(verb, answer, 'nl').verdict).toBe(verdict);
  });
  it('says that only the accents are amiss, or does not mind when the item says so', () => {
    expect(markPlain(verb, "j'ai mange", 'nl').note?.nl).toContain('accenten');
    const loose = text({ accepted: ["j'ai mangé"], ignoreAccents: true });
    expect(markPlain(loose, "j'ai mange", 'nl').verdict).toBe('right');
  });
  it('minds capitals only when the item says so', () => {
    const strict = text({ accepted: ['Brussel'], caseSensitive: true });
    expect(markPlain(strict, 'brussel', 'nl')).toMatchObject({ verdict: 'wrong' });
    expect(markPlain(strict, 'brussel', 'nl').note?.en).toContain('capital');
    expect(markPlain(strict, 'Brussel', 'nl').verdict).toBe('right');
  });
});

describe('what a tutee may see', () => {
  const items: Item[] = [
    choice,
    number({ value: 987654, tolerance: { absolute: 0 }, unit: { spellings: ['SECRET'] } }),
    text({ accepted: ['SECRET'] }),
    { ...common, id: 'f', kind: 'formula', ask: {}, key: { answer: 'SECRET', compare: 'value' } },
    { ...common, id: 'd', kind: 'drawing', ask: {}, key: {} },
  ];
  it.each(items)('holds nothing secret: $kind', (item) => {
    const extra = {
      ...item,
      similar: { question: 'SECRET', worked: 'SECRET' },
      ask: { ...item.ask, later: 'SECRET' },
      later: 'SECRET',
    } as unknown as Item;
    const seen = publicItem(extra);
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|987654|h1|correct/);
    expect(Object.keys(seen).sort()).toEqual(['ask', 'id', 'kind', 'question']);
  });
});

describe('an exercise in ten seconds', () => {
  const picture = { hash: 'a'.repeat(64), width: 600, height: 400 };

  it('needs a question alone: key, worked answer and hints come later', () => {
    const checked = checkItem({ id: 'q', kind: 'text', question: 'Wat?', ask: {} });
    const later = { worked: '', hints: ['', '', '', '', ''] };
    expect(checked).toEqual({
      ok: true,
      item: { id: 'q', kind: 'text', question: 'Wat?', ask: {}, ...later },
    });
    if (!checked.ok) return;
    expect(publicItem(checked.item)).toMatchObject({ judged: true });
    expect(markPlain(checked.item as TextItem, '27', 'nl').verdict).toBe('undecided');
    expect(markPlain(checked.item as TextItem, ' ', 'nl').verdict).toBe('invalid');
  });
  it('a photo is a question, and whoever brought it stays the one who did', () => {
    const bare = { id: 'q', kind: 'text', question: '', ask: {} };
    const mine = withPicture({ ...bare, picture: { ...picture, by: 'other' } }, 'me', 'nl');
    const checked = checkItem(mine);
    expect(checked).toMatchObject({
      ok: true,
      item: { question: 'De oefening staat op de foto.', picture: { ...picture, by: 'me' } },
    });
    if (!checked.ok) return;
    const again = withPicture(checked.item, 'you', 'nl', checked.item.picture);
    expect(again).toMatchObject({ picture: { by: 'me' } });
    expect(checkItem(bare).ok).toBe(false);
  });
});

describe('checking an item', () => {
  it('accepts good items and drops what it does not know', () => {
    const checked = checkItem({ ...choice, extra: 1 });
    expect(checked).toEqual({ ok: true, item: choice });
  });
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['']],
    ['no kind', { id: 'a' }, ['kind']],
    ['a long question', { ...choice, question: 'x'.repeat(4001) }, ['question']],
    ['a long hint', { ...choice, hints: ['', 'x'.repeat(1001)] }, ['hints.1']],
    ['no question', { ...choice, question: ' ' }, ['question']],
    ['a picture of no known kind', { ...choice, picture: { hash: 'x' } }, ['picture']],
    ['a choice without a right one', { ...choice, key: { correct: [] } }, ['key.correct']],
    ['one option', { ...choice, ask: { many: true, options: [] } }, ['ask.options', 'key.correct']],
    ['no value', { ...number({ value: NaN, tolerance: { absolute: 0 } }) }, ['key.value']],
    ['a negative margin', number({ value: 1, tolerance: { absolute: -1 } }), ['key.tolerance']],
    ['no accepted answer', text({ accepted: [] }), ['key.accepted']],
    ['half a similar one', { ...choice, similar: { question: 'q' } }, ['similar.worked']],
    ['a bad id', { ...choice, id: '../x' }, ['id']],
    [
      'an equation without a sign',
      { ...common, id: 'f', kind: 'formula', ask: {}, key: { answer: '2x', compare: 'equation' } },
      ['key.answer'],
    ],
  ])('says what is wrong: %s', (_, input, fields) => {
    const checked = checkItem(input);
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.problems.map((p) => p.field)).toEqual(fields);
    for (const { text: said } of checked.problems) {
      expect(said.nl.length).toBeGreaterThan(5);
      expect(said.en.length).toBeGreaterThan(5);
    }
  });
  it('never throws on arbitrary input', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('choice', 'number', 'text', 'formula'),
        (x, kind) => {
          expect(typeof checkItem(x).ok).toBe('boolean');
          expect(checkItem({ kind, ask: x, key: x, hints: x, similar: x }).ok).toBe(false);
        },
      ),
      seeded(100),
    );
  });
});
