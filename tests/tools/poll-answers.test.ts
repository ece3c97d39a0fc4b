import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../shared/tools/poll/answers.ts';
import type { Question } from '../../shared/tools/poll/question.ts';
import { totalsOf } from '../../shared/tools/poll/counting.ts';
import { shownOf } from '../../shared/tools/poll/totals.ts';
import { seeded } from '../support/seed.ts';

const say = (text: string) => ({ nl: text, en: text });
const of = (more: object) => ({ id: 'q', question: say('?'), about: 'fact', ...more }) as Question;
const options = ['a', 'b', 'c'].map((id) => ({ id, text: say(id) }));
const one = of({ kind: 'choice', options });
const many = of({ kind: 'choice', options, many: true });
const ranking = of({ kind: 'ranking', options });
const scale = of({ kind: 'scale', from: 0, to: 10, ends: [say('niet'), say('heel')] });
const number = of({ kind: 'number' });
const cloud = of({ kind: 'cloud' });
const text = of({ kind: 'text' });

describe('an answer', () => {
  it.each<[string, Question, unknown, readonly string[] | undefined]>([
    ['one option', one, ['b'], ['b']],
    ['two of one', one, ['a', 'b'], undefined],
    ['several, in whatever order they were tapped', many, ['c', 'a'], ['a', 'c']],
    ['the same twice', many, ['a', 'a'], undefined],
    ['none', many, [], undefined],
    ['a place for each', ranking, ['c', 'a', 'b'], ['c:1', 'a:2', 'b:3']],
    ['a place for some', ranking, ['c', 'a'], undefined],
    ['one place twice', ranking, ['c', 'a', 'a'], undefined],
    ['the ends of a scale', scale, 10, ['10']],
    ['beyond a scale', scale, 11, undefined],
    ['between two steps of a scale', scale, 2.5, undefined],
    ['a number', number, -2.5, ['-2.5']],
    ['no number', number, Number.NaN, undefined],
    ['a number as text', number, '3', undefined],
    ['words, each once however it is spelt', cloud, ['Été ', 'ete', 'zon'], ['ete', 'zon']],
    ['more words than three', cloud, ['a', 'b', 'c', 'd'], undefined],
    ['a word that is long', cloud, ['x'.repeat(26)], undefined],
    ['nothing but room', cloud, ['   '], undefined],
    ['a sentence', text, 'Ik  denk\nvan wel. ', ['Ik denk van wel.']],
    ['a book', text, 'x'.repeat(201), undefined],
  ])('%s', (_what, question, given, read) => expect(readAnswer(question, given)).toEqual(read));

  it('is never read wrong, whatever a program sends: what is read is an answer to this question, or nothing', () => {
    const all = [one, many, ranking, scale, number, cloud, text];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (question, value) => {
        const read = readAnswer(question, value);
        if (read === undefined) return;
        expect(read.length).toBeGreaterThan(0);
        expect(new Set(read).size).toBe(read.length);
        for (const said of read) expect(typeof said).toBe('string');
        if (question.kind === 'choice') for (const said of read) expect('abc').toContain(said);
      }),
      seeded(300),
    );
  });
});

describe('totals', () => {
  const counted = (question: Question, ...answers: unknown[]) =>
    totalsOf(
      question,
      answers.map((value) => readAnswer(question, value)!),
    );

  it('count people, and not ticks', () => {
    const totals = counted(many, ['a', 'b', 'c'], ['a'], ['a', 'b'], ['c'], ['a']);
    expect(totals).toEqual({ n: 5, counts: { a: 4, b: 2, c: 2 } });
    expect(shownOf(many, totals, { sensitive: false })).toMatchObject({ kind: 'counts', n: 5 });
  });

  it('make one word of capitals and accents, spelt as most did', () => {
    expect(counted(cloud, ['Café'], ['café'], ['CAFE'], ['café'])).toEqual({
      ...{ n: 4, counts: { café: 4 } },
    });
  });

  it('are the same in whatever order people answered', () => {
    const words = fc.constantFrom('zon', 'Zon', 'ZON', 'maan', 'Maan', 'été', 'Ete');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (said) => {
        const answers = said.map((word) => [word]);
        const straight = JSON.stringify(totalsOf(cloud, answers));
        expect(JSON.stringify(totalsOf(cloud, [...answers].reverse()))).toBe(straight);
        expect(JSON.stringify(totalsOf(cloud, [...answers].sort()))).toBe(straight);
      }),
      seeded(100),
    );
  });

  it('show the forty words that most sent', () => {
    const answers = Array.from({ length: 60 }, (_, n) =>
      Array.from({ length: n + 1 }, () => [`w${n}`]),
    ).flat();
    const shown = shownOf(cloud, totalsOf(cloud, answers), { sensitive: false });
    const counts = Object.keys((shown as { counts: object }).counts);
    expect(counts).toHaveLength(40);
    expect(counts).toContain('w59');
    expect(counts).not.toContain('w19');
  });

  it('hide a word that a moderator hid, and show nobody a sentence that nobody let through', () => {
    const words = totalsOf(
      cloud,
      ['a', 'b', 'c', 'd', 'e'].map((word) => [word]),
    );
    const hidden = shownOf(cloud, words, { sensitive: false, words: { a: false } });
    expect(Object.keys((hidden as { counts: object }).counts)).toEqual(['b', 'c', 'd', 'e']);
    const waits = shownOf(text, words, { sensitive: false, words: { b: true } });
    expect((waits as { counts: object }).counts).toEqual({ b: 1 });
  });
});
